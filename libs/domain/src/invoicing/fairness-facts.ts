import { type Allocation, type AllocationCase, measureKey, perInhabitantDate } from '../cost-sharing/index.js';
import type { PopulationFigure } from '../organisations/population.js';
import { swedishKey } from '../shared/swedish-key.js';
import type { FairnessFacts } from './fairness.js';
import type { RuleShare } from './rule-report.js';

/** The quantities that fixed years were measured by, each once as the last year writes it, in Swedish order. */
export function measuresOf(cases: readonly AllocationCase[]): string[] {
  const byKey = new Map(
    cases.flatMap(({ facts }) => facts.usage.map(({ measure }) => [measureKey(measure), measure.trim()])),
  );
  return [...byKey.values()].sort((a, b) => (swedishKey(a) < swedishKey(b) ? -1 : 1));
}

/**
 * A fixed year as fairness measures it: the members that it has, with the figures that it was fixed on.
 *
 * @param settled the outcome's shares once the year is settled: what each pays in the end. Whom only a settlement knows was never one
 *   of those who share.
 * @param measure the quantity to count; null = none.
 */
export function fairnessFacts(
  { shares }: Allocation,
  { facts }: AllocationCase,
  settled: readonly RuleShare[] | null,
  measure: string | null,
): FairnessFacts[] {
  const outcome = new Map(
    settled?.map(({ code, components }) => [code, components.reduce((sum, { amount }) => sum + amount, 0n)]),
  );
  const inhabitants = figuresOf(facts.population, perInhabitantDate(facts.year)?.date);
  const counted = measure === null ? [] : facts.usage.filter((one) => measureKey(one.measure) === measureKey(measure));
  const usage = new Map(counted.map(({ code, value }) => [code, value]));
  return shares.map(({ code, amount }) => ({
    code,
    cost: outcome.get(code) ?? amount,
    // A literal 0 says that the municipality did not exist.
    inhabitants: inhabitants.get(code)?.inhabitants || null,
    usage: usage.get(code) ?? null,
  }));
}

/** 31 December; of a preliminary and a final figure the final one. */
function figuresOf(
  population: readonly PopulationFigure[],
  day: string | undefined,
): ReadonlyMap<string, PopulationFigure> {
  const found = new Map<string, PopulationFigure>();
  for (const figure of population) {
    if (figure.date !== day || figure.series !== 'DECEMBER_31') continue;
    if (found.get(figure.code)?.preliminary !== false) found.set(figure.code, figure);
  }
  return found;
}
