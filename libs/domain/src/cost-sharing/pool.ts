import { readableKronor, type Ore } from '../shared/ore.js';
import { divideHalfAway } from '../shared/rational.js';
import { err, ok } from '../shared/result.js';
import type { Checked } from './check-text.js';
import type { Participant } from './facts-index.js';
import type { Weighing } from './key-weights.js';
import { splitWithin, unitOf, type LimitedBy, type Limits } from './limits.js';
import type { CostComponent, Rounding } from './model.js';

type Pool = Extract<CostComponent, { basis: 'POOL' }>;

interface PoolAmount {
  readonly amount: Ore;
  readonly gotRemainder: boolean;
  readonly limitedBy?: LimitedBy;
}

export interface PoolDecision {
  readonly basis: 'POOL';
  readonly component: Pool;
  /** Who pays, sorted by code; amounts and weights stand in the same order. */
  readonly who: readonly Participant[];
  readonly amounts: readonly PoolAmount[];
  readonly weighing: Weighing;
  /** Whether days of membership weigh: only where they differ, else they cancel out. */
  readonly byDays: boolean;
  /** The key's weights, × days where these differ; all have the year's days as denominator, so that can be left out. */
  readonly dayWeights: readonly bigint[];
  /** The places of those that no limit binds, and what is left for them. */
  readonly free: readonly number[];
  readonly rest: Ore;
}

interface Split {
  readonly component: Pool;
  readonly who: readonly Participant[];
  readonly weighing: Weighing;
  readonly rounding: Rounding;
  readonly limits: Limits;
  readonly path: string;
}

/** A sum by the key's weights × days: exact, largest remainder, ties by code; the parts always equal the whole. */
export function decidePool({ component, who, weighing, rounding, limits, path }: Split): Checked<PoolDecision> {
  const unit = unitOf(rounding);
  const byDays = who.some(({ days }) => days !== who[0]!.days);
  const dayWeights = byDays
    ? weighing.weights.map((weight, place) => weight * BigInt(who[place]!.days))
    : weighing.weights;
  const weighted = who.map(({ code }, place) => ({ code, weight: dayWeights[place]! }));
  const parts = splitWithin(component.pool / unit, weighted, limits);
  if (parts === 'MINIMUM' || parts === 'MAXIMUM') {
    const pool = readableKronor(component.pool);
    const reason =
      parts === 'MINIMUM'
        ? `${pool} räcker inte till det minsta beloppet för alla ${who.length}: sänk det eller ta bort det.`
        : `${pool} får inte plats när alla ${who.length} betalar det högsta beloppet: höj det eller ta bort det.`;
    const field = `${path}.${parts === 'MINIMUM' ? 'minimum' : 'maximum'}`;
    return err({ code: 'LIMITS_IMPOSSIBLE', field, component: component.name, reason });
  }
  const amounts = unit === 1n ? parts : parts.map((part) => ({ ...part, amount: part.amount * unit }));
  const free = [...amounts.keys()].filter((place) => !amounts[place]!.limitedBy);
  const rest =
    free.length === who.length
      ? component.pool
      : amounts.reduce((left, { amount, limitedBy }) => (limitedBy ? left - amount : left), component.pool);
  return ok({ basis: 'POOL', component, who, amounts, weighing, byDays, dayWeights, free, rest });
}

/** What the key alone would have given a member, for the explanation of a limit. */
export function unlimitedAmount({ component, dayWeights }: PoolDecision, place: number, rounding: Rounding): Ore {
  const unit = unitOf(rounding);
  const total = dayWeights.reduce((sum, weight) => sum + weight, 0n);
  return divideHalfAway(component.pool * dayWeights[place]!, total * unit) * unit;
}
