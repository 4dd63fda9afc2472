import type { Allocation } from '../cost-sharing/allocation.js';
import { perInhabitantDate } from '../cost-sharing/figures-needed.js';
import type { PopulationFigure } from '../organisations/population.js';
import type { Ore } from '../shared/ore.js';
import { divideHalfAway } from '../shared/rational.js';

const MUNICIPALITY = /^\d{4}$/;

/**
 * What the municipalities pay for each of their inhabitants on 31 December before the year, in öre, half away from zero. A region's
 * inhabitants are those of its municipalities and are not counted twice; a municipality without a figure is left out on both sides.
 */
export function costPerInhabitant(
  { shares }: Pick<Allocation, 'shares'>,
  population: readonly PopulationFigure[],
  year: number,
): Ore | undefined {
  const day = perInhabitantDate(year);
  const figures = new Map(
    population
      .filter(({ date, series }) => date === day?.date && series === day.series)
      .map(({ code, inhabitants }) => [code, inhabitants]),
  );
  const counted = shares.filter(({ code }) => MUNICIPALITY.test(code) && (figures.get(code) ?? 0) > 0);
  const inhabitants = counted.reduce((sum, { code }) => sum + figures.get(code)!, 0);
  if (inhabitants === 0) return undefined;
  const amount = counted.reduce((sum, share) => sum + share.amount, 0n);
  return divideHalfAway(amount, BigInt(inhabitants));
}
