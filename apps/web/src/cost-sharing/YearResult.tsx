import { daysOfYear } from '@domain/shared/local-date.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { Fault, Loading } from '../ui/states.js';
import { Bars } from './Bars.js';
import { FaultNotice } from './faults.js';
import { ResultTable } from './ResultTable.js';
import { useLast } from './use-last.js';
import type { Split } from './use-split.js';

/** The result of what is typed; while something is missing, what that is, and the last result greyed. */
export function YearResult({
  split,
  year,
  rounding,
}: {
  readonly split: Split;
  readonly year: number;
  readonly rounding: 'ORE' | 'KRONA';
}) {
  const last = useLast(split.allocation);
  const shown = split.fault ? undefined : last;
  if (split.error && !shown) return <Fault error={split.error} retry={split.retry} />;
  return (
    <div className="stack">
      {split.fault && <FaultNotice fault={split.fault} />}
      {shown ? (
        <>
          <ResultTable
            allocation={shown}
            payers={split.members}
            year={year}
            daysOfYear={daysOfYear(year)}
            rounding={rounding}
          />
          <Bars allocation={shown} payers={split.members} />
        </>
      ) : (
        split.loading && <Loading what={costs.loading} />
      )}
    </div>
  );
}
