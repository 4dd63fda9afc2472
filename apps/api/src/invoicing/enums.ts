import {
  BILLING_RHYTHMS,
  BILLING_TIMINGS,
  type BillingRhythm,
  type BillingTiming,
  DEFICIT_TERMS,
  GIRO_KINDS,
  type GiroKind,
  INVOICE_KINDS,
  INVOICE_STATUSES,
  type InvoiceKind,
  type InvoiceStatus,
  OCR_LEVELS,
  type OcrLevel,
  type SettlementHandling,
  SURPLUS_TERMS,
} from '@domain/invoicing/index.js';
import { registerEnumType } from '@nestjs/graphql';

const enumOf = <T extends string>(values: readonly T[]): { [V in T]: V } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };

export const RUN_KINDS = ['PART', 'SETTLEMENT', 'CREDIT', 'RELEASE'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

export const RUN_STATES = ['PREPARED', 'ISSUED', 'DISCARDED'] as const;
export type RunState = (typeof RUN_STATES)[number];

export const INVOICE_SIDES = ['SELLER', 'BUYER'] as const;
export type InvoiceSide = (typeof INVOICE_SIDES)[number];

export const DOCUMENT_KINDS = ['PDF', 'PEPPOL'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const CODING_SOURCES = ['PAYER', 'HOST'] as const;
export type CodingSource = (typeof CODING_SOURCES)[number];

export const RULE_BASES = ['PRELIMINARY', 'FINAL', 'SETTLED'] as const;
export type RuleBasis = (typeof RULE_BASES)[number];

export const ISSUINGS = ['PORTAL', 'BASIS'] as const;

export const InvoiceKindEnum = enumOf<InvoiceKind>(INVOICE_KINDS);
registerEnumType(InvoiceKindEnum, {
  name: 'InvoiceKind',
  description: 'What a document does.',
  valuesMap: {
    INVOICE: { description: 'Faktura: charges the buyer.' },
    CREDIT_NOTE: { description: 'Kreditfaktura: gives back.' },
  },
});

export const InvoiceStatusEnum = enumOf<InvoiceStatus>(INVOICE_STATUSES);
registerEnumType(InvoiceStatusEnum, {
  name: 'InvoiceStatus',
  description: 'How far a document has come.',
  valuesMap: {
    BASIS: { description: 'Fakturaunderlag: the host’s finance system has not issued it yet.' },
    ISSUED: { description: 'Utställd; nothing has been paid.' },
    PARTLY_PAID: { description: 'Delbetald: some of it is left to pay.' },
    PAID: {
      description:
        'Betald: nothing is left. Of a credit note: paid back, or set off against the invoice that it credits.',
    },
    OVERPAID: { description: 'Överbetald: more has come in than was owed.' },
    CREDITED: { description: 'Krediterad to the last öre.' },
  },
});

export const InvoiceSideEnum = enumOf<InvoiceSide>(INVOICE_SIDES);
registerEnumType(InvoiceSideEnum, {
  name: 'InvoiceSide',
  description: 'On which side of an invoice one stands.',
  valuesMap: {
    SELLER: { description: 'One’s organisation issues it.' },
    BUYER: { description: 'One’s organisation pays it, or gets back.' },
  },
});

export const DocumentKindEnum = enumOf<DocumentKind>(DOCUMENT_KINDS);
registerEnumType(DocumentKindEnum, {
  name: 'InvoiceDocumentKind',
  description: 'In which form an invoice can be fetched.',
  valuesMap: {
    PDF: { description: 'Tagged PDF, for people.' },
    PEPPOL: { description: 'Peppol BIS Billing 3, the e-invoice.' },
  },
});

export const RunKindEnum = enumOf<RunKind>(RUN_KINDS);
registerEnumType(RunKindEnum, {
  name: 'BillingRunKind',
  description: 'Why documents came to be.',
  valuesMap: {
    PART: { description: 'A part of the year was billed.' },
    SETTLEMENT: { description: 'Slutavräkning.' },
    CREDIT: { description: 'Kreditering.' },
    RELEASE: { description: 'A balance that was carried over is paid out or charged.' },
  },
});

export const RunStateEnum = enumOf<RunState>(RUN_STATES);
registerEnumType(RunStateEnum, {
  name: 'BillingRunState',
  description: 'How far a run has come.',
  valuesMap: {
    PREPARED: { description: 'Waits for approval (godkännande av utgående faktura); has no numbers yet.' },
    ISSUED: { description: 'Issued.' },
    DISCARDED: { description: 'Put aside before it was issued.' },
  },
});

export const IssuingEnum = enumOf(ISSUINGS);
registerEnumType(IssuingEnum, {
  name: 'Issuing',
  description: 'Where a host’s invoices are issued.',
  valuesMap: {
    PORTAL: { description: 'Here: number series, Peppol and PDF.' },
    BASIS: { description: 'In its own finance system: basis out (fakturaunderlag), number and status back.' },
  },
});

export const CodingSourceEnum = enumOf<CodingSource>(CODING_SOURCES);
registerEnumType(CodingSourceEnum, {
  name: 'CodingSource',
  description: 'Whose coding string (kontering) stands on a document.',
  valuesMap: {
    PAYER: {
      description: 'The payer’s own: of its decision for the body and year that is in force on the day of issue.',
    },
    HOST: { description: 'What the host has noted of the partner in the billing settings.' },
  },
});

export const RuleBasisEnum = enumOf<RuleBasis>(RULE_BASES);
registerEnumType(RuleBasisEnum, {
  name: 'RuleBasis',
  description: 'What says how much each member is to pay of a year.',
  valuesMap: {
    PRELIMINARY: { description: 'The preliminary allocation (preliminär).' },
    FINAL: { description: 'The final allocation (slutlig).' },
    SETTLED: { description: 'The outcome, once the year is settled (slutavräknad).' },
  },
});

export const GiroKindEnum = enumOf<GiroKind>(GIRO_KINDS);
registerEnumType(GiroKindEnum, {
  name: 'GiroKind',
  description: 'Where a host is paid.',
  valuesMap: { BANKGIRO: { description: 'Bankgiro.' }, PLUSGIRO: { description: 'Plusgiro.' } },
});

export const OcrLevelEnum = enumOf<OcrLevel>(OCR_LEVELS);
registerEnumType(OcrLevelEnum, {
  name: 'OcrLevel',
  description: 'What the host’s agreement with its bank demands of a reference.',
  valuesMap: {
    CHECK_DIGIT: { description: 'A check digit (mod 10).' },
    LENGTH_AND_CHECK_DIGIT: { description: 'A length digit and a check digit.' },
  },
});

export const BillingRhythmEnum = enumOf(Object.keys(BILLING_RHYTHMS) as BillingRhythm[]);
registerEnumType(BillingRhythmEnum, {
  name: 'BillingRhythm',
  description: 'How often a body’s cost is billed.',
  valuesMap: {
    YEARLY: { description: 'Once a year.' },
    HALF_YEARLY: { description: 'Twice a year.' },
    QUARTERLY: { description: 'Every quarter.' },
    MONTHLY: { description: 'Every month.' },
  },
});

export const BillingTimingEnum = enumOf<BillingTiming>(BILLING_TIMINGS);
registerEnumType(BillingTimingEnum, {
  name: 'BillingTiming',
  description: 'Whether a part is billed as it begins or when it is over.',
  valuesMap: {
    IN_ADVANCE: { description: 'I förskott: on its first day.' },
    IN_ARREARS: { description: 'I efterskott: the day after its last.' },
  },
});

export const SurplusEnum = enumOf(SURPLUS_TERMS);
registerEnumType(SurplusEnum, {
  name: 'SurplusTerm',
  description: 'What the agreement says of a member that was billed too much.',
  valuesMap: {
    REPAID: { description: 'Credit note.' },
    CARRIED_OVER: { description: 'Kept for the member in the body’s running balance.' },
    KEPT: { description: 'Stays with the body.' },
  },
});

export const DeficitEnum = enumOf(DEFICIT_TERMS);
registerEnumType(DeficitEnum, {
  name: 'DeficitTerm',
  description: 'What the agreement says of a member that was billed too little.',
  valuesMap: {
    INVOICED: { description: 'Invoice.' },
    CARRIED_OVER: { description: 'Waited for in the body’s running balance.' },
  },
});

const HANDLINGS = [
  'BILLED',
  'INTERNAL',
  'CARRIED_OVER',
  'KEPT',
  'EVEN',
] as const satisfies readonly SettlementHandling[];
export const HandlingEnum = enumOf<SettlementHandling>(HANDLINGS);
registerEnumType(HandlingEnum, {
  name: 'SettlementHandling',
  description: 'What becomes of a member’s difference.',
  valuesMap: {
    BILLED: { description: 'Invoice or credit note.' },
    INTERNAL: { description: 'The host’s own rows.' },
    CARRIED_OVER: { description: 'In the running balance.' },
    KEPT: { description: 'Stays with the body.' },
    EVEN: { description: 'Nothing differs.' },
  },
});
