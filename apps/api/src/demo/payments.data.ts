import type { LocalDate } from '@domain/shared/local-date.js';

const day = (text: string) => text as LocalDate;

/** What is due before this day has been paid, except what is said below. */
export const PAID_UNTIL = day('2026-09-01');
/** Most pay some days before the due date. */
export const DAYS_EARLY = 3;

export interface OtherPayment {
  readonly body: string;
  readonly year: number;
  /** null = what the settlement gave. */
  readonly part: number | null;
  /** Code of the partner. */
  readonly buyer: string;
  /** How often it was paid, or a sum of kronor that was. */
  readonly paid: 0 | 2 | string;
}

/** Who has not paid as it should; invented. */
export const OTHERWISE: readonly OtherPayment[] = [
  { body: 'e-tjanster', year: 2026, part: 1, buyer: '2418', paid: '40000.00' },
  { body: 'e-tjanster', year: 2026, part: 1, buyer: '2417', paid: 0 },
  { body: 'miljo-bygg', year: 2026, part: 1, buyer: '2418', paid: 0 },
  { body: 'miljo-bygg', year: 2025, part: null, buyer: '2418', paid: 0 },
  { body: 'uhc', year: 2026, part: 3, buyer: '2084', paid: 0 },
  { body: 'uhc', year: 2026, part: 3, buyer: '2083', paid: 2 },
];

export interface StrayRow {
  readonly seller: string;
  readonly number?: string;
  readonly ocr?: string;
  readonly amount: string;
  readonly paidOn: LocalDate;
  readonly counterparty: string;
}

/** Rows of lists that fit no invoice; invented. */
export const STRAY: readonly StrayRow[] = [
  { seller: '2417', number: 'F 20260099', amount: '4125.00', paidOn: day('2026-08-19'), counterparty: 'Malå kommun' },
  { seller: '2482', ocr: '248220260', amount: '12500.00', paidOn: day('2026-02-12'), counterparty: 'Åsele kommun' },
  {
    seller: '2085',
    number: '2085-2026-0099',
    amount: '310.50',
    paidOn: day('2026-05-07'),
    counterparty: 'Säters kommun',
  },
];
