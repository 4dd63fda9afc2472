import { bySwedishName } from '../../cost-sharing/names.js';
import { reports } from '../../locales/sv/reports.js';
import { kronor } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';
import { ore } from '../words.js';
import { deviationInWords, type RuleReport, type RuleRow } from './rule-report-view.js';

const t = reports.rule;

/** A member a row: what the rule says, what it has been charged where that is to be seen, and why. */
export function RuleTable({ report }: { readonly report: RuleReport }) {
  const rows = bySwedishName(report.rows.map((row) => ({ ...row, ...row.organisation })));
  return (
    <TableBox label={t.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.member}</th>
            <th scope="col" className="num">
              {t.share}
            </th>
            <th scope="col" className="num">
              {t.charged}
            </th>
            <th scope="col" className="num">
              {t.notYetBilled}
            </th>
            <th scope="col" className="num">
              {t.deviation}
            </th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              <td className="num">{kronor(row.share)}</td>
              <Charges of={row.charges} />
              <td>
                <Why row={row} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.sum}</th>
            <td className="num">{kronor(report.share)}</td>
            <Charges of={report.charges} />
            <td />
          </tr>
        </tfoot>
      </table>
    </TableBox>
  );
}

function Charges({ of }: { readonly of: RuleRow['charges'] }) {
  if (!of) {
    return (
      <td colSpan={3} className="muted small">
        {t.unseen}
      </td>
    );
  }
  const deviation = ore(of.deviation);
  return (
    <>
      <td className="num">{kronor(of.charged)}</td>
      <td className="num">{kronor(of.notYetBilled)}</td>
      <td className="num">
        {deviation === 0n ? t.none : <span className="badge warn">{deviationInWords(deviation)}</span>}
      </td>
    </>
  );
}

function Why({ row }: { readonly row: RuleRow }) {
  return (
    <details className="lines-why">
      <summary>{t.whyOf(row.components.length, row.organisation.name)}</summary>
      <ul className="plain stack tight">
        {row.components.map((component) => (
          <li key={component.name}>
            {component.explanation ?? t.shareIs(component.name, kronor(component.share))}
            {component.rule && <p className="small muted">{component.rule}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
