import type { OnwardSplit } from '@domain/cost-sharing/index.js';
import { readableKronor } from '@domain/shared/ore.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { TableBox } from '../ui/TableBox.js';

const texts = costs.onward;
const bare = (ore: bigint): string => readableKronor(ore).replace(/\skr$/, '');

/** What every unit carries and why; where a printed table is off, that is shown. */
export function OnwardResult({ split: { rows, total } }: { readonly split: OnwardSplit }) {
  const printed = rows.some((row) => row.printed !== undefined);
  return (
    <TableBox label={texts.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col" className="num">
              {texts.byShare}
            </th>
            <th scope="col" className="num">
              {texts.direct}
            </th>
            <th scope="col" className="num">
              {texts.sum}
            </th>
            {printed && (
              <>
                <th scope="col" className="num">
                  {texts.printed}
                </th>
                <th scope="col" className="num">
                  {texts.deviation}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit}>
              <th scope="row" className="reason">
                {row.unit}
                <p className="small muted">{row.explanation}</p>
              </th>
              <td className="num">{bare(row.shared)}</td>
              <td className="num">{bare(row.amount - row.shared)}</td>
              <td className="num strong">{bare(row.amount)}</td>
              {printed && (
                <>
                  <td className="num">{row.printed === undefined ? '' : bare(row.printed)}</td>
                  <td className={row.deviation ? 'num dearer' : 'num'}>
                    {row.deviation === undefined ? '' : bare(row.deviation)}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.sum}</th>
            <td className="num">{bare(rows.reduce((sum, row) => sum + row.shared, 0n))}</td>
            <td className="num">{bare(rows.reduce((sum, row) => sum + row.amount - row.shared, 0n))}</td>
            <td className="num">{bare(total)}</td>
            {printed && (
              <>
                <td className="num">{bare(rows.reduce((sum, row) => sum + (row.printed ?? 0n), 0n))}</td>
                <td />
              </>
            )}
          </tr>
        </tfoot>
      </table>
    </TableBox>
  );
}
