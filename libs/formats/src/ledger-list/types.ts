import type { LocalDate } from '@domain/shared/local-date.js';
import type { Ore } from '@domain/shared/ore.js';

/** A payment as the finance system's ledger lists it. It has a number, an OCR reference, or both. */
export interface LedgerListRow {
  /** Line in the file, from 1. */
  readonly line: number;
  /** The invoice's number as it stands in the file; blanks around it are gone. */
  readonly number?: string;
  /** Digits. */
  readonly ocr?: string;
  /** Negative: paid back. Never 0. */
  readonly amount: Ore;
  readonly paidOn: LocalDate;
  /** Who paid, in the file's own words. */
  readonly counterparty?: string;
}

export interface LedgerList {
  readonly rows: readonly LedgerListRow[];
  /** Lines of invoices that nothing is paid on: no amount, or 0. */
  readonly unpaid: readonly number[];
}

/** What a column of the list can hold. */
export const LEDGER_FIELDS = ['NUMBER', 'OCR', 'AMOUNT', 'PAID_ON', 'COUNTERPARTY'] as const;
export type LedgerField = (typeof LEDGER_FIELDS)[number];
