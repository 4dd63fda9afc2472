import { furthest, HANDLING_WORDS } from '@domain/consultations/handling.js';
import { isBeforeSent, takesLateJoiners, takesStances } from '@domain/consultations/states.js';
import { DECIDED_BY_WORDS } from '@domain/consultations/words.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { useState } from 'react';
import { useChange, useData } from '../api/hooks.js';
import { ConsultationHandlingDocument, ConsultationTakeBackInDocument } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { Answer, Fault } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { Conferences } from './Conferences.js';
import type { Consultation } from './consultation.js';
import { ContactsDialog } from './ContactsDialog.js';
import type { HandlingMember } from './handled.js';
import { JoinDialog } from './JoinDialog.js';
import { canGoWithout } from './late.js';
import { LeaveOut } from './LeaveOut.js';
import { StepsDialog } from './StepsDialog.js';

const t = texts.own;
type What = 'steps' | 'leave' | 'join';

/** Each member's own way to its decision, and what becomes of those who are late. */
export function OwnHandling({ consultation }: { readonly consultation: Consultation }) {
  const answer = useData(ConsultationHandlingDocument, { id: consultation.id });
  const [asking, setAsking] = useState(false);
  return (
    <section className="stack loose" aria-labelledby="hantering">
      <div className="row spread">
        <h2 id="hantering">{t.title}</h2>
        {consultation.viewerMay.keep && takesStances(consultation.state) && (
          <button type="button" className="button compact no-print" onClick={() => setAsking(true)}>
            {t.contacts}
          </button>
        )}
      </div>
      <Answer of={answer}>
        {({ consultation: { members, conferences } }) => (
          <>
            <Members consultation={consultation} members={members} />
            <Conferences consultation={consultation} conferences={conferences} />
          </>
        )}
      </Answer>
      {asking && <ContactsDialog id={consultation.id} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Members({
  consultation,
  members,
}: {
  readonly consultation: Consultation;
  readonly members: readonly HandlingMember[];
}) {
  const { id } = consultation;
  const [open, setOpen] = useState<{ readonly what: What; readonly member: HandlingMember }>();
  const close = () => setOpen(undefined);
  const takeBack = useChange(ConsultationTakeBackInDocument);
  return (
    <>
      {takeBack.error && <Fault error={takeBack.error} />}
      <TableBox label={t.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.member}</th>
              <th scope="col">{t.decider}</th>
              <th scope="col">{t.step}</th>
              <th scope="col">{t.registration}</th>
              <th scope="col">{t.change}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <th scope="row">{member.organisation.name}</th>
                <td>{member.decider === null ? t.unsaid : DECIDED_BY_WORDS[member.decider]}</td>
                <td>{stepOf(member)}</td>
                <td>{member.registrationNumber}</td>
                <td>
                  <Buttons
                    consultation={consultation}
                    member={member}
                    open={(what) => setOpen({ what, member })}
                    takeBack={() =>
                      takeBack.mutate({ input: { consultation: id, organisation: member.organisation.code } })
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {open?.what === 'steps' && <StepsDialog consultation={id} member={open.member} onClose={close} />}
      {open?.what === 'join' && <JoinDialog consultation={id} member={open.member} onClose={close} />}
      {open?.what === 'leave' && <LeaveOut consultation={id} organisation={open.member.organisation} onClose={close} />}
    </>
  );
}

function stepOf({ handlingSteps }: HandlingMember): string {
  const taken = handlingSteps.map(({ step, takenOn }) => ({ step, on: takenOn as LocalDate }));
  const step = furthest(taken);
  return step === null ? t.none : `${HANDLING_WORDS[step]} ${taken.find((each) => each.step === step)!.on}`;
}

function Buttons({
  consultation,
  member,
  open,
  takeBack,
}: {
  readonly consultation: Consultation;
  readonly member: HandlingMember;
  readonly open: (what: What) => void;
  readonly takeBack: () => void;
}) {
  const { state, viewerMay } = consultation;
  const { name } = member.organisation;
  const button = (label: string, text: string, onClick: () => void) => (
    <button type="button" className="cell-button" aria-label={label} onClick={onClick}>
      {text}
    </button>
  );
  return (
    <span className="row no-print">
      {(member.viewerMayAnswer || member.viewerMayRegister) && button(t.changeFor(name), t.change, () => open('steps'))}
      {viewerMay.keep &&
        canGoWithout(consultation, member) &&
        button(t.leaveOutFor(name), t.leaveOut, () => open('leave'))}
      {viewerMay.keep &&
        member.leftOutOn !== null &&
        isBeforeSent(state) &&
        button(t.takeBackFor(name), t.takeBack, takeBack)}
      {member.viewerMayAnswer &&
        takesLateJoiners(state) &&
        !member.standsBehind &&
        button(t.joinFor(name), t.join, () => open('join'))}
    </span>
  );
}
