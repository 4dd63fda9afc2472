import type { BillingRhythm, BillingTiming, GiroKind, OcrLevel, SettlementTerms } from '@domain/invoicing/index.js';
import { Entity, ForeignKey, Unique } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** How an organisation stands on invoices, as seller or buyer (fakturauppgifter). Issued invoices keep what was true then. */
@Entity('invoice_party')
export class InvoicePartyRow {
  @ForeignKey('organisation', { name: 'fk_invoice_party_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  organisationId!: string;

  @TextColumn(100)
  addressLine1!: string;

  @TextColumn(100)
  addressLine2!: string;

  @TextColumn(10)
  postalCode!: string;

  @TextColumn(60)
  city!: string;

  /** `SE` + ten digits + `01`; empty when not registered for VAT. */
  @TextColumn(14)
  vatNumber!: string;

  /** GLN for e-invoices; empty: the organisation number is the address. */
  @TextColumn(13)
  gln!: string;

  @FlagColumn()
  approvedForFTax!: boolean;

  @IntegerColumn()
  version!: number;

  @InstantColumn()
  savedAt!: Date;
}

/** How an organisation bills as host: here, or by its own finance system. */
@Entity('seller_settings')
export class SellerSettingsRow {
  @ForeignKey('organisation', { name: 'fk_seller_settings_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  organisationId!: string;

  /** PORTAL: invoices are issued here. BASIS: basis out, number and status back. */
  @TextColumn(8)
  issuing!: 'PORTAL' | 'BASIS';

  @TextColumn(12)
  prefix!: string;

  @TextColumn(10)
  giroKind!: GiroKind;

  /** Digits alone; empty: none given yet. */
  @TextColumn(8)
  giro!: string;

  @TextColumn(24)
  ocrLevel!: OcrLevel;

  /** Whether somebody else than the preparer has to approve (godkännande av utgående faktura). */
  @FlagColumn()
  approvalRequired!: boolean;

  /** Whether invoices mention interest after the due date; off between municipalities by practice. */
  @FlagColumn()
  interest!: boolean;

  @IntegerColumn()
  version!: number;

  @InstantColumn()
  savedAt!: Date;
}

/** When and on what terms a body's cost is billed, and what its agreement says of a surplus. */
@Entity('billing_terms')
export class BillingTermsRow {
  @ForeignKey('body', { name: 'fk_billing_terms_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  bodyId!: string;

  @TextColumn(12)
  rhythm!: BillingRhythm;

  @TextColumn(12)
  timing!: BillingTiming;

  @IntegerColumn()
  paymentDays!: number;

  @TextColumn(12)
  surplus!: SettlementTerms['surplus'];

  @TextColumn(12)
  deficit!: SettlementTerms['deficit'];

  @IntegerColumn()
  version!: number;

  @InstantColumn()
  savedAt!: Date;
}

/** What a partner wants on the invoices of a body. */
@Entity('billing_partner')
@Unique('uq_billing_partner', ['bodyId', 'organisationId'])
export class BillingPartnerRow {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_billing_partner_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @ForeignKey('organisation', { name: 'fk_billing_partner_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;

  @TextColumn(100)
  buyerReference!: string;

  @TextColumn(100)
  orderReference!: string;

  /** The partner's coding string: kst 1150, P2499. */
  @TextColumn(100)
  accountingCost!: string;

  /** Instead of the body's; null = the body's. */
  @IntegerColumn({ nullable: true })
  paymentDays!: number | null;

  @IntegerColumn()
  version!: number;

  @InstantColumn()
  savedAt!: Date;
}
