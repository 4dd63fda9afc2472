import {
  day,
  flag,
  id,
  instant,
  integer,
  longText,
  micro,
  optional,
  ore,
  ref,
  table,
  type TableDefinition,
  text,
} from '@platform/columns/table.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const entered = { enteredAt: instant, enteredById: optional(ref), removedAt: optional(instant) };

/** In the order in which they can be made; dropped in the opposite order. */
const tables: Readonly<Record<string, TableDefinition>> = {
  payer_decision: {
    columns: {
      id,
      organisationId: ref,
      bodyId: ref,
      year: integer,
      version: integer,
      validFrom: day,
      validTo: optional(day),
      replaced: flag,
      decidedOn: day,
      instance: text(120),
      paragraph: text(60),
      codingString: text(120),
      authorisingOfficer: text(120),
      substitute: optional(text(120)),
      registrationNumber: optional(text(60)),
      savedAt: instant,
      savedById: optional(ref),
    },
    uniques: { uq_payer_decision: ['organisationId', 'bodyId', 'year', 'version'] },
    indices: {
      ix_payer_decision_organisation: ['organisationId', 'year', 'id'],
      ix_payer_decision_body: ['bodyId', 'year'],
    },
    foreignKeys: { fk_payer_organisation: ['organisationId', 'organisation'], fk_payer_body: ['bodyId', 'body'] },
  },
  co_financing: {
    columns: {
      id,
      bodyId: ref,
      organisationId: ref,
      version: integer,
      name: text(160),
      amount: optional(ore),
      hours: optional(micro),
      maximum: optional(ore),
      validFrom: day,
      validTo: optional(day),
      chosen: optional(text(8)),
      chosenOn: optional(day),
      createdAt: instant,
    },
    indices: { ix_co_financing_body: ['bodyId', 'id'], ix_co_financing_organisation: ['organisationId', 'id'] },
    foreignKeys: {
      fk_co_financing_body: ['bodyId', 'body'],
      fk_co_financing_organisation: ['organisationId', 'organisation'],
    },
  },
  co_financing_delivery: {
    columns: {
      id,
      coFinancingId: ref,
      deliveredOn: day,
      amount: optional(ore),
      hours: optional(micro),
      note: text(500),
      ...entered,
    },
    indices: { ix_delivery_co_financing: ['coFinancingId', 'deliveredOn'] },
    foreignKeys: { fk_delivery_co_financing: ['coFinancingId', 'co_financing'] },
  },
  body_grant: {
    columns: {
      id,
      bodyId: ref,
      version: integer,
      name: text(160),
      grantor: text(160),
      amount: ore,
      remindOn: optional(day),
      remarks: longText,
      createdAt: instant,
    },
    indices: { ix_grant_body: ['bodyId', 'id'], ix_grant_remind: ['bodyId', 'remindOn'] },
    foreignKeys: { fk_grant_body: ['bodyId', 'body'] },
  },
  grant_decision: {
    columns: { id, grantId: ref, decidedOn: day, decision: optional(text(120)) },
    uniques: { uq_grant_decision: ['grantId', 'decidedOn'] },
    foreignKeys: { fk_decision_grant: ['grantId', 'body_grant'] },
  },
  tranche: {
    columns: {
      id,
      grantId: ref,
      number: integer,
      amount: ore,
      measure: optional(text(80)),
      threshold: optional(micro),
    },
    uniques: { uq_tranche: ['grantId', 'number'] },
    foreignKeys: { fk_tranche_grant: ['grantId', 'body_grant'] },
  },
  grant_measurement: {
    columns: { id, grantId: ref, measure: text(80), value: micro, measuredOn: day, proof: text(2000), ...entered },
    indices: { ix_measurement_grant: ['grantId', 'measuredOn'] },
    foreignKeys: { fk_measurement_grant: ['grantId', 'body_grant'] },
  },
  payment_request: {
    columns: {
      id,
      grantId: ref,
      trancheId: ref,
      ordinal: integer,
      amount: ore,
      state: text(12),
      requestedOn: day,
      grantedOn: optional(day),
      paidOn: optional(day),
      refusedOn: optional(day),
      measurementId: optional(ref),
      registrationNumber: optional(text(60)),
      note: text(500),
    },
    uniques: { uq_payment_request: ['trancheId', 'ordinal'] },
    indices: { ix_payment_request_grant: ['grantId'] },
    foreignKeys: {
      fk_request_grant: ['grantId', 'body_grant'],
      fk_request_tranche: ['trancheId', 'tranche'],
      fk_request_measurement: ['measurementId', 'grant_measurement'],
    },
  },
  grant_spending: {
    columns: { id, grantId: ref, spentOn: day, amount: ore, note: text(500), ...entered },
    indices: { ix_spending_grant: ['grantId', 'spentOn'] },
    foreignKeys: { fk_spending_grant: ['grantId', 'body_grant'] },
  },
};

export class Funding1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
