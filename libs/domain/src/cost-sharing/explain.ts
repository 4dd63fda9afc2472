import { readableDecimal, MICRO } from '../shared/decimal.js';
import { readableKronor } from '../shared/ore.js';
import { divideHalfAway } from '../shared/rational.js';
import { MINUS, NBSP, readableInteger } from '../shared/swedish-number.js';
import type { Allocation, ComponentShare, MemberShare } from './allocation.js';
import { freedBy, type ComponentDecision, type Decision } from './decide.js';
import { portion, units } from './explain-key.js';
import type { IndexedFacts } from './facts-index.js';
import { perInhabitantDate } from './figures-needed.js';
import { figuresUsed } from './figures-used.js';
import type { LimitedBy } from './limits.js';
import type { Rounding } from './model.js';
import { unlimitedAmount, type PoolDecision } from './pool.js';

type DecisionOf<B extends ComponentDecision['basis']> = Extract<ComponentDecision, { basis: B }>;

const FREED = {
  NOT_CONCERNED: 'Berörs inte av kostnadsposten.',
  EXEMPT: 'Undantagen: betalar inget här.',
  NO_AMOUNT: 'Inget fast belopp angivet.',
} as const;

/** A decision with its texts, figures and kronor per inhabitant. */
export function explain({ rules, facts, components, totals, remarks }: Decision): Allocation {
  const perHead = facts.figuresOn(perInhabitantDate(facts.year)!);
  const shareOf = components.map((decision) => {
    const places = new Map(decision.who.map(({ code }, place) => [code, place]));
    return (code: string) => explainShare(decision, code, places.get(code), rules.rounding, facts);
  });
  const shares = facts.participants.map(({ code, place }): MemberShare => {
    const amount = totals[place]!;
    const inhabitants = perHead.get(code)?.inhabitants ?? 0;
    return {
      code,
      amount,
      ...(inhabitants > 0 && { perInhabitant: divideHalfAway(amount, BigInt(inhabitants)) }),
      components: shareOf.map((share) => share(code)),
    };
  });
  return { total: totals.reduce((sum, amount) => sum + amount, 0n), shares, remarks };
}

function explainShare(
  decision: ComponentDecision,
  code: string,
  place: number | undefined,
  rounding: Rounding,
  facts: IndexedFacts,
): ComponentShare {
  const { name } = decision.component;
  if (place === undefined) {
    const explanation = FREED[freedBy(decision.component, code)!];
    return { name, amount: 0n, explanation, figures: [], gotRemainder: false };
  }
  const { amount, limitedBy } = decision.amounts[place]!;
  return {
    name,
    amount,
    explanation: sentence(decision, place, rounding, facts),
    figures: figuresUsed(decision, place, facts),
    gotRemainder: decision.basis === 'POOL' && decision.amounts[place]!.gotRemainder,
    ...(limitedBy && { limitedBy }),
  };
}

function sentence(decision: ComponentDecision, place: number, rounding: Rounding, facts: IndexedFacts): string {
  switch (decision.basis) {
    case 'POOL':
      return poolSentence(decision, place, rounding, facts);
    case 'RATE':
      return singleSentence(decision, place, ratePrice(decision, place), rounding, facts);
    case 'FIXED':
      return singleSentence(decision, place, `Fast belopp ${readableKronor(decision.bases[place]!)}`, rounding, facts);
    case 'TIERS':
      return singleSentence(decision, place, tierFee(decision, place), rounding, facts);
  }
}

/** `100 000,00 kr × 1 av 3 andelar = 33 333,34 kr, varav 1 öre av resten` */
function poolSentence(decision: PoolDecision, place: number, rounding: Rounding, facts: IndexedFacts): string {
  const { component, amounts, weighing, who, free, rest } = decision;
  const { amount, limitedBy, gotRemainder } = amounts[place]!;
  if (limitedBy) {
    const everybody = [...who.keys()];
    const key = `${readableKronor(component.pool)} ${portion(weighing, place, everybody)}`;
    const alone = readableKronor(unlimitedAmount(decision, place, rounding));
    return `${key}${weightedByDays(decision, place, everybody, facts)} = ${alone}${limited(limitedBy, readableKronor(amount))}`;
  }
  const limits = free.length < who.length;
  const key =
    limits && weighing.kind === 'BLEND'
      ? `${readableKronor(rest)} ${blendAmong(decision, place)}`
      : `${readableKronor(rest)} ${portion(weighing, place, free)}${weightedByDays(decision, place, free, facts)}`;
  const unit = rounding === 'KRONA' ? 'krona' : 'öre';
  const remainder = gotRemainder ? `, varav ${amount < 0n ? MINUS : ''}1${NBSP}${unit} av resten` : '';
  const carried = limits
    ? `, där ${readableKronor(rest)} är vad gränserna lämnar av ${readableKronor(component.pool)} att dela efter nyckeln`
    : '';
  return `${key} = ${readableKronor(amount)}${remainder}${carried}`;
}

/**
 * A blend's parts are normalised over all that share, so what those without a limit carry is told by the blend itself:
 * `× 25,3406 av 74,3590 procentenheter av nyckeln (60 % efter invånare …)`.
 */
function blendAmong({ dayWeights, weighing, who, free }: PoolDecision, place: number): string {
  const total = dayWeights.reduce((sum, weight) => sum + weight, 0n);
  const among = free.reduce((sum, other) => sum + dayWeights[other]!, 0n);
  const percent = (weight: bigint) => readableDecimal(divideHalfAway(weight * 100n * MICRO, total));
  const everybody = [...who.keys()];
  return `× ${percent(dayWeights[place]!)} av ${percent(among)} procentenheter av nyckeln (${portion(weighing, place, everybody)})`;
}

function weightedByDays(
  { byDays, weighing, dayWeights, who }: PoolDecision,
  place: number,
  among: readonly number[],
  facts: IndexedFacts,
): string {
  if (!byDays) return '';
  const weight = (units: bigint) => readableDecimal((units * MICRO) / weighing.scale);
  const total = among.reduce((sum, other) => sum + dayWeights[other]!, 0n);
  // A blend's weights are fractions brought to whole numbers: too long to help anybody.
  const exact = weighing.kind === 'BLEND' ? '' : ` (vikt ${weight(dayWeights[place]!)} av ${weight(total)})`;
  return `, viktat med ${who[place]!.days} av ${facts.daysOfYear} dagar${exact}`;
}

const limited = (limitedBy: LimitedBy, limit: string): string =>
  limitedBy === 'MINIMUM' ? `, höjt till minst ${limit}` : `, sänkt till högst ${limit}`;

const ratePrice = ({ component, weighing }: DecisionOf<'RATE'>, place: number): string => {
  const price = `${readableDecimal(component.rate, 2)}${NBSP}kr`;
  return weighing.kind === 'EQUAL' ? `Lika för alla ${price}` : `${units(weighing, place)} × ${price}`;
};

const tierFee = ({ component, weighing, tiers }: DecisionOf<'TIERS'>, place: number): string => {
  const { upTo, fee } = tiers[place]!;
  const below = component.tiers[component.tiers.length - 2]?.upTo;
  const size =
    upTo !== undefined
      ? ` för högst ${readableInteger(upTo)} invånare`
      : below !== undefined
        ? ` för fler än ${readableInteger(below)} invånare`
        : '';
  return `${units(weighing, place)} ger avgiften ${readableKronor(fee)}${size}`;
};

/** An amount that stands for itself: `… × 184/365 dagar = 51 493,97 kr, höjt till minst …`. A bare amount is not repeated. */
function singleSentence(
  decision: Exclude<ComponentDecision, PoolDecision>,
  place: number,
  base: string,
  rounding: Rounding,
  facts: IndexedFacts,
): string {
  const { amount, unlimited, limitedBy, rounded } = decision.amounts[place]!;
  const { days } = decision.who[place]!;
  const part = days < facts.daysOfYear ? ` × ${days}/${facts.daysOfYear} dagar` : '';
  const whole = rounded && rounding === 'KRONA';
  const computed = decision.basis === 'RATE' && decision.weighing.kind !== 'EQUAL';
  const result = computed || part || rounded ? ` = ${readableKronor(unlimited)}` : '';
  const kronor = whole ? ', avrundat till hela kronor' : '';
  return `${base}${part}${result}${kronor}${limitedBy ? limited(limitedBy, readableKronor(amount)) : ''}`;
}
