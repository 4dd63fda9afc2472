import { describe, expect, it } from '@jest/globals';
import { allocated, BY_INHABITANTS, byUsage, figure, pool } from '../cost-sharing/spec-facts.js';
import { fairnessFacts, measuresOf } from './fairness-facts.js';
import { caseOf } from './spec-cases.js';

const given = caseOf([pool('1000.00', BY_INHABITANTS), pool('500.00', byUsage('kärl'), { name: 'Kärl' })]);
const usage = [
  { code: '2417', measure: 'kärl', value: 3_000_000n },
  { code: '2418', measure: 'Kärl ', value: 2_000_000n },
  { code: '2422', measure: 'kärl', value: 1_000_000n },
  { code: '2417', measure: 'ärenden', value: 9_000_000n },
];
const measured = { ...given, facts: { ...given.facts, usage } };
const allocation = allocated(measured.rules, measured.facts);

describe('a fixed year as fairness measures it', () => {
  it('has the members, what they pay and the figures that it was fixed on', () => {
    const facts = fairnessFacts(allocation, measured, null, 'kärl');
    expect(facts.map(({ code, cost }) => [code, cost])).toEqual(
      allocation.shares.map(({ code, amount }) => [code, amount]),
    );
    expect(facts.map(({ usage: value }) => value)).toEqual([3_000_000n, 2_000_000n, 1_000_000n]);
    expect(facts.every(({ inhabitants }) => Number(inhabitants) > 2000)).toBe(true);
    expect(fairnessFacts(allocation, measured, null, 'ärenden').map(({ usage: value }) => value)).toEqual([
      9_000_000n,
      null,
      null,
    ]);
    expect(fairnessFacts(allocation, measured, null, null)[0]!.usage).toBeNull();
  });

  it('takes the final figure of two, and knows no municipality without inhabitants', () => {
    const of = (code: string) => given.facts.population.find((one) => one.code === code)!;
    const figures = [
      ...given.facts.population.filter(({ code }) => code !== '2417' && code !== '2422'),
      figure('2417', of('2417').date, 7, { preliminary: false }),
      figure('2417', of('2417').date, 8, { preliminary: true }),
      figure('2422', of('2422').date, 0),
    ];
    const facts = fairnessFacts(allocation, { ...given, facts: { ...given.facts, population: figures } }, null, null);
    expect(facts.map(({ inhabitants }) => inhabitants)).toEqual([7, of('2418').inhabitants, null]);
  });

  it('is what the outcome says once settled, for its own members', () => {
    const settled = ['2417', '2499'].map((code) => ({
      code,
      components: [
        { name: 'Drift', amount: 3n, explanation: '' },
        { name: 'Kärl', amount: 4n, explanation: '' },
      ],
    }));
    const facts = fairnessFacts(allocation, measured, settled, null);
    expect(facts.map(({ code, cost }) => [code, cost])).toEqual([
      ['2417', 7n],
      ['2418', allocation.shares[1]!.amount],
      ['2422', allocation.shares[2]!.amount],
    ]);
  });

  it('names each quantity once', () => {
    expect(measuresOf([measured, measured])).toEqual(['kärl', 'ärenden']);
    expect(measuresOf([given])).toEqual([]);
  });
});
