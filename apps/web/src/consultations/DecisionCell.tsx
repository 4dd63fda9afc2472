import { isJoining } from '@domain/consultations/blockers.js';
import { takesDecisions } from '@domain/consultations/states.js';
import { DECIDED_BY_WORDS } from '@domain/consultations/words.js';
import { useChange } from '../api/hooks.js';
import { ConsultationAttachDocument } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { AttachExtract } from './AttachExtract.js';
import type { Consultation, Decision, Member } from './consultation.js';
import { DecisionFiles } from './DecisionFiles.js';

const t = texts.members;

/** What the member has decided last, and whether that holds. */
export function DecisionCell({
  consultation,
  member,
  decide,
  withdraw,
}: {
  readonly consultation: Consultation;
  readonly member: Member;
  readonly decide: () => void;
  readonly withdraw: (decision: Decision) => void;
}) {
  const decision = member.decisions.at(-1);
  const may = member.viewerMayAnswer && takesDecisions(consultation.state) && consultation.responseVersion > 0;
  const { code, name } = member.organisation;
  const attach = useChange(ConsultationAttachDocument);
  return (
    <>
      {decision && (
        <>
          <span className={`badge ${member.standsBehind ? 'good' : decision.outcome === 'REJECTED' ? 'bad' : 'warn'}`}>
            {member.standsBehind ? t.behind : decision.outcome === 'REJECTED' ? t.rejected : t.old(decision.version)}
          </span>
          <span className="part-of muted wrap">
            {[decision.instance || DECIDED_BY_WORDS[decision.decidedBy], decision.paragraph, decision.delegationPoint]
              .filter((part) => part !== '')
              .join(', ')}
            {decision.allowsEditorial && ` · ${t.editorial}`}
          </span>
          <DecisionFiles files={decision.documents} />
          {member.viewerMayRegister && (
            <AttachExtract
              name={name}
              statements={member.viewerMayAnswer}
              save={({ statement, ...file }) =>
                attach.mutateAsync({
                  input: {
                    ...file,
                    consultation: consultation.id,
                    organisation: code,
                    decision: decision.id,
                    kind: statement ? 'STATEMENT' : 'EXTRACT',
                  },
                })
              }
            />
          )}
        </>
      )}
      {may && (
        <span className="row no-print">
          {(isJoining(member.stance) || decision) && (
            <button type="button" className="cell-button" aria-label={t.decideFor(name)} onClick={decide}>
              {t.decide}
            </button>
          )}
          {decision && (
            <button
              type="button"
              className="cell-button"
              aria-label={t.withdrawFor(name)}
              onClick={() => withdraw(decision)}
            >
              {t.withdraw}
            </button>
          )}
        </span>
      )}
    </>
  );
}
