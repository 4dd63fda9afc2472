import type { PopulationFigure, PopulationSeries } from '../organisations/population.js';
import { formatDecimal, parseDecimal, type Micro } from '../shared/decimal.js';
import type { LocalDate } from '../shared/local-date.js';
import { formatKronor, parseKronor, type Ore } from '../shared/ore.js';
import { ok } from '../shared/result.js';
import { allocate } from './allocate.js';
import type { Allocation, AllocationCase, ComponentShare, FigureUsed, MemberShare } from './allocation.js';
import { checkModel } from './check-model.js';
import type { Checked } from './check-text.js';
import { figuresNeeded } from './figures-needed.js';
import { formatRules } from './format-rules.js';
import type { CostRulesDraft } from './model.js';

/** A fastställd allocation: the case it came from and the result, as JSON to store. Money and decimals are text. */
export interface FixedTexts {
  readonly facts: string;
  readonly result: string;
}

/**
 * A case's result with what is needed to recompute it. From the register only figures of the members on the days that matter are
 * kept: these are the figures that the result depends on (domain rule 1).
 */
export function fixAllocation(given: AllocationCase): Checked<FixedTexts & { readonly allocation: Allocation }> {
  const allocated = allocate(given.rules, given.facts);
  if (!allocated.ok) return allocated;
  const allocation = allocated.value;
  return ok({ facts: serializeCase(given), result: serializeAllocation(allocation), allocation });
}

/** The stored result anew from the stored case; equal to the stored text, to the byte. @throws when the text is no fixed case. */
export function recompute(facts: string): string {
  const { rules, facts: stored } = parseCase(facts);
  const allocated = allocate(rules, stored);
  if (!allocated.ok)
    throw new RangeError(`the stored case is refused: ${allocated.error.code} ${allocated.error.field}`);
  return serializeAllocation(allocated.value);
}

/** One spelling per case: keys in a set order, lists sorted. */
export function serializeCase({ rules, facts }: AllocationCase): string {
  const { year, members, population, usage } = facts;
  const days = new Set(figuresNeeded(rules, year).map(({ date, series }) => `${date} ${series}`));
  const codes = new Set(members.map(({ code }) => code));
  return JSON.stringify({
    rules: formatRules(rules),
    year,
    members: sorted(
      members.map(({ code, name, days }) => ({ code, name, days })),
      ({ code }) => code,
    ),
    population: sorted(
      population
        .filter(({ code, date, series }) => codes.has(code) && days.has(`${date} ${series}`))
        .map(({ code, date, series, inhabitants, source, preliminary }) => ({
          code,
          date,
          series,
          inhabitants,
          source,
          preliminary,
        })),
      ({ code, date, series, preliminary }) => `${date} ${series} ${code} ${preliminary}`,
    ),
    usage: sorted(
      usage.map(({ code, measure, value }) => ({ code, measure, value: formatDecimal(value) })),
      ({ code, measure }) => `${measure} ${code}`,
    ),
  });
}

interface StoredCase {
  readonly rules: CostRulesDraft;
  readonly year: number;
  readonly members: AllocationCase['facts']['members'];
  readonly population: readonly PopulationFigure[];
  readonly usage: readonly { readonly code: string; readonly measure: string; readonly value: string }[];
}

/** @throws when the text is no case that `serializeCase` wrote: a fault in the store, not of a user. */
export function parseCase(text: string): AllocationCase {
  const { rules, year, members, population, usage } = JSON.parse(text) as StoredCase;
  const checked = checkModel(rules);
  if (!checked.ok) throw new RangeError(`the stored rules are refused: ${checked.error.code} ${checked.error.field}`);
  return {
    rules: checked.value,
    facts: { year, members, population, usage: usage.map((one) => ({ ...one, value: storedDecimal(one.value) })) },
  };
}

export function serializeAllocation({ total, shares, remarks }: Allocation): string {
  return JSON.stringify({
    total: formatKronor(total),
    shares: shares.map(({ code, amount, perInhabitant, components }) => ({
      code,
      amount: formatKronor(amount),
      ...(perInhabitant !== undefined && { perInhabitant: formatKronor(perInhabitant) }),
      components: components.map(({ name, amount, explanation, figures, gotRemainder, limitedBy }) => ({
        name,
        amount: formatKronor(amount),
        explanation,
        figures: figures.map(({ measure, value, referenceDate, source, preliminary }) => ({
          measure,
          value: formatDecimal(value),
          ...(referenceDate !== undefined && { referenceDate }),
          ...(source !== undefined && { source }),
          ...(preliminary !== undefined && { preliminary }),
        })),
        gotRemainder,
        ...(limitedBy && { limitedBy }),
      })),
    })),
    remarks,
  });
}

type Stored<T, Money extends PropertyKey> = { readonly [K in keyof T]: K extends Money ? string : T[K] };
type StoredComponent = Stored<Omit<ComponentShare, 'figures'>, 'amount'> & {
  readonly figures: readonly Stored<FigureUsed, 'value'>[];
};
type StoredShare = Stored<Omit<MemberShare, 'components'>, 'amount' | 'perInhabitant'> & {
  readonly components: readonly StoredComponent[];
};

/** The stored result as data. @throws when the text is no result that `serializeAllocation` wrote. */
export function parseAllocation(text: string): Allocation {
  const stored = JSON.parse(text) as { total: string; shares: readonly StoredShare[]; remarks: readonly string[] };
  return {
    total: storedKronor(stored.total),
    shares: stored.shares.map(({ amount, perInhabitant, components, ...share }) => ({
      ...share,
      amount: storedKronor(amount),
      ...(perInhabitant !== undefined && { perInhabitant: storedKronor(perInhabitant) }),
      components: components.map(({ amount, figures, ...component }) => ({
        ...component,
        amount: storedKronor(amount),
        figures: figures.map(({ value, ...figure }) => ({ ...figure, value: storedDecimal(value) })),
      })),
    })),
    remarks: stored.remarks,
  };
}

export interface Deviation {
  readonly code: string;
  readonly date: LocalDate;
  readonly series: PopulationSeries;
  readonly stored: number;
  readonly current: number;
}

/** Figures behind a fixed allocation that the register now says differently. Shown, never applied (domain rule 1). */
export function deviations({ facts }: AllocationCase, currentPopulation: readonly PopulationFigure[]): Deviation[] {
  const keyOf = ({ code, date, series }: PopulationFigure) => `${code} ${date} ${series}`;
  const now = new Map<string, PopulationFigure>();
  for (const figure of currentPopulation) {
    if (now.get(keyOf(figure))?.preliminary !== false) now.set(keyOf(figure), figure);
  }
  return sorted(
    facts.population.flatMap((figure) => {
      const { code, date, series, inhabitants: stored } = figure;
      const current = now.get(keyOf(figure))?.inhabitants ?? stored;
      return current === stored ? [] : [{ code, date, series, stored, current }];
    }),
    ({ code, date, series }) => `${code} ${date} ${series}`,
  );
}

function sorted<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}

function storedKronor(text: string): Ore {
  const ore = parseKronor(text);
  if (ore === undefined) throw new RangeError(`no sum in store: ${text}`);
  return ore;
}

function storedDecimal(text: string): Micro {
  const micro = parseDecimal(text);
  if (typeof micro !== 'bigint') throw new RangeError(`no decimal in store: ${text}`);
  return micro;
}
