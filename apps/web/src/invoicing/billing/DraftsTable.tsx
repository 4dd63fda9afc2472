import { readableKronor } from '@domain/shared/ore.js';
import { bySwedishName } from '../../cost-sharing/names.js';
import { billing } from '../../locales/sv/billing.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { TableBox } from '../../ui/TableBox.js';
import { bare, signed } from '../words.js';
import { rateOf } from '../vat-rows.js';
import { type Draft, sumOf } from './billing-view.js';

const t = billing.preview;

/** Who would pay what, and why; what is given back stands negative. */
export function DraftsTable({ drafts }: { readonly drafts: readonly Draft[] }) {
  const rows = bySwedishName(drafts.map((draft) => ({ ...draft, ...draft.buyer })));
  const total = (field: 'netAmount' | 'vatAmount') => rows.reduce((sum, row) => sum + signed(row.kind, row[field]), 0n);
  return (
    <TableBox label={t.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.buyer}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col" className="num">
              {t.net}
            </th>
            <th scope="col" className="num">
              {t.vat}
            </th>
            <th scope="col" className="num">
              {t.total}
            </th>
            <th scope="col">{t.coding}</th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${row.code} ${index}`}>
              <th scope="row">{row.name}</th>
              <td>{invoicing.kinds[row.kind]}</td>
              <td className="num">{bare(signed(row.kind, row.netAmount))}</td>
              <td className="num">{bare(signed(row.kind, row.vatAmount))}</td>
              <td className="num strong">{bare(signed(row.kind, row.totalAmount))}</td>
              <td>
                {row.accountingCost}
                {row.accountingCostSource && <p className="small muted">{t.codingSources[row.accountingCostSource]}</p>}
              </td>
              <td>
                <details className="lines-why">
                  <summary>{t.lines(row.lines.length, row.name)}</summary>
                  <ul className="plain stack tight">
                    {row.lines.map((line) => (
                      <li key={line.component}>
                        {line.description} <span className="muted">{rateOf(line)}</span>
                      </li>
                    ))}
                  </ul>
                </details>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.sum}</th>
            <td />
            <td className="num">{bare(total('netAmount'))}</td>
            <td className="num">{bare(total('vatAmount'))}</td>
            <td className="num">{readableKronor(sumOf(rows))}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </TableBox>
  );
}
