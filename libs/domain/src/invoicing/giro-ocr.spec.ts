import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkGiro, readableGiro, type GiroKind } from './giro.js';
import { checkOcr, OCR_LEVELS, paymentReference } from './ocr.js';
import { checkPrefix, invoiceNumber } from './number-series.js';
import { errorOf, valueOf } from './spec-cases.js';
import { describeInvoicingError } from './errors.js';

describe('checkGiro', () => {
  it.each<[GiroKind, string, string, string]>([
    ['BANKGIRO', '5402-9681', '54029681', '5402-9681'],
    ['BANKGIRO', ' 54029681 ', '54029681', '5402-9681'],
    ['BANKGIRO', '991-2346', '9912346', '991-2346'],
    ['PLUSGIRO', '28 65 43-4', '2865434', '28 65 43-4'],
    ['PLUSGIRO', '4 15 87-7', '415877', '4 15 87-7'],
    ['PLUSGIRO', '1-8', '18', '1-8'],
  ])('%s %s', (kind, text, digits, readable) => {
    expect(checkGiro(kind, text, 'giro')).toEqual({ ok: true, value: digits });
    expect(readableGiro(kind, digits).replaceAll('\u00a0', ' ')).toBe(readable);
  });

  it.each<[GiroKind, string, string]>([
    ['BANKGIRO', '5402-9682', 'kontrollsiffra (modulus 10)'],
    ['BANKGIRO', '5420-9681', 'kontrollsiffra (modulus 10)'],
    ['BANKGIRO', '540-29681', '7–8 siffror'],
    ['BANKGIRO', '402968', '7–8 siffror'],
    ['BANKGIRO', '5402-9681x', '7–8 siffror'],
    ['BANKGIRO', '', 'saknas'],
    ['PLUSGIRO', '28 65 43-5', 'kontrollsiffra (modulus 10)'],
    ['PLUSGIRO', '8', '2–8 siffror'],
    ['PLUSGIRO', '123456789', '2–8 siffror'],
  ])('refuses %s "%s": %s', (kind, text, part) => {
    const error = errorOf(checkGiro(kind, text, 'giro'));
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', field: 'giro' });
    expect(describeInvoicingError(error)).toContain(part);
  });

  it('lets one last digit of ten pass', () => {
    const passing = [...'0123456789'].filter((last) => checkGiro('BANKGIRO', `5402968${last}`, 'giro').ok);
    expect(passing).toEqual(['1']);
  });
});

describe('OCR', () => {
  it.each([
    ['123', '1230', '12351'],
    ['2417-2016-0001', '2417201600016', '24172016000142'],
  ])('of %s is %s, with length digit %s', (number, plain, long) => {
    expect(paymentReference(number, 'CHECK_DIGIT')).toEqual({ ok: true, value: plain });
    expect(paymentReference(number, 'LENGTH_AND_CHECK_DIGIT')).toEqual({ ok: true, value: long });
  });

  it('reads what it wrote, and no other digit in its place', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 23 });
    const place = fc.nat(24);
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(...OCR_LEVELS),
        place,
        fc.integer({ min: 1, max: 9 }),
        (base, level, at, by) => {
          const reference = valueOf(paymentReference(base, level));
          expect(checkOcr(` ${reference}`, level, 'ocr')).toEqual({ ok: true, value: reference });
          const turned = [...reference];
          const index = at % turned.length;
          turned[index] = `${(Number(turned[index]) + by) % 10}`;
          expect(checkOcr(turned.join(''), level, 'ocr').ok).toBe(false);
        },
      ),
    );
  });

  it.each([
    ['1231', 'CHECK_DIGIT', 'kontrollsiffra (modulus 10)'],
    ['12369', 'LENGTH_AND_CHECK_DIGIT', 'längdsiffra: den är 5'],
    ['18', 'LENGTH_AND_CHECK_DIGIT', '3–25 siffror'],
    ['8', 'CHECK_DIGIT', '2–25 siffror'],
    ['12a0', 'CHECK_DIGIT', 'bestå av siffror'],
    ['', 'CHECK_DIGIT', 'bestå av siffror'],
  ] as const)('refuses %s at %s: %s', (text, level, part) => {
    expect(describeInvoicingError(errorOf(checkOcr(text, level, 'ocr')))).toContain(part);
  });

  it('refuses a number without digits, and one that is too long', () => {
    expect(errorOf(paymentReference('ABC', 'CHECK_DIGIT'))).toMatchObject({ field: 'number' });
    expect(paymentReference('1'.repeat(24), 'CHECK_DIGIT').ok).toBe(true);
    expect(errorOf(paymentReference('1'.repeat(24), 'LENGTH_AND_CHECK_DIGIT'))).toMatchObject({ field: 'number' });
  });
});

describe('the number series', () => {
  it('ends with the running number', () => {
    expect(invoiceNumber({ prefix: '2417', year: 2016, running: 1 })).toBe('2417-2016-0001');
    expect(invoiceNumber({ prefix: 'A-B', year: 2026, running: 12345 })).toBe('A-B-2026-12345');
  });

  it.each([0, -1, 1.5, NaN])('has no place %p', (running) => {
    expect(() => invoiceNumber({ prefix: '2417', year: 2016, running })).toThrow(RangeError);
  });

  it('begins as files and banks take it', () => {
    expect(checkPrefix(' sam-24 ', 'prefix')).toEqual({ ok: true, value: 'SAM-24' });
    for (const text of ['', '-', 'A-', 'Å1', 'A B', 'A--B', '1234567890123']) {
      expect(checkPrefix(text, 'prefix')).toMatchObject({ ok: false, error: { field: 'prefix' } });
    }
  });
});
