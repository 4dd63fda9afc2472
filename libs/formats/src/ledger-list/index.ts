export { describeLedgerListError } from './errors.js';
export type { LedgerListError, LedgerRowFault } from './errors.js';
export { readLedgerList } from './read-ledger-list.js';
export { LEDGER_FIELDS } from './types.js';
export type { LedgerField, LedgerList, LedgerListRow } from './types.js';

/** Where the thread that reads lists is: beside this. */
export const ledgerListModule = import.meta.url;
