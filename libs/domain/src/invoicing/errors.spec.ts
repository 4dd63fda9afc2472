import { expect, it } from '@jest/globals';
import { describeInvoicingError, type InvoicingError } from './errors.js';

const part = (index: number, of: number) => ({ index, of });

it.each<[InvoicingError, string]>([
  [{ code: 'VAT_UNDECIDED', field: 'allocation', components: ['Drift'] }, 'inte bestämd för Drift.'],
  [{ code: 'VAT_UNDECIDED', field: 'allocation', components: ['A', 'B', 'C'] }, 'A, B och C.'],
  [{ code: 'ALREADY_INVOICED', field: 'part', part: part(2, 4) }, 'Del 2 av 4 är redan fakturerad'],
  [{ code: 'ALREADY_INVOICED', field: 'part', part: part(1, 1) }, 'Hela året är redan fakturerat'],
  [{ code: 'ALREADY_SETTLED', field: 'allocation' }, 'redan slutavräknat'],
  [{ code: 'ALLOCATION_SUPERSEDED', field: 'allocation', year: 2016 }, 'Kostnadsåret 2016 är fastställt slutligt'],
  [{ code: 'VAT_CHANGED', field: 'allocation', components: ['A', 'B'] }, 'momskod än fördelningen har för A och B.'],
  [{ code: 'OTHER_SELLER', field: 'allocation', sellers: ['Malå'] }, 'Låt Malå kreditera dem'],
  [{ code: 'ALREADY_CREDITED', field: 'invoice', number: '2417-2016-0001' }, '2417-2016-0001'],
  [{ code: 'NOTHING_TO_BILL', field: 'part' }, 'inget att fakturera'],
  [{ code: 'OUTCOME_MISSING', field: 'outcome', components: ['A', 'B'] }, 'Utfall saknas för A och B.'],
  [
    { code: 'SELLER_INCOMPLETE', field: 'allocation', name: 'Norsjö', lacks: ['adress', 'bankgiro'] },
    'Norsjö saknar adress och bankgiro',
  ],
  [
    { code: 'BUYER_INCOMPLETE', field: 'allocation', buyers: [{ code: '2418', name: 'Malå', lacks: ['adress'] }] },
    'Malå (adress)',
  ],
  [{ code: 'AWAITING_APPROVAL', field: 'allocation' }, 'väntar redan på godkännande'],
  [
    { code: 'LIMITS_IMPOSSIBLE', field: 'outcome[0].amount', component: 'Drift', reason: 'Så är det.' },
    'Gränserna i Drift',
  ],
])('has a sentence for %j', (error, words) => {
  const text = describeInvoicingError(error);
  expect(text).toContain(words);
  expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/);
});
