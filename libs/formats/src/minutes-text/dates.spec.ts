import { describe, expect, it } from '@jest/globals';

import { localDate } from '@domain/shared/local-date.js';

import { findDates, findTime } from './dates.js';

const from = localDate(2025, 3, 20)!;
const days = (text: string, context = { from }) => findDates(text, context).map(({ date }) => date);

describe('days', () => {
  it.each([
    ['2025-04-03', '2025-04-03'],
    ['20250401', '2025-04-01'],
    ['27/3-2025', '2025-03-27'],
    ['27/3 2025', '2025-03-27'],
    ['27.3.2025', '2025-03-27'],
    ['27/3', '2025-03-27'],
    ['7 maj', '2025-05-07'],
    ['7:e maj', '2025-05-07'],
    ['7 maj 2026', '2026-05-07'],
    ['den 7 maj kl. 10', '2025-05-07'],
    ['fre 4 april', '2025-04-04'],
    ['torsdagen den 20 mars', '2025-03-20'],
    ['19 mars', '2026-03-19'],
    ['2 jan.', '2026-01-02'],
    ['29 februari 2028', '2028-02-29'],
  ])('%s', (text, day) => {
    expect(findDates(text, { from })).toMatchObject([{ kind: 'DAY', date: day }]);
  });

  it.each(['KS 2025/434', 'KS-24/01160', '070-123 45 67', '1,5 mnkr', 'version 2.1', 'vecka 14'])(
    'are not in %s',
    (text) => {
      expect(days(text)).toEqual([]);
    },
  );

  it('that the calendar lacks are told so', () => {
    for (const text of ['2025-02-30', '31 april', '31/4', '20251301']) {
      expect(findDates(text, { from })).toMatchObject([{ kind: 'IMPOSSIBLE', date: null }]);
    }
  });

  it('are unclear without a year, and when the weekday is another', () => {
    expect(findDates('7 maj', {})).toMatchObject([{ kind: 'UNCLEAR', date: null }]);
    expect(findDates('7 maj', { year: 2024 })).toMatchObject([{ kind: 'DAY', date: '2024-05-07' }]);
    expect(findDates('måndag 7 maj 2025', {})).toMatchObject([{ kind: 'UNCLEAR', date: '2025-05-07' }]);
  });

  it('come in the order of the text, each as written', () => {
    expect(findDates('Från 1/4 till den 3 maj.', { from })).toMatchObject([{ text: '1/4' }, { text: 'den 3 maj' }]);
  });
});

describe('times', () => {
  it.each([
    ['09:00 - 15:00', '09:00', '15:00'],
    ['kl. 08.30–16.40', '08:30', '16:40'],
    ['kl 9-11', '09:00', '11:00'],
    ['klockan 13', '13:00', null],
    ['kl. 10.00 till kl. 12.00', '10:00', '12:00'],
  ])('%s', (text, startsAt, endsAt) => {
    expect(findTime(text)).toMatchObject({ startsAt, endsAt });
  });

  it.each(['rum 14', '25:00', 'kl. 10:75', '12'])('are not in %s', (text) => {
    expect(findTime(text)).toBeUndefined();
  });
});
