import { DECIDED_BY_WORDS } from '@domain/consultations/words.js';
import { useState } from 'react';
import { useChange } from '../api/hooks.js';
import { ProposalAttachDocument, ProposalWithdrawDecisionDocument } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { Confirm } from '../meetings/Confirm.js';
import { TableBox } from '../ui/TableBox.js';
import { AttachExtract } from './AttachExtract.js';
import { DecisionFiles } from './DecisionFiles.js';
import type { Proposal, ProposalMember } from './handled.js';
import { ProposalDecisionDialog } from './ProposalDecisionDialog.js';

const t = handling.proposals;

/** Who has decided, and who has not. */
export function ProposalMembers({ proposal }: { readonly proposal: Proposal }) {
  const [deciding, setDeciding] = useState<ProposalMember>();
  const [withdrawing, setWithdrawing] = useState<ProposalMember>();
  const open = proposal.state === 'OPEN' && proposal.documentVersion > 0;
  return (
    <section className="stack" aria-labelledby="beslut">
      <h2 id="beslut">{t.members}</h2>
      <TableBox label={t.membersTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.member}</th>
              <th scope="col">{t.decision}</th>
              <th scope="col">{t.extract}</th>
            </tr>
          </thead>
          <tbody>
            {proposal.members.map((member) => (
              <tr key={member.id}>
                <th scope="row">{member.organisation.name}</th>
                <td>
                  <Decision member={member} />
                  {open && member.viewerMayAnswer && (
                    <span className="row no-print">
                      <button
                        type="button"
                        className="cell-button"
                        aria-label={t.decideFor(member.organisation.name)}
                        onClick={() => setDeciding(member)}
                      >
                        {t.decide}
                      </button>
                      {member.decisions.length > 0 && (
                        <button
                          type="button"
                          className="cell-button"
                          aria-label={t.withdrawDecisionFor(member.organisation.name)}
                          onClick={() => setWithdrawing(member)}
                        >
                          {t.withdrawDecision}
                        </button>
                      )}
                    </span>
                  )}
                </td>
                <td>
                  <Extracts member={member} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {deciding && (
        <ProposalDecisionDialog proposal={proposal} member={deciding} onClose={() => setDeciding(undefined)} />
      )}
      {withdrawing && <Withdraw member={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </section>
  );
}

function Decision({ member: { decisions, standing } }: { readonly member: ProposalMember }) {
  const decision = decisions.at(-1);
  if (!decision) return <span className="muted">{t.notDecided}</span>;
  const holds = standing?.id === decision.id;
  return (
    <>
      <span className={`badge ${holds ? (decision.outcome === 'APPROVED' ? 'good' : 'bad') : 'warn'}`}>
        {holds ? (decision.outcome === 'APPROVED' ? t.yes : t.no) : t.old(decision.version)}
      </span>{' '}
      <span className="part-of muted">
        {[decision.instance || DECIDED_BY_WORDS[decision.decidedBy], decision.paragraph, decision.decidedOn]
          .filter((part) => part !== '')
          .join(', ')}
      </span>
    </>
  );
}

/** Takes back a decision that was entered by mistake. */
function Withdraw({ member, onClose }: { readonly member: ProposalMember; readonly onClose: () => void }) {
  const withdraw = useChange(ProposalWithdrawDecisionDocument);
  const { id, version } = member.decisions.at(-1)!;
  return (
    <Confirm
      title={t.withdrawDecisionTitle}
      text={t.withdrawDecisionText(member.organisation.name, version)}
      button={t.withdrawDecision}
      error={withdraw.error}
      pending={withdraw.isPending}
      onConfirm={() => withdraw.mutate({ id }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

function Extracts({ member }: { readonly member: ProposalMember }) {
  const attach = useChange(ProposalAttachDocument);
  const decision = member.decisions.at(-1);
  if (!decision) return null;
  return (
    <>
      <DecisionFiles files={decision.documents} />
      {member.viewerMayRegister && (
        <AttachExtract
          name={member.organisation.name}
          statements={member.viewerMayAnswer}
          save={(file) => attach.mutateAsync({ input: { ...file, decision: decision.id } })}
        />
      )}
    </>
  );
}
