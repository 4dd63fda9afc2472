import { readableDecimal, type Micro } from '../shared/decimal.js';
import { readableKronor, type Ore } from '../shared/ore.js';
import { ok } from '../shared/result.js';
import { share } from '../shared/share.js';
import { MINUS, NBSP } from '../shared/swedish-number.js';
import { bad, sharesInvalid, type Checked } from './check-text.js';

/** How a member divides its share over its own named units (förvaltningar, nämnder). */
export interface OnwardPlan {
  /** Units in the member's own order; a unit without a share only has direct posts. */
  readonly units: readonly { readonly name: string; readonly share?: Micro }[];
  /** Posts that a unit carries itself, taken out of the sum before the shares apply. */
  readonly direct?: readonly { readonly unit: string; readonly name: string; readonly amount: Ore }[];
  /** Totals of a table that somebody printed: compared, never copied. */
  readonly printedTotals?: readonly { readonly unit: string; readonly amount: Ore }[];
}

export interface OnwardRow {
  readonly unit: string;
  readonly amount: Ore;
  /** The part by shares; the other part is the sum of the direct posts. */
  readonly shared: Ore;
  readonly direct: readonly { readonly name: string; readonly amount: Ore }[];
  readonly gotRemainder: boolean;
  readonly explanation: string;
  readonly printed?: Ore;
  /** printed − computed; absent without a printed total. */
  readonly deviation?: Ore;
}

export interface OnwardSplit {
  readonly total: Ore;
  readonly rows: readonly OnwardRow[];
}

const COMPONENT = 'Vidarefördelning';
const MOST_UNITS = 100;
const MOST_POSTS = 500;

/**
 * A member's share over its own units (domain rule 5, Ludvika's IT-center): direct posts first, the rest by exact shares of any
 * positive scale with largest remainder. Odd öre go in the order of the plan where remainders tie: the units have no codes, and
 * the member chose that order. The rows sum to the amount.
 *
 * BAD_USER_INPUT names the field (`units`, `direct[1].unit`, …); SHARES_INVALID when there is a rest but nobody to carry it.
 */
export function splitOnward(amount: Ore, plan: OnwardPlan): Checked<OnwardSplit> {
  const { units, direct = [], printedTotals = [] } = plan;
  const checked = checkPlan(plan);
  if (!checked.ok) return checked;

  const taken = direct.reduce((sum, post) => sum + post.amount, 0n);
  const rest = amount - taken;
  if (rest !== 0n && rest * amount <= 0n) {
    const reason = `De direkta beloppen är ${readableKronor(taken)}, mer än ${readableKronor(amount)} att dela: sänk dem.`;
    return bad('direct', reason);
  }
  const weights = units.map(({ share: weight }) => weight ?? 0n);
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n && rest !== 0n) {
    const reason = `${readableKronor(rest)} återstår efter de direkta beloppen, men ingen enhet har någon andel.`;
    return sharesInvalid({ field: 'units', component: COMPONENT }, reason);
  }
  const order = (index: number) => index.toString().padStart(10, '0');
  const parts =
    total === 0n
      ? undefined
      : share(
          rest,
          weights.map((weight, index) => ({ code: order(index), weight })),
        );
  const printed = new Map(printedTotals.map((row) => [row.unit, row.amount]));

  const rows = units.map(({ name: unit }, index): OnwardRow => {
    const { amount: shared, gotRemainder } = parts?.[index] ?? { amount: 0n, gotRemainder: false };
    const posts = direct.filter((post) => post.unit === unit).map(({ name, amount }) => ({ name, amount }));
    const whole = posts.reduce((sum, post) => sum + post.amount, shared);
    const onPaper = printed.get(unit);
    const lucky = gotRemainder ? ` (varav ${rest < 0n ? MINUS : ''}1${NBSP}öre av resten)` : '';
    const byShare =
      weights[index]! > 0n && rest !== 0n
        ? [`${readableKronor(rest)} × ${readableDecimal(weights[index]!)} av ${readableDecimal(total)} andelar${lucky}`]
        : [];
    const terms = [...byShare, ...posts.map((post) => `${post.name} ${readableKronor(post.amount)}`)];
    const deviates = onPaper !== undefined && onPaper !== whole ? `, tryckt ${readableKronor(onPaper)}` : '';
    return {
      unit,
      amount: whole,
      shared,
      direct: posts,
      gotRemainder,
      explanation: `${terms.join(' + ') || 'Varken andel eller direkt belopp'} = ${readableKronor(whole)}${deviates}`,
      ...(onPaper !== undefined && { printed: onPaper, deviation: onPaper - whole }),
    };
  });
  return ok({ total: amount, rows });
}

function checkPlan({ units, direct = [], printedTotals = [] }: OnwardPlan): Checked<undefined> {
  if (units.length === 0) return bad('units', 'Ange minst en enhet att fördela på.');
  if (units.length > MOST_UNITS) return bad('units', `Högst ${MOST_UNITS} enheter.`);
  if (direct.length > MOST_POSTS) return bad('direct', `Högst ${MOST_POSTS} direkta belopp.`);
  const names = new Set<string>();
  for (const [index, { name, share: weight }] of units.entries()) {
    if (name.trim() === '') return bad(`units[${index}].name`, 'Enheten saknar namn.');
    if (names.has(name)) return bad(`units[${index}].name`, `Enheten ${name} står två gånger.`);
    names.add(name);
    if (weight !== undefined && weight <= 0n) {
      const spot = { field: `units[${index}].share`, component: COMPONENT };
      return sharesInvalid(spot, `Andelen för ${name} ska vara större än noll.`);
    }
  }
  for (const [index, { unit }] of direct.entries()) {
    if (!names.has(unit)) return bad(`direct[${index}].unit`, `Enheten ${unit} finns inte i planen.`);
  }
  const printed = new Set<string>();
  for (const [index, { unit }] of printedTotals.entries()) {
    if (!names.has(unit)) return bad(`printedTotals[${index}].unit`, `Enheten ${unit} finns inte i planen.`);
    if (printed.has(unit)) return bad(`printedTotals[${index}].unit`, `Enheten ${unit} står två gånger.`);
    printed.add(unit);
  }
  return ok(undefined);
}
