import { describe, expect, it } from '@jest/globals';
import { figureDateOf } from './population.js';

describe('figureDateOf', () => {
  it.each([
    [{ month: 12, day: 31, yearOffset: -1 }, 2018, '2017-12-31', 'DECEMBER_31'],
    [{ month: 12, day: 31, yearOffset: 0 }, 2018, '2018-12-31', 'DECEMBER_31'],
    [{ month: 1, day: 1, yearOffset: 0 }, 2018, '2017-12-31', 'DECEMBER_31'],
    [{ month: 1, day: 1, yearOffset: -1 }, 2018, '2016-12-31', 'DECEMBER_31'],
    [{ month: 11, day: 1, yearOffset: -1 }, 2018, '2017-11-01', 'NOVEMBER_1'],
    [{ month: 11, day: 1, yearOffset: -2 }, 2018, '2016-11-01', 'NOVEMBER_1'],
  ])('%j for %p is %s in %s', (reference, costYear, date, series) => {
    expect(figureDateOf(reference, costYear)).toEqual({ date, series });
  });

  it.each([
    { month: 12, day: 30, yearOffset: -1 },
    { month: 6, day: 30, yearOffset: -1 },
    { month: 11, day: 2, yearOffset: -1 },
    { month: 1, day: 31, yearOffset: 0 },
    { month: 2, day: 30, yearOffset: 0 },
  ])('%j has no figure', (reference) => {
    expect(figureDateOf(reference, 2018)).toBeUndefined();
  });

  it('has none outside the calendar', () => {
    expect(figureDateOf({ month: 1, day: 1, yearOffset: 0 }, 1900)).toBeUndefined();
    expect(figureDateOf({ month: 12, day: 31, yearOffset: 1 }, 2199)).toBeUndefined();
  });
});
