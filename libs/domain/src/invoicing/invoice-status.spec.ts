import { describe, expect, it } from '@jest/globals';
import { INVOICE_STATUSES, invoiceStatus, OPEN_STATUSES } from './invoice-status.js';

describe('invoiceStatus', () => {
  it.each([
    [false, false, 'UNPAID', 'BASIS'],
    [false, true, 'PAID', 'BASIS'],
    [true, false, 'UNPAID', 'ISSUED'],
    [true, false, 'PARTLY_PAID', 'PARTLY_PAID'],
    [true, false, 'PAID', 'PAID'],
    [true, false, 'OVERPAID', 'OVERPAID'],
    [true, true, 'UNPAID', 'CREDITED'],
    [true, true, 'PARTLY_PAID', 'CREDITED'],
    [true, true, 'PAID', 'CREDITED'],
    [true, true, 'OVERPAID', 'OVERPAID'],
  ] as const)('issued %s, credited %s, %s → %s', (issued, credited, state, status) => {
    expect(invoiceStatus({ issued, credited, state })).toBe(status);
    expect(INVOICE_STATUSES).toContain(status);
  });

  it('is open while something is left to pay', () => {
    expect(OPEN_STATUSES).toEqual(['ISSUED', 'PARTLY_PAID']);
  });
});
