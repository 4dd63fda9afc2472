import { describeUnmatched, type Interest, type UnmatchedReason } from '@domain/invoicing/index.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import { formatKronor } from '@domain/shared/ore.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar, DateTimeScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { InvoiceType } from '../billing/invoice.types.js';
import { UnmatchedReasonEnum, UnmatchedStateEnum } from './enums.js';
import type { LedgerImport, Payment, UnmatchedPayment, UnmatchedState } from './payment.entity.js';
import type { ReferenceRateRow } from './reference-rate.entity.js';

@ObjectType('Payment', { description: 'Money that came in on an invoice, or went back (betalning).' })
export class PaymentType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => KronorScalar, { description: 'Positive from the buyer, negative back to it.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  paidOn!: string;

  row!: Payment;
}

@ObjectType('LedgerImport', { description: 'A list of payments that has been read, and what became of its rows.' })
export class LedgerImportType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Name of the file.' })
  name!: string;

  @Field(() => DateTimeScalar, { description: 'When it was read.' })
  importedAt!: Date;

  @Field(() => Int, { description: 'Rows that were booked on an invoice.' })
  booked!: number;

  @Field(() => Int, { description: 'Rows that an earlier list had, or a person had entered: nothing changed.' })
  known!: number;

  @Field(() => Int, { description: 'Rows that fitted no invoice and waited for a person.' })
  unmatched!: number;

  @Field(() => Int, { description: 'Rows that say that nothing is paid.' })
  unpaid!: number;

  importedById!: string | null;
}

@ObjectType({ description: 'A page of lists of payments, the latest first.' })
export class LedgerImportConnection extends connectionOf(LedgerImportType, 'lists') {}

@ObjectType({ description: 'What the import of a list did.' })
export class ImportLedgerPayload {
  @Field(() => LedgerImportType, { description: 'The list, and what became of its rows.' })
  import!: LedgerImportType;

  @Field({
    description: 'Whether the same file had been read before: then nothing was changed, and this is what it did then.',
  })
  repeated!: boolean;
}

@ObjectType('UnmatchedPayment', { description: 'A row of a list of payments that fits no invoice.' })
export class UnmatchedPaymentType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Its line in the file, from 1.' })
  line!: number;

  @Field({ description: 'The invoice number in the list; empty where it has none.' })
  number!: string;

  @Field({ description: 'The OCR in the list; empty where it has none.' })
  ocr!: string;

  @Field({ description: 'Who paid, in the words of the list.' })
  counterparty!: string;

  @Field(() => KronorScalar, { description: 'Positive from the buyer, negative back to it.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  paidOn!: string;

  @Field(() => UnmatchedReasonEnum, { description: 'Why it was booked on no invoice.' })
  reason!: UnmatchedReason;

  @Field({ description: 'The same in a Swedish sentence.' })
  explanation!: string;

  @Field(() => UnmatchedStateEnum, { description: 'What became of it.' })
  state!: UnmatchedState;

  @Field({ description: 'Why it was put aside; empty on others.' })
  note!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was matched or put aside.' })
  decidedAt!: Date | null;

  row!: UnmatchedPayment;
}

@ObjectType({ description: 'A page of rows that fit no invoice, in the order in which they came.' })
export class UnmatchedPaymentConnection extends connectionOf(UnmatchedPaymentType, 'rows') {}

@ObjectType({ description: 'What a change of payments did.' })
export class PaymentPayload {
  @Field(() => InvoiceType, { description: 'The invoice, as it is now.' })
  invoice!: InvoiceType;
}

@ObjectType('ReferenceRate', { description: 'The reference rate of a half-year (räntelagen 9 §).' })
export class ReferenceRateType {
  @Field(() => DateScalar, { description: 'The first day of the half-year: 1 January or 1 July.' })
  from!: string;

  @Field(() => DecimalScalar, { description: 'Percent per year.' })
  rate!: string;

  @Field(() => Int, { description: 'Give it back when saving or removing.' })
  version!: number;
}

@ObjectType({ description: 'A page of reference rates, the latest half-year first.' })
export class ReferenceRateConnection extends connectionOf(ReferenceRateType, 'rates') {}

@ObjectType({ description: 'What the removal of a rate did.' })
export class RemoveReferenceRatePayload {
  @Field(() => DateScalar, { description: 'The half-year that has no rate now.' })
  from!: string;
}

@ObjectType('InterestSegment', { description: 'Days with one rate and one unpaid amount.' })
export class InterestSegmentType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  to!: string;

  @Field(() => Int, { description: 'How many days.' })
  days!: number;

  @Field(() => KronorScalar, { description: 'What was unpaid.' })
  unpaid!: string;

  @Field(() => DecimalScalar, { description: 'The reference rate, percent per year.' })
  referenceRate!: string;

  @Field(() => DecimalScalar, { description: 'Reference rate + 8.' })
  percent!: string;

  @Field({ description: 'How it was counted, in a Swedish sentence.' })
  explanation!: string;
}

@ObjectType('Interest', { description: 'Interest on late payment (dröjsmålsränta), to be shown: nothing is billed.' })
export class InterestType {
  @Field(() => KronorScalar, { description: 'The claim; 0.00 where there is none.' })
  amount!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that bears interest; null where none does.' })
  from!: string | null;

  @Field(() => [InterestSegmentType], { description: 'How it was counted, half-year by half-year.' })
  segments!: InterestSegmentType[];

  @Field({ description: 'The claim, or why there is none, in a Swedish sentence.' })
  explanation!: string;
}

export const paymentType = (row: Payment): PaymentType => ({
  id: row.id,
  amount: formatKronor(row.amount),
  paidOn: row.paidOn,
  row,
});

export const ledgerImportType = (row: LedgerImport): LedgerImportType => ({
  id: row.id,
  name: row.name,
  importedAt: row.importedAt,
  booked: row.booked,
  known: row.known,
  unmatched: row.unmatched,
  unpaid: row.unpaid,
  importedById: row.importedById,
});

export const unmatchedType = (row: UnmatchedPayment): UnmatchedPaymentType => ({
  id: row.id,
  line: row.line,
  number: row.number ?? '',
  ocr: row.ocr ?? '',
  counterparty: row.counterparty,
  amount: formatKronor(row.amount),
  paidOn: row.paidOn,
  reason: row.reason,
  explanation: describeUnmatched(row, row.reason),
  state: row.state,
  note: row.note,
  decidedAt: row.decidedAt,
  row,
});

export const rateType = ({ validFrom, rate, version }: ReferenceRateRow): ReferenceRateType => ({
  from: validFrom,
  rate: formatDecimal(rate),
  version,
});

export const interestType = ({ amount, from, segments, explanation }: Interest): InterestType => ({
  amount: formatKronor(amount),
  from: from ?? null,
  segments: segments.map((segment) => ({
    from: segment.from,
    to: segment.to,
    days: segment.days,
    unpaid: formatKronor(segment.unpaid),
    referenceRate: formatDecimal(segment.referenceRate),
    percent: formatDecimal(segment.percent),
    explanation: segment.explanation,
  })),
  explanation,
});
