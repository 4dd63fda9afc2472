import type { AccountingSettings, BillingRhythm, BillingTiming, SettlementTerms } from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';

const day = (text: string) => text as LocalDate;

export interface DemoTerms {
  readonly rhythm: BillingRhythm;
  readonly timing: BillingTiming;
  readonly surplus?: SettlementTerms['surplus'];
}

/** By slug; what is not said is yearly, in advance, repaid. */
export const TERMS: Readonly<Record<string, DemoTerms>> = {
  treparten: { rhythm: 'QUARTERLY', timing: 'IN_ADVANCE' },
  uhc: { rhythm: 'QUARTERLY', timing: 'IN_ADVANCE' },
  'it-center': { rhythm: 'MONTHLY', timing: 'IN_ARREARS' },
  'miljo-bygg': { rhythm: 'HALF_YEARLY', timing: 'IN_ADVANCE' },
  'it-kapacitet': { rhythm: 'QUARTERLY', timing: 'IN_ARREARS' },
  sba: { rhythm: 'YEARLY', timing: 'IN_ADVANCE', surplus: 'CARRIED_OVER' },
};

/** By code: accounts of one host, invented. The others have still to say theirs. */
export const ACCOUNTING: Readonly<Record<string, AccountingSettings>> = {
  '2482': {
    series: 'SAM',
    counterparties: [{ kind: 'MUNICIPALITY', receivable: '1511' }],
    counterpartyDimension: 21,
    incomeAccount: '3511',
    internalAccount: '7461',
    componentAccounts: [],
    vatAccounts: [{ percent: 25_000_000n, account: '2611' }],
    dimensions: [{ number: 21, name: 'Motpart' }],
    objects: [{ dimension: 1, code: '1150' }],
  },
};

export interface DemoBilling {
  readonly body: string;
  readonly year: number;
  readonly part: { readonly index: number; readonly of: number };
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
}

export const BILLED: readonly DemoBilling[] = [
  { body: 'sba', year: 2024, part: { index: 1, of: 1 }, issuedOn: day('2024-01-15'), dueOn: day('2024-02-14') },
  { body: 'e-tjanster', year: 2025, part: { index: 1, of: 1 }, issuedOn: day('2025-01-15'), dueOn: day('2025-02-14') },
  { body: 'e-tjanster', year: 2026, part: { index: 1, of: 1 }, issuedOn: day('2026-01-15'), dueOn: day('2026-02-16') },
  ...[1, 2].map((index) => ({
    body: 'miljo-bygg',
    year: 2025,
    part: { index, of: 2 },
    issuedOn: day(index === 1 ? '2025-01-10' : '2025-07-01'),
    dueOn: day(index === 1 ? '2025-02-10' : '2025-07-31'),
  })),
  {
    body: 'miljo-bygg',
    year: 2026,
    part: { index: 1, of: 2 },
    issuedOn: day('2026-01-12'),
    dueOn: day('2026-02-11'),
  },
  ...[1, 2, 3].map((index) => ({
    body: 'uhc',
    year: 2026,
    part: { index, of: 4 },
    issuedOn: day(`2026-0${index * 3 - 2}-05`),
    dueOn: day(`2026-0${index * 3 - 1}-04`),
  })),
];

export interface DemoSettlement {
  readonly body: string;
  readonly year: number;
  readonly outcome: Readonly<Record<string, string>>;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
}

/** Invented outcomes. */
export const SETTLED: readonly DemoSettlement[] = [
  {
    body: 'sba',
    year: 2024,
    outcome: { 'Avgift per invånare': '6400000.00' },
    issuedOn: day('2025-02-17'),
    dueOn: day('2025-03-19'),
  },
  {
    body: 'miljo-bygg',
    year: 2025,
    outcome: { Drift: '2871340.55' },
    issuedOn: day('2026-02-20'),
    dueOn: day('2026-03-23'),
  },
];
