import { err, ok } from '../shared/result.js';
import { MICRO } from '../shared/decimal.js';
import type { Ore } from '../shared/ore.js';
import { divideHalfAway } from '../shared/rational.js';
import type { AllocationFacts } from './allocation.js';
import { bad, type Checked } from './check-text.js';
import { indexFacts, type IndexedFacts, type Participant } from './facts-index.js';
import { weigh, weighInhabitants, weighSplit, type Weighing } from './key-weights.js';
import { clamp, limitsInUnits, unitOf, type LimitedBy, type Limits } from './limits.js';
import type { CostComponent, CostRules, Rounding, Tier } from './model.js';
import { decidePool, type PoolDecision } from './pool.js';

type ComponentOf<B extends CostComponent['basis']> = Extract<CostComponent, { basis: B }>;

/** One amount that is rounded by itself. */
export interface SingleAmount {
  readonly amount: Ore;
  /** The amount before the limits. */
  readonly unlimited: Ore;
  readonly limitedBy?: LimitedBy;
  /** Whether the exact amount was no whole unit of the rounding. */
  readonly rounded: boolean;
}

interface Paying<C extends CostComponent> {
  readonly component: C;
  /** Who pays, sorted by code; the amounts stand in the same order. */
  readonly who: readonly Participant[];
  readonly amounts: readonly SingleAmount[];
}

/** Öre that every program on the way keeps exact: 2^53 − 1, some 90 000 thousand million kronor. */
const LARGEST: Ore = 9_007_199_254_740_991n;

/** What was decided for one kostnadspost, with what its explanation needs. */
export type ComponentDecision =
  | PoolDecision
  | (Paying<ComponentOf<'RATE'>> & { readonly basis: 'RATE'; readonly weighing: Weighing })
  | (Paying<ComponentOf<'FIXED'>> & { readonly basis: 'FIXED'; readonly bases: readonly Ore[] })
  | (Paying<ComponentOf<'TIERS'>> & {
      readonly basis: 'TIERS';
      readonly weighing: Extract<Weighing, { kind: 'INHABITANTS' }>;
      readonly tiers: readonly Tier[];
    });

/** The amounts of a cost year without their texts. */
export interface Decision {
  readonly rules: CostRules;
  readonly facts: IndexedFacts;
  readonly components: readonly ComponentDecision[];
  /** Per participant, in their order. */
  readonly totals: readonly Ore[];
  readonly remarks: readonly string[];
}

interface Context {
  readonly facts: IndexedFacts;
  readonly rounding: Rounding;
  readonly limits: Limits;
  readonly path: string;
}

/** The numbers of `allocate`: same errors, no explanations. */
export function decide(rules: CostRules, givenFacts: AllocationFacts): Checked<Decision> {
  const indexed = indexFacts(rules, givenFacts);
  if (!indexed.ok) return indexed;
  const facts = indexed.value;
  const components: ComponentDecision[] = [];
  const totals = facts.participants.map(() => 0n);
  const remarks: string[] = [];
  let turnover = 0n;
  for (const [index, component] of rules.components.entries()) {
    const decided = decideComponent(component, `components[${index}]`, rules.rounding, facts);
    if (!decided.ok) return decided;
    components.push(decided.value);
    remarks.push(...remarksOn(decided.value, facts));
    const { who, amounts } = decided.value;
    for (const [place, participant] of who.entries()) {
      const { amount } = amounts[place]!;
      totals[participant.place]! += amount;
      turnover = amount < 0n ? turnover - amount : turnover + amount;
    }
    if (turnover > LARGEST) return bad(`components[${index}]`, `Beloppen i ${component.name} blir orimligt stora.`);
  }
  return ok({ rules, facts, components, totals, remarks: [...remarks, ...facts.remarks] });
}

function decideComponent(
  component: CostComponent,
  path: string,
  rounding: Rounding,
  facts: IndexedFacts,
): Checked<ComponentDecision> {
  const limits = limitsInUnits(component, rounding);
  if (!limits) {
    const reason = 'Inget belopp ryms mellan det minsta och det högsta.';
    return err({ code: 'LIMITS_IMPOSSIBLE', field: `${path}.minimum`, component: component.name, reason });
  }
  const who = payersOf(component, facts);
  if (who.length === 0 && component.basis !== 'FIXED') {
    return err({ code: 'NO_MEMBERS', field: `${path}.members`, component: component.name });
  }
  const context = { facts, rounding, limits, path };
  switch (component.basis) {
    case 'POOL': {
      const weighing = weighSplit(component.key, who, facts, { field: `${path}.key`, component: component.name });
      return weighing.ok ? decidePool({ component, who, weighing: weighing.value, rounding, limits, path }) : weighing;
    }
    case 'RATE':
      return decideRate(component, who, context);
    case 'FIXED':
      return ok(decideFixed(component, who, context));
    case 'TIERS':
      return decideTiers(component, who, context);
  }
}

/** Why a member pays nothing by rule; undefined when it pays. */
export function freedBy(component: CostComponent, code: string): 'NOT_CONCERNED' | 'EXEMPT' | 'NO_AMOUNT' | undefined {
  if (component.members && !component.members.includes(code)) return 'NOT_CONCERNED';
  if (component.exempt?.includes(code)) return 'EXEMPT';
  if (component.basis === 'FIXED' && !component.amounts.some((amount) => amount.code === code)) return 'NO_AMOUNT';
  return undefined;
}

const payersOf = (component: CostComponent, { participants }: IndexedFacts): readonly Participant[] =>
  component.members || component.exempt || component.basis === 'FIXED'
    ? participants.filter(({ code }) => freedBy(component, code) === undefined)
    : participants;

/** price × units × days ÷ days of the year: one fraction, rounded once. */
function decideRate(
  component: ComponentOf<'RATE'>,
  who: readonly Participant[],
  context: Context,
): Checked<ComponentDecision> {
  const { facts, path } = context;
  const spot = { field: `${path}.key`, component: component.name };
  const weighed = weigh(component.key, who, facts, spot);
  if (!weighed.ok) return weighed;
  const weighing = weighed.value;
  const amounts = who.map(({ days }, place) =>
    single(component.rate * weighing.weights[place]! * 100n, MICRO * weighing.scale, days, context),
  );
  return ok({ basis: 'RATE', component, who, amounts, weighing });
}

/** A fixed amount where nobody named takes part is no error: the model may outlive a member. */
function decideFixed(
  component: ComponentOf<'FIXED'>,
  who: readonly Participant[],
  context: Context,
): ComponentDecision {
  const byCode = new Map(component.amounts.map(({ code, amount }) => [code, amount]));
  const bases = who.map(({ code }) => byCode.get(code)!);
  const amounts = who.map(({ days }, place) => single(bases[place]!, 1n, days, context));
  return { basis: 'FIXED', component, who, amounts, bases };
}

function decideTiers(
  component: ComponentOf<'TIERS'>,
  who: readonly Participant[],
  context: Context,
): Checked<ComponentDecision> {
  const { facts, path } = context;
  const weighed = weighInhabitants(component, who, facts, { field: `${path}.key`, component: component.name });
  if (!weighed.ok) return weighed;
  const tiers: Tier[] = [];
  for (const [place, { inhabitants }] of weighed.value.figures.entries()) {
    const tier = component.tiers.find(({ upTo }) => upTo === undefined || inhabitants <= upTo);
    if (!tier) {
      const whose = facts.label(who[place]!.code);
      return bad(
        `${path}.tiers`,
        `Ingen storleksklass gäller för ${whose} med ${inhabitants} invånare: lägg till en utan övre gräns.`,
      );
    }
    tiers.push(tier);
  }
  const amounts = who.map(({ days }, place) => single(tiers[place]!.fee, 1n, days, context));
  return ok({ basis: 'TIERS', component, who, amounts, weighing: weighed.value, tiers });
}

/**
 * The öre of a whole year (`yearly` ÷ `scale`) × days ÷ days of the year → whole units, half away from zero, then within the
 * limits. The limits are not cut by days: the agreement names them as amounts.
 */
function single(yearly: bigint, scale: bigint, days: number, { facts, rounding, limits }: Context): SingleAmount {
  const numerator = yearly * BigInt(days);
  const denominator = scale * BigInt(facts.daysOfYear);
  const unit = unitOf(rounding);
  const units = divideHalfAway(numerator, denominator * unit);
  const { amount, limitedBy } = clamp(units, limits);
  return {
    amount: amount * unit,
    unlimited: units * unit,
    rounded: units * unit * denominator !== numerator,
    ...(limitedBy && { limitedBy }),
  };
}

/** Amounts and shares of those that do not pay (a member that left) are ignored, and that is said. */
function remarksOn({ component, who }: ComponentDecision, facts: IndexedFacts): string[] {
  if (component.basis === 'TIERS') return [];
  const named = component.basis === 'FIXED' ? component.amounts.map(({ code }) => code) : sharedCodes(component.key);
  if (named.length === 0) return [];
  const paying = new Set(who.map(({ code }) => code));
  const present = new Set(facts.participants.map(({ code }) => code));
  const remark = (what: string) => (code: string) => {
    if (paying.has(code)) return [];
    const why = present.has(code)
      ? freedBy(component, code) === 'EXEMPT'
        ? 'undantagen från kostnadsposten'
        : 'berörs inte av kostnadsposten'
      : `inte medlem ${facts.year}`;
    return [`${what} för ${facts.label(code)} i ${component.name} räknas inte: ${why}.`];
  };
  const codes = [...new Set(named)].sort();
  if (component.basis !== 'FIXED') return codes.flatMap(remark('Andel'));
  const ignored = codes.flatMap(remark('Fast belopp'));
  return who.length > 0 ? ignored : [...ignored, `Ingen betalar ${component.name}: ingen med fast belopp är med.`];
}

const sharedCodes = (key: ComponentOf<'POOL'>['key']): string[] =>
  key.kind === 'SHARES'
    ? key.shares.map(({ code }) => code)
    : key.kind === 'BLEND'
      ? key.parts.flatMap((part) => sharedCodes(part.key))
      : [];
