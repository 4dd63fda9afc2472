import {
  day,
  flag,
  id,
  instant,
  integer,
  key,
  longText,
  optional,
  ore,
  ref,
  table,
  type TableDefinition,
  text,
} from '@platform/columns/table.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const dated = { id, validFrom: day, validTo: optional(day) };
const figure = {
  id,
  series: text(12),
  date: day,
  inhabitants: integer,
  source: text(200),
  preliminary: flag,
  recordedAt: instant,
  organisationId: ref,
};

/** In the order in which they can be made; dropped in the opposite order. */
const tables: Readonly<Record<string, TableDefinition>> = {
  session: {
    columns: { idHash: key(text(64)), accountId: optional(ref), data: longText, expiresAt: instant },
    indices: { ix_session_expires: ['expiresAt'], ix_session_account: ['accountId'] },
  },
  secret: { columns: { name: key(text(40)), value: text(100) } },
  event: {
    columns: {
      id,
      at: instant,
      actorId: optional(ref),
      kind: text(80),
      subjectType: text(40),
      subjectId: text(64),
      bodyId: optional(ref),
      organisationId: optional(ref),
      data: longText,
    },
    indices: {
      ix_event_body: ['bodyId', 'id'],
      ix_event_organisation: ['organisationId', 'id'],
      ix_event_subject: ['subjectType', 'subjectId', 'id'],
    },
  },
  county: { columns: { code: key(text(2)), name: text(60) } },
  organisation: {
    columns: {
      id,
      code: text(12),
      name: text(120),
      sortKey: text(160),
      kind: text(20),
      countyCode: optional(text(2)),
      organisationNumber: optional(text(11)),
      establishedOn: optional(day),
    },
    uniques: { uq_organisation_code: ['code'] },
    indices: {
      ix_organisation_sort: ['sortKey', 'code'],
      ix_organisation_kind: ['kind', 'sortKey'],
      ix_organisation_county: ['countyCode'],
    },
    foreignKeys: { fk_organisation_county: ['countyCode', 'county', 'code'] },
  },
  population_figure: {
    columns: figure,
    uniques: { uq_population_figure: ['organisationId', 'series', 'date'] },
    indices: { ix_population_figure_date: ['series', 'date'] },
    foreignKeys: { fk_population_organisation: ['organisationId', 'organisation'] },
  },
  population_figure_history: {
    columns: { ...figure, replacedAt: instant },
    indices: { ix_population_history: ['organisationId', 'series', 'date'] },
    foreignKeys: { fk_population_history_organisation: ['organisationId', 'organisation'] },
  },
  body: {
    columns: {
      id,
      slug: text(60),
      name: text(160),
      sortKey: text(200),
      kind: text(20),
      description: longText,
      parentId: optional(ref),
    },
    uniques: { uq_body_slug: ['slug'] },
    indices: { ix_body_sort: ['sortKey', 'id'], ix_body_kind: ['kind', 'sortKey'], ix_body_parent: ['parentId'] },
    foreignKeys: { fk_body_parent: ['parentId', 'body'] },
  },
  membership: {
    columns: { ...dated, bodyId: ref, organisationId: ref },
    indices: {
      ix_membership_body: ['bodyId', 'validFrom'],
      ix_membership_organisation: ['organisationId', 'validFrom'],
    },
    foreignKeys: {
      fk_membership_body: ['bodyId', 'body'],
      fk_membership_organisation: ['organisationId', 'organisation'],
    },
  },
  hosting: {
    columns: { ...dated, bodyId: ref, organisationId: ref },
    indices: { ix_hosting_body: ['bodyId', 'validFrom'], ix_hosting_organisation: ['organisationId', 'validFrom'] },
    foreignKeys: { fk_hosting_body: ['bodyId', 'body'], fk_hosting_organisation: ['organisationId', 'organisation'] },
  },
  person: {
    columns: { id, name: text(120), sortKey: text(160), email: optional(text(254)) },
    indices: { ix_person_sort: ['sortKey', 'id'] },
  },
  seat: {
    columns: { ...dated, bodyId: ref, personId: ref, organisationId: optional(ref), role: text(20) },
    indices: { ix_seat_body: ['bodyId', 'validFrom'], ix_seat_person: ['personId'] },
    foreignKeys: {
      fk_seat_body: ['bodyId', 'body'],
      fk_seat_person: ['personId', 'person'],
      fk_seat_organisation: ['organisationId', 'organisation'],
    },
  },
  agreement: {
    columns: {
      ...dated,
      bodyId: ref,
      title: text(200),
      registrationNumber: optional(text(60)),
      noticeMonths: optional(integer),
      evaluationOn: optional(day),
      keyChangedBy: optional(text(200)),
      endsForAllNumerator: optional(integer),
      endsForAllDenominator: optional(integer),
      coveredByKl937: flag,
      remarks: longText,
    },
    indices: { ix_agreement_body: ['bodyId', 'validFrom'] },
    foreignKeys: { fk_agreement_body: ['bodyId', 'body'] },
  },
  account: {
    columns: {
      id,
      name: text(120),
      sortKey: text(160),
      email: text(254),
      emailKey: text(254),
      passwordHash: text(200),
      demo: flag,
      createdAt: instant,
      closedAt: optional(instant),
    },
    uniques: { uq_account_email: ['emailKey'] },
    indices: { ix_account_sort: ['sortKey', 'id'] },
  },
  role_assignment: {
    columns: { id, accountId: ref, role: text(20), bodyId: optional(ref), organisationId: optional(ref) },
    indices: { ix_role_account: ['accountId'], ix_role_body: ['bodyId'], ix_role_organisation: ['organisationId'] },
    foreignKeys: {
      fk_role_account: ['accountId', 'account'],
      fk_role_body: ['bodyId', 'body'],
      fk_role_organisation: ['organisationId', 'organisation'],
    },
    cascade: ['fk_role_account'],
  },
  sign_in_failure: {
    columns: { id, accountKey: text(64), addressKey: text(64), at: instant },
    indices: {
      ix_failure_account: ['accountKey', 'at'],
      ix_failure_address: ['addressKey', 'at'],
      ix_failure_at: ['at'],
    },
  },
  stored_file: {
    columns: {
      id,
      hash: text(64),
      name: text(200),
      mediaType: text(100),
      size: integer,
      accountId: ref,
      storedAt: instant,
    },
    indices: { ix_stored_file_account: ['accountId'] },
    foreignKeys: { fk_stored_file_account: ['accountId', 'account'] },
  },
  cost_model: {
    columns: { ...dated, bodyId: ref, version: integer, name: text(200), rules: longText, savedAt: instant },
    indices: { ix_cost_model_body: ['bodyId', 'validFrom'] },
    foreignKeys: { fk_cost_model_body: ['bodyId', 'body'] },
  },
  cost_model_version: {
    columns: {
      ...dated,
      costModelId: ref,
      version: integer,
      name: text(200),
      rules: longText,
      savedAt: instant,
      savedBy: optional(ref),
    },
    uniques: { uq_cost_model_version: ['costModelId', 'version'] },
    foreignKeys: { fk_version_cost_model: ['costModelId', 'cost_model'] },
  },
  cost_allocation: {
    columns: {
      id,
      bodyId: ref,
      year: integer,
      status: text(12),
      costModelVersionId: ref,
      total: ore,
      facts: longText,
      result: longText,
      fixedAt: instant,
      fixedBy: optional(ref),
    },
    uniques: { uq_cost_allocation: ['bodyId', 'year', 'status'] },
    foreignKeys: {
      fk_allocation_body: ['bodyId', 'body'],
      fk_allocation_version: ['costModelVersionId', 'cost_model_version'],
    },
  },
  cost_allocation_share: {
    columns: { id, allocationId: ref, organisationId: ref, amount: ore },
    uniques: { uq_allocation_share: ['allocationId', 'organisationId'] },
    indices: { ix_allocation_share_organisation: ['organisationId'] },
    foreignKeys: {
      fk_share_allocation: ['allocationId', 'cost_allocation'],
      fk_share_organisation: ['organisationId', 'organisation'],
    },
  },
};

export class Foundation1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
