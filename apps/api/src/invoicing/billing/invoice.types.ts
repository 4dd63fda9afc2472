import type { InvoiceKind } from '@domain/invoicing/index.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import { formatKronor } from '@domain/shared/ore.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { VatCategoryEnum } from '../../cost-sharing/index.js';
import { type DocumentKind, DocumentKindEnum, InvoiceKindEnum } from '../enums.js';
import type { Invoice, InvoiceLineRow } from './invoice.entity.js';

@ObjectType('BillingPart', { description: 'One of the equal parts of a cost year that is billed by itself.' })
export class BillingPartType {
  @Field(() => Int, { description: 'Which, from 1.' })
  index!: number;

  @Field(() => Int, { description: 'Of how many.' })
  of!: number;
}

@ObjectType('InvoiceLine', { description: 'A line of an invoice.' })
export class InvoiceLineType {
  @Field({ description: 'The component (kostnadspost).' })
  component!: string;

  @Field({ description: 'What it is for and how it came about: key, figure, date and source.' })
  description!: string;

  @Field(() => KronorScalar, { description: 'Without VAT. May be negative; never 0.00.' })
  amount!: string;

  @Field(() => VatCategoryEnum, { description: 'S taxed, E exempt, O outside the tax.' })
  vatCategory!: 'S' | 'E' | 'O';

  @Field(() => DecimalScalar, { description: 'Percent; 0 where no tax is charged.' })
  vatPercent!: string;
}

@ObjectType('InvoiceFile', { description: 'A form in which an invoice can be fetched.' })
export class InvoiceFileType {
  @Field(() => DocumentKindEnum, { description: 'Which form.' })
  kind!: DocumentKind;

  @Field({ description: 'Where to fetch it, with the session of seller or buyer.' })
  url!: string;
}

@ObjectType('Invoice', {
  description:
    'An invoice or credit note (faktura, kreditfaktura), or the basis (underlag) of one. Never changed once issued.',
})
export class InvoiceType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => InvoiceKindEnum, { description: 'Invoice or credit note.' })
  kind!: InvoiceKind;

  @Field(() => String, {
    nullable: true,
    description: 'The invoice number: without gaps per seller and year. Null while it is a basis.',
  })
  number!: string | null;

  @Field({ description: 'The portal’s own number: the invoice number, or that of the basis.' })
  reference!: string;

  @Field(() => DateScalar, { description: 'Day of issue.' })
  issuedOn!: string;

  @Field(() => DateScalar, { description: 'Due date.' })
  dueOn!: string;

  @Field({ description: 'OCR reference; empty on credit notes and bases.' })
  paymentReference!: string;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => BillingPartType, { nullable: true, description: 'The part of the year; null in a settlement.' })
  part!: BillingPartType | null;

  @Field(() => KronorScalar, { description: 'Without VAT.' })
  netAmount!: string;

  @Field(() => KronorScalar, { description: 'The VAT.' })
  vatAmount!: string;

  @Field(() => KronorScalar, { description: 'With VAT: what is to pay, or given back. Never negative.' })
  totalAmount!: string;

  @Field({ description: 'Why it credits; empty on what credits nothing.' })
  reason!: string;

  @Field({ description: 'Er referens.' })
  buyerReference!: string;

  @Field({ description: 'The buyer’s order number.' })
  orderReference!: string;

  @Field({ description: 'The buyer’s coding string.' })
  accountingCost!: string;

  row!: Invoice;
}

@ObjectType({ description: 'A page of invoices, the latest issued first.' })
export class InvoiceConnection extends connectionOf(InvoiceType, 'invoices') {}

/** What may leave of a document. */
export const invoiceType = (row: Invoice): InvoiceType => ({
  id: row.id,
  kind: row.kind,
  number: row.number,
  reference: row.reference,
  issuedOn: row.issuedOn,
  dueOn: row.dueOn,
  paymentReference: row.paymentReference,
  year: row.year,
  part: row.partIndex === null || row.partOf === null ? null : { index: row.partIndex, of: row.partOf },
  netAmount: formatKronor(row.net),
  vatAmount: formatKronor(row.vat),
  totalAmount: formatKronor(row.total),
  reason: row.reason,
  buyerReference: row.document.buyerReference,
  orderReference: row.document.orderReference,
  accountingCost: row.document.accountingCost,
  row,
});

export const invoiceLineType = (row: InvoiceLineRow): InvoiceLineType => ({
  component: row.component,
  description: row.description,
  amount: formatKronor(row.amount),
  vatCategory: row.vatCategory,
  vatPercent: formatDecimal(row.vatPercent),
});
