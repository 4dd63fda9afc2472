import { expect, it } from '@jest/globals';
import type { AccountingDetailsFragment } from '../../generated/graphql.js';
import { accountingForm, accountingInput, counterpartyPlace, ratePlace } from './accounting-form.js';

const EMPTY: AccountingDetailsFragment = {
  version: 0,
  accounting: {
    series: '',
    incomeAccount: null,
    internalAccount: null,
    counterpartyDimension: null,
    counterparties: [],
    componentAccounts: [],
    vatAccounts: [],
    dimensions: [],
    objects: [],
  },
};
const CHOSEN: AccountingDetailsFragment = {
  version: 1,
  accounting: {
    series: 'SAM',
    incomeAccount: '3610',
    internalAccount: '7611',
    counterpartyDimension: 21,
    counterparties: [
      { kind: 'MUNICIPALITY', receivable: '1510', counterparty: null },
      { kind: 'COMPANY', receivable: '1513', counterparty: '86' },
    ],
    componentAccounts: [{ component: 'Insamling', account: '3611' }],
    vatAccounts: [{ percent: '12', account: '2621' }],
    dimensions: [{ number: 21, name: 'Motpart' }],
    objects: [{ dimension: 1, code: '1150' }],
  },
};

it('gives back what was saved, and nothing of what is empty', () => {
  for (const stored of [EMPTY, CHOSEN]) expect(accountingInput(accountingForm(stored))).toEqual(stored.accounting);
});

it('finds the row that the server means', () => {
  const form = accountingForm(CHOSEN);
  const company = form.counterparties.findIndex(({ kind }) => kind === 'COMPANY');
  expect([company, counterpartyPlace(form, company), ratePlace(form, 1)]).toEqual([3, 1, 0]);
});
