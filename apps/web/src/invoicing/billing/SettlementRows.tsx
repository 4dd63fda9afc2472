import { readableKronor } from '@domain/shared/ore.js';
import { bySwedishName } from '../../cost-sharing/names.js';
import type { SettlementRowsFragment } from '../../generated/graphql.js';
import { billing } from '../../locales/sv/billing.js';
import { TableBox } from '../../ui/TableBox.js';
import { bare, ore } from '../words.js';

const t = billing.settle;
type Row = SettlementRowsFragment['rows'][number];

/** Member by member: billed, outcome, difference, what becomes of it, and how it was counted. */
export function SettlementRows({ rows: given }: { readonly rows: readonly Row[] }) {
  const rows = bySwedishName(given.map((row) => ({ ...row, ...row.organisation })));
  const sum = (field: 'billed' | 'outcome' | 'difference') => rows.reduce((whole, row) => whole + ore(row[field]), 0n);
  return (
    <TableBox label={t.label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.member}</th>
            <th scope="col" className="num">
              {t.billed}
            </th>
            <th scope="col" className="num">
              {t.result}
            </th>
            <th scope="col" className="num">
              {t.difference}
            </th>
            <th scope="col">{t.handling}</th>
            <th scope="col">{t.whyShort}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              <td className="num">{bare(ore(row.billed))}</td>
              <td className="num">{bare(ore(row.outcome))}</td>
              <td className="num strong">{bare(ore(row.difference))}</td>
              <td>{row.handling === 'BILLED' && ore(row.difference) < 0n ? t.credited : t.handlings[row.handling]}</td>
              <td>
                <details className="lines-why">
                  <summary>
                    <span aria-hidden="true">{t.whyShort}</span>
                    <span className="hidden">{t.why(row.name)}</span>
                  </summary>
                  <ul className="plain stack tight">
                    {row.components.map(({ name, description }) => (
                      <li key={name}>{description}</li>
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
            <td className="num">{bare(sum('billed'))}</td>
            <td className="num">{bare(sum('outcome'))}</td>
            <td className="num">{readableKronor(sum('difference'))}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
    </TableBox>
  );
}
