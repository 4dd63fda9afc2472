import { PaymentsListsDocument } from '../../generated/graphql.js';
import { payments } from '../../locales/sv/payments.js';
import { usePaged } from '../../shell/paged.js';
import { PagedList } from '../../shell/PagedList.js';
import { count, instant } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';

const { lists: t, import: counted } = payments;

/** The lists that have been read, the latest first. */
export function Lists({ seller }: { readonly seller: string }) {
  const list = usePaged(PaymentsListsDocument, { seller }, (data) => data.ledgerImports);
  return (
    <section className="stack" aria-labelledby="listor">
      <h2 id="listor">{t.title}</h2>
      <PagedList of={list}>
        {list.rows?.length === 0 ? (
          <p className="muted">{t.empty}</p>
        ) : (
          <TableBox label={t.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.at}</th>
                  <th scope="col">{t.who}</th>
                  <th scope="col" className="num">
                    {counted.booked}
                  </th>
                  <th scope="col" className="num">
                    {counted.known}
                  </th>
                  <th scope="col" className="num">
                    {counted.unmatched}
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.rows?.map((one) => (
                  <tr key={one.id}>
                    <th scope="row" className="file-name">
                      {one.name}
                    </th>
                    <td className="nowrap">{instant(one.importedAt)}</td>
                    <td>{one.importedBy ?? t.portal}</td>
                    <td className="num">{count(one.booked)}</td>
                    <td className="num">{count(one.known)}</td>
                    <td className="num">{count(one.unmatched)}</td>
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
