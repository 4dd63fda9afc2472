import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { barParts, colours, costYears, largest } from './cost-years.js';
import { hasNoise, populationRows, worthALabel } from './population-rows.js';
import { placeNames } from './place-names.js';
import { latestFixed, stepsOf } from './steps.js';

const figure = (day: string, inhabitants: number, replacedAt: string | null = null) => ({
  referenceDate: day,
  inhabitants,
  source: 'SCB',
  preliminary: false,
  replacedAt,
});

describe('populationRows', () => {
  it('gives a row per day with change since the year before, and what was replaced', () => {
    const rows = populationRows([
      figure('2017-12-31', 4086),
      figure('2016-12-31', 4125),
      figure('2016-12-31', 4200, '2020-01-01T00:00:00Z'),
      figure('2014-12-31', 4176),
    ]);
    expect(rows.map(({ figure: f, change }) => [f.inhabitants, change])).toEqual([
      [4086, -39],
      [4125, undefined],
      [4176, undefined],
    ]);
    expect(rows[1]!.replaced.map(({ inhabitants }) => inhabitants)).toEqual([4200]);
  });

  it('labels the ends, and the extremes where there is room', () => {
    const points = [5, 9, 8, 1, 6].map((inhabitants, index) => ({ year: 2000 + index, inhabitants }));
    const years = (apart: number) => worthALabel(points, apart).map(({ year }) => year);
    expect([years(1), years(2), years(9)]).toEqual([
      [2000, 2004, 2001, 2003],
      [2000, 2004],
      [2000, 2004],
    ]);
    expect(worthALabel([], 1)).toEqual([]);
  });

  it('knows from when figures carry noise', () => {
    expect([hasNoise('2024-12-31'), hasNoise('2025-12-31')]).toEqual([false, true]);
  });
});

const share = (year: number, slug: string, amount: string, more = {}) => ({
  allocationId: `${year} ${slug}`,
  year,
  status: 'FINAL',
  amount,
  perInhabitant: '1.10',
  superseded: false,
  body: { slug, name: slug },
  ...more,
});

describe('costYears', () => {
  it('sums to the öre, newest first, without what is superseded', () => {
    const years = costYears([
      share(2024, 'b', '0.10'),
      share(2025, 'b', '0.10', { status: 'PRELIMINARY' }),
      share(2025, 'a', '0.20'),
      share(2024, 'b', '9.99', { superseded: true, status: 'PRELIMINARY' }),
    ]);
    expect(
      years.map(({ year, amount, perInhabitant, preliminary }) => [year, amount, perInhabitant, preliminary]),
    ).toEqual([
      [2025, '0.30', '2.20', 'some'],
      [2024, '0.10', '1.10', 'none'],
    ]);
    expect(years[0]!.shares.map(({ body }) => body.slug)).toEqual(['a', 'b']);
  });

  it('has no sum per inhabitant where a figure is missing', () => {
    expect(costYears([share(2025, 'a', '1.00', { perInhabitant: null })])[0]!.perInhabitant).toBeNull();
  });

  it('draws parts of the widest bar and keeps a colour per body', () => {
    expect(barParts(['25.00', '-5.00'], largest(['100.00', '25.00']))).toEqual([0.25, 0]);
    expect(barParts(['0.00'], largest([]))).toEqual([0]);
    expect([...colours([share(2025, 'b', '1.00'), share(2024, 'a', '1.00')])]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});

describe('stepsOf', () => {
  it('keeps equal amounts together and counts them', () => {
    const { steps, stepOf } = stepsOf(['4.00', '4.00', '4.00', '7.50']);
    expect(steps).toEqual([
      { from: '4.00', to: '4.00', count: 3 },
      { from: '7.50', to: '7.50', count: 1 },
    ]);
    expect([stepOf('4.00'), stepOf('7.50')]).toEqual([0, 1]);
  });

  it('places every amount in one step, in order, none empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 }), (ore) => {
        const amounts = ore.map((one) => (one / 100).toFixed(2));
        const { steps, stepOf } = stepsOf(amounts);
        expect(steps.length).toBe(Math.min(5, new Set(amounts).size));
        expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(amounts.length);
        for (const amount of amounts) {
          const step = steps[stepOf(amount)]!;
          expect(Number(step.from) <= Number(amount) && Number(amount) <= Number(step.to)).toBe(true);
        }
      }),
    );
  });
});

describe('latestFixed', () => {
  it('takes the latest year, and the final one of it', () => {
    expect(
      latestFixed([
        { year: 2024, status: 'FINAL' },
        { year: 2025, status: 'PRELIMINARY' },
        { year: 2025, status: 'FINAL' },
      ]),
    ).toEqual({ year: 2025, status: 'FINAL' });
    expect(latestFixed([])).toBeUndefined();
  });
});

describe('placeNames', () => {
  const area = (name: string, x: number, y: number, half: number) => ({
    name,
    centre: [x, y] as const,
    bounds: { x0: x - half, x1: x + half, y0: y - half, y1: y + half },
  });

  it('writes inside a large area and beside a small one', () => {
    expect(placeNames([area('Sorsele', 100, 100, 50)], 300, 300)).toEqual([{ name: 'Sorsele', x: 100, y: 100 }]);
    const [small] = placeNames([area('Solna', 100, 100, 4)], 300, 300);
    expect(small!.y).toBeLessThan(96);
  });

  it('never lets two names cover each other; without room one is left out', () => {
    const near = placeNames([area('Bjurholm', 100, 100, 40), area('Vännäs', 120, 100, 30)], 300, 300);
    expect(near).toHaveLength(2);
    expect(Math.abs(near[0]!.y - near[1]!.y)).toBeGreaterThanOrEqual(17);
    expect(placeNames([area('Umeå', 20, 9, 60), area('Vännäs', 30, 9, 30)], 60, 18)).toHaveLength(1);
  });
});
