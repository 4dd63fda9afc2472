import { expect, it } from '@jest/globals';
import type { MemberShare } from '../cost-sharing/allocation.js';
import type { PopulationFigure } from '../organisations/population.js';
import type { LocalDate } from '../shared/local-date.js';
import { costPerInhabitant } from './cost.js';

const share = (code: string, amount: bigint): MemberShare => ({ code, amount, components: [] });
const figure = (code: string, inhabitants: number, date = '2025-12-31'): PopulationFigure => ({
  code,
  inhabitants,
  date: date as LocalDate,
  series: 'DECEMBER_31',
  source: 'SCB',
  preliminary: false,
});

it('divides what the municipalities pay by their inhabitants on the last day of the year before', () => {
  const shares = [
    share('2417', 4_000_00n),
    share('2418', 2_001_00n),
    share('24', 900_000_00n),
    share('5564916798', 1n),
  ];
  const population = [figure('2417', 400), figure('2418', 200), figure('24', 270_000), figure('2417', 9, '2024-12-31')];
  expect(costPerInhabitant({ shares }, population, 2026)).toBe(1000n);
});

it('leaves out who has no figure, and says nothing when nobody has', () => {
  const shares = [share('2417', 400n), share('2418', 1_000_000n)];
  expect(costPerInhabitant({ shares }, [figure('2417', 400)], 2026)).toBe(1n);
  expect(costPerInhabitant({ shares }, [figure('2417', 400)], 2025)).toBeUndefined();
});
