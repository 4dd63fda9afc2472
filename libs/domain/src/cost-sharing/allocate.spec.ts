import { describe, expect, it } from '@jest/globals';
import { MICRO } from '../shared/decimal.js';
import { formatKronor } from '../shared/ore.js';
import {
  allocated,
  amountsOf,
  BY_INHABITANTS,
  byUsage,
  componentOf,
  EQUALLY,
  explained,
  factsOf,
  figure,
  fixed,
  plain,
  pool,
  rate,
  rules,
  tiers,
} from './spec-facts.js';

const TREPARTEN = ['2417', '2418', '2422'];

describe('RATE', () => {
  it.each([
    [2017, '13', '53625.00', '4 125 invånare (SCB 2016-12-31) × 13,00 kr = 53 625,00 kr'],
    [2018, '25', '102150.00', '4 086 invånare (SCB 2017-12-31) × 25,00 kr = 102 150,00 kr'],
    [2018, '42.25', '172633.50', '4 086 invånare (SCB 2017-12-31) × 42,25 kr = 172 633,50 kr'],
    [2018, '0.1098', '448.64', '4 086 invånare (SCB 2017-12-31) × 0,1098 kr = 448,64 kr'],
  ])('Norsjö %i at %s kr pays %s', (year, price, amount, sentence) => {
    const result = allocated(rules(rate(price)), factsOf(year, ['2482', '2417']));
    expect(amountsOf(result)['2417']).toBe(amount);
    expect(explained(result, '2417')).toBe(sentence);
    expect(componentOf(result, '2417').explanation).toContain('4\u00a0');
  });

  it('keeps the figure, its day and its source', () => {
    const result = allocated(rules(rate('25')), factsOf(2018, ['2417']));
    expect(componentOf(result, '2417').figures).toEqual([
      { measure: 'invånare', value: 4086n * MICRO, referenceDate: '2017-12-31', source: 'SCB', preliminary: false },
    ]);
  });

  it('says that a figure is preliminary', () => {
    const population = [figure('2417', '2017-12-31', 4086, { preliminary: true, source: 'SCB, preliminär statistik' })];
    const result = allocated(rules(rate('1')), factsOf(2018, ['2417'], [], population));
    expect(explained(result, '2417')).toBe('4 086 invånare (SCB 2017-12-31, preliminär) × 1,00 kr = 4 086,00 kr');
    expect(componentOf(result, '2417').figures[0]).toMatchObject({
      preliminary: true,
      source: 'SCB, preliminär statistik',
    });
  });

  it('takes the final figure where both are in the register, in whatever order', () => {
    const both = [figure('2417', '2017-12-31', 4000, { preliminary: true }), figure('2417', '2017-12-31', 4086)];
    for (const population of [both, both.toReversed()]) {
      expect(amountsOf(allocated(rules(rate('1')), factsOf(2018, ['2417'], [], population)))).toEqual({
        '2417': '4086.00',
      });
    }
  });

  it('SBA 2021: 4 kr on 1 January, Stockholm a fixed sum', () => {
    const firstOfJanuary = { kind: 'INHABITANTS', referenceDate: { month: 1, day: 1, yearOffset: 0 } } as const;
    const sba = rules([fixed({ '0180': '7500000.00' }), rate('4', firstOfJanuary, { exempt: ['0180'] })]);
    const result = allocated(sba, factsOf(2021, ['2085', '0180']));
    expect(amountsOf(result)).toEqual({ '0180': '7500000.00', '2085': '106416.00' });
    expect(formatKronor(result.total)).toBe('7606416.00');
    expect(result.shares.map(({ code }) => code)).toEqual(['0180', '2085']);
    expect(explained(result, '0180', 0)).toBe('Fast belopp 7 500 000,00 kr');
    expect(componentOf(result, '0180', 0).figures).toEqual([{ measure: 'fast belopp', value: 7_500_000n * MICRO }]);
    expect(componentOf(result, '0180', 1)).toEqual({
      name: 'Avgift',
      amount: 0n,
      explanation: 'Undantagen: betalar inget här.',
      figures: [],
      gotRemainder: false,
    });
    expect(explained(result, '2085', 0)).toBe('Inget fast belopp angivet.');
    expect(result.shares[1]!.perInhabitant).toBe(400n);
  });

  it('counts days of membership, the whole as one fraction rounded once', () => {
    const result = allocated(rules(rate('25')), factsOf(2018, [['2417', 184]]));
    expect(amountsOf(result)).toEqual({ '2417': '51494.79' }); // 102 150 × 184 ÷ 365 = 51 494,794…
    expect(explained(result, '2417')).toBe('4 086 invånare (SCB 2017-12-31) × 25,00 kr × 184/365 dagar = 51 494,79 kr');
    expect(componentOf(result, '2417').figures[1]).toEqual({ measure: 'dagar', value: 184n * MICRO });
  });

  it('counts 366 days in a leap year', () => {
    const once = (year: number, days: number) =>
      amountsOf(allocated(rules(rate('366', EQUALLY)), factsOf(year, [['2417', days]])))['2417'];
    expect([once(2024, 1), once(2024, 366), once(2025, 365)]).toEqual(['1.00', '366.00', '366.00']);
  });

  it('rounds half an öre away from zero, and to whole kronor when asked', () => {
    expect(amountsOf(allocated(rules(rate('0.005', EQUALLY)), factsOf(2025, ['2417'])))).toEqual({ '2417': '0.01' });
    const whole = allocated(rules(rate('42.25'), 'KRONA'), factsOf(2018, ['2417']));
    expect(amountsOf(whole)).toEqual({ '2417': '172634.00' });
    expect(explained(whole, '2417')).toMatch(/= 172 634,00 kr, avrundat till hela kronor$/);
  });

  it('counts usage with decimals, and 0 for everybody is a price of 0', () => {
    const hours = rules(rate('612.50', byUsage('Timmar')));
    const result = allocated(hours, factsOf(2025, ['2417'], [['2417', ' timmar ', '12.5']]));
    expect(explained(result, '2417')).toBe('12,5 Timmar × 612,50 kr = 7 656,25 kr');
    expect(componentOf(result, '2417').figures).toEqual([{ measure: 'Timmar', value: 12_500_000n }]);
    expect(amountsOf(allocated(hours, factsOf(2025, ['2417'], [['2417', 'timmar', '0']])))).toEqual({ '2417': '0.00' });
  });

  it('clamps without moving money to others', () => {
    const limited = rules(rate('13', BY_INHABITANTS, { minimum: '40000.00', maximum: '50000.00' }));
    const result = allocated(limited, factsOf(2017, TREPARTEN));
    expect(amountsOf(result)).toEqual({ '2417': '50000.00', '2418': '40300.00', '2422': '40000.00' });
    expect(explained(result, '2417')).toMatch(/= 53 625,00 kr, sänkt till högst 50 000,00 kr$/);
    expect(explained(result, '2422')).toMatch(/= 32 955,00 kr, höjt till minst 40 000,00 kr$/);
    expect(TREPARTEN.map((code) => componentOf(result, code).limitedBy)).toEqual(['MAXIMUM', undefined, 'MINIMUM']);
  });

  it('brings limits to whole kronor inwards', () => {
    const limited = rules(rate('10', EQUALLY, { minimum: '10.01', maximum: '11.99' }), 'KRONA');
    expect(amountsOf(allocated(limited, factsOf(2025, ['2417'])))).toEqual({ '2417': '11.00' });
  });
});

describe('FIXED', () => {
  it('allows a rebate and rounds it away from zero', () => {
    const result = allocated(rules(fixed({ '2417': '-0.01' })), factsOf(2025, [['2417', 183]]));
    expect(amountsOf(result)).toEqual({ '2417': '-0.01' });
  });

  it('remarks on amounts of those that are no members, and is zero when nobody named takes part', () => {
    const result = allocated(rules(fixed({ '0180': '100.00' })), factsOf(2021, ['2417', ['0180', 0]]));
    expect(amountsOf(result)).toEqual({ '2417': '0.00' });
    expect(result.remarks).toEqual([
      'Fast belopp för Stockholm (0180) i Fast belopp räknas inte: inte medlem 2021.',
      'Ingen betalar Fast belopp: ingen med fast belopp är med.',
    ]);
  });

  it('tells who is not concerned from who is exempt', () => {
    const some = { members: ['2417', '2418'], exempt: ['2418'] };
    const result = allocated(
      rules(fixed({ '2417': '1.00', '2418': '2.00', '2422': '3.00' }, some)),
      factsOf(2025, TREPARTEN),
    );
    expect(amountsOf(result)).toEqual({ '2417': '1.00', '2418': '0.00', '2422': '0.00' });
    expect(explained(result, '2422')).toBe('Berörs inte av kostnadsposten.');
    expect(result.remarks).toEqual([
      'Fast belopp för Malå (2418) i Fast belopp räknas inte: undantagen från kostnadsposten.',
      'Fast belopp för Sorsele (2422) i Fast belopp räknas inte: berörs inte av kostnadsposten.',
    ]);
  });
});

describe('TIERS', () => {
  const service = rules(
    tiers([
      [undefined, '22950.00'],
      [25_000, '14950.00'],
      [100_000, '17950.00'],
    ]),
  );
  const at = (inhabitants: number, days = 365) =>
    allocated(service, factsOf(2025, [['2417', days]], [], [figure('2417', '2024-12-31', inhabitants)]));

  it.each([
    [25_000, '14950.00'],
    [25_001, '17950.00'],
    [100_000, '17950.00'],
    [100_001, '22950.00'],
  ])('%i inhabitants pay %s', (inhabitants, fee) => {
    expect(amountsOf(at(inhabitants))).toEqual({ '2417': fee });
  });

  it('explains the class', () => {
    expect(explained(at(4086), '2417')).toBe(
      '4 086 invånare (SCB 2024-12-31) ger avgiften 14 950,00 kr för högst 25 000 invånare',
    );
    expect(explained(at(100_001, 73), '2417')).toBe(
      '100 001 invånare (SCB 2024-12-31) ger avgiften 22 950,00 kr för fler än 100 000 invånare × 73/365 dagar = 4 590,00 kr',
    );
    expect(componentOf(at(4086), '2417').figures[0]).toMatchObject({ measure: 'invånare', value: 4086n * MICRO });
  });
});

describe('the whole', () => {
  it('sums components in the order of the model', () => {
    const model = rules([rate('10', EQUALLY), pool('3.00', EQUALLY, { name: 'Rest' }), fixed({ '2418': '-5.00' })]);
    const result = allocated(model, factsOf(2025, ['2418', '2417', '2422']));
    expect(amountsOf(result)).toEqual({ '2417': '11.00', '2418': '6.00', '2422': '11.00' });
    expect(result.shares[0]!.components.map(({ name }) => name)).toEqual(['Avgift', 'Rest', 'Fast belopp']);
    expect(formatKronor(result.total)).toBe('28.00');
  });

  it('gives kronor per inhabitant of 31 December before, half away from zero, only where the figure is known', () => {
    const population = [figure('2417', '2024-12-31', 200), figure('2418', '2024-12-31', 0)];
    const result = allocated(rules(rate('1', EQUALLY)), factsOf(2025, TREPARTEN, [], population));
    expect(result.shares.map(({ perInhabitant }) => perInhabitant)).toEqual([1n, undefined, undefined]);
    const rebate = allocated(rules(fixed({ '2417': '-1.00' })), factsOf(2025, ['2417'], [], population));
    expect(rebate.shares[0]!.perInhabitant).toBe(-1n);
  });

  it('uses real minus signs and non-breaking spaces', () => {
    const [share] = allocated(rules(fixed({ '2417': '-1234.50' })), factsOf(2025, ['2417'])).shares;
    expect(share!.components[0]!.explanation).toBe('Fast belopp \u22121\u00a0234,50\u00a0kr');
    expect(plain('\u22121\u00a0234')).toBe('-1 234');
  });
});
