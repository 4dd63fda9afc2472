import type { ComparisonRow } from '@domain/cost-sharing/index.js';
import { readableKronor } from '@domain/shared/ore.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { TableBox } from '../ui/TableBox.js';
import { bySwedishName, type Named } from './names.js';

const texts = costs.compare;
const bare = (ore: bigint): string => readableKronor(ore).replace(/\skr$/, '');
const signed = (ore: bigint): string => (ore > 0n ? `+${bare(ore)}` : bare(ore));
const tone = (ore: bigint): string => (ore > 0n ? 'num dearer' : ore < 0n ? 'num cheaper' : 'num');

/** Two splits side by side; only the change has colour, and a word with it. */
export function ComparisonTable({
  rows,
  totals: [before, after],
  names,
  inBase,
  inAlternative,
}: {
  readonly rows: readonly ComparisonRow[];
  readonly totals: readonly [bigint, bigint];
  readonly names: readonly Named[];
  readonly inBase: ReadonlySet<string>;
  readonly inAlternative: ReadonlySet<string>;
}) {
  const byCode = new Map(names.map(({ code, name }) => [code, name]));
  const named = bySwedishName(rows.map((row) => ({ ...row, name: byCode.get(row.code) ?? row.code })));
  return (
    <TableBox label={texts.label}>
      <table className="split">
        <thead>
          <tr>
            <th scope="col">{costs.table.member}</th>
            <th scope="col" className="num">
              {texts.before}
            </th>
            <th scope="col" className="num">
              {texts.after}
            </th>
            <th scope="col" className="num">
              {texts.change}
            </th>
            <th scope="col" className="num">
              {texts.changePerInhabitant}
            </th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ code, name, base, alternative, change, changePerInhabitant }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className="num">{inBase.has(code) ? bare(base) : texts.notMember}</td>
              <td className="num">{inAlternative.has(code) ? bare(alternative) : texts.notMember}</td>
              <td className={tone(change)}>
                {signed(change)} <Direction change={change} />
              </td>
              <td className={tone(change)}>{changePerInhabitant === undefined ? '–' : signed(changePerInhabitant)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{costs.table.total}</th>
            <td className="num">{bare(before)}</td>
            <td className="num">{bare(after)}</td>
            <td className="num">{signed(after - before)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </TableBox>
  );
}

function Direction({ change }: { readonly change: bigint }) {
  if (change === 0n) return <span className="hidden">{texts.same}</span>;
  return <span className="small">{change > 0n ? texts.up : texts.down}</span>;
}
