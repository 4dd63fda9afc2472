import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../shared/local-date.js';
import { countedOn, decideImport, type ImportFacts, type ImportedFigure } from './import-figures.js';

const NORSJO: ImportedFigure = { line: 2, code: '2417', year: 2017, inhabitants: 4086 };

const facts = (overrides: Partial<ImportFacts> = {}): ImportFacts => ({
  series: 'DECEMBER_31',
  preliminary: false,
  today: '2026-03-01' as LocalDate,
  codes: new Set(['2417', '2418', '24']),
  known: [],
  ...overrides,
});
const known = (inhabitants: number, preliminary = false, date = '2017-12-31') => ({
  known: [{ code: '2417', date: date as LocalDate, inhabitants, preliminary }],
});
const decide = (figure: Partial<ImportedFigure>, overrides: Partial<ImportFacts> = {}) =>
  decideImport([{ ...NORSJO, ...figure }], facts(overrides))[0]!;

describe('decideImport', () => {
  it('takes a figure that the register has not', () => {
    expect(decide({})).toEqual({ ...NORSJO, date: '2017-12-31', outcome: 'NEW' });
  });

  it('leaves the same figure alone', () => {
    expect(decide({}, known(4086))).toEqual({ ...NORSJO, date: '2017-12-31', outcome: 'EQUAL' });
  });

  it('corrects another figure and tells what it was', () => {
    expect(decide({}, known(4085))).toEqual({ ...NORSJO, date: '2017-12-31', outcome: 'CHANGED', before: 4085 });
  });

  it('keeps years and codes apart', () => {
    expect(decide({}, known(4086, false, '2016-12-31')).outcome).toBe('NEW');
    expect(decide({ code: '2418' }, known(4086)).outcome).toBe('NEW');
  });

  it('answers one row per figure in the order of the file', () => {
    const figures = [
      { ...NORSJO, line: 4, year: 2018 },
      { ...NORSJO, line: 2, code: '9999' },
      { ...NORSJO, line: 3 },
    ];
    expect(decideImport(figures, facts(known(4086))).map(({ line, outcome }) => [line, outcome])).toEqual([
      [4, 'NEW'],
      [2, 'REFUSED'],
      [3, 'EQUAL'],
    ]);
  });

  it.each([
    ['the whole country', { code: '00', inhabitants: 10_587_710 }, /riket/],
    ['an unknown code', { code: '9999' }, /9999/],
    ['a literal 0', { inhabitants: 0 }, /fanns/],
    ['a year that is not over', { year: 2026 }, /2026-12-31/],
  ])('refuses %s with a reason', (_what, figure, reason) => {
    expect(decide(figure)).toMatchObject({ outcome: 'REFUSED', reason: expect.stringMatching(reason) });
  });

  it('refuses a 0 also where the register has a figure', () => {
    expect(decide({ inhabitants: 0 }, known(4086)).outcome).toBe('REFUSED');
  });

  it('takes the figure of a day on that day, not on the day before', () => {
    expect(decide({ year: 2025 }, { today: '2025-12-31' as LocalDate }).outcome).toBe('NEW');
    expect(decide({ year: 2025 }, { today: '2025-12-30' as LocalDate }).outcome).toBe('REFUSED');
    const november = { series: 'NOVEMBER_1', today: '2025-11-01' as LocalDate } as const;
    expect(decide({ year: 2025 }, november)).toMatchObject({ outcome: 'NEW', date: '2025-11-01' });
  });

  it.each([
    // [preliminary before, number before, preliminary now, outcome] of a file that says 4 086
    [true, 4086, true, 'EQUAL'],
    [true, 4085, true, 'CHANGED'],
    [true, 4086, false, 'CHANGED'],
    [true, 4085, false, 'CHANGED'],
    [false, 4086, true, 'EQUAL'],
    [false, 4085, true, 'REFUSED'],
  ] as const)('preliminary %p with %p, then preliminary %p: %s', (before, number, now, outcome) => {
    expect(decide({}, { ...known(number, before), preliminary: now }).outcome).toBe(outcome);
  });

  it('says which final figure a preliminary one may not replace', () => {
    expect(decide({}, { ...known(4085), preliminary: true }).reason).toContain('4085');
  });
});

it('counts a year on the day of the series', () => {
  expect([countedOn(2024, 'DECEMBER_31'), countedOn(2024, 'NOVEMBER_1')]).toEqual(['2024-12-31', '2024-11-01']);
});
