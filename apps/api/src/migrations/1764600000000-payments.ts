import {
  day,
  id,
  instant,
  integer,
  key,
  micro,
  optional,
  ore,
  ref,
  table,
  type TableDefinition,
  text,
} from '@platform/columns/table.js';
import { type PayableDocument, paymentStatuses } from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In the order in which they can be made; dropped in the opposite order. */
const tables: Readonly<Record<string, TableDefinition>> = {
  customer_ledger: {
    columns: { sellerId: key(ref), openedAt: instant },
    foreignKeys: { fk_customer_ledger_seller: ['sellerId', 'organisation'] },
  },
  ledger_import: {
    columns: {
      id,
      sellerId: ref,
      hash: text(64),
      name: text(200),
      booked: integer,
      known: integer,
      unmatched: integer,
      unpaid: integer,
      importedAt: instant,
      importedById: optional(ref),
    },
    uniques: { uq_ledger_import: ['sellerId', 'hash'] },
    indices: { ix_ledger_import_seller: ['sellerId', 'id'] },
    foreignKeys: { fk_ledger_import_seller: ['sellerId', 'organisation'] },
  },
  payment: {
    columns: {
      id,
      sellerId: ref,
      invoiceId: ref,
      importId: optional(ref),
      key: optional(text(140)),
      amount: ore,
      paidOn: day,
      recordedAt: instant,
      recordedById: optional(ref),
    },
    uniques: { uq_payment_key: ['sellerId', 'key'] },
    indices: {
      ix_payment_invoice: ['invoiceId', 'paidOn', 'id'],
      ix_payment_day: ['sellerId', 'paidOn'],
      ix_payment_import: ['importId'],
    },
    foreignKeys: {
      fk_payment_seller: ['sellerId', 'organisation'],
      fk_payment_invoice: ['invoiceId', 'invoice'],
      fk_payment_import: ['importId', 'ledger_import'],
    },
  },
  unmatched_payment: {
    columns: {
      id,
      sellerId: ref,
      importId: ref,
      key: text(140),
      line: integer,
      number: optional(text(60)),
      ocr: optional(text(60)),
      counterparty: text(200),
      amount: ore,
      paidOn: day,
      reason: text(12),
      state: text(12),
      paymentId: optional(ref),
      note: text(500),
      decidedAt: optional(instant),
      decidedById: optional(ref),
    },
    uniques: { uq_unmatched_payment_key: ['sellerId', 'key'] },
    indices: {
      ix_unmatched_payment_state: ['sellerId', 'state', 'id'],
      ix_unmatched_payment_day: ['sellerId', 'paidOn'],
      ix_unmatched_payment_import: ['importId', 'id'],
      ix_unmatched_payment_payment: ['paymentId'],
    },
    foreignKeys: {
      fk_unmatched_payment_seller: ['sellerId', 'organisation'],
      fk_unmatched_payment_import: ['importId', 'ledger_import'],
      fk_unmatched_payment_payment: ['paymentId', 'payment'],
    },
  },
  invoice_balance: {
    columns: { invoiceId: key(ref), paid: ore, setOff: ore, open: ore, state: text(12) },
    foreignKeys: { fk_invoice_balance_invoice: ['invoiceId', 'invoice'] },
  },
  reference_rate: {
    columns: { validFrom: key(day), rate: micro, version: integer, savedAt: instant, savedById: optional(ref) },
  },
};

/** What comes back: payments from a finance system's ledger, rows that wait for a person, reference rates. */
export class Payments1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
    await setOffCredits(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}

/** What has been credited before is no longer to be paid. */
async function setOffCredits(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query(
    `SELECT id, kind, total, CAST(issuedOn AS CHAR) AS issuedOn, creditsId FROM invoice i
    WHERE creditsId IS NOT NULL AND issuedAt IS NOT NULL
      OR EXISTS (SELECT 1 FROM invoice c WHERE c.creditsId = i.id AND c.issuedAt IS NOT NULL)`,
  )) as { id: string; kind: PayableDocument['kind']; total: number | string; issuedOn: string; creditsId: string | null }[]; // prettier-ignore
  const documents = rows.map(({ id: number, kind, total, issuedOn, creditsId: credits }): PayableDocument => ({
    number,
    kind,
    total: BigInt(total),
    issuedOn: issuedOn as LocalDate,
    credits,
    payments: [],
  }));
  for (const [invoiceId, { paid, setOff, open, state }] of paymentStatuses(documents)) {
    await runner.query('INSERT INTO invoice_balance (invoiceId, paid, setOff, open, state) VALUES (?, ?, ?, ?, ?)', [
      invoiceId,
      String(paid),
      String(setOff),
      String(open),
      state,
    ]);
  }
}
