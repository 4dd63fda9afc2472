import { describe, expect, it } from '@jest/globals';
import { missingOfBuyer, missingOfSeller } from '@domain/invoicing/index.js';
import { billedOf, datesFor, documentsIn, mendingOf, stateOf, sumOf, undecidedOf } from './billing-view.js';
import { outcomeFaults, outcomeOf, placeOf } from './settle-form.js';

const today = '2026-05-04';

describe('a part of the year', () => {
  it.each([
    [true, '2026-04-01', false, 'billed'],
    [false, '2026-05-04', false, 'due'],
    [false, '2026-05-05', false, 'coming'],
    [false, '2026-04-01', true, 'late'],
  ])('billed %s, to be issued on %s, year settled %s: is %s', (billed, issuedOn, settled, state) => {
    expect(stateOf({ billed, issuedOn }, settled, today)).toBe(state);
  });

  it('is issued on its day, or today with the same time to pay', () => {
    const coming = { issuedOn: '2026-07-01', dueOn: '2026-07-31' };
    expect(datesFor(coming, today)).toEqual(coming);
    expect(datesFor({ issuedOn: '2026-01-01', dueOn: '2026-01-31' }, today)).toEqual({
      issuedOn: today,
      dueOn: '2026-06-03',
    });
  });
});

describe('what would be issued', () => {
  const draft = (kind: 'INVOICE' | 'CREDIT_NOTE', totalAmount: string) => ({ kind, totalAmount });

  it('is counted by kind, and summed with credit notes negative', () => {
    const drafts = [draft('INVOICE', '100.00'), draft('INVOICE', '50.00'), draft('CREDIT_NOTE', '30.00')];
    expect(documentsIn(drafts)).toBe('2 fakturor och 1 kreditfaktura');
    expect(documentsIn([draft('INVOICE', '1.00')])).toBe('1 faktura');
    expect(documentsIn([])).toBe('');
    expect(sumOf(drafts)).toBe(12000n);
  });

  it('leads to where each thing that is missing is filled in', () => {
    const nothing = {
      code: '1',
      name: 'X',
      organisationNumber: null,
      addressLine1: '',
      addressLine2: '',
      postalCode: '',
      city: '',
      vatNumber: '',
      gln: '',
    };
    expect(mendingOf({ isSeller: true, lacks: missingOfSeller(nothing, { giro: '' }) })).toEqual([
      'register',
      'seller',
    ]);
    const lacks = missingOfBuyer(nothing, { buyerReference: '', orderReference: '' });
    expect(mendingOf({ isSeller: false, lacks })).toEqual(['register', 'party', 'partner']);
  });

  it('is not the host’s own share', () => {
    const member = (code: string, share: string, billed: string) => ({
      organisation: { code, name: code },
      share,
      billed,
    });
    const members = [member('1', '100.00', '100.00'), member('2', '60.00', '15.00'), member('3', '40.00', '10.00')];
    expect(billedOf({ members, seller: { code: '1', name: 'Värden' } })).toEqual({ billed: 2500n, whole: 10000n });
  });

  it('names the components that nobody has decided on', () => {
    const vat = (component: string, category: 'O' | null) => ({
      component,
      category,
      budget: '1.00',
      outcomeRequired: true,
      percent: null,
      reason: null,
    });
    expect(undecidedOf({ vat: [vat('Drift', null), vat('Stöd', 'O'), vat('Lokal', null)] })).toEqual([
      'Drift',
      'Lokal',
    ]);
  });
});

describe('an outcome', () => {
  const components = [
    { component: 'Drift', outcomeRequired: true },
    { component: 'Avgift', outcomeRequired: false },
    { component: 'Stöd', outcomeRequired: true },
  ];

  it('is needed for what has a pool, and is a sum', () => {
    expect(outcomeFaults(components, ['', '', '1,5'])).toEqual(['MISSING', undefined, undefined]);
    expect(outcomeFaults(components, ['tio', 'x', '0'])).toEqual(['BAD', 'BAD', undefined]);
  });

  it('is sent for what is filled in, and its faults come back to their fields', () => {
    const typed = ['871 340,55', ' ', '-5'];
    expect(outcomeOf(components, typed)).toEqual([
      { component: 'Drift', amount: '871340.55' },
      { component: 'Stöd', amount: '-5.00' },
    ]);
    expect(placeOf('outcome[1].amount', components, typed)).toBe(2);
    expect(placeOf('allocation', components, typed)).toBeUndefined();
    expect(placeOf(undefined, components, typed)).toBeUndefined();
  });
});
