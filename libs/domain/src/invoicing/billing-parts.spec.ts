import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseLocalDate } from '../shared/local-date.js';
import {
  amountOfPart,
  BILLING_RHYTHMS,
  checkInvoiceDates,
  checkNotBefore,
  checkPart,
  checkSettledOn,
  daysOfPart,
  partsOverlap,
  partsToShow,
  suggestedDates,
  WHOLE_YEAR,
} from './billing-parts.js';

const day = (text: string) => parseLocalDate(text)!;

describe('amountOfPart', () => {
  it.each([
    [4, 31721254n, [7930314n, 7930313n, 7930314n, 7930313n]],
    [2, 1n, [1n, 0n]],
    [12, -7n, [-1n, 0n, -1n, 0n, -1n, -1n, 0n, -1n, 0n, -1n, 0n, -1n]],
    [1, 25670851n, [25670851n]],
  ])('in %i parts of %s öre', (of, yearly, parts) => {
    expect(parts.map((_, at) => amountOfPart(yearly, { index: at + 1, of }))).toEqual(parts);
  });

  it('adds up whatever rhythms follow each other, every part within an öre of its exact size', () => {
    const rhythm = fc.constantFrom(1, 2, 3, 4, 6, 12);
    fc.assert(
      fc.property(
        fc.bigInt(-1_000_000_000_000n, 1_000_000_000_000n),
        fc.array(rhythm, { minLength: 12, maxLength: 12 }),
        (yearly, rhythms) => {
          let month = 0;
          let sum = 0n;
          for (const wanted of rhythms) {
            if (month === 12) break;
            const of = (month * wanted) % 12 === 0 ? wanted : 12;
            const part = { index: (month * of) / 12 + 1, of };
            const amount = amountOfPart(yearly, part);
            const off = amount * BigInt(of) - yearly;
            expect(off <= BigInt(of) && -off <= BigInt(of)).toBe(true);
            sum += amount;
            month += 12 / of;
          }
          expect([month, sum]).toEqual([12, yearly]);
        },
      ),
    );
  });
});

describe('checkPart', () => {
  it('takes the rhythms, and the whole year where nothing is said', () => {
    for (const of of Object.values(BILLING_RHYTHMS)) {
      expect(checkPart({ index: of, of }, 'part')).toEqual({ ok: true, value: { index: of, of } });
    }
    expect(checkPart(undefined, 'part')).toEqual({ ok: true, value: WHOLE_YEAR });
    expect(checkPart(null, 'part')).toEqual({ ok: true, value: WHOLE_YEAR });
  });

  it.each([
    [{ index: 1, of: 5 }, 'part.of'],
    [{ index: 1, of: 0 }, 'part.of'],
    [{ index: 1, of: -4 }, 'part.of'],
    [{ index: 1, of: 1.5 }, 'part.of'],
    [{ index: 5, of: 4 }, 'part.index'],
    [{ index: 0, of: 4 }, 'part.index'],
    [{ index: 1.5, of: 4 }, 'part.index'],
  ])('refuses %j at %s', (part, field) => {
    expect(checkPart(part, 'part')).toMatchObject({ ok: false, error: { code: 'BAD_USER_INPUT', field } });
  });
});

it.each([
  [{ index: 1, of: 4 }, { index: 1, of: 2 }, true],
  [{ index: 2, of: 4 }, { index: 2, of: 2 }, false],
  [{ index: 2, of: 3 }, { index: 2, of: 4 }, true],
  [{ index: 12, of: 12 }, { index: 1, of: 1 }, true],
  [{ index: 3, of: 12 }, { index: 2, of: 4 }, false],
])('%j and %j have months in common: %s', (a, b, overlap) => {
  expect([partsOverlap(a, b), partsOverlap(b, a)]).toEqual([overlap, overlap]);
});

describe('days', () => {
  it('of a part, leap day and all', () => {
    expect(daysOfPart({ index: 1, of: 6 }, 2016)).toEqual({ from: '2016-01-01', to: '2016-02-29' });
    expect(daysOfPart({ index: 4, of: 4 }, 2025)).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  });

  it('are suggested in advance or in arrears', () => {
    const part = { index: 2, of: 4 };
    expect(suggestedDates(part, 2026, 'IN_ADVANCE', 30)).toEqual({ issuedOn: '2026-04-01', dueOn: '2026-05-01' });
    expect(suggestedDates(part, 2026, 'IN_ARREARS', 30)).toEqual({ issuedOn: '2026-07-01', dueOn: '2026-07-31' });
    expect(suggestedDates(WHOLE_YEAR, 2199, 'IN_ARREARS', 30)).toBeUndefined();
    expect(suggestedDates({ index: 12, of: 12 }, 2199, 'IN_ADVANCE', 31)).toBeUndefined();
  });

  it('show what is left of a year that was billed by another rhythm', () => {
    const quarters = [1, 2].map((index) => ({ index, of: 4 }));
    const shownAs = (of: number, billed: typeof quarters) => partsToShow(of, billed).map((part) => `${part.index}/${part.of}`); // prettier-ignore
    expect(shownAs(1, quarters)).toEqual(['1/2', '2/2']);
    expect(shownAs(1, quarters.slice(0, 1))).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(shownAs(2, quarters.slice(0, 1))).toEqual(['1/4', '2/4', '2/2']);
    expect(shownAs(4, [WHOLE_YEAR])).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(shownAs(1, [])).toEqual(['1/1']);
    expect(shownAs(4, [{ index: 1, of: 12 }])).toEqual(['1/12', '2/12', '3/12', '2/4', '3/4', '4/4']);
  });

  it('as typed are due on or after the day of issue', () => {
    const dates = { issuedOn: day('2016-02-01'), dueOn: day('2016-02-01') };
    expect(checkInvoiceDates(dates, day('2015-12-01'))).toEqual({ ok: true, value: dates });
    expect(checkInvoiceDates({ ...dates, dueOn: day('2016-01-31') }, day('2026-01-01'))).toMatchObject({
      error: { field: 'dueOn' },
    });
  });

  it('are not more than a year ahead of today', () => {
    const [today, dueOn] = [day('2016-02-29'), day('2020-01-01')];
    expect(checkInvoiceDates({ issuedOn: day('2017-03-01'), dueOn }, today).ok).toBe(true);
    expect(checkInvoiceDates({ issuedOn: day('2017-03-02'), dueOn }, today)).toMatchObject({ error: { field: 'issuedOn' } }); // prettier-ignore
  });

  it('of what takes back or settles are not before that, nor before the cost year', () => {
    const ledger = [
      { code: '2417', component: 'Drift', amount: 1n },
      { code: '2418', component: 'Drift', amount: 1n, document: 'F1', issuedOn: day('2016-11-01') },
    ];
    const refused = { error: { field: 'issuedOn' } };
    expect(checkNotBefore(day('2016-10-31'), ledger)).toMatchObject(refused);
    expect(checkNotBefore(day('2016-11-01'), ledger).ok).toBe(true);
    expect(checkSettledOn(day('2016-10-31'), 2016, ledger)).toMatchObject(refused);
    expect(checkSettledOn(day('2015-12-31'), 2016, [])).toMatchObject(refused);
    expect(checkSettledOn(day('2016-11-01'), 2016, ledger).ok).toBe(true);
  });
});
