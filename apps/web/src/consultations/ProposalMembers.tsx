import { DECIDED_BY_WORDS, FILE_KIND_WORDS } from '@domain/consultations/words.js';
import { useState } from 'react';
import { handling } from '../locales/sv/consultation-handling.js';
import { TableBox } from '../ui/TableBox.js';
import { AttachExtract } from './AttachExtract.js';
import type { Proposal, ProposalMember } from './handled.js';
import { ProposalDecisionDialog } from './ProposalDecisionDialog.js';

const t = handling.proposals;

/** Who has decided, and who has not. */
export function ProposalMembers({ proposal }: { readonly proposal: Proposal }) {
  const [deciding, setDeciding] = useState<ProposalMember>();
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
                    <button
                      type="button"
                      className="cell-button no-print"
                      aria-label={t.decideFor(member.organisation.name)}
                      onClick={() => setDeciding(member)}
                    >
                      {t.decide}
                    </button>
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
      </span>
      <span className="part-of muted">
        {[decision.instance || DECIDED_BY_WORDS[decision.decidedBy], decision.paragraph, decision.decidedOn]
          .filter((part) => part !== '')
          .join(', ')}
      </span>
    </>
  );
}

function Extracts({ member }: { readonly member: ProposalMember }) {
  const decision = member.decisions.at(-1);
  if (!decision) return null;
  return (
    <>
      {decision.documents.map(({ id, kind, name, url }) => (
        <span key={id} className="part-of">
          <a href={url} download>
            {name}
          </a>{' '}
          <span className="muted">({FILE_KIND_WORDS[kind].toLowerCase()})</span>
        </span>
      ))}
      {member.viewerMayAnswer && <AttachExtract decision={decision.id} name={member.organisation.name} />}
    </>
  );
}
