import type { InvoiceKind, InvoiceStatus } from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { VatCategoryEnum } from '../../cost-sharing/index.js';
import { InvoiceKindEnum, type InvoiceSide, InvoiceSideEnum, InvoiceStatusEnum } from '../enums.js';

const ISSUED_ON = 'The day of issue; its year decides the number series.';
const DUE_ON = 'The due date; a partner with terms of its own gets its own.';

@InputType({ description: 'A part of the cost year: 2 of 4 is the second quarter.' })
export class BillingPartInput {
  @Field(() => Int, { description: 'Which, from 1.' })
  index!: number;

  @Field(() => Int, { description: 'Of how many: 1, 2, 3, 4, 6 or 12.' })
  of!: number;
}

@InputType({ description: 'A part of a fixed allocation to bill.' })
export class IssueInvoicesInput {
  @Field(() => ID, { description: 'The fixed allocation.' })
  allocation!: string;

  @Field(() => BillingPartInput, { nullable: true, description: 'Which part; absent = the whole year.' })
  part?: BillingPartInput | null;

  @Field(() => DateScalar, { description: ISSUED_ON })
  issuedOn!: LocalDate;

  @Field(() => DateScalar, { description: DUE_ON })
  dueOn!: LocalDate;
}

@InputType({ description: 'What a component cost in the end.' })
export class ComponentOutcomeInput {
  @Field({ description: 'The component, as the allocation names it.' })
  component!: string;

  @Field(() => KronorScalar, { description: 'Without VAT.' })
  amount!: string;
}

@InputType({ description: 'The outcome of a year.' })
export class SettleAllocationInput {
  @Field(() => ID, { description: 'The fixed allocation.' })
  allocation!: string;

  @Field(() => [ComponentOutcomeInput], {
    description: 'One per component with a pool; others stand as fixed where none is given.',
  })
  outcome!: ComponentOutcomeInput[];

  @Field(() => DateScalar, { description: ISSUED_ON })
  issuedOn!: LocalDate;

  @Field(() => DateScalar, { description: DUE_ON })
  dueOn!: LocalDate;
}

@InputType({ description: 'What to take back of a component.' })
export class CreditLineInput {
  @Field({ description: 'The component of the line.' })
  component!: string;

  @Field(() => KronorScalar, { description: 'Without VAT, in the sign of the line.' })
  amount!: string;
}

@InputType({ description: 'A document to credit.' })
export class CreditInvoiceInput {
  @Field(() => ID, { description: 'The document.' })
  invoice!: string;

  @Field({ description: 'Why; stands on the credit note.' })
  reason!: string;

  @Field(() => [CreditLineInput], { nullable: true, description: 'A part of it; absent = all that is left.' })
  lines?: CreditLineInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Issue anew what is credited, for a wrong reference or address.',
  })
  replace?: boolean | null;

  @Field(() => DateScalar, { description: ISSUED_ON })
  issuedOn!: LocalDate;

  @Field(() => DateScalar, { description: DUE_ON })
  dueOn!: LocalDate;
}

@InputType({ description: 'A balance that a settlement carried over, to pay out or charge.' })
export class ReleaseBalanceInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field(() => Int, { description: 'The settled cost year.' })
  year!: number;

  @Field(() => DateScalar, { description: ISSUED_ON })
  issuedOn!: LocalDate;

  @Field(() => DateScalar, { description: DUE_ON })
  dueOn!: LocalDate;
}

@InputType({ description: 'A decision on VAT, for a component whose model has none.' })
export class DecideVatInput {
  @Field(() => ID, { description: 'The fixed allocation.' })
  allocation!: string;

  @Field({ description: 'The component.' })
  component!: string;

  @Field(() => VatCategoryEnum, { description: 'S taxed, E exempt, O outside the tax.' })
  category!: 'S' | 'E' | 'O';

  @Field(() => DecimalScalar, { nullable: true, description: 'With S: 6, 12 or 25.' })
  percent?: string | null;

  @Field(() => String, { nullable: true, description: 'With E: why it is exempt; stands on the invoice.' })
  reason?: string | null;
}

@InputType({ description: 'The number that the finance system gave an invoice.' })
export class ReportInvoiceNumberInput {
  @Field(() => ID, { description: 'The basis.' })
  invoice!: string;

  @Field({ description: 'The invoice number.' })
  number!: string;

  @Field({ defaultValue: '', description: 'Its OCR reference, where it has one.' })
  paymentReference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number that it has and that was typed wrong; left out where it has none yet.',
  })
  corrects?: string | null;
}

@InputType({ description: 'Which invoices; what is left out does not matter.' })
export class InvoiceFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the body.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the seller.' })
  seller?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the buyer.' })
  buyer?: string | null;

  @Field(() => Int, { nullable: true, description: 'The cost year.' })
  year?: number | null;

  @Field(() => InvoiceKindEnum, { nullable: true, description: 'Invoices or credit notes.' })
  kind?: InvoiceKind | null;

  @Field(() => InvoiceSideEnum, { nullable: true, description: 'Only those that one issues, or only one’s own.' })
  side?: InvoiceSide | null;

  @Field(() => InvoiceStatusEnum, { nullable: true, description: 'How far they have come.' })
  status?: InvoiceStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: issued with something left to pay, or of credit notes to pay back. False: everything else.',
  })
  open?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Invoices with something left to pay whose due date lies before this day.',
  })
  overdueOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Exactly this number, number of a basis or OCR.' })
  number?: string | null;
}
