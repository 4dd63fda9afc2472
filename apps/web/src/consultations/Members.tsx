import { isJoining } from '@domain/consultations/blockers.js';
import { takesStances } from '@domain/consultations/states.js';
import { STANCE_WORDS } from '@domain/consultations/words.js';
import { useState } from 'react';
import { consultations as texts } from '../locales/sv/consultations.js';
import { TableBox } from '../ui/TableBox.js';
import type { Consultation, Decision, Member } from './consultation.js';
import { ContactDialog } from './ContactDialog.js';
import { DecisionCell } from './DecisionCell.js';
import { DecisionDialog } from './DecisionDialog.js';
import { StanceField } from './StanceField.js';
import { WithdrawDecision } from './WithdrawDecision.js';

const t = texts.members;

type Open =
  | { readonly what: 'contact' | 'decide'; readonly member: Member }
  | { readonly what: 'withdraw'; readonly member: Member; readonly decision: Decision };

/** The matrix: each member's stance, contact person, decision and day. */
export function Members({ consultation }: { readonly consultation: Consultation }) {
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const { members, state } = consultation;
  const joining = members.filter(({ stance, leftOutOn }) => isJoining(stance) && leftOutOn === null);
  return (
    <section className="stack" aria-labelledby="medlemmarna">
      <div className="row spread">
        <h2 id="medlemmarna">{t.title}</h2>
        <p role="status">
          {joining.length > 0 && t.decided(joining.filter(({ standsBehind }) => standsBehind).length, joining.length)}
        </p>
      </div>
      <TableBox label={t.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.member}</th>
              <th scope="col">{t.stance}</th>
              <th scope="col">{t.contact}</th>
              <th scope="col">{t.decision}</th>
              <th scope="col">{t.day}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  {member.organisation.name}
                  {member.registrationNumber !== '' && (
                    <span className="part-of muted">{t.registered(member.registrationNumber)}</span>
                  )}
                </th>
                <td>
                  {member.viewerMayAnswer && takesStances(state) ? (
                    <StanceField consultation={consultation.id} member={member} />
                  ) : (
                    STANCE_WORDS[member.stance]
                  )}
                  {isJoining(member.stance) && member.leftOutOn !== null && (
                    <span className="part-of">{t.leftOut(member.leftOutOn)}</span>
                  )}
                  {member.joinedAfterwardsOn !== null && (
                    <span className="part-of">{t.joinedAfterwards(member.joinedAfterwardsOn)}</span>
                  )}
                </td>
                <td>
                  <Contact member={member} />
                  {member.viewerMayAnswer && takesStances(state) && (
                    <button
                      type="button"
                      className="cell-button no-print"
                      aria-label={t.changeContact(member.organisation.name)}
                      onClick={() => setOpen({ what: 'contact', member })}
                    >
                      {t.change}
                    </button>
                  )}
                </td>
                <td>
                  <DecisionCell
                    consultation={consultation}
                    member={member}
                    decide={() => setOpen({ what: 'decide', member })}
                    withdraw={(decision) => setOpen({ what: 'withdraw', member, decision })}
                  />
                </td>
                <td className="day">{member.decisions.at(-1)?.decidedOn ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {open?.what === 'contact' && (
        <ContactDialog consultation={consultation.id} member={open.member} onClose={close} />
      )}
      {open?.what === 'decide' && <DecisionDialog consultation={consultation} member={open.member} onClose={close} />}
      {open?.what === 'withdraw' && <WithdrawDecision member={open.member} decision={open.decision} onClose={close} />}
    </section>
  );
}

function Contact({ member: { contactName, contactEmail } }: { readonly member: Member }) {
  if (contactEmail === '') return contactName === '' ? null : <span className="part-of">{contactName}</span>;
  return (
    <span className="part-of">
      <a href={`mailto:${contactEmail}`}>{contactName || contactEmail}</a>
    </span>
  );
}
