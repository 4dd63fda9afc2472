import { describe, expect, it } from '@jest/globals';
import { checkModel } from './check-model.js';
import { formatRules } from './format-rules.js';
import { codesNamed } from './rules-walk.js';
import type { AllocationKeyDraft, CostComponentDraft, CostRulesDraft } from './model.js';
import { BY_INHABITANTS, byShares, byUsage, EQUALLY, fixed, pool, rate, rules, tiers } from './spec-facts.js';

const error = (component: CostComponentDraft, rounding?: 'KRONA') => {
  const checked = checkModel({ rounding, components: [component] });
  return checked.ok ? 'accepted' : `${checked.error.code} ${checked.error.field}`;
};
const key = (draft: AllocationKeyDraft) => error(pool('1.00', draft));
const on = (month: number, day: number, yearOffset = -1): AllocationKeyDraft => ({
  kind: 'INHABITANTS',
  referenceDate: { month, day, yearOffset },
});
const blend = (weight: string, inner: AllocationKeyDraft): AllocationKeyDraft => ({
  kind: 'BLEND',
  parts: [{ weight, key: inner }],
});

describe('checkModel', () => {
  it('turns text into exact numbers', () => {
    const checked = checkModel({
      components: [
        {
          ...rate('42.25', BY_INHABITANTS),
          name: ' Avgift ',
          exempt: [' 0180 '],
          minimum: '-1.50',
          vatCategory: 'S',
          vatPercent: '25.0',
        },
      ],
    });
    expect(checked).toEqual({
      ok: true,
      value: {
        rounding: 'ORE',
        components: [
          {
            name: 'Avgift',
            basis: 'RATE',
            rate: 42_250_000n,
            key: BY_INHABITANTS,
            exempt: ['0180'],
            minimum: -150n,
            vatCategory: 'S',
            vatPercent: 25_000_000n,
          },
        ],
      },
    });
  });

  it('takes null and empty lists of other kinds as absent', () => {
    const empty = {
      pool: null,
      amounts: [],
      tiers: null,
      members: null,
      exempt: null,
      minimum: null,
      vatPercent: null,
    };
    expect(error(rate('1', { ...BY_INHABITANTS, shares: [], measure: '', parts: null }, empty))).toBe('accepted');
  });

  it.each<[string, CostComponentDraft, string]>([
    ['a blank name', rate('1', EQUALLY, { name: '  ' }), 'name'],
    ['a long name', rate('1', EQUALLY, { name: 'x'.repeat(201) }), 'name'],
    ['RATE without rate', { ...rate('1'), rate: undefined }, 'rate'],
    ['a rate that is no number', rate('1e5'), 'rate'],
    ['a rate with comma', rate('42,25'), 'rate'],
    ['a negative rate', rate('-0.01'), 'rate'],
    ['RATE without key', { ...rate('1'), key: undefined }, 'key'],
    ['POOL without pool', { ...pool('1.00'), pool: undefined }, 'pool'],
    ['a pool with one decimal', pool('1.0'), 'pool'],
    ['POOL without key', { ...pool('1.00'), key: null }, 'key'],
    ['FIXED without amounts', fixed({}), 'amounts'],
    ['a malformed amount', fixed({ '2417': '12' }), 'amounts[0].amount'],
    ['an amount without organisation', fixed({ ' ': '12.00' }), 'amounts[0].code'],
    ['a code with two amounts', fixed({ '2417': '1.00', '2417 ': '2.00' }), 'amounts[1].code'],
    ['TIERS without tiers', tiers([]), 'tiers'],
    ['two classes with the same end', tiers([[5, '1.00'], [5, '2.00']]), 'tiers[1].upTo'], // prettier-ignore
    ['two open classes', tiers([[undefined, '1.00'], [undefined, '2.00']]), 'tiers[1].upTo'], // prettier-ignore
    ['a class that ends at 0', tiers([[0, '1.00']]), 'tiers[0].upTo'],
    ['a class that ends within a person', tiers([[1.5, '1.00']]), 'tiers[0].upTo'],
    ['a negative fee', tiers([[5, '-1.00']]), 'tiers[0].fee'],
    ['a malformed fee', tiers([[5, '1']]), 'tiers[0].fee'],
    ['a pool on RATE', rate('1', EQUALLY, { pool: '1.00' }), 'pool'],
    ['a rate on POOL', pool('1.00', EQUALLY, { rate: '1' }), 'rate'],
    ['tiers on FIXED', fixed({ '2417': '1.00' }, { tiers: [{ fee: '1.00' }] }), 'tiers'],
    ['amounts on TIERS', tiers([[5, '1.00']], { amounts: [{ code: '2417', amount: '1.00' }] }), 'amounts'],
    ['a member twice', rate('1', EQUALLY, { members: ['2417', ' 2417'] }), 'members[1]'],
    ['an exempt member twice', rate('1', EQUALLY, { exempt: ['2417', '2417'] }), 'exempt[1]'],
    ['a blank member', rate('1', EQUALLY, { members: [''] }), 'members[0]'],
    ['a malformed minimum', rate('1', EQUALLY, { minimum: '1' }), 'minimum'],
    ['a malformed maximum', rate('1', EQUALLY, { maximum: 'x' }), 'maximum'],
    ['VAT over 100', rate('1', EQUALLY, { vatCategory: 'S', vatPercent: '101' }), 'vatPercent'],
    ['negative VAT', rate('1', EQUALLY, { vatCategory: 'S', vatPercent: '-25' }), 'vatPercent'],
    ['VAT in words', rate('1', EQUALLY, { vatCategory: 'S', vatPercent: 'halva' }), 'vatPercent'],
    ['VAT without code', rate('1', EQUALLY, { vatPercent: '25' }), 'vatPercent'],
    ['VAT outside the tax', rate('1', EQUALLY, { vatCategory: 'O', vatPercent: '0' }), 'vatPercent'],
    ['S with another rate', rate('1', EQUALLY, { vatCategory: 'S', vatPercent: '24' }), 'vatPercent'],
    ['S without rate', rate('1', EQUALLY, { vatCategory: 'S' }), 'vatPercent'],
    ['E with a rate', rate('1', EQUALLY, { vatCategory: 'E', vatPercent: '6' }), 'vatPercent'],
  ])('refuses %s', (_, component, field) => {
    expect(error(component)).toBe(`BAD_USER_INPUT components[0].${field}`);
  });

  it.each<[string, AllocationKeyDraft, string]>([
    ['30 June', on(6, 30), 'referenceDate'],
    ['31 February', on(2, 31), 'referenceDate'],
    ['a year too far back', on(12, 31, -31), 'referenceDate.yearOffset'],
    ['a year too far ahead', on(12, 31, 2), 'referenceDate.yearOffset'],
    ['half a year', on(12, 31, -0.5), 'referenceDate.yearOffset'],
    ['USAGE without measure', { kind: 'USAGE' }, 'measure'],
    ['USAGE with a blank measure', byUsage('  '), 'measure'],
    ['BLEND without parts', { kind: 'BLEND', parts: [] }, 'parts'],
    ['shares on EQUAL', { ...EQUALLY, shares: [{ code: '2417', share: '1' }] }, 'shares'],
    ['a measure on INHABITANTS', { ...BY_INHABITANTS, measure: 'kärl' }, 'measure'],
    ['a reference date on USAGE', { ...byUsage('kärl'), referenceDate: { month: 12, day: 31, yearOffset: -1 } }, 'referenceDate'], // prettier-ignore
    ['parts on SHARES', { ...byShares({ '2417': '1' }), parts: [{ weight: '1', key: EQUALLY }] }, 'parts'],
    ['a blend four deep', blend('1', blend('1', blend('1', blend('1', EQUALLY)))), 'parts[0].key.parts[0].key.parts[0].key.parts'], // prettier-ignore
    ['a bad key in a blend', blend('1', byUsage('')), 'parts[0].key.measure'],
  ])('refuses a key with %s', (_, draft, field) => {
    expect(key(draft)).toBe(`BAD_USER_INPUT components[0].key.${field}`);
  });

  it('accepts a blend three deep and the three reference days', () => {
    expect(key(blend('1', blend('1', blend('1', EQUALLY))))).toBe('accepted');
    expect([on(12, 31), on(1, 1, 0), on(11, 1, -2), on(12, 31, -30), on(12, 31, 1)].map(key)).toEqual(
      Array(5).fill('accepted'),
    );
  });

  it('names the three days', () => {
    const checked = checkModel({ components: [pool('1.00', on(6, 30))] });
    expect(checked).toMatchObject({
      error: { reason: expect.stringMatching(/31 december, 1 januari eller 1 november/) },
    });
  });

  it('REFERENCE_DATE_UNSET: INHABITANTS, TIERS with and without key, within a blend', () => {
    const unset: AllocationKeyDraft = { kind: 'INHABITANTS' };
    const field = 'REFERENCE_DATE_UNSET components[0].key.referenceDate';
    expect(key(unset)).toBe(field);
    expect(error(tiers([[5, '1.00']], { key: undefined }))).toBe(field);
    expect(error(tiers([[5, '1.00']], { key: unset }))).toBe(field);
    expect(key(blend('1', unset))).toBe('REFERENCE_DATE_UNSET components[0].key.parts[0].key.referenceDate');
  });

  it('SHARES_INVALID: none, not positive, malformed, too precise, repeated; weights of a blend', () => {
    const at = (shares: Record<string, string>) => key(byShares(shares));
    expect(at({})).toBe('SHARES_INVALID components[0].key.shares');
    for (const bad of ['0', '-1', 'hälften', '44%', '0.1234567']) {
      expect(at({ '2417': '1', '2418': bad })).toBe('SHARES_INVALID components[0].key.shares[1].share');
      expect(key(blend(bad, EQUALLY))).toBe('SHARES_INVALID components[0].key.parts[0].weight');
    }
    expect(at({ '2417': '1', '2417 ': '1' })).toBe('SHARES_INVALID components[0].key.shares[1].code');
    expect(at({ '': '1' })).toBe('SHARES_INVALID components[0].key.shares[0].code');
  });

  it('RATE_PRECISION: more than six decimals, trailing zeros aside', () => {
    expect(error(rate('42.1234567'))).toBe('RATE_PRECISION components[0].rate');
    expect(error(rate('42.1234560'))).toBe('accepted');
  });

  it('KEY_UNSUITABLE: RATE by shares or blend, FIXED by a key, TIERS by another key', () => {
    const unsuitable = 'KEY_UNSUITABLE components[0].key';
    expect(error(rate('1', byShares({ '2417': '1' })))).toBe(unsuitable);
    expect(error(rate('1', { kind: 'BLEND' }))).toBe(unsuitable);
    expect(error(fixed({ '2417': '1.00' }, { key: EQUALLY }))).toBe(unsuitable);
    expect(error(tiers([[5, '1.00']], { key: EQUALLY }))).toBe(unsuitable);
  });

  it('LIMITS_IMPOSSIBLE: crossed, or no whole krona between', () => {
    const limits = (minimum: string, maximum: string, rounding?: 'KRONA') =>
      error(rate('1', EQUALLY, { minimum, maximum }), rounding);
    expect(limits('2.00', '1.99')).toBe('LIMITS_IMPOSSIBLE components[0].minimum');
    expect(limits('1.01', '1.99')).toBe('accepted');
    expect(limits('1.01', '1.99', 'KRONA')).toBe('LIMITS_IMPOSSIBLE components[0].minimum');
    expect(limits('1.01', '2.00', 'KRONA')).toBe('accepted');
    expect(limits('-1.99', '-1.01', 'KRONA')).toBe('LIMITS_IMPOSSIBLE components[0].minimum');
  });

  it('NO_MEMBERS: an empty list', () => {
    expect(error(rate('1', EQUALLY, { members: [] }))).toBe('NO_MEMBERS components[0].members');
  });

  it('whole kronor need a pool of whole kronor, and the way out is said', () => {
    expect(error(pool('100.00'), 'KRONA')).toBe('accepted');
    const checked = checkModel({ rounding: 'KRONA', components: [pool('100.01')] });
    expect(checked).toMatchObject({
      error: { code: 'BAD_USER_INPUT', field: 'components[0].pool', reason: expect.stringMatching(/öre/) },
    });
  });

  it('accepts exempt and outside VAT codes, and a negative fixed amount', () => {
    expect(error(fixed({ '2417': '-1.00' }, { vatCategory: 'O' }))).toBe('accepted');
    expect(error(fixed({ '2417': '1.00' }, { vatCategory: 'E', vatPercent: '0' }))).toBe('accepted');
  });

  it('refuses a model without components, and two of the same name', () => {
    expect(checkModel({ components: [] })).toMatchObject({ error: { code: 'BAD_USER_INPUT', field: 'components' } });
    expect(checkModel({ components: [rate('1', EQUALLY), pool('1.00', EQUALLY, { name: ' Avgift' })] })).toMatchObject({
      error: { code: 'BAD_USER_INPUT', field: 'components[1].name' },
    });
  });

  it('names the first component that is wrong', () => {
    expect(checkModel({ components: [rate('1'), pool('x'), rate('-1')] })).toMatchObject({
      error: { field: 'components[1].pool' },
    });
  });

  it('refuses words that are in no list', () => {
    const odd = (draft: object) => checkModel(draft as CostRulesDraft);
    expect(odd({ rounding: 'TUSEN', components: [rate('1')] })).toMatchObject({ error: { field: 'rounding' } });
    expect(odd({ components: [{ ...rate('1'), basis: 'X' }] })).toMatchObject({
      error: { field: 'components[0].basis' },
    });
    expect(odd({ components: [rate('1', { kind: 'X' } as never)] })).toMatchObject({
      error: { field: 'components[0].key.kind' },
    });
    expect(odd({ components: [rate('1', EQUALLY, { vatCategory: 'X' as never })] })).toMatchObject({
      error: { field: 'components[0].vatCategory' },
    });
  });

  it('sorts the classes, the open one last', () => {
    const [component] = rules(tiers([[undefined, '3.00'], [9, '2.00'], [5, '1.00']])).components; // prettier-ignore
    expect(component).toMatchObject({ tiers: [{ upTo: 5, fee: 100n }, { upTo: 9, fee: 200n }, { fee: 300n }] });
  });
});

const EVERYTHING = rules([
  rate('42.25', BY_INHABITANTS, { exempt: ['0180'], vatCategory: 'S', vatPercent: '25' }),
  fixed({ '2085': '7500000.00', '2417': '-1.50' }),
  tiers([[25_000, '14950.00'], [undefined, '22950.00']], { minimum: '1.00', maximum: '20000.00' }), // prettier-ignore
  pool('-5.05', { kind: 'BLEND', parts: [{ weight: '0.6', key: byShares({ '2418': '1' }) }, { weight: '0.4', key: byUsage('kärl') }] }, { members: ['2418'] }), // prettier-ignore
]);

describe('formatRules', () => {
  it('goes through JSON and back to the same rules', () => {
    const stored = JSON.stringify(formatRules(EVERYTHING));
    expect(checkModel(JSON.parse(stored) as CostRulesDraft)).toEqual({ ok: true, value: EVERYTHING });
  });
});

describe('codesNamed', () => {
  it('lists every code with its field', () => {
    expect(codesNamed(EVERYTHING)).toEqual([
      { code: '0180', field: 'components[0].exempt[0]' },
      { code: '2085', field: 'components[1].amounts[0].code' },
      { code: '2417', field: 'components[1].amounts[1].code' },
      { code: '2418', field: 'components[3].members[0]' },
      { code: '2418', field: 'components[3].key.parts[0].key.shares[0].code' },
    ]);
  });
});
