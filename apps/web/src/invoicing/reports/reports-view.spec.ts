import { describe, expect, it } from '@jest/globals';
import { barsOf, chosenRows, type Fairness, type FairRow, percent } from './fairness-view.js';
import { deviationInWords, yearsBeside } from './rule-report-view.js';
import { readFairnessSearch } from './search.js';

const plain = (text: string) => text.replace(/\s/g, ' ');
const row = (code: string, name: string, cost: string | null, inhabitants: string | null): FairRow => ({
  organisation: { code, name },
  cost: cost === null ? null : { amount: '1.00', percent: cost },
  inhabitants: inhabitants === null ? null : { inhabitants: 1, percent: inhabitants },
  usage: null,
});

describe('what is charged against the rule', () => {
  it('says which way it deviates', () => {
    expect([0n, 10_000n, -123_456n].map((one) => plain(deviationInWords(one)))).toEqual([
      'Ingen',
      '100,00 kr för mycket',
      '1 234,56 kr för lite',
    ]);
  });

  it('knows the nearest fixed years', () => {
    const fixed = [2018, 2026, 2024, 2024, 2017].map((year) => ({ year }));
    expect(yearsBeside(fixed, 2024)).toEqual({ before: 2018, after: 2026 });
    expect(yearsBeside(fixed, 2016)).toEqual({ before: undefined, after: 2017 });
    expect(yearsBeside([], 2024)).toEqual({ before: undefined, after: undefined });
  });
});

describe('fairness', () => {
  const rows = [row('1', 'Åsele', '25.00', '50.00'), row('2', 'Malå', '-5.00', null)];

  it('draws shares as long as they are, in Swedish order, and nothing below zero', () => {
    expect(barsOf(rows).map(({ name, bars }) => [name, bars.map(({ measure, width }) => [measure, width])])).toEqual([
      ['Malå', [['cost', 0]]],
      [
        'Åsele',
        [
          ['cost', 50],
          ['inhabitants', 100],
        ],
      ],
    ]);
    expect(barsOf([row('1', 'Åsele', '0.00', null)])[0]!.bars.map(({ width }) => width)).toEqual([0]);
    expect(plain(percent('33.3'))).toBe('33,30 %');
  });

  it('shows the year that is chosen, otherwise all of them', () => {
    const year = { year: 2024, rows: [] as FairRow[] } as unknown as Fairness['years'][number];
    const fairness = { years: [year], overall: rows } as unknown as Fairness;
    expect(chosenRows(fairness, 2024)).toEqual({ rows: [], year });
    expect(chosenRows(fairness, 1999)).toEqual({ rows });
    expect(readFairnessSearch({ ar: '2024', mangd: 'kärl' })).toEqual({ ar: 2024, mangd: 'kärl' });
    expect(readFairnessSearch({ ar: 'x', mangd: '' })).toEqual({ ar: undefined, mangd: undefined });
  });
});
