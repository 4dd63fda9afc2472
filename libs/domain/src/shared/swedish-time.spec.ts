import { describe, expect, it } from '@jest/globals';
import { timeInWords } from './swedish-time.js';

describe('timeInWords', () => {
  it.each([
    ['2026-12-03T08:00:00Z', null, 'torsdag 3 december 2026 kl. 09.00'],
    ['2026-12-03T08:00:00Z', '2026-12-03T10:30:00Z', 'torsdag 3 december 2026 kl. 09.00–11.30'],
    ['2026-07-01T22:30:00Z', '2026-07-02T01:00:00Z', 'torsdag 2 juli 2026 kl. 00.30–03.00'],
    ['2026-05-20T07:00:00Z', '2026-05-21T10:00:00Z', 'onsdag 20 maj 2026 kl. 09.00 till torsdag 21 maj 2026 kl. 12.00'],
  ])('%s–%s is %s', (from, to, text) => {
    expect(timeInWords(new Date(from), to === null ? null : new Date(to))).toBe(text);
  });
});
