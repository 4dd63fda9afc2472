import { isJoining } from '@domain/consultations/blockers.js';
import { isBeforeSent, takesDecisions, takesLateJoiners } from '@domain/consultations/states.js';
import { Link } from '@tanstack/react-router';
import type { ConsultationRowFragment } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { today } from '../ui/format.js';
import { TableBox } from '../ui/TableBox.js';
import { Status } from './status.js';

const t = texts.list;

/** Consultations, one a row; which body only where there are several. */
export function ConsultationsTable({
  rows,
  withBody,
}: {
  readonly rows: readonly ConsultationRowFragment[];
  readonly withBody: boolean;
}) {
  return (
    <TableBox label={t.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.dueOn}</th>
            <th scope="col">{t.consultation}</th>
            {withBody && <th scope="col">{t.body}</th>}
            <th scope="col">{t.state}</th>
            <th scope="col">{t.members}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="day">
                <DueOn of={row} />
              </td>
              <th scope="row" className="name">
                <Link to="/remisser/$id" params={{ id: row.id }}>
                  {row.title}
                </Link>
                <span className="part-of muted">{row.from}</span>
              </th>
              {withBody && (
                <td>
                  <Link to="/samverkan/$slug" params={{ slug: row.body.slug }} search={{ flik: 'remisser' }}>
                    {row.body.name}
                  </Link>
                </td>
              )}
              <td className="nowrap">
                <Status of={row.state} />
                {row.receivedOn === null && row.state !== 'CANCELLED' && (
                  <span className="part-of muted">{t.expected}</span>
                )}
              </td>
              <td>{standing(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function DueOn({ of: { dueOn, state } }: { readonly of: ConsultationRowFragment }) {
  if (dueOn >= today() || !isBeforeSent(state)) return dueOn;
  return (
    <span className="overdue">
      {dueOn}
      <span className="part-of">{t.overdue}</span>
    </span>
  );
}

/** "2 av 3 har beslutat", or how many have answered while that is the question. */
function standing({ members, state }: ConsultationRowFragment): string {
  const joining = members.filter(({ stance }) => isJoining(stance));
  if (joining.length > 0 && (takesDecisions(state) || takesLateJoiners(state) || state === 'CLOSED'))
    return t.behind(joining.filter((one) => one.standsBehind).length, joining.length);
  return t.answered(members.filter(({ stance }) => stance !== 'NO_ANSWER').length, members.length);
}
