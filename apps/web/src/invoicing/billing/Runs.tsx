import { readableKronor } from '@domain/shared/ore.js';
import { Link } from '@tanstack/react-router';
import { BillingRunsDocument, type BillingRunState } from '../../generated/graphql.js';
import { billing } from '../../locales/sv/billing.js';
import { PagedList } from '../../shell/PagedList.js';
import { usePaged } from '../../shell/paged.js';
import { TableBox } from '../../ui/TableBox.js';
import { Word } from '../shown.js';
import { ore } from '../words.js';

const PAGE = 20;
const t = billing.runs;
const LOOKS: Readonly<Record<BillingRunState, string>> = { PREPARED: 'warn', ISSUED: 'good', DISCARDED: '' };

export const RunState = ({ of }: { readonly of: BillingRunState }) => <Word look={LOOKS[of]} word={t.states[of]} />;

/** What has been issued of the year, the newest first. */
export function Runs({ slug, year }: { readonly slug: string; readonly year: number }) {
  const list = usePaged(BillingRunsDocument, { body: slug, year, first: PAGE }, ({ billingYear }) =>
    billingYear ? billingYear.runs : { nodes: [], pageInfo: { hasNextPage: false } },
  );
  const rows = list.rows ?? [];
  return (
    <section className="stack" aria-labelledby="utskick">
      <h2 id="utskick">{t.title}</h2>
      <PagedList of={list}>
        {rows.length === 0 ? (
          <p className="muted">{t.none}</p>
        ) : (
          <TableBox label={t.label}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.what}</th>
                  <th scope="col">{t.when}</th>
                  <th scope="col">{t.who}</th>
                  <th scope="col">{t.decidedBy}</th>
                  <th scope="col" className="num">
                    {t.count}
                  </th>
                  <th scope="col" className="num">
                    {t.total}
                  </th>
                  <th scope="col">{t.state}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((run) => (
                  <tr key={run.id}>
                    <th scope="row">
                      <Link to="/fakturor/utskick/$id" params={{ id: run.id }}>
                        {t.name(t.kinds[run.kind], run.part)}
                      </Link>
                    </th>
                    <td className="day">{run.issuedOn}</td>
                    <td>{run.preparedBy ?? t.portal}</td>
                    <td>{run.decidedBy !== run.preparedBy && run.state === 'ISSUED' && run.decidedBy}</td>
                    <td className="num">{run.invoiceCount}</td>
                    <td className="num">{readableKronor(ore(run.total))}</td>
                    <td>
                      <RunState of={run.state} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        )}
      </PagedList>
    </section>
  );
}
