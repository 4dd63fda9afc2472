import { describe, expect, it } from '@jest/globals';
import {
  checkParty,
  checkPartner,
  checkPaymentDays,
  checkSeller,
  missingOfBuyer,
  missingOfSeller,
  type PartyDetails,
} from './settings.js';

const party: PartyDetails = {
  addressLine1: ' Skolgatan 1 ',
  addressLine2: '',
  postalCode: '93581',
  city: 'Norsjö',
  vatNumber: 'se 2120002858 01',
  gln: '7300009000012',
};
const NUMBER = '212000-2858';

describe('checkParty', () => {
  it('takes blanks and hyphens as people write them', () => {
    expect(checkParty(party, NUMBER)).toEqual({
      ok: true,
      value: { ...party, addressLine1: 'Skolgatan 1', postalCode: '935 81', vatNumber: 'SE212000285801' },
    });
  });

  it('lets everything be unknown', () => {
    const empty = { addressLine1: '', addressLine2: '', postalCode: '', city: '', vatNumber: '', gln: '' };
    expect(checkParty(empty, null)).toEqual({ ok: true, value: empty });
  });

  it.each<[keyof PartyDetails, string]>([
    ['addressLine1', 'x'.repeat(101)],
    ['addressLine2', 'a\tb'],
    ['city', 'x'.repeat(61)],
    ['postalCode', '9358'],
    ['postalCode', '09358'],
    ['vatNumber', 'SE2120002858'],
    ['vatNumber', 'SE212000243701'],
    ['gln', '7300009000013'],
    ['gln', '730000900001'],
  ])('refuses at %s: %j', (field, text) => {
    expect(checkParty({ ...party, [field]: text }, NUMBER)).toMatchObject({ ok: false, error: { field } });
  });
});

describe('checkSeller', () => {
  const seller = { prefix: 'f-24', giroKind: 'BANKGIRO', giro: '5402-9681', ocrLevel: 'CHECK_DIGIT' } as const;

  it('keeps digits and capitals, and lets the giro be given later', () => {
    expect(checkSeller(seller)).toMatchObject({ ok: true, value: { prefix: 'F-24', giro: '54029681' } });
    expect(checkSeller({ ...seller, giro: ' ' })).toMatchObject({ ok: true, value: { giro: '' } });
  });

  it('refuses a giro with a wrong check digit', () => {
    expect(checkSeller({ ...seller, giro: '5402-9682' })).toMatchObject({ ok: false, error: { field: 'giro' } });
  });
});

describe('checkPartner', () => {
  const partner = { buyerReference: ' ZZ1 ', orderReference: '', accountingCost: '1150', paymentDays: null };

  it('trims, and refuses lines that are too long', () => {
    expect(checkPartner(partner)).toMatchObject({ ok: true, value: { buyerReference: 'ZZ1', paymentDays: null } });
    for (const field of ['buyerReference', 'orderReference', 'accountingCost'] as const) {
      expect(checkPartner({ ...partner, [field]: 'x'.repeat(101) })).toMatchObject({ ok: false, error: { field } });
    }
  });

  it.each([-1, 366, 1.5])('refuses %d days', (days) => {
    expect(checkPartner({ ...partner, paymentDays: days }).ok).toBe(false);
    expect(checkPaymentDays(days, 'paymentDays').ok).toBe(false);
  });
});

describe('what an invoice cannot do without', () => {
  const facts = { ...party, code: '2417', name: 'Norsjö', organisationNumber: NUMBER };

  it('is nothing where all is known', () => {
    expect(missingOfSeller(facts, { giro: '54029681' })).toEqual([]);
    expect(missingOfBuyer(facts, { buyerReference: '', orderReference: '12' })).toEqual([]);
  });

  it('is named', () => {
    const unknown = { ...facts, organisationNumber: null, city: '' };
    expect(missingOfSeller(unknown, { giro: '' })).toEqual([
      'organisationsnummer',
      'adress',
      'bankgiro eller plusgiro',
    ]);
    expect(missingOfBuyer(facts, { buyerReference: '', orderReference: '' })).toEqual([
      'er referens eller ordernummer',
    ]);
  });
});
