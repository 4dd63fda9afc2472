import { describe, expect, it } from '@jest/globals';
import {
  allocated,
  amountsOf,
  BY_INHABITANTS,
  byShares,
  byUsage,
  EQUALLY,
  factsOf,
  figure,
  fixed,
  pool,
  rate,
  refusal,
  REGISTER,
  rules,
  tiers,
} from './spec-facts.js';

const TREPARTEN = ['2417', '2418', '2422'];

describe('allocate refuses', () => {
  it('NO_MEMBERS: nobody takes part', () => {
    expect(refusal(rules(rate('1')), factsOf(2025, [['2417', 0]]))).toEqual({ code: 'NO_MEMBERS', field: 'members' });
  });

  it('NO_MEMBERS: a component concerns nobody', () => {
    const nobody = { code: 'NO_MEMBERS', field: 'components[0].members', component: 'Avgift' };
    expect(refusal(rules(rate('1', EQUALLY, { members: ['0180'] })), factsOf(2025, TREPARTEN))).toEqual(nobody);
    expect(refusal(rules(rate('1', EQUALLY, { exempt: TREPARTEN })), factsOf(2025, TREPARTEN))).toEqual(nobody);
  });

  it('POPULATION_MISSING: names all that lack a figure, 0 counts as missing', () => {
    const population = [
      ...REGISTER.filter(({ code }) => code !== '2422' && code !== '2418'),
      figure('2418', '2024-12-31', 0),
    ];
    expect(refusal(rules([fixed({ '2417': '1.00' }), pool('1.00')]), factsOf(2025, TREPARTEN, [], population))).toEqual(
      {
        code: 'POPULATION_MISSING',
        field: 'components[1].key.referenceDate',
        component: 'Drift',
        missing: [
          { code: '2418', name: 'Malå', date: '2024-12-31' },
          { code: '2422', name: 'Sorsele', date: '2024-12-31' },
        ],
      },
    );
  });

  it('POPULATION_MISSING: the other series does not do', () => {
    const november = { kind: 'INHABITANTS', referenceDate: { month: 11, day: 1, yearOffset: -1 } } as const;
    expect(refusal(rules(pool('1.00', november)), factsOf(2025, ['2417']))).toMatchObject({
      code: 'POPULATION_MISSING',
      missing: [{ code: '2417', date: '2024-11-01' }],
    });
    const figures = [{ ...figure('2417', '2024-11-01', 3970), series: 'NOVEMBER_1' as const }];
    expect(amountsOf(allocated(rules(rate('1', november)), factsOf(2025, ['2417'], [], figures)))).toEqual({
      '2417': '3970.00',
    });
  });

  it('POPULATION_MISSING: only of those concerned, also for TIERS', () => {
    const some = { members: ['2417'] };
    expect(amountsOf(allocated(rules(rate('1', BY_INHABITANTS, some)), factsOf(2025, ['2417', '9999'])))['9999']).toBe(
      '0.00',
    );
    expect(refusal(rules(tiers([[undefined, '1.00']])), factsOf(2025, ['9999']))).toMatchObject({
      code: 'POPULATION_MISSING',
      field: 'components[0].key.referenceDate',
    });
  });

  it('USAGE_MISSING: names all that lack a quantity', () => {
    expect(
      refusal(
        rules(rate('1', byUsage('kärl'))),
        factsOf(2025, TREPARTEN, [
          ['2418', 'KÄRL', '1'],
          ['2417', 'säckar', '1'],
        ]),
      ),
    ).toEqual({
      code: 'USAGE_MISSING',
      field: 'components[0].key.measure',
      component: 'Avgift',
      measure: 'kärl',
      missing: [
        { code: '2417', name: 'Norsjö' },
        { code: '2422', name: 'Sorsele' },
      ],
    });
  });

  it('USAGE_MISSING: a sum cannot be split by zeros, not in a blend either', () => {
    const zeros = factsOf(
      2025,
      ['2417', '2418'],
      [
        ['2417', 'kärl', '0'],
        ['2418', 'kärl', '0'],
      ],
    );
    expect(refusal(rules(pool('1.00', byUsage('kärl'))), zeros)).toMatchObject({
      code: 'USAGE_MISSING',
      field: 'components[0].key.measure',
      missing: [{ code: '2417' }, { code: '2418' }],
    });
    const key = {
      kind: 'BLEND',
      parts: [
        { weight: '1', key: EQUALLY },
        { weight: '1', key: byUsage('kärl') },
      ],
    } as const;
    expect(refusal(rules(pool('1.00', key)), zeros)).toMatchObject({
      code: 'USAGE_MISSING',
      field: 'components[0].key.parts[1].key.measure',
    });
  });

  it('SHARES_INVALID: a member without share', () => {
    expect(refusal(rules(pool('1.00', byShares({ '2417': '1' }))), factsOf(2025, ['2417', '2418']))).toMatchObject({
      code: 'SHARES_INVALID',
      field: 'components[0].key.shares',
      component: 'Drift',
      reason: 'Andel saknas för Malå (2418).',
    });
  });

  it('LIMITS_IMPOSSIBLE: the pool is too small or too large for the limits', () => {
    const at = (more: object, sum = '300.00') => refusal(rules(pool(sum, EQUALLY, more)), factsOf(2025, TREPARTEN));
    expect(at({ minimum: '100.01' })).toMatchObject({ code: 'LIMITS_IMPOSSIBLE', field: 'components[0].minimum' });
    expect(at({ minimum: '100.00' }, '299.99')).toMatchObject({ field: 'components[0].minimum' });
    expect(at({ maximum: '100.00' }, '300.01')).toMatchObject({ field: 'components[0].maximum' });
    expect(at({ maximum: '99.99' })).toMatchObject({ code: 'LIMITS_IMPOSSIBLE', field: 'components[0].maximum' });
    expect(at({ minimum: '-99.99' }, '-300.00')).toMatchObject({ field: 'components[0].minimum' });
    expect(at({ maximum: '-100.01' }, '-300.00')).toMatchObject({ field: 'components[0].maximum' });
  });

  it('LIMITS_IMPOSSIBLE: something is left for those without weight', () => {
    const usage = [
      ['2417', 'kärl', '1'],
      ['2418', 'kärl', '0'],
    ] as const;
    const at = (more: object, sum: string) => rules(pool(sum, byUsage('kärl'), more));
    const facts = factsOf(2025, ['2417', '2418'], usage);
    expect(refusal(at({ maximum: '50.00' }, '100.00'), facts)).toMatchObject({ field: 'components[0].maximum' });
    expect(refusal(at({ minimum: '-50.00' }, '-100.00'), facts)).toMatchObject({ field: 'components[0].minimum' });
    expect(amountsOf(allocated(at({ minimum: '20.00', maximum: '50.00' }, '70.00'), facts))).toEqual({
      '2417': '50.00',
      '2418': '20.00',
    });
  });

  it('BAD_USER_INPUT: usage that is negative or given twice', () => {
    const at = (...usage: [string, string, string][]) =>
      refusal(rules(pool('1.00', EQUALLY)), factsOf(2025, ['2417'], usage));
    expect(at(['2417', 'kärl', '1'], ['2417', 'ton', '-0.5'])).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'usage[1].value',
    });
    expect(at(['2417', 'kärl', '1'], ['2417', ' KÄRL', '1'])).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'usage[1]',
    });
  });

  it('BAD_USER_INPUT: a member twice, impossible days, impossible years, a size in no class', () => {
    const equal = rules(pool('1.00', EQUALLY));
    const bad = (field: string) => ({ code: 'BAD_USER_INPUT', field });
    expect(refusal(equal, factsOf(2025, ['2417', '2418', '2417']))).toMatchObject(bad('members[2]'));
    expect(refusal(equal, factsOf(2025, [['2417', 366]]))).toMatchObject(bad('members[0]'));
    expect(refusal(equal, factsOf(2025, [['2417', -1]]))).toMatchObject(bad('members[0]'));
    expect(refusal(equal, factsOf(1800, ['2417']))).toMatchObject(bad('year'));
    const long = { kind: 'INHABITANTS', referenceDate: { month: 12, day: 31, yearOffset: -30 } } as const;
    expect(refusal(rules(pool('1.00', long)), factsOf(1910, ['2417']))).toMatchObject(
      bad('components[0].key.referenceDate'),
    );
    expect(refusal(rules(tiers([[10, '1.00']])), factsOf(2025, ['2417']))).toMatchObject(bad('components[0].tiers'));
  });

  it('BAD_USER_INPUT: sums beyond what programs keep exact', () => {
    expect(refusal(rules(rate('999999999999999')), factsOf(2025, ['2417']))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'components[0]',
    });
  });
});
