import { describe, expect, it } from '@jest/globals';
import { MICRO } from '../shared/decimal.js';
import {
  allocated,
  amountsOf,
  BY_INHABITANTS,
  byShares,
  byUsage,
  componentOf,
  EQUALLY,
  explained,
  factsOf,
  figure,
  pool,
  rules,
} from './spec-facts.js';

const TREPARTEN = ['2417', '2418', '2422'];
const UHC = ['2026', '2080', '2081', '2082', '2083', '2084', '2085'];

describe('POOL', () => {
  it('Treparten 2025: the öre left goes to the largest remainder', () => {
    const result = allocated(rules(pool('4200000.01')), factsOf(2025, TREPARTEN));
    expect(amountsOf(result)).toEqual({ '2417': '1794508.46', '2418': '1339549.91', '2422': '1065941.64' });
    expect(TREPARTEN.filter((code) => componentOf(result, code).gotRemainder)).toEqual(['2417']);
    expect(explained(result, '2417')).toBe(
      '4 200 000,01 kr × 3 968 av 9 287 invånare (SCB 2024-12-31) = 1 794 508,46 kr, varav 1 öre av resten',
    );
    expect(explained(result, '2418')).toMatch(/^4 200 000,01 kr × 2 962 av 9 287 .* = 1 339 549,91 kr$/);
  });

  it('UhC: equally over seven, ties by code', () => {
    const result = allocated(rules(pool('100.00', EQUALLY)), factsOf(2020, UHC.toReversed()));
    expect(Object.values(amountsOf(result))).toEqual(['14.29', '14.29', '14.29', '14.29', '14.28', '14.28', '14.28']);
    expect(explained(result, '2026')).toBe('100,00 kr delat lika på 7 = 14,29 kr, varav 1 öre av resten');
    expect(componentOf(result, '2026').figures).toEqual([{ measure: 'lika del', value: MICRO }]);
  });

  it('exact shares and whole kronor', () => {
    const key = byShares({ '2080': '1293', '2081': '731', '2084': '282', '2085': '623' });
    const result = allocated(rules(pool('2930000.00', key), 'KRONA'), factsOf(2021, ['2080', '2081', '2084', '2085']));
    expect(amountsOf(result)).toEqual({
      '2080': '1293441.00',
      '2081': '731250.00',
      '2084': '282096.00',
      '2085': '623213.00',
    });
    expect(explained(result, '2080')).toBe('2 930 000,00 kr × 1 293 av 2 929 andelar = 1 293 441,00 kr');
    expect(explained(result, '2081')).toMatch(/ = 731 250,00 kr, varav 1 krona av resten$/);
    expect(componentOf(result, '2080').figures).toEqual([{ measure: 'andel', value: 1293n * MICRO }]);
  });

  it('enlargement of the environment committee', () => {
    const of = (members: string[]) => amountsOf(allocated(rules(pool('3000000.00')), factsOf(2018, members)));
    expect(of(['2417', '2418'])['2417']).toBe('1698019.12');
    expect(of(['2417', '2418', '2422', '2505', '2506'])).toMatchObject({ '2417': '645293.75', '2505': '1017056.22' });
  });

  it('usage weighs, 0 pays nothing and gets no remainder', () => {
    const bins = rules(pool('1000000.00', byUsage('kärl')));
    const result = allocated(
      bins,
      factsOf(2024, TREPARTEN, [
        ['2417', 'kärl', '2100'],
        ['2418', 'Kärl', '1500'],
        ['2422', 'kärl', '1400'],
      ]),
    );
    expect(amountsOf(result)).toEqual({ '2417': '420000.00', '2418': '300000.00', '2422': '280000.00' });
    expect(explained(result, '2417')).toBe('1 000 000,00 kr × 2 100 av 5 000 kärl = 420 000,00 kr');
    const zero = allocated(
      rules(pool('0.02', byUsage('kärl'))),
      factsOf(2024, TREPARTEN, [
        ['2417', 'kärl', '0'],
        ['2418', 'kärl', '1'],
        ['2422', 'kärl', '2'],
      ]),
    );
    expect(amountsOf(zero)).toEqual({ '2417': '0.00', '2418': '0.01', '2422': '0.01' });
  });

  it('a negative pool mirrors the positive', () => {
    const of = (sum: string) => allocated(rules(pool(sum)), factsOf(2025, TREPARTEN));
    expect(amountsOf(of('-4200000.01'))).toEqual({
      '2417': '-1794508.46',
      '2418': '-1339549.91',
      '2422': '-1065941.64',
    });
    expect(explained(of('-4200000.01'), '2417')).toMatch(
      /^-4 200 000,01 kr × .* = -1 794 508,46 kr, varav -1 öre av resten$/,
    );
  });

  it('a member for half the year weighs half', () => {
    const result = allocated(rules(pool('1095.00', EQUALLY)), factsOf(2025, ['2417', '2418', ['2422', 73]]));
    // Weights 365 : 365 : 73.
    expect(amountsOf(result)).toEqual({ '2417': '497.73', '2418': '497.73', '2422': '99.54' });
    expect(explained(result, '2422')).toBe(
      '1 095,00 kr delat lika på 3, viktat med 73 av 365 dagar (vikt 73 av 803) = 99,54 kr',
    );
    expect(componentOf(result, '2422').figures[1]).toEqual({ measure: 'dagar', value: 73n * MICRO });
    expect(componentOf(result, '2417').figures).toHaveLength(1);
  });

  it('equal parts of the year cancel out', () => {
    const result = allocated(
      rules(pool('100.00', EQUALLY)),
      factsOf(2025, [
        ['2417', 10],
        ['2418', 10],
      ]),
    );
    expect(explained(result, '2417')).toBe('100,00 kr delat lika på 2 = 50,00 kr');
  });

  it('only some members, only some pay', () => {
    const result = allocated(
      rules(pool('100.00', EQUALLY, { members: ['2417', '2418', '9999'] })),
      factsOf(2025, TREPARTEN),
    );
    expect(amountsOf(result)).toEqual({ '2417': '50.00', '2418': '50.00', '2422': '0.00' });
    expect(explained(result, '2422')).toBe('Berörs inte av kostnadsposten.');
  });

  it('says that the sum behind a share rests on a preliminary figure', () => {
    const population = [figure('2417', '2024-12-31', 3), figure('2418', '2024-12-31', 1, { preliminary: true })];
    const result = allocated(rules(pool('4.00')), factsOf(2025, ['2417', '2418'], [], population));
    expect(explained(result, '2417')).toContain('(SCB 2024-12-31, summan preliminär)');
    expect(explained(result, '2418')).toContain('(SCB 2024-12-31, preliminär)');
  });

  it('remarks on shares of those that left', () => {
    const key = byShares({ '2417': '1', '2418': '1', '2499': '2' });
    const result = allocated(rules(pool('100.00', key)), factsOf(2025, ['2417', '2418']));
    expect(amountsOf(result)).toEqual({ '2417': '50.00', '2418': '50.00' });
    expect(result.remarks).toEqual(['Andel för 2499 i Drift räknas inte: inte medlem 2025.']);
  });

  it('remarks on usage that nothing counts', () => {
    const result = allocated(
      rules(pool('1.00', byUsage('kärl'))),
      factsOf(
        2025,
        ['2417'],
        [
          ['2417', 'kärl', '1'],
          ['2418', 'kärl', '1'],
          ['2417', 'ärenden', '7'],
        ],
      ),
    );
    expect(result.remarks).toEqual([
      'Mängden kärl för 2418 räknas inte: inte medlem 2025.',
      'Mängden ärenden för Norsjö (2417) räknas inte: ingen kostnadspost använder måttet.',
    ]);
  });
});

describe('POOL with limits', () => {
  const limited = (sum: string, more: object, days: readonly (string | [string, number])[] = TREPARTEN) =>
    allocated(rules(pool(sum, BY_INHABITANTS, more)), factsOf(2025, days));

  it('spreads what the minimum adds over the others by the key', () => {
    const result = limited('9287.00', { minimum: '2500.00' });
    // 2422 is raised from 2 357 to 2 500; 6 787 over 3 968 + 2 962.
    expect(amountsOf(result)).toEqual({ '2417': '3886.12', '2418': '2900.88', '2422': '2500.00' });
    expect(explained(result, '2422')).toBe(
      '9 287,00 kr × 2 357 av 9 287 invånare (SCB 2024-12-31) = 2 357,00 kr, höjt till minst 2 500,00 kr',
    );
    expect(explained(result, '2418')).toBe(
      '6 787,00 kr × 2 962 av 6 930 invånare (SCB 2024-12-31) = 2 900,88 kr, varav 1 öre av resten, där 6 787,00 kr är vad gränserna lämnar av 9 287,00 kr att dela efter nyckeln',
    );
    expect(componentOf(result, '2422').limitedBy).toBe('MINIMUM');
  });

  it('spreads what the maximum cuts, also when that pushes another over', () => {
    const result = limited('9287.00', { maximum: '3200.00' });
    expect(amountsOf(result)).toEqual({ '2417': '3200.00', '2418': '3200.00', '2422': '2887.00' });
    expect(['2417', '2418'].map((code) => componentOf(result, code).limitedBy)).toEqual(['MAXIMUM', 'MAXIMUM']);
  });

  it('holds limits on both sides, the one λ', () => {
    const result = limited('9287.00', { minimum: '2900.00', maximum: '3300.00' });
    expect(amountsOf(result)).toEqual({ '2417': '3300.00', '2418': '3087.00', '2422': '2900.00' });
  });

  it('holds where minimum and maximum leave one answer', () => {
    expect(Object.values(amountsOf(limited('300.00', { minimum: '100.00' })))).toEqual(['100.00', '100.00', '100.00']);
    expect(Object.values(amountsOf(limited('300.00', { maximum: '100.00' })))).toEqual(['100.00', '100.00', '100.00']);
  });

  it('mirrors for a negative pool', () => {
    const result = limited('-9287.00', { minimum: '-3300.00', maximum: '-2900.00' });
    expect(amountsOf(result)).toEqual({ '2417': '-3300.00', '2418': '-3087.00', '2422': '-2900.00' });
  });

  it('does not bind those who pay nothing by rule', () => {
    const result = limited('9287.00', { minimum: '1000.00', exempt: ['2422'] });
    expect(amountsOf(result)['2422']).toBe('0.00');
  });
});

describe('BLEND', () => {
  const blend = (...parts: [string, object][]) =>
    ({ kind: 'BLEND', parts: parts.map(([weight, key]) => ({ weight, key })) }) as typeof BY_INHABITANTS;

  it('normalises each key and rounds once', () => {
    const result = allocated(
      rules(pool('1000000.00', blend(['60', BY_INHABITANTS], ['40', EQUALLY]))),
      factsOf(2025, TREPARTEN),
    );
    // 600 000 × 3 968 ÷ 9 287 + 400 000 ÷ 3 = 389 691,683…; the others have the remainders 0,609 and 0,708 öre.
    expect(amountsOf(result)).toEqual({ '2417': '389691.68', '2418': '324697.61', '2422': '285610.71' });
    expect(explained(result, '2417')).toBe(
      '1 000 000,00 kr delat 60 % efter invånare (3 968 av 9 287, SCB 2024-12-31), 40 % lika (1 av 3) = 389 691,68 kr',
    );
    expect(componentOf(result, '2417').figures.map(({ measure }) => measure)).toEqual(['invånare', 'lika del']);
  });

  it('nests, and says odd weights exactly', () => {
    const inner = blend(['1', EQUALLY], ['1', byUsage('kärl')]);
    const result = allocated(
      rules(pool('600.00', blend(['1', byShares({ '2417': '0.25', '2418': '0.75' })], ['2', inner]))),
      factsOf(
        2025,
        ['2417', '2418'],
        [
          ['2417', 'kärl', '4'],
          ['2418', 'kärl', '0'],
        ],
      ),
    );
    // 200 by 1:3, 200 equally, 200 by 4:0.
    expect(amountsOf(result)).toEqual({ '2417': '350.00', '2418': '250.00' });
    expect(explained(result, '2417')).toBe(
      '600,00 kr delat 1 av 3 efter andelar (0,25 av 1), 2 av 3 sammanvägt (50 % lika (1 av 2), 50 % efter kärl (4 av 4)) = 350,00 kr',
    );
  });

  it('weighs days after the blend', () => {
    const result = allocated(
      rules(pool('300.00', blend(['1', EQUALLY]))),
      factsOf(2025, [
        ['2417', 146],
        ['2418', 73],
      ]),
    );
    expect(amountsOf(result)).toEqual({ '2417': '200.00', '2418': '100.00' });
    expect(explained(result, '2418')).toBe(
      '300,00 kr delat 100 % lika (1 av 2), viktat med 73 av 365 dagar = 100,00 kr',
    );
  });
});
