import { isPlanned } from '@domain/meetings/states.js';
import { keepsProtocol } from '@domain/meetings/words.js';
import { useState } from 'react';
import { useChange } from '../api/hooks.js';
import { MeetingFillAttendeesDocument, MeetingRemoveAttendeeDocument } from '../generated/graphql.js';
import { minutes } from '../locales/sv/minutes.js';
import { Fault } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { AttendeeDialog } from './AttendeeDialog.js';
import { Confirm } from './Confirm.js';
import { rangesText } from './item-ranges.js';
import { type Attendee, type Meeting, writesText } from './meeting.js';
import { Quorum } from './Quorum.js';

const t = minutes.attendance;

/** Who was there, under which items and in whose place, and who was not. */
export function Attendance({ meeting }: { readonly meeting: Meeting }) {
  const [changing, setChanging] = useState<Attendee | 'new'>();
  const fill = useChange(MeetingFillAttendeesDocument);
  const everybody = [...meeting.attendees, ...meeting.absentees];
  const writes = writesText(meeting);
  if (everybody.length === 0 && (!writes || isPlanned(meeting.status))) return null;
  return (
    <section className="stack" aria-labelledby="deltagare">
      <h2 id="deltagare">{t.title}</h2>
      {everybody.length === 0 ? (
        <p className="muted">{t.empty}</p>
      ) : (
        <AttendeeTable meeting={meeting} everybody={everybody} writes={writes} change={setChanging} />
      )}
      {everybody.length > 0 && !isPlanned(meeting.status) && keepsProtocol(meeting.body.kind) && (
        <Quorum meeting={meeting} />
      )}
      {fill.error && <Fault error={fill.error} />}
      {writes && (
        <div className="row no-print">
          <button
            type="button"
            className="button compact"
            disabled={fill.isPending}
            onClick={() => fill.mutate({ meeting: meeting.id })}
          >
            {t.fill}
          </button>
          <button type="button" className="button compact" onClick={() => setChanging('new')}>
            {t.add}
          </button>
        </div>
      )}
      {changing && (
        <AttendeeDialog
          meeting={meeting}
          attendee={changing === 'new' ? undefined : changing}
          onClose={() => setChanging(undefined)}
        />
      )}
    </section>
  );
}

function AttendeeTable({
  meeting,
  everybody,
  writes,
  change,
}: {
  readonly meeting: Meeting;
  readonly everybody: readonly Attendee[];
  readonly writes: boolean;
  readonly change: (attendee: Attendee) => void;
}) {
  const [removing, setRemoving] = useState<Attendee>();
  const remove = useChange(MeetingRemoveAttendeeDocument);
  const withParty = everybody.some(({ party }) => party !== '');
  return (
    <TableBox label={t.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.role}</th>
            <th scope="col">{t.organisation}</th>
            {withParty && <th scope="col">{t.party}</th>}
            <th scope="col">{t.presence}</th>
            {writes && (
              <th scope="col" className="no-print">
                {t.actions}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {everybody.map((attendee) => (
            <tr key={attendee.id}>
              <th scope="row">
                {attendee.name}
                {attendee.title && <span className="small muted under">{attendee.title}</span>}
              </th>
              <td>{roleOf(meeting, attendee)}</td>
              <td>{attendee.organisation?.name}</td>
              {withParty && <td>{attendee.party}</td>}
              <td>{presenceOf(attendee, everybody)}</td>
              {writes && (
                <td className="nowrap no-print">
                  <button
                    type="button"
                    className="cell-button"
                    aria-label={t.changeFor(attendee.name)}
                    onClick={() => change(attendee)}
                  >
                    {t.change}
                  </button>
                  <button
                    type="button"
                    className="cell-button"
                    aria-label={t.removeFor(attendee.name)}
                    onClick={() => setRemoving(attendee)}
                  >
                    {t.remove}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {removing && (
        <Confirm
          title={t.removeTitle}
          text={t.removeText(removing.name)}
          button={t.remove}
          danger
          error={remove.error}
          pending={remove.isPending}
          onConfirm={() => remove.mutate({ id: removing.id }, { onSuccess: () => setRemoving(undefined) })}
          onClose={() => {
            remove.reset();
            setRemoving(undefined);
          }}
        />
      )}
    </TableBox>
  );
}

/** Only a nämnd has ledamöter. */
const roleOf = ({ body }: Meeting, { role }: Attendee): string =>
  role === 'MEMBER' && !keepsProtocol(body.kind) ? t.member : t.roles[role];

function presenceOf({ role, items, remote, substitutesFor }: Attendee, everybody: readonly Attendee[]): string {
  if (role === 'ABSENT') return '';
  const replaced = everybody.find(({ id }) => id === substitutesFor);
  return [
    items.length === 0 ? t.whole : t.items(rangesText(items)),
    remote && t.remote,
    replaced && t.substitutes(replaced.name),
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}
