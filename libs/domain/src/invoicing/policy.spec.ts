import { describe, expect, it } from '@jest/globals';
import { type Actor, type RoleHeld, ROLES } from '../access/actor.js';
import { allowed, forbidden, hidden } from '../access/verdict.js';
import {
  invoicesSeen,
  mayApproveRun,
  mayBill,
  mayCreditInvoice,
  mayKeepLedger,
  mayReadReferenceRates,
  mayReadInvoice,
  mayRecordPayment,
  maySetReferenceRates,
  mayWriteInvoiceParty,
} from './policy.js';

const actor = (...roles: RoleHeld[]): Actor => ({ id: 'a', roles });
const at = (organisationId: string, role: RoleHeld['role'] = 'FINANCE') => actor({ role, organisationId });
const parties = { sellerId: 'host', buyerId: 'buyer' };
const outsiders = [
  actor(),
  at('other'),
  at('other', 'CHIEF_EXECUTIVE'),
  at('host', 'CHIEF_EXECUTIVE'),
  at('buyer', 'REPRESENTATIVE'),
  actor({ role: 'ADMIN' }, { role: 'SECRETARIAT', bodyId: 'b' }, { role: 'AUDITOR', bodyId: 'b' }),
];

describe('mayBill', () => {
  const body = { bodyId: 'b', organisationIdsToday: new Set(['host', 'buyer']) };
  it('lets FINANCE of the host of the year, also when it has left', () => {
    expect(mayBill(at('host'), body, 'host')).toEqual(allowed);
    expect(mayBill(at('gone'), body, 'gone')).toEqual(allowed);
  });
  it('refuses others with a place in the body, and hides it from the rest', () => {
    expect(mayBill(at('buyer'), body, 'host')).toEqual(forbidden);
    expect(mayBill(at('host', 'CHIEF_EXECUTIVE'), body, 'host')).toEqual(forbidden);
    expect(mayBill(actor({ role: 'SECRETARIAT', bodyId: 'b' }), body, 'host')).toEqual(forbidden);
    expect(mayBill(at('host'), body, null)).toEqual(forbidden);
    expect(mayBill(at('other'), body, 'host')).toEqual(hidden);
    expect(mayBill(actor({ role: 'ADMIN' }), body, 'host')).toEqual(hidden);
  });
});

describe('an invoice', () => {
  it('is read by its parties', () => {
    for (const one of [at('host'), at('buyer'), at('buyer', 'CHIEF_EXECUTIVE')]) {
      expect(mayReadInvoice(one, parties)).toEqual(allowed);
    }
    for (const other of outsiders) expect(mayReadInvoice(other, parties)).toEqual(hidden);
  });

  it('is credited by its seller', () => {
    expect(mayCreditInvoice(at('host'), parties)).toEqual(allowed);
    expect(mayCreditInvoice(at('buyer', 'CHIEF_EXECUTIVE'), parties)).toEqual(forbidden);
    expect(mayCreditInvoice(at('other'), parties)).toEqual(hidden);
  });

  it('stands in a list for those that may read it', () => {
    const all = [...outsiders, ...['host', 'buyer'].flatMap((id) => ROLES.map((role) => at(id, role)))];
    for (const one of all) {
      const { asSeller, asBuyer } = invoicesSeen(one);
      const listed = asSeller.includes(parties.sellerId) || asBuyer.includes(parties.buyerId);
      expect(listed).toBe(mayReadInvoice(one, parties).allowed);
    }
  });
});

describe('payments', () => {
  it('are kept by the seller’s FINANCE alone', () => {
    expect(mayKeepLedger(at('host'), 'host')).toEqual(allowed);
    for (const other of [at('buyer'), ...outsiders]) expect(mayKeepLedger(other, 'host')).toEqual(hidden);
  });

  it('are entered by the seller, and the buyer is told that it may not', () => {
    expect(mayRecordPayment(at('host'), parties)).toEqual(allowed);
    for (const one of [at('buyer'), at('buyer', 'CHIEF_EXECUTIVE')]) {
      expect(mayRecordPayment(one, parties)).toEqual(forbidden);
    }
    for (const other of outsiders) expect(mayRecordPayment(other, parties)).toEqual(hidden);
  });

  it('bear interest by rates that everybody reads and the admin types', () => {
    const admin = actor({ role: 'ADMIN' });
    for (const one of [admin, at('host'), actor()]) expect(mayReadReferenceRates(one)).toEqual(allowed);
    expect(maySetReferenceRates(admin)).toEqual(allowed);
    for (const other of [at('host'), actor(), at('buyer', 'CHIEF_EXECUTIVE')]) {
      expect(maySetReferenceRates(other)).toEqual(forbidden);
    }
  });
});

describe('mayApproveRun', () => {
  const body = { bodyId: 'b', organisationIdsToday: new Set(['host', 'buyer']) };
  it('is for who may bill and did not prepare it', () => {
    expect(mayApproveRun(at('host'), body, 'host', 'somebody else')).toEqual(allowed);
    expect(mayApproveRun(at('host'), body, 'host', null)).toEqual(allowed);
    expect(mayApproveRun(at('host'), body, 'host', 'a')).toEqual(forbidden);
    expect(mayApproveRun(at('buyer'), body, 'host', 'somebody else')).toEqual(forbidden);
    expect(mayApproveRun(at('other'), body, 'host', 'somebody else')).toEqual(hidden);
  });
});

it('leaves what stands on its invoices to the organisation’s own FINANCE', () => {
  expect(mayWriteInvoiceParty(at('host'), 'host')).toEqual(allowed);
  for (const other of outsiders) expect(mayWriteInvoiceParty(other, 'host')).toEqual(hidden);
});
