import { describe, expect, it } from '@jest/globals';
import { deviations, fixAllocation, parseAllocation, parseCase, recompute, serializeCase } from './fixed.js';
import { byUsage, factsOf, figure, fixed, pool, rate, REGISTER, rules } from './spec-facts.js';

const given = {
  rules: rules([pool('4200000.01'), rate('12.5', byUsage('kärl')), fixed({ '2417': '-1.00', '0180': '1.00' })]),
  facts: factsOf(2025, ['2417', ['2418', 184], '2422'], [['2417', 'kärl', '3'], ['2418', 'kärl', '0.5'], ['2422', 'kärl', '1']]), // prettier-ignore
};

function fix(one: typeof given) {
  const result = fixAllocation(one);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('a fixed allocation', () => {
  const { facts, result, allocation } = fix(given);

  it('recomputes to the same bytes from its text', () => {
    expect(recompute(facts)).toBe(result);
  });

  it('comes back as data', () => {
    expect(parseAllocation(result)).toEqual(allocation);
    expect(parseCase(facts).rules).toEqual(given.rules);
  });

  it('has one spelling, in whatever order the facts came', () => {
    const { members, population, usage, year } = given.facts;
    const turned = {
      year,
      members: members.toReversed(),
      population: population.toReversed(),
      usage: usage.toReversed(),
    };
    expect(fix({ rules: given.rules, facts: turned })).toEqual({ facts, result, allocation });
  });

  it('keeps only the figures that it depends on', () => {
    const population = [...REGISTER, figure('0180', '2024-12-31', 995574)];
    const more = fix({ rules: given.rules, facts: { ...given.facts, population } });
    expect(more.facts).toBe(facts);
    expect(parseCase(facts).facts.population.map(({ code, date }) => `${code} ${date}`)).toEqual([
      '2417 2024-12-31',
      '2418 2024-12-31',
      '2422 2024-12-31',
    ]);
  });

  it('is refused as the split is', () => {
    expect(fixAllocation({ rules: given.rules, facts: factsOf(2060, ['2417']) })).toMatchObject({
      error: { code: 'POPULATION_MISSING' },
    });
  });

  it('throws on a text that nobody stored', () => {
    const broken = facts.replace('"4200000.01"', '"4200000"');
    expect(() => recompute(broken)).toThrow('components[0].pool');
    expect(() => recompute(facts.replace('"year":2025', '"year":2030'))).toThrow('POPULATION_MISSING');
    expect(() => parseCase(facts.replace('"0.5"', '"en halv"'))).toThrow('en halv');
    expect(() => parseAllocation('{"total":"1","shares":[],"remarks":[]}')).toThrow('no sum');
  });
});

describe('deviations', () => {
  it('names what the register now says differently, and changes nothing', () => {
    const stored = parseCase(serializeCase(given));
    const now = [
      ...REGISTER.filter(({ code, date }) => !(code === '2417' && date === '2024-12-31')),
      figure('2417', '2024-12-31', 3970),
      figure('2417', '2024-12-31', 3999, { preliminary: true }),
    ];
    expect(deviations(stored, REGISTER)).toEqual([]);
    expect(deviations(stored, now)).toEqual([
      { code: '2417', date: '2024-12-31', series: 'DECEMBER_31', stored: 3968, current: 3970 },
    ]);
    expect(deviations(stored, [])).toEqual([]);
  });

  it('covers the figure behind kronor per inhabitant', () => {
    const equal = { rules: rules(pool('1.00', { kind: 'EQUAL' })), facts: factsOf(2025, ['2417']) };
    const stored = parseCase(serializeCase(equal));
    expect(deviations(stored, [figure('2417', '2024-12-31', 1)])).toHaveLength(1);
  });
});
