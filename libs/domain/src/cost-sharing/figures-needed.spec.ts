import { expect, it } from '@jest/globals';
import { figuresNeeded } from './figures-needed.js';
import { EQUALLY, fixed, pool, rate, rules, tiers } from './spec-facts.js';

const on = (month: number, day: number, yearOffset: number) =>
  ({ kind: 'INHABITANTS', referenceDate: { month, day, yearOffset } }) as const;
const needed = (given: Parameters<typeof rules>[0], year = 2025) =>
  figuresNeeded(rules(given), year).map(({ date, series }) => `${date} ${series}`);

it('always needs 31 December of the year before, for kronor per inhabitant', () => {
  expect(needed(fixed({ '2417': '1.00' }))).toEqual(['2024-12-31 DECEMBER_31']);
});

it('names each day once, through blends and tiers, in order', () => {
  const blend = {
    kind: 'BLEND',
    parts: [
      { weight: '1', key: on(11, 1, -1) },
      { weight: '1', key: EQUALLY },
    ],
  } as const;
  expect(
    needed([
      rate('1', on(1, 1, 0)),
      pool('1.00', blend),
      pool('1.00', on(12, 31, -1), { name: 'Igen' }),
      tiers([[undefined, '1.00']], { key: on(12, 31, -3) }),
    ]),
  ).toEqual(['2022-12-31 DECEMBER_31', '2024-11-01 NOVEMBER_1', '2024-12-31 DECEMBER_31']);
});
