import { bySwedishName, type Named } from '../../cost-sharing/names.js';
import { reports } from '../../locales/sv/reports.js';
import { count, kronor } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';
import { type Fairness, type FairRow, inOrder, percent, quantity } from './fairness-view.js';

const t = reports.fairness;

/** The shares of the chart in figures. */
export function FairnessTable({
  rows,
  label,
  measure,
}: {
  readonly rows: readonly FairRow[];
  readonly label: string;
  readonly measure: string | null;
}) {
  const measured = measure !== null && rows.some(({ usage }) => usage !== null);
  return (
    <TableBox label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.member}</th>
            <Head text={t.amount} />
            <Head text={t.ofCost} />
            <Head text={t.inhabitants} />
            <Head text={t.ofInhabitants} />
            {measured && (
              <>
                <Head text={measure} />
                <Head text={t.ofUsage} />
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows).map(({ code, name, cost, inhabitants, usage }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className="num">{cost && kronor(cost.amount)}</td>
              <td className="num">{cost && percent(cost.percent)}</td>
              <td className="num">{inhabitants && count(inhabitants.inhabitants)}</td>
              <td className="num">{inhabitants && percent(inhabitants.percent)}</td>
              {measured && (
                <>
                  <td className="num">{usage && quantity(usage.value)}</td>
                  <td className="num">{usage && percent(usage.percent)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Head({ text }: { readonly text: string }) {
  return (
    <th scope="col" className="num">
      {text}
    </th>
  );
}

/** Member × year: the share of the cost. */
export function YearsTable({ fairness: { years } }: { readonly fairness: Fairness }) {
  const members = new Map<string, Named>(
    years.flatMap(({ rows }) => rows.map(({ organisation }) => [organisation.code, organisation] as const)),
  );
  return (
    <TableBox label={t.overYears}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.member}</th>
            {years.map(({ year }) => (
              <Head key={year} text={String(year)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {bySwedishName([...members.values()]).map(({ code, name }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {years.map(({ year, rows }) => {
                const cost = rows.find(({ organisation }) => organisation.code === code)?.cost;
                return (
                  <td key={year} className="num">
                    {cost && percent(cost.percent)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
