import type { Allocation } from '@domain/cost-sharing/index.js';
import { readableKronor } from '@domain/shared/ore.js';
import { useState } from 'react';
import { costs } from '../locales/sv/cost-sharing.js';
import { TableBox } from '../ui/TableBox.js';
import { bySwedishName } from './names.js';
import { Why, type Asked } from './Why.js';

const texts = costs.table;

export interface Payer {
  readonly code: string;
  readonly name: string;
  /** Days as a member; absent where it is of no interest. */
  readonly days?: number;
}

const amount = (ore: bigint): string => readableKronor(ore).replace(/\skr$/, '');

/** Member × component. The last row is the sum of every column; every amount opens how it was counted. */
export function ResultTable({
  allocation,
  payers,
  year,
  daysOfYear,
  rounding,
}: {
  readonly allocation: Allocation;
  readonly payers: readonly Payer[];
  readonly year: number;
  readonly daysOfYear?: number;
  readonly rounding: 'ORE' | 'KRONA';
}) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const components = allocation.shares[0]?.components ?? [];
  const names = new Map(payers.map((payer) => [payer.code, payer]));
  const rows = bySwedishName(
    allocation.shares.map((share) => ({ ...share, name: names.get(share.code)?.name ?? share.code })),
  );
  const partial = daysOfYear !== undefined && payers.some(({ days }) => days !== undefined && days < daysOfYear);
  const heads = rows.some(({ perInhabitant }) => perInhabitant !== undefined);
  return (
    <div className="stack tight">
      <p className="small muted no-print">{texts.hint}</p>
      <TableBox label={texts.label(year)}>
        <table className="split">
          <thead>
            <tr>
              <th scope="col">{texts.member}</th>
              {partial && (
                <th scope="col" className="num">
                  {texts.days}
                </th>
              )}
              {components.map(({ name }) => (
                <th key={name} scope="col" className="num component-name">
                  {name}
                </th>
              ))}
              {components.length > 1 && (
                <th scope="col" className="num">
                  {texts.sum}
                </th>
              )}
              {heads && (
                <th scope="col" className="num">
                  {texts.perInhabitant}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, amount: whole, perInhabitant, components: parts }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {partial && <td className="num">{names.get(code)?.days}</td>}
                {parts.map((part) => (
                  <td key={part.name} className="num">
                    <button
                      type="button"
                      className="cell-button"
                      aria-haspopup="dialog"
                      aria-label={texts.why(name, part.name, readableKronor(part.amount))}
                      onClick={() => setAsked({ who: name, share: part })}
                    >
                      {amount(part.amount)}
                    </button>
                  </td>
                ))}
                {parts.length > 1 && <td className="num strong">{amount(whole)}</td>}
                {heads && <td className="num">{perInhabitant === undefined ? '–' : amount(perInhabitant)}</td>}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              {partial && <td />}
              {components.map(({ name }, index) => (
                <td key={name} className="num">
                  {amount(rows.reduce((sum, { components: parts }) => sum + parts[index]!.amount, 0n))}
                </td>
              ))}
              {components.length > 1 && <td className="num">{amount(allocation.total)}</td>}
              {heads && <td />}
            </tr>
          </tfoot>
        </table>
      </TableBox>
      {allocation.remarks.length > 0 && (
        <div className="notice stack tight">
          <p>
            <strong>{texts.remarks}</strong>
          </p>
          <ul className="plain">
            {allocation.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
      <Why asked={asked} rounding={rounding} onClose={() => setAsked(null)} />
    </div>
  );
}
