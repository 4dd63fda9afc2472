import type { LocalDate } from '@domain/shared/local-date.js';
import type { Ore } from '@domain/shared/ore.js';

/** Vouchers for a finance system to read in (SIE 4I). Accounts, series and dimensions are the host's own settings. */
export interface SieFile {
  /** The version of the portal. */
  readonly programVersion: string;
  readonly generatedOn: LocalDate;
  readonly company: {
    readonly name: string;
    /** `212000-2858`. */
    readonly organisationNumber: string;
  };
  /** Dimensions with a number of the host's choice, from 20 up, and their names. 1 and 6 need no mention. */
  readonly dimensions: readonly SieDimension[];
  readonly vouchers: readonly SieVoucher[];
}

export interface SieDimension {
  readonly number: number;
  readonly name: string;
}

export interface SieVoucher {
  /** Empty: the finance system chooses. */
  readonly series: string;
  /** Empty: the finance system numbers. */
  readonly number: string;
  readonly date: LocalDate;
  readonly text: string;
  readonly rows: readonly SieRow[];
}

export interface SieRow {
  /** Digits. */
  readonly account: string;
  /** Kostnadsställe (1), projekt (6) and what else the host has; each dimension once. */
  readonly objects: readonly { readonly dimension: number; readonly code: string }[];
  /** Debit positive, credit negative. */
  readonly amount: Ore;
  readonly text: string;
}
