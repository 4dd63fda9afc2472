import type { CostComponent, VatCategory } from '../cost-sharing/index.js';
import { MICRO, type Micro } from '../shared/decimal.js';
import { groupBy } from '../shared/group-by.js';
import type { Ore } from '../shared/ore.js';
import { divideHalfAway } from '../shared/rational.js';

/** What a person has decided on the VAT of a kostnadspost. S is taxed, E exempt, O outside the tax. */
export type VatDecision =
  | { readonly category: 'S'; readonly percent: Micro }
  | { readonly category: 'E'; readonly reason: string }
  | { readonly category: 'O' };

/** By the name of the kostnadspost. One that is missing is undecided. */
export type VatDecisions = ReadonlyMap<string, VatDecision>;

export interface VatRow {
  readonly category: VatCategory;
  /** 0 where no tax is charged. */
  readonly percent: Micro;
  readonly taxable: Ore;
  readonly vat: Ore;
  /** Why no tax is charged (BR-E-10, BR-O-10). */
  readonly reason?: string;
}

export interface Totals {
  readonly net: Ore;
  readonly vat: Ore;
  readonly total: Ore;
  /** S from the highest percent, then E, then O. */
  readonly rows: readonly VatRow[];
}

export interface Taxable {
  readonly amount: Ore;
  readonly vat: VatDecision;
}

/** Where a person chose E without saying why. */
export const EXEMPT_REASON = 'Undantag från skatteplikt enligt mervärdesskattelagen (2023:200)';
export const OUTSIDE_REASON = 'Utanför mervärdesskattens tillämpningsområde';

const ORDER: readonly VatCategory[] = ['S', 'E', 'O'];

/**
 * The decisions of an allocation: those of its rules, and for the rest those taken after it was fixed. What the rules say is
 * never replaced, but an exemption may get its reason later.
 */
export function vatDecisions(
  components: readonly CostComponent[],
  later: VatDecisions = new Map(),
): Map<string, VatDecision> {
  const decisions = new Map<string, VatDecision>();
  for (const { name, vatCategory, vatPercent } of components) {
    const decided = vatCategory === undefined ? later.get(name) : ruled(vatCategory, vatPercent, later.get(name));
    if (decided) decisions.set(name, decided);
  }
  return decisions;
}

function ruled(category: VatCategory, percent: Micro | undefined, later: VatDecision | undefined): VatDecision {
  switch (category) {
    case 'S':
      return { category, percent: percent! };
    case 'E':
      return { category, reason: later?.category === 'E' ? later.reason : EXEMPT_REASON };
    case 'O':
      return { category };
  }
}

export const vatPercentOf = (vat: VatDecision): Micro => (vat.category === 'S' ? vat.percent : 0n);

const reasonOf = (vat: VatDecision): string | undefined =>
  vat.category === 'S' ? undefined : vat.category === 'E' ? vat.reason : OUTSIDE_REASON;

/**
 * Sums of a document: VAT once per category and percent on its whole amount, half away from zero (BR-CO-14, BR-CO-17), so that the
 * sums of the opposite amounts are the opposite sums.
 */
export function totalsOf(lines: readonly Taxable[]): Totals {
  const rows = [...groupBy(lines, ({ vat }) => `${vat.category} ${vatPercentOf(vat)}`).values()]
    .map(rowOf)
    .sort((a, b) => ORDER.indexOf(a.category) - ORDER.indexOf(b.category) || Number(b.percent - a.percent));
  const net = rows.reduce((sum, { taxable }) => sum + taxable, 0n);
  const vat = rows.reduce((sum, row) => sum + row.vat, 0n);
  return { net, vat, total: net + vat, rows };
}

function rowOf(group: readonly Taxable[]): VatRow {
  const { vat } = group[0]!;
  const percent = vatPercentOf(vat);
  const taxable = group.reduce((sum, { amount }) => sum + amount, 0n);
  const reasons = new Set(group.map((line) => reasonOf(line.vat)).filter((reason) => reason !== undefined));
  return {
    category: vat.category,
    percent,
    taxable,
    vat: divideHalfAway(taxable * percent, 100n * MICRO),
    ...(reasons.size > 0 && { reason: [...reasons].join('; ') }),
  };
}

/**
 * What of a document's VAT each line carries, in the order of the lines: the VAT of its category through the line less that before it, each
 * rounded half away from zero. Together exactly the VAT of the document, which is rounded once per category.
 */
export function vatOfLines(lines: readonly Taxable[]): Ore[] {
  const before = new Map<string, Ore>();
  return lines.map(({ amount, vat }) => {
    const percent = vatPercentOf(vat);
    const key = `${vat.category} ${percent}`;
    const taxed = before.get(key) ?? 0n;
    before.set(key, taxed + amount);
    const vatOn = (taxable: Ore) => divideHalfAway(taxable * percent, 100n * MICRO);
    return vatOn(taxed + amount) - vatOn(taxed);
  });
}

/** O is mixed with nothing (BR-O-11 to 14): what lies outside the tax goes on a document of its own. Empty groups are left out. */
export function separateOutside<T extends Taxable>(lines: readonly T[]): T[][] {
  const isOutside = ({ vat }: T) => vat.category === 'O';
  return [lines.filter((line) => !isOutside(line)), lines.filter(isOutside)].filter((group) => group.length > 0);
}
