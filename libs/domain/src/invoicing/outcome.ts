import {
  allocate,
  type Allocation,
  type AllocationCase,
  type AllocationFacts,
  type ComponentShare,
  type CostComponent,
  type Rounding,
} from '../cost-sharing/index.js';
import { daysOfYear } from '../shared/local-date.js';
import type { Ore } from '../shared/ore.js';
import { err, ok, type Result } from '../shared/result.js';
import { badInvoice, type InvoicingError } from './errors.js';

/** What a kostnadspost cost in the end. */
export interface ComponentOutcome {
  readonly component: string;
  readonly amount: Ore;
}

/** By the name of the kostnadspost, then by the member's code. */
export type OutcomeShares = ReadonlyMap<string, ReadonlyMap<string, ComponentShare>>;

/** An öre as a share: kronor in millionths. */
const MICRO_PER_ORE = 10_000n;

/**
 * Splits the outcome by the keys of the fixed allocation and its stored figures, so that nothing but the sums differs. A pool needs
 * its outcome; a price, a fixed amount or a fee by size stands as fixed where none is given, and is else split: a price by the units
 * that it counts, the others in proportion to the fixed amounts.
 */
export function splitOutcome(
  given: AllocationCase,
  fixed: Allocation,
  outcome: readonly ComponentOutcome[],
): Result<OutcomeShares, InvoicingError> {
  const { components } = given.rules;
  const places = new Map<string, number>();
  for (const [index, { component }] of outcome.entries()) {
    const field = `outcome[${index}].component`;
    if (places.has(component)) return badInvoice(field, `${component} har två utfall.`);
    if (!components.some(({ name }) => name === component)) {
      return badInvoice(field, `Fördelningen har ingen kostnadspost som heter ”${component}”.`);
    }
    places.set(component, index);
  }
  const missing = components.filter(({ name, basis }) => basis === 'POOL' && !places.has(name));
  if (missing.length > 0) {
    return err({ code: 'OUTCOME_MISSING', field: 'outcome', components: missing.map(({ name }) => name) });
  }
  const shares = new Map<string, ReadonlyMap<string, ComponentShare>>();
  for (const component of components) {
    const stands = sharesOf(fixed, component.name);
    const place = places.get(component.name);
    if (place === undefined) {
      shares.set(component.name, stands);
      continue;
    }
    const { amount } = outcome[place]!;
    const split = splitOne(component, amount, stands, given, `outcome[${place}]`);
    if (!split.ok) return split;
    shares.set(component.name, split.value);
  }
  return ok(shares);
}

const sharesOf = ({ shares }: Allocation, name: string): ReadonlyMap<string, ComponentShare> =>
  new Map(shares.map(({ code, components }) => [code, components.find((one) => one.name === name)!]));

function splitOne(
  component: CostComponent,
  amount: Ore,
  stands: ReadonlyMap<string, ComponentShare>,
  { rules, facts }: AllocationCase,
  field: string,
): Result<ReadonlyMap<string, ComponentShare>, InvoicingError> {
  const pool = asPool(component, amount, stands, facts, field);
  if (!pool.ok) return pool;
  // The books have öre: whole kronor only where the outcome is such a sum.
  const rounding: Rounding = amount % 100n === 0n ? rules.rounding : 'ORE';
  const split = allocate({ rounding, components: [pool.value.component] }, pool.value.facts);
  if (!split.ok) return err({ ...split.error, field: `${field}.amount` });
  const paid = sharesOf(split.value, component.name);
  return ok(new Map([...stands].map(([code, share]) => [code, paid.get(code) ?? share])));
}

interface Pool {
  readonly component: CostComponent;
  readonly facts: AllocationFacts;
}

function asPool(
  component: CostComponent,
  pool: Ore,
  stands: ReadonlyMap<string, ComponentShare>,
  facts: AllocationFacts,
  field: string,
): Result<Pool, InvoicingError> {
  const { name } = component;
  switch (component.basis) {
    case 'POOL':
      return ok({ component: { ...component, pool }, facts });
    case 'RATE': {
      const { rate: _, ...rest } = component;
      return ok({ component: { ...rest, basis: 'POOL', pool }, facts });
    }
    case 'FIXED':
    case 'TIERS': {
      if ([...stands.values()].some(({ amount }) => amount < 0n)) {
        return badInvoice(
          `${field}.component`,
          `${name} har negativa belopp och går inte att dela i proportion till dem: lämna posten utan utfall, så gäller beloppen.`,
        );
      }
      // The amounts already know days, limits and who is concerned.
      const paying = [...stands].filter(([, { amount }]) => amount > 0n);
      if (paying.length === 0) {
        return pool === 0n
          ? ok({ component, facts })
          : badInvoice(`${field}.amount`, `Ingen betalar ${name}, så utfallet går inte att dela.`);
      }
      const codes = new Set(paying.map(([code]) => code));
      const days = daysOfYear(facts.year);
      const members = facts.members.filter(({ code }) => codes.has(code)).map((member) => ({ ...member, days }));
      const shares = paying.map(([code, { amount }]) => ({ code, share: amount * MICRO_PER_ORE }));
      return ok({
        component: { name, basis: 'POOL', pool, key: { kind: 'SHARES', shares } },
        facts: { ...facts, members, usage: [] },
      });
    }
  }
}
