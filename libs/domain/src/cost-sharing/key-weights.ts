import { figureDateOf, type PopulationFigure } from '../organisations/population.js';
import { MICRO, type Micro } from '../shared/decimal.js';
import { greatestCommonDivisor } from '../shared/rational.js';
import { err, ok } from '../shared/result.js';
import { bad, sharesInvalid, type Checked, type Spot } from './check-text.js';
import type { IndexedFacts, Participant } from './facts-index.js';
import type { AllocationKey } from './model.js';

/**
 * What a key says about those who share. `weights` stand in the order of the participants, before days of membership are
 * counted; divided by `scale` they are units of the key (invånare, kärl).
 */
export type Weighing = {
  readonly weights: readonly bigint[];
  readonly scale: bigint;
} & (
  | { readonly kind: 'INHABITANTS'; readonly figures: readonly PopulationFigure[] }
  | { readonly kind: 'EQUAL' }
  | { readonly kind: 'SHARES' }
  | { readonly kind: 'USAGE'; readonly measure: string }
  | { readonly kind: 'BLEND'; readonly parts: readonly { readonly weight: Micro; readonly of: Weighing }[] }
);

const sumOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

/** The key's weights for those who share. `spot.field` is the path of the key. */
export function weigh(
  key: AllocationKey,
  who: readonly Participant[],
  facts: IndexedFacts,
  spot: Spot,
): Checked<Weighing> {
  switch (key.kind) {
    case 'EQUAL':
      return ok({ kind: 'EQUAL', weights: who.map(() => 1n), scale: 1n });
    case 'INHABITANTS':
      return weighInhabitants(key, who, facts, spot);
    case 'SHARES':
      return weighShares(key, who, spot);
    case 'USAGE':
      return weighUsage(key, who, facts, spot);
    case 'BLEND':
      return weighBlend(key, who, facts, spot);
  }
}

type KeyOf<K extends AllocationKey['kind']> = Extract<AllocationKey, { kind: K }>;

/** SCB answers 0 for a municipality that does not exist that day: a figure of 0 counts as missing. */
export function weighInhabitants(
  { referenceDate }: Pick<KeyOf<'INHABITANTS'>, 'referenceDate'>,
  who: readonly Participant[],
  facts: IndexedFacts,
  spot: Spot,
): Checked<Extract<Weighing, { kind: 'INHABITANTS' }>> {
  const field = `${spot.field}.referenceDate`;
  const needed = figureDateOf(referenceDate, facts.year);
  if (!needed) {
    return bad(field, `Referensdatumet för ${facts.year} ligger utanför de år som har folkmängd: välj ett annat.`);
  }
  const onDay = facts.figuresOn(needed);
  const figures: PopulationFigure[] = [];
  const missing: { code: string; name: string; date: string }[] = [];
  for (const { code, name } of who) {
    const figure = onDay.get(code);
    if (figure && figure.inhabitants > 0) figures.push(figure);
    else missing.push({ code, name, date: needed.date });
  }
  if (missing.length > 0) return err({ code: 'POPULATION_MISSING', field, component: spot.component, missing });
  return ok({
    kind: 'INHABITANTS',
    figures,
    weights: figures.map(({ inhabitants }) => BigInt(inhabitants)),
    scale: 1n,
  });
}

function weighShares({ shares }: KeyOf<'SHARES'>, who: readonly Participant[], spot: Spot): Checked<Weighing> {
  const byCode = new Map(shares.map(({ code, share }) => [code, share]));
  const without = who.filter(({ code }) => !byCode.has(code));
  if (without.length > 0) {
    const names = without.map(({ code, name }) => `${name} (${code})`).join(', ');
    return sharesInvalid({ ...spot, field: `${spot.field}.shares` }, `Andel saknas för ${names}.`);
  }
  return ok({ kind: 'SHARES', weights: who.map(({ code }) => byCode.get(code)!), scale: MICRO });
}

/** A quantity of 0 is a fact: such a member has no units, and pays no part of a sum. */
function weighUsage(
  { measure }: KeyOf<'USAGE'>,
  who: readonly Participant[],
  facts: IndexedFacts,
  spot: Spot,
): Checked<Weighing> {
  const values = facts.usageOf(measure);
  const missing = who.filter(({ code }) => !values.has(code));
  if (missing.length > 0) return usageMissing(measure, missing, spot);
  return ok({ kind: 'USAGE', measure, weights: who.map(({ code }) => values.get(code)!), scale: MICRO });
}

const usageMissing = (measure: string, missing: readonly Participant[], { field, component }: Spot) =>
  err({
    code: 'USAGE_MISSING',
    field: `${field}.measure`,
    component,
    measure,
    missing: missing.map(({ code, name }) => ({ code, name })),
  } as const);

/**
 * The key's weights to split a sum by: never all zero. Where all quantities are 0 nobody has measured, as nothing could be split; a
 * price per unit may well meet a year without units.
 */
export function weighSplit(
  key: AllocationKey,
  who: readonly Participant[],
  facts: IndexedFacts,
  spot: Spot,
): Checked<Weighing> {
  const weighed = weigh(key, who, facts, spot);
  return weighed.ok && weighed.value.kind === 'USAGE' && sumOf(weighed.value.weights) === 0n
    ? usageMissing(weighed.value.measure, who, spot)
    : weighed;
}

/**
 * Each part is normalised to 1 over those who share and then weighted (domain: BLEND): Σ part weight × weight ÷ sum of the part.
 * Brought to one denominator, so that only one rounding remains. Days of membership are counted after, on the blend.
 */
function weighBlend(
  key: KeyOf<'BLEND'>,
  who: readonly Participant[],
  facts: IndexedFacts,
  spot: Spot,
): Checked<Weighing> {
  const parts: { weight: Micro; of: Weighing }[] = [];
  for (const [index, part] of key.parts.entries()) {
    const of = weighSplit(part.key, who, facts, { ...spot, field: `${spot.field}.parts[${index}].key` });
    if (!of.ok) return of;
    parts.push({ weight: part.weight, of: of.value });
  }
  const sums = parts.map(({ of }) => sumOf(of.weights));
  const common = sums.reduce((product, sum) => (product / greatestCommonDivisor(product, sum)) * sum, 1n);
  const factors = parts.map(({ weight }, index) => weight * (common / sums[index]!));
  const weights = who.map((_, place) => sumOf(parts.map(({ of }, index) => factors[index]! * of.weights[place]!)));
  const divisor = weights.reduce(greatestCommonDivisor, 0n);
  return ok({ kind: 'BLEND', parts, weights: weights.map((weight) => weight / divisor), scale: 1n });
}
