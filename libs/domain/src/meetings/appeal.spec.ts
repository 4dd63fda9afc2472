import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isHoliday } from '../shared/holidays.js';
import { dayNumber, type LocalDate } from '../shared/local-date.js';
import { addDays } from '../shared/swedish-day.js';
import { appealPeriod, type BoardDays, lastDayToAppeal } from './appeal.js';

const day = (text: string) => text as LocalDate;
const board = (organisationId: string, ...postings: (readonly [string, string?])[]): BoardDays => ({
  organisationId,
  postings: postings.map(([postedOn, removedOn]) => ({
    postedOn: day(postedOn),
    removedOn: removedOn === undefined ? null : day(removedOn),
  })),
});

describe('the last day to appeal', () => {
  it.each([
    ['2025-02-27', '2025-03-20', 'three weeks, as printed on a real notice'],
    ['2025-03-03', '2025-03-24', 'a Monday'],
    ['2025-02-28', '2025-03-21', 'a Friday'],
    ['2025-03-01', '2025-03-24', 'a Saturday goes on to Monday'],
    ['2025-05-30', '2025-06-23', 'midsommarafton'],
    ['2024-12-03', '2024-12-27', 'julafton and the two days after it'],
    ['2024-12-10', '2025-01-02', 'nyårsafton and New Year'],
    ['2025-03-28', '2025-04-22', 'Good Friday to Easter Monday'],
  ])('of what was posted on %s is %s: %s', (postedOn, lastDay) => {
    expect(lastDayToAppeal(day(postedOn))).toBe(lastDay);
  });
});

describe('the time for appeal', () => {
  const today = day('2025-03-20');

  it('has not begun while a board has not posted', () => {
    const boards = [board('norsjo', ['2025-02-24']), board('mala', ['2025-02-25', '2025-02-26']), board('sorsele')];
    expect(appealPeriod(boards, today)).toMatchObject({
      state: 'NOT_STARTED',
      startsOn: null,
      lastDay: null,
      missing: ['mala', 'sorsele'],
      tooEarly: ['mala'],
    });
    expect(appealPeriod([], today).state).toBe('NOT_STARTED');
  });

  it('runs from the last posting through the last day, and has then run out', () => {
    const boards = [board('norsjo', ['2025-02-24']), board('sorsele', ['2025-02-27', '2025-03-21'])];
    const known = { startsOn: '2025-02-27', lastDay: '2025-03-20', missing: [], postedLast: ['sorsele'] };
    expect(appealPeriod(boards, today)).toMatchObject({ state: 'RUNNING', ...known });
    expect(appealPeriod(boards, day('2025-03-21'))).toMatchObject({ state: 'EXPIRED', ...known });
  });

  it('is broken off by a board that is taken down on the last day, and counts anew when it is posted again', () => {
    const other = board('norsjo', ['2025-02-24']);
    const down = board('sorsele', ['2025-02-27', '2025-03-20']);
    expect(appealPeriod([other, down], day('2025-06-01'))).toMatchObject({
      state: 'INTERRUPTED',
      startsOn: null,
      missing: ['sorsele'],
      tooEarly: ['sorsele'],
    });
    const again = board('sorsele', ['2025-02-27', '2025-03-20'], ['2025-03-20']);
    expect(appealPeriod([other, again], day('2025-04-10'))).toMatchObject({
      state: 'RUNNING',
      startsOn: '2025-03-20',
      lastDay: '2025-04-10',
    });
  });

  it('is broken off, too, when one board takes down before another posts', () => {
    const boards = [board('norsjo', ['2025-02-24', '2025-02-27']), board('sorsele', ['2025-02-27'])];
    expect(appealPeriod(boards, today)).toMatchObject({ state: 'INTERRUPTED', missing: ['norsjo'] });
  });

  it('stays run out whatever the boards do afterwards', () => {
    const boards = [board('norsjo', ['2025-02-27', '2025-03-21'], ['2025-05-01', '2025-05-02'])];
    expect(appealPeriod(boards, day('2025-06-01'))).toMatchObject({
      state: 'EXPIRED',
      lastDay: '2025-03-20',
      missing: [],
    });
  });

  it('is what the words say, day by day, in any order of posting, taking down and posting again', () => {
    // Gaps of days between what happens on a board: posted, down, posted again …
    const gaps = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(gaps, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 360 }),
        fc.integer({ min: 0, max: 120 }),
        (steps, offset, later) => {
          const first = addDays(day('2024-11-01'), offset)!;
          const boards = steps.map((list, index) => historyOf(String(index), first, list));
          const last = boards.flatMap(({ postings }) =>
            postings.flatMap((each) => [each.postedOn, each.removedOn ?? each.postedOn]),
          );
          const today = addDays([first, ...last].sort().at(-1)!, later)!;
          const { state, startsOn, lastDay } = appealPeriod(boards, today);
          expect({ state, startsOn, lastDay }).toEqual(asTheWordsSay(boards, first, today));
        },
      ),
      { numRuns: 150 },
    );
  });
});

function historyOf(organisationId: string, first: LocalDate, gaps: readonly number[]): BoardDays {
  const days: LocalDate[] = [];
  for (const gap of gaps) days.push(addDays(days.at(-1) ?? first, gap)!);
  const postings = [];
  for (let at = 0; at < days.length; at += 2) postings.push({ postedOn: days[at]!, removedOn: days[at + 1] ?? null });
  return { organisationId, postings };
}

/** Somebody walks by every board every evening, with a calendar. */
function asTheWordsSay(boards: readonly BoardDays[], first: LocalDate, today: LocalDate) {
  let startsOn: LocalDate | null = null;
  let lastDay: LocalDate | null = null;
  for (let on = first; on <= today; on = addDays(on, 1)!) {
    if (lastDay !== null && on > lastDay) break;
    const takenDown = boards.some(({ postings }) => postings.some(({ removedOn }) => removedOn === on));
    if (takenDown) startsOn = lastDay = null;
    const allUp = boards.every(({ postings }) => {
      const latest = postings.filter(({ postedOn }) => postedOn <= on).at(-1);
      return latest !== undefined && (latest.removedOn === null || latest.removedOn > on);
    });
    if (startsOn === null && allUp) {
      startsOn = on;
      lastDay = addDays(on, 21)!;
      while ((dayNumber(lastDay) - 1) % 7 >= 5 || isHoliday(lastDay)) lastDay = addDays(lastDay, 1)!;
    }
  }
  if (startsOn !== null) return { state: today > lastDay! ? 'EXPIRED' : 'RUNNING', startsOn, lastDay };
  const allPosted = boards.every(({ postings }) => postings.length > 0);
  return { state: allPosted ? 'INTERRUPTED' : 'NOT_STARTED', startsOn, lastDay };
}
