import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseLocalDate } from '../shared/local-date.js';
import { keyedPayments, matchPayments, newPayments, unbooked, type ListedPayment } from './payments.js';

const DAY = parseLocalDate('2016-02-26')!;
const pay = (more: Partial<ListedPayment>): ListedPayment => ({ amount: 100n, paidOn: DAY, ...more });
const DOCUMENTS = [
  { number: '2417-2016-0001', ocr: '2417201600016' },
  { number: '2417-2016-0002', ocr: '2417201600024' },
  { number: 'A-11', ocr: null },
  { number: 'A 11', ocr: '118' },
  { number: null, ocr: '12351' },
];

/** Number or OCR of what was found, or the reason. */
function found(row: Partial<ListedPayment>): string | null | undefined {
  const [match] = matchPayments([pay(row)], DOCUMENTS);
  return match && ('document' in match ? (match.document.number ?? match.document.ocr) : match.reason);
}

describe('matchPayments', () => {
  it.each<[Partial<ListedPayment>, string]>([
    [{ number: '2417-2016-0001' }, '2417-2016-0001'],
    [{ number: ' 2417 2016 0001 ' }, '2417-2016-0001'],
    [{ number: '241720160001' }, '2417-2016-0001'],
    [{ ocr: '2417 2016 0002 4' }, '2417-2016-0002'],
    [{ ocr: '12351' }, '12351'],
    [{ number: '2417-2016-0001', ocr: '2417201600016' }, '2417-2016-0001'],
    [{ number: '2417-2016-0001', ocr: '2417201600024' }, 'DISAGREE'],
    [{ number: '2417-2016-0001', ocr: '99' }, 'DISAGREE'],
    [{ number: 'okänt', ocr: '2417201600016' }, 'DISAGREE'],
    [{ number: 'A-11', ocr: '99' }, 'A-11'],
    [{ number: '2417-2025-77', ocr: '12351' }, '12351'],
    [{ number: 'A-11' }, 'A-11'],
    [{ number: 'A 11' }, 'A 11'],
    [{ number: 'a11' }, 'AMBIGUOUS'],
    [{ number: 'a11', ocr: '118' }, 'A 11'],
    [{ number: 'B1' }, 'UNKNOWN'],
    [{ number: 'B1', ocr: '99' }, 'UNKNOWN'],
    [{ number: ' ', ocr: '' }, 'UNKNOWN'],
  ])('%j → %s', (row, expected) => expect(found(row)).toBe(expected));

  it('says in a sentence why it found none', () => {
    const rows = [{ number: 'B1', ocr: '99' }, { number: 'a11' }, { number: 'A-11', ocr: '118' }, {}].map(pay);
    const explained = matchPayments(rows, DOCUMENTS).map((match) => ('reason' in match ? match.explanation : ''));
    expect(explained).toEqual([
      'Ingen faktura har fakturanummer B1 eller OCR 99.',
      'Flera fakturor kan vara den med fakturanummer a11: numren skiljer sig bara i mellanslag, bindestreck eller versaler.',
      'Fakturanummer A-11 och OCR 118 hör inte till samma faktura.',
      'Raden har varken fakturanummer eller OCR.',
    ]);
  });

  it('never matches a row whose number or OCR is another document’s', () => {
    const reference = fc.option(fc.constantFrom('1', '2', 'A1', 'a-1', 'A 1', '3'), { nil: null });
    const referenced = fc.record({
      number: reference,
      ocr: fc.option(fc.constantFrom('10', '20', '30'), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(referenced), fc.array(referenced), (rows, documents) => {
        for (const match of matchPayments(rows.map(pay), documents)) {
          if (!('document' in match)) continue;
          const { row, document } = match;
          const loose = (text: string) => text.replace(/[ -]/g, '').toUpperCase();
          if (row.number && document.number) expect(loose(document.number)).toBe(loose(row.number));
          if (row.ocr && document.ocr) expect(document.ocr).toBe(row.ocr);
          const exact = documents.filter(({ number }) => number !== null && number === row.number);
          if (exact.length > 0 && document.number) expect(exact).toContain(document);
        }
      }),
    );
  });
});

const rowArbitrary: fc.Arbitrary<ListedPayment> = fc
  .record({
    number: fc.option(fc.constantFrom('F1', 'F2', 'F 2', 'F-2'), { nil: null }),
    ocr: fc.option(fc.constantFrom('10', '20'), { nil: null }),
    amount: fc.constantFrom(1n, 2n, -1n),
    paidOn: fc.constantFrom(DAY, parseLocalDate('2016-02-27')!),
  })
  .filter(({ number, ocr }) => number !== null || ocr !== null);
const listArbitrary = fc.array(rowArbitrary, { maxLength: 30 });
const keysOf = (rows: readonly ListedPayment[]) => new Set(keyedPayments(rows).map(({ key }) => key));

describe('the identity of a row', () => {
  it('is one of its kind in a list', () => {
    fc.assert(fc.property(listArbitrary, (rows) => expect(keysOf(rows).size).toBe(rows.length)));
  });

  it('makes the same list twice change nothing, in whatever order', () => {
    fc.assert(fc.property(listArbitrary, (rows) => expect(newPayments(rows.toReversed(), keysOf(rows))).toEqual([])));
  });

  it('lets a later list add what is new, however much it repeats', () => {
    fc.assert(
      fc.property(listArbitrary, listArbitrary, fc.nat(), (old, added, from) => {
        const repeated = old.slice(from % (old.length + 1));
        const first = keysOf(old);
        const second = newPayments([...old, ...added], first);
        expect(second.length).toBe(added.length);
        const third = newPayments(repeated, new Set([...first, ...second.map(({ key }) => key)]));
        expect(third).toEqual([]);
      }),
    );
  });

  it('tells two like payments on one day apart, and two numbers that only look alike', () => {
    const rows = [pay({ number: 'A 11' }), pay({ number: 'A11' }), pay({ number: ' A  11' })];
    expect(keyedPayments(rows).map(({ key }) => key)).toEqual([
      'NR:A 11 2016-02-26 1.00 1',
      'NR:A11 2016-02-26 1.00 1',
      'NR:A 11 2016-02-26 1.00 2',
    ]);
    expect(keyedPayments([pay({ number: 'A-11', ocr: '118' }), pay({ ocr: '118' })]).map(({ key }) => key)).toEqual([
      'NR:A-11 2016-02-26 1.00 1',
      'OCR:118 2016-02-26 1.00 1',
    ]);
  });
});

describe('the same money under several names', () => {
  const DOCUMENT_OF = (row: ListedPayment) => `${row.number?.replace(/\D/g, '') ?? row.ocr?.charAt(0)}`;
  const money = (rows: readonly ListedPayment[]) => keyedPayments(rows).map((row) => ({ ...row, document: DOCUMENT_OF(row) })); // prettier-ignore

  it('is booked once, and what a list has beyond it is added', () => {
    const names = [{ number: 'F1' }, { number: 'F-1' }, { ocr: '10' }].map((name) => money([pay(name)]));
    const [first] = names;
    for (const later of names) expect(unbooked(later, first!)).toEqual([]);
    const two = money([pay({ number: 'F1' }), pay({ ocr: '10' })]);
    expect(unbooked(two, first!)).toEqual([two[1]]);
    expect(unbooked(two, [])).toEqual(two);
    expect(unbooked(money([pay({ ocr: '10', amount: 99n }), pay({ ocr: '20' })]), first!)).toHaveLength(2);
  });

  it('is never more than the list that has most of it', () => {
    fc.assert(
      fc.property(fc.array(listArbitrary, { maxLength: 5 }), (lists) => {
        const booked: ReturnType<typeof money> = [];
        for (const list of lists.map(money)) booked.push(...unbooked(list, booked));
        const count = (rows: ReturnType<typeof money>) => {
          const counts = new Map<string, number>();
          for (const { document, amount, paidOn } of rows) {
            const key = `${document} ${amount} ${paidOn}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
          return counts;
        };
        const most = new Map<string, number>();
        for (const list of lists) for (const [key, n] of count(money(list))) most.set(key, Math.max(n, most.get(key) ?? 0)); // prettier-ignore
        expect(count(booked)).toEqual(most);
      }),
    );
  });
});
