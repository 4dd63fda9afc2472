import type { Ore } from '@domain/shared/ore.js';
import { readableKronor } from '@domain/shared/ore.js';
import type { RuleReportQuery } from '../../generated/graphql.js';
import { reports } from '../../locales/sv/reports.js';

export type RuleReport = NonNullable<RuleReportQuery['ruleReport']>;
export type RuleRow = RuleReport['rows'][number];

/** `100,00 kr för lite`; what is as it should be is said too. */
export function deviationInWords(deviation: Ore): string {
  const { none, tooMuch, tooLittle } = reports.rule;
  if (deviation === 0n) return none;
  return deviation > 0n ? tooMuch(readableKronor(deviation)) : tooLittle(readableKronor(-deviation));
}

/** The fixed years, each once, the nearest before and after. */
export function yearsBeside(
  fixed: readonly { readonly year: number }[],
  year: number,
): { readonly before: number | undefined; readonly after: number | undefined } {
  const years = [...new Set(fixed.map((one) => one.year))].sort((a, b) => a - b);
  return { before: years.filter((one) => one < year).at(-1), after: years.find((one) => one > year) };
}
