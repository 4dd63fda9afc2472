import type { Ore } from '../shared/ore.js';
import type { Deviation, RuleReportRow } from './rule-report.js';

/** What one reader sees of a member: its share, and what it has been charged only where that is the reader's to know. */
export interface SeenRuleRow {
  readonly code: string;
  readonly share: Ore;
  readonly charges: Omit<Deviation, 'share'> | null;
  readonly components: readonly {
    readonly name: string;
    readonly share: Ore;
    readonly charges: Omit<Deviation, 'share'> | null;
    /** What it has been charged in words; null with the charges. */
    readonly explanation: string | null;
  }[];
}

/**
 * The report as one reader sees it. Members and kostnadsposter that only the ledger knows would tell of others' invoices: they are left
 * out where charges are hidden.
 *
 * @param ruled by member that the allocation has, the kostnadsposter that it has.
 */
export function seenRuleReport(
  rows: readonly RuleReportRow[],
  seesCharged: (code: string) => boolean,
  ruled: ReadonlyMap<string, ReadonlySet<string>>,
): SeenRuleRow[] {
  return rows.flatMap((row): SeenRuleRow[] => {
    if (seesCharged(row.code)) {
      return [
        {
          ...sharedOf(row),
          charges: chargesOf(row),
          components: row.components.map(({ name, share, explanation, ...rest }) => ({
            name,
            share,
            charges: chargesOf({ share, ...rest }),
            explanation,
          })),
        },
      ];
    }
    const names = ruled.get(row.code);
    if (!names) return [];
    const components = row.components
      .filter(({ name }) => names.has(name))
      .map(({ name, share }) => ({ name, share, charges: null, explanation: null }));
    return [{ ...sharedOf(row), charges: null, components }];
  });
}

const sharedOf = ({ code, share }: RuleReportRow) => ({ code, share });
const chargesOf = ({ charged, notYetBilled, deviation }: Deviation) => ({ charged, notYetBilled, deviation });
