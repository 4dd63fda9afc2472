import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LocalDate } from '../shared/local-date.js';
import { checkTerms, lastDayAfterNotice, lastDayIfNoticeGiven, noticesThatEndForAll, type Terms } from './agreement.js';

const day = (text: string) => text as LocalDate;

describe('noticesThatEndForAll', () => {
  it.each([
    [54, 2, 3, 37],
    [3, 2, 3, 3],
    [18, 2, 3, 13],
    [7, 1, 2, 4],
    [8, 1, 2, 5],
    [5, 0, 1, 1],
  ])('%d members, more than %d/%d: %d', (members, numerator, denominator, expected) => {
    expect(noticesThatEndForAll(members, { numerator, denominator })).toBe(expected);
  });

  it('is the smallest number that is more than the share, and never more than all members', () => {
    const cases = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 1000 }))
      .chain(([members, denominator]) =>
        fc.tuple(fc.constant(members), fc.integer({ min: 0, max: denominator - 1 }), fc.constant(denominator)),
      );
    fc.assert(
      fc.property(cases, ([members, numerator, denominator]) => {
        const notices = noticesThatEndForAll(members, { numerator, denominator });
        expect(notices * denominator).toBeGreaterThan(members * numerator);
        expect((notices - 1) * denominator).toBeLessThanOrEqual(members * numerator);
        expect(notices).toBeLessThanOrEqual(members);
      }),
    );
  });
});

describe('the notice clock', () => {
  it.each([
    ['2025-03-15', 12, '2026-03-15'],
    ['2025-02-27', 36, '2028-02-27'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-06-30', 0, '2025-06-30'],
  ])('notice on %s with %d months binds until %s', (on, months, last) => {
    expect(lastDayAfterNotice(day(on), months)).toBe(last);
  });

  it('stops at the agreed end', () => {
    expect(lastDayIfNoticeGiven({ noticeMonths: 12, validTo: day('2025-12-31') }, day('2025-06-01'))).toBe(
      '2025-12-31',
    );
    expect(lastDayIfNoticeGiven({ noticeMonths: 12, validTo: day('2027-12-31') }, day('2025-06-01'))).toBe(
      '2026-06-01',
    );
  });

  it('says nothing where no period of notice is agreed, or beyond the calendar', () => {
    expect(lastDayIfNoticeGiven({ noticeMonths: null, validTo: null }, day('2025-06-01'))).toBeNull();
    expect(lastDayIfNoticeGiven({ noticeMonths: 24, validTo: null }, day('2199-06-01'))).toBeNull();
  });
});

describe('checkTerms', () => {
  const terms: Terms = {
    title: 'Samverkansavtal',
    registrationNumber: null,
    validFrom: day('2025-01-01'),
    validTo: null,
    noticeMonths: 24,
    evaluationOn: null,
    keyChangedBy: null,
    endsForAllNumerator: 2,
    endsForAllDenominator: 3,
    remarks: '',
  };

  it('accepts what an agreement usually says', () => {
    expect(checkTerms(terms)).toEqual({ ok: true, value: terms });
  });

  it.each<[Partial<Terms>, string]>([
    [{ title: ' ' }, 'title'],
    [{ title: 'x'.repeat(201) }, 'title'],
    [{ registrationNumber: 'x'.repeat(61) }, 'registrationNumber'],
    [{ keyChangedBy: 'x'.repeat(201) }, 'keyChangedBy'],
    [{ remarks: 'x'.repeat(10_001) }, 'remarks'],
    [{ noticeMonths: -1 }, 'noticeMonths'],
    [{ noticeMonths: 601 }, 'noticeMonths'],
    [{ endsForAllDenominator: null }, 'endsForAllNumerator'],
    [{ endsForAllNumerator: 3 }, 'endsForAllNumerator'],
    [{ endsForAllNumerator: -1 }, 'endsForAllNumerator'],
    [{ endsForAllDenominator: 0 }, 'endsForAllNumerator'],
    [{ endsForAllDenominator: 1001 }, 'endsForAllNumerator'],
    [{ validTo: day('2024-12-31') }, 'validTo'],
  ])('refuses %j', (change, field) => {
    expect(checkTerms({ ...terms, ...change })).toMatchObject({ ok: false, error: { code: 'BAD_USER_INPUT', field } });
  });
});
