import type { Allocation } from '@domain/cost-sharing/index.js';
import { readableKronor } from '@domain/shared/ore.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { bySwedishName, type Named } from './names.js';

const texts = costs.chart;
const COLOURS = 8;
const positive = (ore: bigint): bigint => (ore > 0n ? ore : 0n);

/** One stacked bar per member, with name and sum beside it. The table above says the same in figures. */
export function Bars({ allocation, payers }: { readonly allocation: Allocation; readonly payers: readonly Named[] }) {
  const names = new Map(payers.map(({ code, name }) => [code, name]));
  const rows = bySwedishName(
    allocation.shares.map((share) => ({ ...share, name: names.get(share.code) ?? share.code })),
  );
  const lengths = rows.map(({ components }) => components.reduce((sum, { amount }) => sum + positive(amount), 0n));
  const longest = lengths.reduce((most, length) => (length > most ? length : most), 0n);
  if (longest === 0n) return null;
  const percent = (ore: bigint): number => Number((positive(ore) * 100_000n) / longest) / 1000;
  const several = (rows[0]?.components.length ?? 0) > 1;
  const negative = rows.some(({ components }) => components.some(({ amount }) => amount < 0n));
  const widest = lengths.indexOf(longest);
  return (
    <figure className="stack tight bars">
      <h3>{texts.title}</h3>
      <div role="img" aria-label={texts.label} className="stack tight">
        {rows.map(({ code, name, amount, components }, row) => (
          <div key={code} className="bar-row">
            <span className="bar-name">{name}</span>
            <span className="num bar-sum">{readableKronor(amount)}</span>
            <svg className="cost-bar" height="20" aria-hidden="true">
              {place(components.map((part) => percent(part.amount))).map(({ from, width }, index) => (
                <rect
                  key={index}
                  x={`${from}%`}
                  width={`${width}%`}
                  height="20"
                  className={`series-${(index % COLOURS) + 1}`}
                />
              ))}
            </svg>
            {several && row === widest && <Labels names={components.map((part) => part.name)} />}
          </div>
        ))}
      </div>
      {negative && <figcaption className="small muted">{texts.negative}</figcaption>}
    </figure>
  );
}

/** The parts of the longest bar, named under it in their order. */
function Labels({ names }: { readonly names: readonly string[] }) {
  return (
    <span className="bar-labels small">
      {names.map((name, index) => (
        <span key={name} className="bar-label">
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" rx="2" className={`series-${(index % COLOURS) + 1}`} />
          </svg>
          {name}
        </span>
      ))}
    </span>
  );
}

function place(widths: readonly number[]): { from: number; width: number }[] {
  let from = 0;
  return widths.map((width) => {
    const placed = { from, width };
    from += width;
    return placed;
  });
}
