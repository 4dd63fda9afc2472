import { describe, expect, it } from '@jest/globals';
import { readPaymentsSearch, stateOf } from './search.js';
import { type OpenInvoice, referencesOf, sayRow, suggested } from './view.js';

const invoice = (number: string, openAmount: string, dueOn: string): OpenInvoice => ({
  id: number,
  kind: 'INVOICE',
  number,
  reference: number,
  status: 'ISSUED',
  dueOn,
  openAmount,
  body: { slug: 'treparten', name: 'Treparten' },
  buyer: { code: '2418', name: 'Malå' },
});

describe('the invoices that a row may pay', () => {
  it('are those with just its sum left, then the others, the next due first', () => {
    const all = [
      invoice('3', '10.00', '2026-03-01'),
      invoice('1', '10.00', '2026-01-01'),
      invoice('2', '20.00', '2026-02-01'),
      invoice('4', '-10.00', '2026-01-01'),
    ];
    const { same, others } = suggested({ amount: '10.00' }, all);
    expect([same.map(({ id }) => id), others.map(({ id }) => id)]).toEqual([
      ['1', '3'],
      ['4', '2'],
    ]);
    expect(all.map(({ id }) => id)).toEqual(['3', '1', '2', '4']);
  });
});

describe('a row', () => {
  const row = { number: 'F-1', ocr: '', counterparty: 'Malå kommun', amount: '1234.50' };

  it('is known by its sum, and by who paid where the list says so', () => {
    expect(sayRow(row)).toMatch(/^1\s234,50\skr från Malå kommun$/);
    expect(sayRow({ ...row, counterparty: '' })).toMatch(/^1\s234,50\skr$/);
  });

  it('says what it pays', () => {
    expect(referencesOf(row)).toBe('fakturanr F-1');
    expect(referencesOf({ ...row, ocr: '123' })).toBe('fakturanr F-1, OCR 123');
  });
});

describe('the rows that are shown', () => {
  it('stand in the address, and are those that wait where nothing stands there', () => {
    expect(readPaymentsSearch({ organisation: 2417, rader: 'undanlagda' })).toEqual({
      organisation: '2417',
      rader: 'undanlagda',
    });
    expect(stateOf(readPaymentsSearch({ rader: 'x' }))).toBe('WAITING');
    expect(stateOf({ rader: 'bokforda' })).toBe('MATCHED');
  });
});
