import { readableKronor } from '@domain/shared/ore.js';
import { Link } from '@tanstack/react-router';
import { InvoicingListDocument, type InvoiceRowFragment } from '../generated/graphql.js';
import { invoicing } from '../locales/sv/invoicing.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { Empty } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { filterOf, type InvoicesSearch, isChosen } from './search.js';
import { Status } from './shown.js';
import { numberOf, ore, signed, yearAndPart } from './words.js';

const PAGE = 50;
const t = invoicing.list;

/** Invoices of one body or of all, the latest issued first, a page at a time. */
export function InvoicesList({ search, body }: { readonly search: InvoicesSearch; readonly body?: string }) {
  const list = usePaged(
    InvoicingListDocument,
    { filter: filterOf(search, body), first: PAGE },
    (data) => data.invoices,
  );
  const rows = list.rows ?? [];
  const chosen = isChosen(body === undefined ? search : { ...search, samverkan: undefined });
  return (
    <div className="stack">
      {rows.length > 0 && (
        <p role="status" className="muted">
          {t.shown(rows.length, list.more !== undefined)}
        </p>
      )}
      <PagedList of={list}>
        {rows.length === 0 ? (
          <Empty title={t.empty}>
            <p>{chosen ? t.emptyChosen : t.emptyAll}</p>
          </Empty>
        ) : (
          <InvoicesTable rows={rows} withBody={body === undefined} />
        )}
      </PagedList>
    </div>
  );
}

export function InvoicesTable({
  rows,
  withBody = false,
}: {
  readonly rows: readonly InvoiceRowFragment[];
  readonly withBody?: boolean;
}) {
  return (
    <TableBox label={t.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.about}</th>
            <th scope="col">{t.seller}</th>
            <th scope="col">{t.buyer}</th>
            <th scope="col">{t.issuedOn}</th>
            <th scope="col">{t.dueOn}</th>
            <th scope="col" className="num">
              {t.amount}
            </th>
            <th scope="col">{t.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="nowrap">
                <Link to="/fakturor/$id" params={{ id: row.id }}>
                  {numberOf(row)}
                </Link>
                {row.kind === 'CREDIT_NOTE' && <span className="part-of small muted">{invoicing.kinds[row.kind]}</span>}
              </th>
              <td>
                {withBody && (
                  <>
                    <Link to="/samverkan/$slug" params={{ slug: row.body.slug }}>
                      {row.body.name}
                    </Link>
                    <br />
                  </>
                )}
                <span className={withBody ? 'small muted' : undefined}>{yearAndPart(row.year, row.part)}</span>
              </td>
              <td>{row.seller.name}</td>
              <td>{row.buyer.name}</td>
              <td className="day">{row.issuedOn}</td>
              <td className="day">{row.kind === 'INVOICE' && row.dueOn}</td>
              <td className="num">
                {readableKronor(signed(row.kind, row.totalAmount))}
                {row.status === 'PARTLY_PAID' && (
                  <span className="part-of small muted">{t.left(readableKronor(ore(row.openAmount)))}</span>
                )}
                {row.status === 'OVERPAID' && (
                  <span className="part-of small muted">
                    {t.tooMuch(readableKronor(-signed(row.kind, row.openAmount)))}
                  </span>
                )}
              </td>
              <td>
                <Status of={row.status} kind={row.kind} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
