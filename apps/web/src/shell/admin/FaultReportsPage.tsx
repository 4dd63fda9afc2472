import { AdminFaultReportsDocument } from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { instant } from '../../ui/format.js';
import { Empty } from '../../ui/states.js';
import { usePaged } from '../paged.js';
import { PagedList } from '../PagedList.js';
import { AdminFrame } from './AdminFrame.js';

/** What people have reported as wrong in the portal. */
export function FaultReportsPage() {
  return (
    <AdminFrame page="felrapporter">
      <Reports />
    </AdminFrame>
  );
}

function Reports() {
  const reports = usePaged(AdminFaultReportsDocument, {}, (answer) => answer.faultReports);
  if (reports.rows?.length === 0) {
    return (
      <Empty title={admin.faults.none}>
        <p>{admin.faults.noneText}</p>
      </Empty>
    );
  }
  return (
    <PagedList of={reports}>
      <p className="muted">{admin.faults.count(reports.first?.faultReports.totalCount ?? 0)}</p>
      <ul className="plain stack">
        {reports.rows?.map(({ id, at, page, description, email }) => (
          <li key={id} className="card stack tight">
            <h2 className="small">{page}</h2>
            <p className="report">{description}</p>
            <p className="small muted">
              {instant(at)} ·{' '}
              {email ? (
                <>
                  {admin.faults.answer} <a href={`mailto:${email}`}>{email}</a>
                </>
              ) : (
                admin.faults.noAnswer
              )}
            </p>
          </li>
        ))}
      </ul>
    </PagedList>
  );
}
