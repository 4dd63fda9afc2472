import { Link } from '@tanstack/react-router';
import type { MeetingRowFragment } from '../generated/graphql.js';
import { meetings as texts } from '../locales/sv/meetings.js';
import { TableBox } from '../ui/TableBox.js';
import { Status } from './status.js';
import { dayOf, hours } from './when.js';

const t = texts.list;

/** Meetings, one a row; which body only where there are several. */
export function MeetingsTable({
  rows,
  withBody,
}: {
  readonly rows: readonly MeetingRowFragment[];
  readonly withBody: boolean;
}) {
  return (
    <TableBox label={t.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.hours}</th>
            <th scope="col">{t.meeting}</th>
            {withBody && <th scope="col">{t.body}</th>}
            <th scope="col">{t.place}</th>
            <th scope="col">{t.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((meeting) => (
            <tr key={meeting.id}>
              <td className="day">{dayOf(meeting.startsAt)}</td>
              <td className="day">{hours(meeting)}</td>
              <th scope="row" className="name">
                <Link to="/moten/$id" params={{ id: meeting.id }}>
                  {meeting.title}
                </Link>
              </th>
              {withBody && (
                <td>
                  <Link to="/samverkan/$slug" params={{ slug: meeting.body.slug }} search={{ flik: 'moten' }}>
                    {meeting.body.name}
                  </Link>
                </td>
              )}
              <td>{meeting.place}</td>
              <td className="nowrap">
                <Status of={meeting.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
