import { describe, expect, it } from '@jest/globals';
import { ApiError } from '../api/client.js';
import { partyChoices, yearChoices } from './choices.js';
import { leftOf, typedSum } from './credit.js';
import { atFields } from './fault.js';
import { filterOf, isChosen, readBillingSearch, readInvoicesSearch } from './search.js';
import { signed, yearAndPart } from './words.js';
import { rateName, vatRowsOf } from './vat-rows.js';

describe('the choice of invoices', () => {
  it('is read from the address, where codes look like numbers', () => {
    const search = readInvoicesSearch({ samverkan: 'uhc', fran: 2085, till: '0180', ar: '2026', visa: 'kredit', x: 1 });
    expect(search).toEqual({ samverkan: 'uhc', fran: '2085', till: '0180', ar: 2026, visa: 'kredit' });
    expect(filterOf(search)).toEqual({
      body: 'uhc',
      seller: '2085',
      buyer: '0180',
      year: 2026,
      kind: 'CREDIT_NOTE',
    });
  });

  it('leaves out what is none', () => {
    expect(isChosen(readInvoicesSearch({ ar: 'x', visa: 'allt', samverkan: '' }))).toBe(false);
    expect(isChosen({ ar: 2026 })).toBe(true);
    expect(filterOf({})).toEqual({ body: undefined, seller: undefined, buyer: undefined, year: undefined });
  });

  it('can be bases that wait for their numbers, of the only body there is', () => {
    expect(filterOf({ visa: 'underlag' }, 'uhc')).toMatchObject({ body: 'uhc', status: 'BASIS' });
  });

  it('opens one of at most twelve parts', () => {
    expect([readBillingSearch({ del: '3' }), readBillingSearch({ del: 13 }), readBillingSearch({})]).toEqual([
      { del: 3 },
      { del: undefined },
      { del: undefined },
    ]);
  });

  it('offers everybody it may concern once, in Swedish order, and what is chosen', () => {
    const organisation = (code: string, name: string) => ({ code, name });
    const viewer = {
      id: 'v',
      roles: [{ id: 'r', role: 'FINANCE' as const, organisation: organisation('2417', 'Norsjö') }],
      bodies: [
        {
          slug: 'a',
          name: 'A',
          viewerBillingYears: [],
          host: organisation('2417', 'Norsjö'),
          members: [{ organisation: organisation('2418', 'Åmål') }, { organisation: organisation('1', 'Arboga') }],
        },
      ],
    };
    expect(partyChoices(viewer, '99').map(([, name]) => name)).toEqual(['99', 'Arboga', 'Norsjö', 'Åmål']);
    expect(partyChoices(undefined, undefined)).toEqual([]);
  });

  it('offers next year and back, and an older one that is chosen', () => {
    expect(yearChoices('2026-11-22', undefined).slice(0, 2)).toEqual([2027, 2026]);
    expect(yearChoices('2026-11-22', 2001).at(-1)).toBe(2001);
  });
});

describe('a credit', () => {
  const lines = [
    { component: 'Drift', amount: '100.00' },
    { component: 'Rabatt', amount: '-20.00' },
    { component: 'Stöd', amount: '50.00' },
  ];

  it('has what earlier credits have left of each line', () => {
    const credits = [
      { lines: [{ component: 'Drift', amount: '30.00' }] },
      {
        lines: [
          { component: 'Drift', amount: '10.00' },
          { component: 'Stöd', amount: '50.00' },
        ],
      },
    ];
    expect(leftOf(lines, credits)).toEqual([
      { component: 'Drift', left: 6000n },
      { component: 'Rabatt', left: -2000n },
    ]);
  });

  it.each([
    ['1 500,50', 150050n],
    ['−20', -2000n],
    ['', undefined],
    ['0', undefined],
    ['en krona', 'BAD'],
    ['1,005', 'BAD'],
  ])('takes %j as a sum, as nothing, or as a fault', (typed, expected) => {
    expect(typedSum(typed)).toBe(expected);
  });
});

describe('what is shown', () => {
  it('has the VAT per rate as it was issued: rounded on the whole', () => {
    const line = (amount: string) => ({ amount, vatCategory: 'S' as const, vatPercent: '25' });
    expect(vatRowsOf([line('0.02'), line('0.02'), line('0.02')])).toMatchObject([{ taxable: 6n, vat: 2n }]);
    expect([rateName('S', 25_000_000n), rateName('O', 0n)]).toEqual(['25 %', 'Utanför momsen']);
  });

  it('has credit notes negative, and the part only where there are several', () => {
    expect([signed('CREDIT_NOTE', '10.00'), signed('INVOICE', '10.00')]).toEqual([-1000n, 1000n]);
    expect([yearAndPart(2026, { index: 1, of: 1 }), yearAndPart(2026, { index: 2, of: 4 })]).toEqual([
      '2026',
      '2026, del 2 av 4',
    ]);
  });

  it('tells on top what no field of the form is to blame for', () => {
    const error = new ApiError('Nej', 'CONFLICT', 'allocation');
    expect(atFields(error, ['dueOn'])?.field).toBeUndefined();
    expect(atFields(error, ['allocation'])).toBe(error);
    expect(atFields(null, [])).toBeNull();
  });
});
