import type { CoFinancingForm } from '@domain/invoicing/co-financing.js';
import { RISE } from './bodies.data.js';

export interface DemoGrant {
  readonly body: string;
  readonly name: string;
  readonly grantor: string;
  readonly amount: string;
  readonly remindOn: string | null;
  readonly remarks: string;
  /** Oldest first. */
  readonly decisions: readonly { readonly decidedOn: string; readonly decision: string | null }[];
  readonly tranches?: readonly { readonly amount: string; readonly atLeast?: string }[];
  readonly measured?: readonly { readonly value: string; readonly on: string; readonly proof: string }[];
  /** Of the first tranche. */
  readonly paid?: { readonly requestedOn: string; readonly grantedOn: string; readonly paidOn: string };
}

/** What the conditions of Handelsplats count. */
export const MEMBERS_SHOWN = 'medlemmar';

/** Sums and conditions from the documents; days, proofs and who gives the money are invented. */
export const GRANTS: readonly DemoGrant[] = [
  {
    body: 'handelsplats',
    name: 'Stöd till Handelsplats Norsjö',
    grantor: 'Norsjö kommun',
    amount: '481200.00',
    remindOn: null,
    remarks: 'Dagar, underlag och vem som ger stödet är påhittade.',
    decisions: [{ decidedOn: '2025-02-10', decision: 'KS § 21' }],
    tranches: [{ amount: '172400.00' }, { amount: '154400.00', atLeast: '55' }, { amount: '154400.00', atLeast: '65' }],
    measured: [
      { value: '48', on: '2025-06-30', proof: 'Medlemslista, 48 företag' },
      { value: '57', on: '2026-03-31', proof: 'Medlemslista, 57 företag' },
    ],
    paid: { requestedOn: '2025-03-03', grantedOn: '2025-03-10', paidOn: '2025-03-20' },
  },
  {
    body: 'overformyndare',
    name: 'Engångsbidrag till överförmyndarnämnden',
    grantor: 'Umeåregionen',
    amount: '50000.00',
    remindOn: '2020-12-01',
    remarks: 'Användes inte 2019 och beslutades därför igen 2020. Dagarna är påhittade.',
    decisions: [
      { decidedOn: '2019-03-28', decision: null },
      { decidedOn: '2020-03-26', decision: null },
    ],
  },
];

export interface DemoCoFinancing {
  readonly body: string;
  readonly organisation: string;
  readonly name: string;
  readonly amount: string | null;
  readonly hours: string | null;
  readonly maximum: string | null;
  readonly validFrom: string;
  readonly validTo: string;
  readonly chosen?: readonly [form: CoFinancingForm, on: string];
  readonly delivered?: readonly {
    readonly on: string;
    readonly hours?: string;
    readonly amount?: string;
    readonly note: string;
  }[];
}

const eitherOr = (organisation: string) =>
  ({
    body: 'ai-pa-jobbet',
    organisation,
    name: 'Kommunens medfinansiering',
    amount: '62000.00',
    hours: '151',
    maximum: null,
    validFrom: '2025-09-01',
    validTo: '2027-08-31',
  }) as const;

/** 151 h or 62 000 kr, and the cap, from the documents; choices and deliveries are invented. */
export const CO_FINANCINGS: readonly DemoCoFinancing[] = [
  {
    ...eitherOr('2417'),
    chosen: ['HOURS', '2025-09-15'],
    delivered: [
      { on: '2025-11-20', hours: '24', note: 'Kartläggning med fyra företag' },
      { on: '2026-02-12', hours: '18.5', note: 'Två studiecirklar' },
      { on: '2026-05-07', hours: '31', note: 'Uppföljning och utbildningsdag' },
    ],
  },
  {
    ...eitherOr('2418'),
    chosen: ['CASH', '2025-10-01'],
    delivered: [{ on: '2026-01-15', amount: '31000.00', note: 'Första halvan' }],
  },
  eitherOr('2481'),
  eitherOr('2482'),
  {
    body: 'ai-pa-jobbet',
    organisation: RISE,
    name: 'Medfinansiering av den faktiska kostnaden',
    amount: '273558.00',
    hours: null,
    maximum: '300000.00',
    validFrom: '2025-09-01',
    validTo: '2027-08-31',
    delivered: [{ on: '2026-04-30', amount: '118240.00', note: 'Upparbetad kostnad till och med april' }],
  },
];

export interface DemoPayerDecision {
  readonly organisation: string;
  readonly body: string;
  readonly year: number;
  readonly validFrom: string;
  readonly decidedOn: string;
  readonly instance: string;
  readonly paragraph: string;
  readonly codingString: string;
  readonly authorisingOfficer: string;
  readonly substitute: string | null;
  readonly registrationNumber: string | null;
}

const board = (organisation: string, body: string, year: number, paragraph: string, codingString: string) => ({
  organisation,
  body,
  year,
  validFrom: `${year}-01-01`,
  decidedOn: `${year - 1}-11-24`,
  instance: 'Kommunstyrelsen',
  paragraph,
  codingString,
});

/** People, paragraphs and days are invented; in order of time within each organisation, body and year. */
export const PAYER_DECISIONS: readonly DemoPayerDecision[] = [
  {
    ...board('2418', 'e-tjanster', 2026, 'KS § 12', 'kst 1150, P2499, ansvar 310'),
    authorisingOfficer: 'Maja Exempel',
    substitute: 'Mats Exempel',
    registrationNumber: 'KS 2025/114',
  },
  {
    ...board('2418', 'miljo-bygg', 2026, 'KS § 13', 'kst 2600, ansvar 260'),
    authorisingOfficer: 'Maja Exempel',
    substitute: 'Mats Exempel',
    registrationNumber: 'KS 2025/115',
  },
  {
    ...board('2418', 'miljo-bygg', 2026, 'KS § 41', 'kst 2600, ansvar 260'),
    validFrom: '2026-05-01',
    decidedOn: '2026-04-13',
    authorisingOfficer: 'Milla Exempel',
    substitute: 'Mats Exempel',
    registrationNumber: 'KS 2025/115',
  },
  {
    ...board('2418', 'treparten', 2026, 'KS § 14', 'kst 8700, ansvar 870'),
    authorisingOfficer: 'Maja Exempel',
    substitute: null,
    registrationNumber: null,
  },
  {
    ...board('2417', 'e-tjanster', 2026, 'KS § 88', 'ansvar 102, verksamhet 9200'),
    authorisingOfficer: 'Nadja Exempel',
    substitute: 'Nora Exempel',
    registrationNumber: 'KS-25/00412',
  },
];
