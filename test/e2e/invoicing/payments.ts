import type { Answer, Client } from '../../support/portal.js';
import { fileId } from '../organisations/import-files.js';

const LIST = 'id name booked known unmatched unpaid importedBy';
export const IMPORT = `mutation ($input: ImportLedgerInput!) { importLedger(input: $input) { repeated import { ${LIST} } } }`;
export const IMPORTS = `query ($seller: String!) { ledgerImports(seller: $seller) { totalCount nodes { ${LIST} } } }`;
const ROW = `id line number ocr counterparty amount paidOn reason explanation state note decidedBy import { name }
  invoice { id number }`;
export const UNMATCHED = `query ($seller: String!, $state: UnmatchedState! = WAITING, $first: Int! = 50, $after: String) {
  unmatchedPayments(seller: $seller, state: $state, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${ROW} }
  }
}`;
export const MATCH = `mutation ($input: MatchUnmatchedPaymentInput!) { matchUnmatchedPayment(input: $input) { ${ROW} } }`;
export const DISMISS = `mutation ($input: DismissUnmatchedPaymentInput!) { dismissUnmatchedPayment(input: $input) { ${ROW} } }`;
export const REOPEN = `mutation ($id: ID!) { reopenUnmatchedPayment(id: $id) { ${ROW} } }`;
const MONEY = `id status totalAmount paidAmount openAmount creditedAmount paymentExplanation paymentRemarks
  viewerMayRecordPayment payments { id amount paidOn byHand viewerMayUndo }`;
export const ENTER = `mutation ($input: EnterPaymentInput!) { enterPayment(input: $input) { invoice { ${MONEY} } } }`;
export const UNDO = `mutation ($id: ID!) { undoPayment(id: $id) { invoice { ${MONEY} } } }`;
export const MONEY_OF = `query ($id: ID!) { invoice(id: $id) { ${MONEY} } }`;
export const INTEREST = `query ($invoice: ID!, $through: Date!) {
  interestOn(invoice: $invoice, through: $through) { amount from explanation segments { from to days unpaid percent explanation } }
}`;
export const RATES = '{ referenceRates { totalCount nodes { from rate version } } }';
export const SAVE_RATE = `mutation ($input: SaveReferenceRateInput!) { saveReferenceRate(input: $input) { from rate version } }`;
export const REMOVE_RATE = `mutation ($input: RemoveReferenceRateInput!) { removeReferenceRate(input: $input) { from } }`;

export interface ListedRow {
  readonly number?: string;
  readonly ocr?: string;
  readonly amount: string;
  readonly paidOn: string;
}

/** A list as finance systems write it. */
export const listOf = (...rows: readonly ListedRow[]): string =>
  [
    'Fakturanr;OCR;Betalt belopp;Betaldatum;Motpart',
    ...rows.map(({ number = '', ocr = '', amount, paidOn }) => [number, ocr, amount.replace('.', ','), paidOn, 'Åsele kommun'].join(';')), // prettier-ignore
    '',
  ].join('\r\n');

/** Sends a list in and imports it for Norsjö. */
export async function imported(client: Client, list: string, name = 'kundreskontra.csv'): Promise<Answer> {
  const file = await fileId(client, list, name);
  return client.send(IMPORT, { input: { seller: '2417', file } });
}

/** booked, known, unmatched; or the refusal's code. */
export const outcomeOf = ({ data, errors }: Answer): readonly number[] | string => {
  if (errors) return errors[0]!.extensions.code;
  const { booked, known, unmatched } = data.importLedger.import;
  return [booked, known, unmatched];
};
