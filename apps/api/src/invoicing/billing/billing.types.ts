import type { InvoiceKind, SettlementHandling, SettlementRow } from '@domain/invoicing/index.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import { formatKronor, type Ore } from '@domain/shared/ore.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { vatPercentOf } from '@domain/invoicing/index.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { VatCategoryEnum } from '../../cost-sharing/index.js';
import {
  type CodingSource,
  CodingSourceEnum,
  HandlingEnum,
  InvoiceKindEnum,
  IssuingEnum,
  type RunKind,
  RunKindEnum,
  type RunState,
  RunStateEnum,
} from '../enums.js';
import type { BillingRun } from './billing-run.entity.js';
import type { CodedDraft } from './invoice-issuer.js';
import { BillingPartType, InvoiceLineType, InvoiceType } from './invoice.types.js';

@ObjectType('BillingRun', {
  description: 'Documents that came at once: a part billed, a settlement, a credit, a balance paid out.',
})
export class BillingRunType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => RunKindEnum, { description: 'Why.' })
  kind!: RunKind;

  @Field(() => RunStateEnum, { description: 'Whether it waits, is issued, or was put aside.' })
  state!: RunState;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => BillingPartType, { nullable: true, description: 'The part of the year; null in other runs.' })
  part!: BillingPartType | null;

  @Field(() => DateScalar, { description: 'Day of issue.' })
  issuedOn!: string;

  @Field(() => DateScalar, { description: 'Due date.' })
  dueOn!: string;

  @Field(() => Int, { description: 'How many documents.' })
  invoiceCount!: number;

  @Field(() => KronorScalar, { description: 'Their sum with VAT, credit notes counted negative.' })
  total!: string;

  @Field(() => Date, { description: 'When it was prepared.' })
  preparedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was issued or put aside.' })
  decidedAt!: Date | null;

  row!: BillingRun;
}

@ObjectType({ description: 'A page of runs, the newest first.' })
export class BillingRunConnection extends connectionOf(BillingRunType, 'runs') {}

@ObjectType({ description: 'What was issued, or waits for approval.' })
export class BillingPayload {
  @Field(() => BillingRunType, { description: 'The run.' })
  run!: BillingRunType;

  @Field(() => [InvoiceType], { description: 'Its documents, in order of their numbers; none while it waits.' })
  invoices!: InvoiceType[];
}

@ObjectType('ComponentDifference', { description: 'A component of a member in a settlement.' })
export class ComponentDifferenceType {
  @Field({ description: 'The component.' })
  name!: string;

  @Field(() => KronorScalar, { description: 'Charged before, without VAT.' })
  billed!: string;

  @Field(() => KronorScalar, { description: 'Its share of the outcome.' })
  outcome!: string;

  @Field(() => KronorScalar, { description: 'outcome − billed.' })
  difference!: string;

  @Field({ description: 'How it came about, in Swedish.' })
  description!: string;
}

@ObjectType('SettlementRow', { description: 'A member in a settlement.' })
export class SettlementRowType {
  code!: string;

  @Field(() => KronorScalar, { description: 'Charged before, credits counted, without VAT.' })
  billed!: string;

  @Field(() => KronorScalar, { description: 'Its share of the outcome.' })
  outcome!: string;

  @Field(() => KronorScalar, { description: 'outcome − billed: positive is still to pay.' })
  difference!: string;

  @Field(() => HandlingEnum, { description: 'What becomes of it.' })
  handling!: SettlementHandling;

  @Field(() => [ComponentDifferenceType], { description: 'By component.' })
  components!: ComponentDifferenceType[];
}

@ObjectType('Settlement', { description: 'Slutavräkning: outcome less what was billed, per member.' })
export class SettlementType {
  @Field(() => [SettlementRowType], { description: 'By code.' })
  rows!: SettlementRowType[];
}

@ObjectType({ description: 'The settlement, and the documents that it led to.' })
export class SettleAllocationPayload extends BillingPayload {
  @Field(() => SettlementType, { description: 'The settlement.' })
  settlement!: SettlementType;
}

@ObjectType('InvoiceDraft', { description: 'A document as it would be issued.' })
export class InvoiceDraftType {
  @Field(() => InvoiceKindEnum, { description: 'Invoice or credit note.' })
  kind!: InvoiceKind;

  code!: string;

  @Field(() => [InvoiceLineType], { description: 'Its lines.' })
  lines!: InvoiceLineType[];

  @Field(() => KronorScalar, { description: 'Without VAT.' })
  netAmount!: string;

  @Field(() => KronorScalar, { description: 'The VAT.' })
  vatAmount!: string;

  @Field(() => KronorScalar, { description: 'With VAT.' })
  totalAmount!: string;

  @Field({ description: 'The coding string (kontering) that would stand on it; empty where nobody has given one.' })
  accountingCost!: string;

  @Field(() => CodingSourceEnum, { nullable: true, description: 'Whose that is; null where there is none.' })
  accountingCostSource!: CodingSource | null;
}

@ObjectType('MissingDetails', { description: 'What an organisation has to fill in before anything is issued here.' })
export class MissingDetailsType {
  code!: string;

  @Field({ description: 'Whether it is the seller; else it is to pay.' })
  isSeller!: boolean;

  @Field(() => [String], { description: 'What is missing, in Swedish.' })
  lacks!: string[];
}

@ObjectType('BillingPreview', { description: 'What billing or settling would issue; nothing is stored.' })
export class BillingPreviewType {
  @Field(() => [InvoiceDraftType], { description: 'The documents.' })
  invoices!: InvoiceDraftType[];

  @Field(() => SettlementType, { nullable: true, description: 'The settlement; null when a part is billed.' })
  settlement!: SettlementType | null;

  @Field(() => [MissingDetailsType], {
    description: 'Whose details are not complete: issuing is refused until they are. The seller first.',
  })
  missing!: MissingDetailsType[];
}

@ObjectType('ComponentVat', { description: 'A component of the year that is billed, and its VAT.' })
export class ComponentVatType {
  @Field({ description: 'The component.' })
  component!: string;

  @Field(() => KronorScalar, { description: 'What the fixed allocation splits, without VAT.' })
  budget!: string;

  @Field({ description: 'Whether a settlement needs its outcome; others stand as fixed where none is given.' })
  outcomeRequired!: boolean;

  @Field(() => VatCategoryEnum, { nullable: true, description: 'Null: nobody has decided yet.' })
  category!: 'S' | 'E' | 'O' | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent, with S.' })
  percent!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is exempt, with E.' })
  reason!: string | null;
}

@ObjectType('MemberBilled', {
  description: 'A member’s share of the year and what has been charged of it, without VAT.',
})
export class MemberBilledType {
  code!: string;

  @Field(() => KronorScalar, { description: 'Its share in the fixed allocation.' })
  share!: string;

  @Field(() => KronorScalar, { description: 'Charged so far; the host’s own rows for the host.' })
  billed!: string;
}

@ObjectType('BalanceEntry', { description: 'Money of a member that a body holds from a settlement, or waits for.' })
export class BalanceEntryType {
  code!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: LocalDate;

  @Field({ description: 'The component.' })
  component!: string;

  @Field(() => KronorScalar, { description: 'Positive: taken in for the member. Negative: paid out, or waited for.' })
  amount!: string;

  @Field(() => KronorScalar, { description: 'What the body holds of the year after it.' })
  balance!: string;
}

@ObjectType('PartToBill', { description: 'A part of the year as the terms divide it.' })
export class PartToBillType {
  @Field(() => BillingPartType, { description: 'Which.' })
  part!: BillingPartType;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;

  @Field(() => DateScalar, { description: 'Suggested day of issue.' })
  issuedOn!: string;

  @Field(() => DateScalar, { description: 'Suggested due date.' })
  dueOn!: string;

  @Field({ description: 'Whether some month of it has been billed.' })
  billed!: boolean;
}

@ObjectType('BillingYear', { description: 'How far a fixed year has been billed, for the host.' })
export class BillingYearType {
  @Field(() => ID, { description: 'The fixed allocation that is billed: the final one where there is one.' })
  allocation!: string;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field({ description: 'Whether it is settled.' })
  settled!: boolean;

  @Field(() => [ComponentVatType], { description: 'The VAT of each component.' })
  vat!: ComponentVatType[];

  @Field(() => [MemberBilledType], { description: 'By code.' })
  members!: MemberBilledType[];

  @Field(() => [PartToBillType], { description: 'The parts of the year.' })
  parts!: PartToBillType[];

  @Field(() => IssuingEnum, { description: 'Where the host issues.' })
  issuing!: 'PORTAL' | 'BASIS';

  @Field({ description: 'Whether somebody else than the preparer approves what goes out.' })
  approvalRequired!: boolean;

  bodyId!: string;

  hostId!: string;
}

export const runType = (row: BillingRun): BillingRunType => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  year: row.year,
  part: row.partIndex === null || row.partOf === null ? null : { index: row.partIndex, of: row.partOf },
  issuedOn: row.issuedOn,
  dueOn: row.dueOn,
  invoiceCount: row.invoiceCount,
  total: formatKronor(row.total),
  preparedAt: row.preparedAt,
  decidedAt: row.decidedAt,
  row,
});

export const settlementType = (rows: readonly SettlementRow[]): SettlementType => ({
  rows: rows.map(({ code, billed, outcome, difference, handling, components }) => ({
    code,
    billed: formatKronor(billed),
    outcome: formatKronor(outcome),
    difference: formatKronor(difference),
    handling,
    components: components.map((one) => ({
      name: one.name,
      description: one.description,
      billed: formatKronor(one.billed),
      outcome: formatKronor(one.outcome),
      difference: formatKronor(one.difference),
    })),
  })),
});

export const balanceType = (entry: {
  readonly code: string;
  readonly on: LocalDate;
  readonly component: string;
  readonly amount: Ore;
  readonly balance: Ore;
}): BalanceEntryType => ({ ...entry, amount: formatKronor(entry.amount), balance: formatKronor(entry.balance) });

export const draftType = ({ kind, buyer, lines, totals, coding }: CodedDraft): InvoiceDraftType => ({
  kind,
  code: buyer,
  lines: lines.map(({ component, description, amount, vat }) => ({
    component,
    description,
    amount: formatKronor(amount),
    vatCategory: vat.category,
    vatPercent: formatDecimal(vatPercentOf(vat)),
  })),
  netAmount: formatKronor(totals.net),
  vatAmount: formatKronor(totals.vat),
  totalAmount: formatKronor(totals.total),
  accountingCost: coding.text,
  accountingCostSource: coding.source,
});
