import { AdminLogDocument } from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { mitt } from '../../locales/sv/mitt.js';
import { instant } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';
import { usePaged } from '../paged.js';
import { PagedList } from '../PagedList.js';
import { AdminFrame } from './AdminFrame.js';

const { log } = admin;

/** Who changed what, and when. */
export function LogPage() {
  return (
    <AdminFrame page="logg">
      <Log />
    </AdminFrame>
  );
}

function Log() {
  const events = usePaged(AdminLogDocument, {}, (answer) => answer.events);
  return (
    <PagedList of={events}>
      {events.rows?.length === 0 && <p className="muted">{log.none}</p>}
      <TableBox label={log.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{log.at}</th>
              <th scope="col">{log.who}</th>
              <th scope="col">{log.what}</th>
              <th scope="col">{log.subject}</th>
              <th scope="col">{log.data}</th>
            </tr>
          </thead>
          <tbody>
            {events.rows?.map(({ id, at, actorName, kind, subjectType, subjectId, data }) => (
              <tr key={id}>
                <td className="nowrap">{instant(at)}</td>
                <td>{actorName ?? <span className="muted">{log.portal}</span>}</td>
                <td>{log.kinds[kind] ?? mitt.changes[kind] ?? kind}</td>
                <td className="muted">
                  {log.subjects[subjectType] ?? subjectType} {subjectId}
                </td>
                <td>
                  {data !== '{}' && (
                    <details>
                      <summary>{log.show}</summary>
                      <pre className="data">{JSON.stringify(JSON.parse(data), null, 2)}</pre>
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </PagedList>
  );
}
