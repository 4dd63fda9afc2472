import { describe, expect, it } from '@jest/globals';
import { appealPeriod } from '../meetings/appeal.js';
import type { LocalDate } from '../shared/local-date.js';
import { isOnBoards } from './notices.js';

const day = (text: string) => text as LocalDate;
const board = (organisationId: string, ...days: (readonly [string, string?])[]) => ({
  organisationId,
  postings: days.map(([postedOn, removedOn]) => ({
    postedOn: day(postedOn),
    removedOn: removedOn === undefined ? null : day(removedOn),
  })),
});

describe('a notice is for everybody to read', () => {
  const shown = (boards: ReturnType<typeof board>[], on: string) => isOnBoards(boards, appealPeriod(boards, day(on)), day(on)); // prettier-ignore
  const [first, second] = [board('a', ['2025-02-26']), board('b', ['2025-02-27'])];

  it('from the time that one board has posted it', () => {
    expect(shown([board('a'), board('b')], '2025-02-27')).toBe(false);
    expect(shown([first, board('b')], '2025-02-27')).toBe(true);
    // For as long as one of them has not.
    expect(shown([first, board('b')], '2026-02-27')).toBe(true);
  });

  it('until the earliest day for taking down has passed', () => {
    expect(['2025-03-20', '2025-03-21', '2025-03-22'].map((on) => shown([first, second], on))).toEqual([true, true, false]); // prettier-ignore
  });

  it('also when it was taken down too early', () => {
    const down = board('b', ['2025-02-27', '2025-03-01']);
    expect(shown([first, down], '2025-04-30')).toBe(true);
    expect(shown([board('a', ['2025-02-26', '2025-03-01']), down], '2025-04-30')).toBe(true);
  });

  it('never where no notice is needed', () => {
    expect(isOnBoards([first], null, day('2025-02-27'))).toBe(false);
  });
});
