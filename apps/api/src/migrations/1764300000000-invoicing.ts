import {
  day,
  flag,
  id,
  instant,
  integer,
  json,
  key,
  longText,
  optional,
  ore,
  ref,
  table,
  type TableDefinition,
  text,
} from '@platform/columns/table.js';
import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** In the order in which they can be made; dropped in the opposite order. */
const tables: Readonly<Record<string, TableDefinition>> = {
  invoice_party: {
    columns: {
      organisationId: key(ref),
      addressLine1: text(100),
      addressLine2: text(100),
      postalCode: text(10),
      city: text(60),
      vatNumber: text(14),
      gln: text(13),
      approvedForFTax: flag,
      version: integer,
      savedAt: instant,
    },
    foreignKeys: { fk_invoice_party_organisation: ['organisationId', 'organisation'] },
  },
  seller_settings: {
    columns: {
      organisationId: key(ref),
      issuing: text(8),
      prefix: text(12),
      giroKind: text(10),
      giro: text(8),
      ocrLevel: text(24),
      approvalRequired: flag,
      interest: flag,
      version: integer,
      savedAt: instant,
    },
    foreignKeys: { fk_seller_settings_organisation: ['organisationId', 'organisation'] },
  },
  billing_terms: {
    columns: {
      bodyId: key(ref),
      rhythm: text(12),
      timing: text(12),
      paymentDays: integer,
      surplus: text(12),
      deficit: text(12),
      version: integer,
      savedAt: instant,
    },
    foreignKeys: { fk_billing_terms_body: ['bodyId', 'body'] },
  },
  billing_partner: {
    columns: {
      id,
      bodyId: ref,
      organisationId: ref,
      buyerReference: text(100),
      orderReference: text(100),
      accountingCost: text(100),
      paymentDays: optional(integer),
      version: integer,
      savedAt: instant,
    },
    uniques: { uq_billing_partner: ['bodyId', 'organisationId'] },
    foreignKeys: {
      fk_billing_partner_body: ['bodyId', 'body'],
      fk_billing_partner_organisation: ['organisationId', 'organisation'],
    },
  },
  vat_decision: {
    columns: {
      id,
      allocationId: ref,
      component: text(200),
      category: text(1),
      percent: text(20),
      reason: longText,
      decidedAt: instant,
      decidedById: optional(ref),
    },
    uniques: { uq_vat_decision: ['allocationId', 'component'] },
    foreignKeys: { fk_vat_decision_allocation: ['allocationId', 'cost_allocation'] },
  },
  billing_run: {
    columns: {
      id,
      bodyId: ref,
      year: integer,
      sellerId: ref,
      allocationId: optional(ref),
      kind: text(12),
      partIndex: optional(integer),
      partOf: optional(integer),
      issuedOn: day,
      dueOn: day,
      state: text(12),
      waitingKey: optional(text(50)),
      plan: optional(json),
      invoiceCount: integer,
      total: ore,
      preparedAt: instant,
      preparedById: optional(ref),
      decidedAt: optional(instant),
      decidedById: optional(ref),
    },
    uniques: { uq_billing_run_waiting: ['waitingKey'] },
    indices: { ix_billing_run_body_year: ['bodyId', 'year', 'id'], ix_billing_run_seller: ['sellerId', 'id'] },
    foreignKeys: {
      fk_billing_run_body: ['bodyId', 'body'],
      fk_billing_run_seller: ['sellerId', 'organisation'],
      fk_billing_run_allocation: ['allocationId', 'cost_allocation'],
    },
  },
  invoice: {
    columns: {
      id,
      runId: ref,
      bodyId: ref,
      year: integer,
      sellerId: ref,
      buyerId: ref,
      kind: text(12),
      reference: text(40),
      number: optional(text(40)),
      paymentReference: text(25),
      issuedOn: day,
      dueOn: day,
      partIndex: optional(integer),
      partOf: optional(integer),
      net: ore,
      vat: ore,
      total: ore,
      creditsId: optional(ref),
      reason: longText,
      document: json,
      issuedAt: optional(instant),
    },
    uniques: { uq_invoice_reference: ['sellerId', 'reference'], uq_invoice_number: ['sellerId', 'number'] },
    indices: {
      ix_invoice_seller: ['sellerId', 'issuedOn', 'id'],
      ix_invoice_buyer: ['buyerId', 'issuedOn', 'id'],
      ix_invoice_body_year: ['bodyId', 'year', 'id'],
      ix_invoice_run: ['runId', 'id'],
      ix_invoice_credits: ['creditsId'],
      ix_invoice_payment_reference: ['sellerId', 'paymentReference'],
    },
    foreignKeys: {
      fk_invoice_run: ['runId', 'billing_run'],
      fk_invoice_body: ['bodyId', 'body'],
      fk_invoice_seller: ['sellerId', 'organisation'],
      fk_invoice_buyer: ['buyerId', 'organisation'],
      fk_invoice_credits: ['creditsId', 'invoice'],
    },
  },
  invoice_line: {
    columns: {
      id,
      invoiceId: ref,
      position: integer,
      component: text(200),
      description: longText,
      amount: ore,
      vatCategory: text(1),
      vatPercent: ore,
      exemptionReason: longText,
    },
    uniques: { uq_invoice_line: ['invoiceId', 'position'] },
    foreignKeys: { fk_invoice_line_invoice: ['invoiceId', 'invoice'] },
  },
  invoice_original: {
    columns: { id, invoiceId: ref, originalId: ref },
    uniques: { uq_invoice_original: ['invoiceId', 'originalId'] },
    indices: { ix_invoice_original_original: ['originalId'] },
    foreignKeys: {
      fk_invoice_original_invoice: ['invoiceId', 'invoice'],
      fk_invoice_original_original: ['originalId', 'invoice'],
    },
  },
  invoice_series: {
    columns: { id, sellerId: ref, series: text(8), year: integer, last: integer },
    uniques: { uq_invoice_series: ['sellerId', 'series', 'year'] },
    foreignKeys: { fk_invoice_series_seller: ['sellerId', 'organisation'] },
  },
  invoice_document: {
    columns: { id, invoiceId: ref, kind: text(8), hash: text(64), size: integer, writtenAt: instant },
    uniques: { uq_invoice_document: ['invoiceId', 'kind'] },
    foreignKeys: { fk_invoice_document_invoice: ['invoiceId', 'invoice'] },
  },
  internal_posting: {
    columns: {
      id,
      runId: ref,
      bodyId: ref,
      year: integer,
      organisationId: ref,
      component: text(200),
      amount: ore,
      partIndex: optional(integer),
      partOf: optional(integer),
    },
    indices: { ix_internal_posting_body_year: ['bodyId', 'year'] },
    foreignKeys: {
      fk_internal_posting_run: ['runId', 'billing_run'],
      fk_internal_posting_body: ['bodyId', 'body'],
      fk_internal_posting_organisation: ['organisationId', 'organisation'],
    },
  },
  settlement: {
    columns: { id, bodyId: ref, year: integer, allocationId: ref, runId: ref, rows: json, settledAt: instant },
    uniques: { uq_settlement: ['bodyId', 'year'], uq_settlement_run: ['runId'] },
    foreignKeys: {
      fk_settlement_body: ['bodyId', 'body'],
      fk_settlement_allocation: ['allocationId', 'cost_allocation'],
      fk_settlement_run: ['runId', 'billing_run'],
    },
  },
  balance_entry: {
    columns: {
      id,
      runId: ref,
      bodyId: ref,
      year: integer,
      organisationId: ref,
      on: day,
      component: text(200),
      amount: ore,
    },
    indices: { ix_balance_entry_body: ['bodyId', 'on', 'id'] },
    foreignKeys: {
      fk_balance_entry_run: ['runId', 'billing_run'],
      fk_balance_entry_body: ['bodyId', 'body'],
      fk_balance_entry_organisation: ['organisationId', 'organisation'],
    },
  },
};

/** JSON of an allocation that outgrows the 64 kB of a `text` column with a few hundred members. */
const LONG_TEXTS = ['facts', 'result'] as const;

export class Invoicing1764300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const name of LONG_TEXTS) await retype(queryRunner, name, 'json');
    for (const [name, definition] of Object.entries(tables)) {
      await queryRunner.createTable(table(name, definition));
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await queryRunner.dropTable(name);
    for (const name of LONG_TEXTS) await retype(queryRunner, name, 'text');
  }
}

/** Another type and the same contents: on MariaDB the table API would drop the column with what it holds. */
async function retype(queryRunner: QueryRunner, name: string, type: 'text' | 'json'): Promise<void> {
  if (queryRunner.connection.options.type === 'mariadb') {
    await queryRunner.query(`ALTER TABLE cost_allocation MODIFY ${name} ${type} NOT NULL`);
  } else {
    await queryRunner.changeColumn('cost_allocation', name, new TableColumn({ name, type }));
  }
}
