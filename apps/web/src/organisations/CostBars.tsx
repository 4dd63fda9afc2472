import { organisations as texts } from '../locales/sv/organisations.js';
import { kronor } from '../ui/format.js';
import { barParts, colours, type CostYear, largest } from './cost-years.js';

const HEIGHT = 20;

/** A stacked bar per year, each part named with its amount right under the bar, so that nothing has to be looked up. */
export function CostBars({
  years,
  perInhabitant,
}: {
  readonly years: readonly CostYear[];
  readonly perInhabitant: boolean;
}) {
  const colourOf = colours(years.flatMap(({ shares }) => shares));
  const valueOf = (of: { amount: string; perInhabitant?: string | null }): string =>
    perInhabitant ? (of.perInhabitant ?? '0.00') : of.amount;
  const widest = largest(years.map(valueOf));
  return (
    <ol className="plain cost-years">
      {years.map((year) => {
        const parts = barParts(year.shares.map(valueOf), widest);
        const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part, 0));
        return (
          <li key={year.year} className="stack tight">
            <div className="row spread">
              <h3>
                {year.year}{' '}
                {year.preliminary !== 'none' && (
                  <span className="badge">
                    {year.preliminary === 'all' ? texts.costs.preliminary : texts.costs.partlyPreliminary}
                  </span>
                )}
              </h3>
              <p className="total">
                {perInhabitant ? (
                  <PerInhabitant of={year.perInhabitant} />
                ) : (
                  <>
                    <strong>{kronor(year.amount)}</strong>{' '}
                    {year.perInhabitant !== null && (
                      <span className="muted">({texts.costs.perInhabitantOf(kronor(year.perInhabitant))})</span>
                    )}
                  </>
                )}
              </p>
            </div>
            <svg className="year-bar" width="100%" height={HEIGHT} aria-hidden="true">
              {parts.map((part, index) => (
                <rect
                  key={year.shares[index]!.allocationId}
                  className={`cost-part c${colourOf.get(year.shares[index]!.body.slug)}`}
                  x={`${starts[index]! * 100}%`}
                  width={`${part * 100}%`}
                  height={HEIGHT}
                />
              ))}
            </svg>
            <ul className="plain cost-parts small">
              {year.shares.map((share) => (
                <li key={share.allocationId}>
                  <svg width="12" height="12" aria-hidden="true">
                    <rect className={`cost-part c${colourOf.get(share.body.slug)}`} width="12" height="12" />
                  </svg>
                  <span>{share.body.name}</span>
                  <span className="part-value">
                    {perInhabitant ? <PerInhabitant of={share.perInhabitant} short /> : kronor(share.amount)}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function PerInhabitant({ of, short = false }: { readonly of: string | null | undefined; readonly short?: boolean }) {
  if (of == null) return <span className="muted">{texts.costs.unknownPer}</span>;
  return short ? kronor(of) : <strong>{texts.costs.perInhabitantOf(kronor(of))}</strong>;
}
