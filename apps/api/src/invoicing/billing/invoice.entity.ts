import type { InvoiceKind } from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import type { InvoiceDocument } from '@formats/invoice-document/index.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  type Ore,
  OreColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';
import { JsonColumn } from '@platform/columns/json-column.js';

/**
 * An invoice or credit note, or the basis of one that the host's finance system issues. Never changed: it is credited. Only a basis
 * gets its number later, once.
 */
@Entity('invoice')
@Unique('uq_invoice_reference', ['sellerId', 'reference'])
@Unique('uq_invoice_number', ['sellerId', 'number'])
@Index('ix_invoice_seller', ['sellerId', 'issuedOn', 'id'])
@Index('ix_invoice_buyer', ['buyerId', 'issuedOn', 'id'])
@Index('ix_invoice_body_year', ['bodyId', 'year', 'id'])
@Index('ix_invoice_run', ['runId', 'id'])
@Index('ix_invoice_credits', ['creditsId'])
@Index('ix_invoice_payment_reference', ['sellerId', 'paymentReference'])
export class Invoice {
  @IdColumn()
  id!: string;

  @ForeignKey('billing_run', { name: 'fk_invoice_run', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  runId!: string;

  @ForeignKey('body', { name: 'fk_invoice_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  /** The cost year. */
  @IntegerColumn()
  year!: number;

  @ForeignKey('organisation', { name: 'fk_invoice_seller', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  sellerId!: string;

  @ForeignKey('organisation', { name: 'fk_invoice_buyer', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  buyerId!: string;

  @TextColumn(12)
  kind!: InvoiceKind;

  /** The portal's own number: the invoice number, or that of the basis. Without gaps per seller, series and year. */
  @TextColumn(40)
  reference!: string;

  /** The invoice number; null while it is a basis whose invoice the finance system has not issued. */
  @TextColumn(40, { nullable: true })
  number!: string | null;

  /** OCR; empty on a credit note and on a basis. */
  @TextColumn(25)
  paymentReference!: string;

  @DayColumn()
  issuedOn!: LocalDate;

  @DayColumn()
  dueOn!: LocalDate;

  @IntegerColumn({ nullable: true })
  partIndex!: number | null;

  @IntegerColumn({ nullable: true })
  partOf!: number | null;

  @OreColumn()
  net!: Ore;

  @OreColumn()
  vat!: Ore;

  /** With VAT; never negative. */
  @OreColumn()
  total!: Ore;

  /** The document that it credits, in part or whole. */
  @ForeignKey('invoice', { name: 'fk_invoice_credits', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  creditsId!: string | null;

  /** Why it credits. */
  @LongTextColumn()
  reason!: string;

  /** As it leaves the portal, frozen at issue: names, addresses, references, lines, sums. */
  @JsonColumn()
  document!: InvoiceDocument;

  /** When it became an invoice: at once, or when its number came back. Its buyer sees it from then on. */
  @InstantColumn({ nullable: true })
  issuedAt!: Date | null;
}

@Entity('invoice_line')
@Unique('uq_invoice_line', ['invoiceId', 'position'])
export class InvoiceLineRow {
  @IdColumn()
  id!: string;

  @ForeignKey('invoice', { name: 'fk_invoice_line_invoice', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  invoiceId!: string;

  /** From 1. */
  @IntegerColumn()
  position!: number;

  @TextColumn(200)
  component!: string;

  @LongTextColumn()
  description!: string;

  @OreColumn()
  amount!: Ore;

  @TextColumn(1)
  vatCategory!: 'S' | 'E' | 'O';

  /** Millionths. */
  @OreColumn()
  vatPercent!: bigint;

  /** Why no tax is charged; empty with S and O. */
  @LongTextColumn()
  exemptionReason!: string;
}

/** Which documents one refers to: what it credits, or what it settles. */
@Entity('invoice_original')
@Unique('uq_invoice_original', ['invoiceId', 'originalId'])
@Index('ix_invoice_original_original', ['originalId'])
export class InvoiceOriginal {
  @IdColumn()
  id!: string;

  @ForeignKey('invoice', { name: 'fk_invoice_original_invoice', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  invoiceId!: string;

  @ForeignKey('invoice', { name: 'fk_invoice_original_original', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  originalId!: string;
}

/** The last number handed out. Advanced in the transaction that uses it, so that nothing is lost when that fails. */
@Entity('invoice_series')
@Unique('uq_invoice_series', ['sellerId', 'series', 'year'])
export class InvoiceSeries {
  @IdColumn()
  id!: string;

  @ForeignKey('organisation', { name: 'fk_invoice_series_seller', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  sellerId!: string;

  /** INVOICE, or BASIS for what the finance system issues. */
  @TextColumn(8)
  series!: 'INVOICE' | 'BASIS';

  /** The year of issue. */
  @IntegerColumn()
  year!: number;

  @IntegerColumn()
  last!: number;
}
