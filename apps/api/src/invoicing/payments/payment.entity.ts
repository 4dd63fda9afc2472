import type { PaymentState, UnmatchedReason } from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  type Ore,
  OreColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** One per seller: locked by whoever books payments, so that they follow each other. */
@Entity('customer_ledger')
export class CustomerLedger {
  @ForeignKey('organisation', { name: 'fk_customer_ledger_seller', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  sellerId!: string;

  @InstantColumn()
  openedAt!: Date;
}

/** A list of payments that the finance system gave out, and what became of its rows. The same bytes are read once. */
@Entity('ledger_import')
@Unique('uq_ledger_import', ['sellerId', 'hash'])
@Index('ix_ledger_import_seller', ['sellerId', 'id'])
export class LedgerImport {
  @IdColumn()
  id!: string;

  @ForeignKey('organisation', { name: 'fk_ledger_import_seller', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  sellerId!: string;

  /** SHA-256 of the bytes, hex. */
  @TextColumn(64)
  hash!: string;

  @TextColumn(200)
  name!: string;

  /** Rows that were booked on an invoice. */
  @IntegerColumn()
  booked!: number;

  /** Rows that an earlier list had, or a person had entered. */
  @IntegerColumn()
  known!: number;

  /** Rows that wait for a person. */
  @IntegerColumn()
  unmatched!: number;

  /** Rows that say that nothing is paid. */
  @IntegerColumn()
  unpaid!: number;

  @InstantColumn()
  importedAt!: Date;

  /** Null: the portal itself. */
  @RefColumn({ nullable: true })
  importedById!: string | null;
}

/** Money that came in on an invoice, or went back. Stays as it is; only what a person booked can be taken back. */
@Entity('payment')
@Unique('uq_payment_key', ['sellerId', 'key'])
@Index('ix_payment_invoice', ['invoiceId', 'paidOn', 'id'])
@Index('ix_payment_day', ['sellerId', 'paidOn'])
@Index('ix_payment_import', ['importId'])
export class Payment {
  @IdColumn()
  id!: string;

  @ForeignKey('organisation', { name: 'fk_payment_seller', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  sellerId!: string;

  @ForeignKey('invoice', { name: 'fk_payment_invoice', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  invoiceId!: string;

  /** The list that it stands in; null while it is only known from a person. */
  @ForeignKey('ledger_import', { name: 'fk_payment_import', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  importId!: string | null;

  /** What the row of the list is known by in later lists (`keyedPayments`); null where no list has had it. */
  @TextColumn(140, { nullable: true })
  key!: string | null;

  /** Positive from the buyer, negative back to it. */
  @OreColumn()
  amount!: Ore;

  @DayColumn()
  paidOn!: LocalDate;

  @InstantColumn()
  recordedAt!: Date;

  /** Null: the portal itself. */
  @RefColumn({ nullable: true })
  recordedById!: string | null;
}

export type UnmatchedState = 'WAITING' | 'MATCHED' | 'DISMISSED';

/** A row of a list that fits no invoice: it waits for a person, and is known in later lists all the while. */
@Entity('unmatched_payment')
@Unique('uq_unmatched_payment_key', ['sellerId', 'key'])
@Index('ix_unmatched_payment_state', ['sellerId', 'state', 'id'])
@Index('ix_unmatched_payment_day', ['sellerId', 'paidOn'])
@Index('ix_unmatched_payment_import', ['importId', 'id'])
@Index('ix_unmatched_payment_payment', ['paymentId'])
export class UnmatchedPayment {
  @IdColumn()
  id!: string;

  @ForeignKey('organisation', { name: 'fk_unmatched_payment_seller', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  sellerId!: string;

  @ForeignKey('ledger_import', { name: 'fk_unmatched_payment_import', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  importId!: string;

  @TextColumn(140)
  key!: string;

  /** In the file, from 1. */
  @IntegerColumn()
  line!: number;

  @TextColumn(60, { nullable: true })
  number!: string | null;

  @TextColumn(60, { nullable: true })
  ocr!: string | null;

  /** Who paid, in the file's words. */
  @TextColumn(200)
  counterparty!: string;

  @OreColumn()
  amount!: Ore;

  @DayColumn()
  paidOn!: LocalDate;

  @TextColumn(12)
  reason!: UnmatchedReason;

  @TextColumn(12)
  state!: UnmatchedState;

  /** What it became when it was matched. */
  @ForeignKey('payment', { name: 'fk_unmatched_payment_payment', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  paymentId!: string | null;

  /** Why it was put aside; else empty. */
  @TextColumn(500)
  note!: string;

  @InstantColumn({ nullable: true })
  decidedAt!: Date | null;

  /** Null: nobody yet, or the portal itself when the number of the invoice came back. */
  @RefColumn({ nullable: true })
  decidedById!: string | null;
}

/**
 * What has been paid on an invoice and set off against its credit notes, derived by `paymentStatuses`; absent while nothing has. Kept
 * because lists choose by it.
 */
@Entity('invoice_balance')
export class InvoiceBalance {
  @ForeignKey('invoice', { name: 'fk_invoice_balance_invoice', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  invoiceId!: string;

  @OreColumn()
  paid!: Ore;

  @OreColumn()
  setOff!: Ore;

  /** Positive: the buyer is to pay; negative: the seller is to pay back. */
  @OreColumn()
  open!: Ore;

  @TextColumn(12)
  state!: PaymentState;
}
