import {
  day,
  flag,
  id,
  instant,
  integer,
  json,
  optional,
  ref,
  table,
  type TableDefinition,
  text,
} from '@platform/columns/table.js';
import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';

/** Those that decisions refer to come before the change of decisions, and the others after it. */
const before: Readonly<Record<string, TableDefinition>> = {
  board_meeting: {
    columns: {
      id,
      organisationId: ref,
      decider: text(12),
      board: text(120),
      meetsOn: day,
      papersOn: optional(day),
      recordedAt: instant,
      recordedById: optional(ref),
    },
    uniques: { uq_board_meeting: ['organisationId', 'decider', 'board', 'meetsOn'] },
    indices: { ix_board_meeting_day: ['organisationId', 'meetsOn', 'id'] },
    foreignKeys: { fk_board_meeting_organisation: ['organisationId', 'organisation'] },
  },
  consultation_step: {
    columns: { id, memberId: ref, step: text(20), takenOn: day, recordedAt: instant, recordedById: optional(ref) },
    uniques: { uq_consultation_step: ['memberId', 'step'] },
    foreignKeys: { fk_consultation_step: ['memberId', 'consultation_member'] },
  },
  consultation_meeting: {
    columns: { id, consultationId: ref, meetingId: ref },
    uniques: { uq_consultation_meeting: ['consultationId', 'meetingId'] },
    indices: { ix_consultation_meeting: ['meetingId'] },
    foreignKeys: {
      fk_consultation_meeting: ['consultationId', 'consultation'],
      fk_consultation_meeting_meeting: ['meetingId', 'meeting'],
    },
  },
  response_sending: {
    columns: {
      id,
      consultationId: ref,
      version: integer,
      behind: json,
      without: json,
      statements: json,
      paper: json,
      sentOn: day,
      channel: text(120),
      recipient: text(200),
      recordedAt: instant,
      recordedById: optional(ref),
      receivedOn: optional(day),
      receiptNote: text(300),
    },
    uniques: { uq_response_sending: ['consultationId'] },
    foreignKeys: { fk_response_sending: ['consultationId', 'consultation'] },
  },
  proposal: {
    columns: {
      id,
      bodyId: ref,
      version: integer,
      kind: text(16),
      title: text(200),
      description: text(2000),
      dueOn: optional(day),
      dueKey: day,
      state: text(12),
      documentVersion: integer,
      createdAt: instant,
    },
    indices: { ix_proposal_body: ['bodyId', 'id'], ix_proposal_body_state: ['bodyId', 'state', 'id'] },
    foreignKeys: { fk_proposal_body: ['bodyId', 'body'] },
  },
  proposal_version: {
    columns: {
      id,
      proposalId: ref,
      version: integer,
      name: text(200),
      fileId: ref,
      editorial: flag,
      addedAt: instant,
      addedById: optional(ref),
    },
    uniques: { uq_proposal_version: ['proposalId', 'version'] },
    indices: { ix_proposal_version_file: ['fileId'] },
    foreignKeys: {
      fk_proposal_version: ['proposalId', 'proposal'],
      fk_proposal_version_file: ['fileId', 'stored_file'],
    },
  },
  proposal_member: {
    columns: { id, proposalId: ref, organisationId: ref },
    uniques: { uq_proposal_member: ['proposalId', 'organisationId'] },
    indices: { ix_proposal_member_organisation: ['organisationId', 'proposalId'] },
    foreignKeys: {
      fk_proposal_member: ['proposalId', 'proposal'],
      fk_proposal_member_organisation: ['organisationId', 'organisation'],
    },
  },
};

const after: Readonly<Record<string, TableDefinition>> = {
  consultation_file: {
    columns: {
      id,
      consultationId: optional(ref),
      decisionId: optional(ref),
      organisationId: optional(ref),
      kind: text(12),
      name: text(200),
      fileId: ref,
      addedAt: instant,
      addedById: optional(ref),
    },
    indices: {
      ix_consultation_file_consultation: ['consultationId', 'id'],
      ix_consultation_file_decision: ['decisionId', 'id'],
      ix_consultation_file_file: ['fileId'],
    },
    foreignKeys: {
      fk_consultation_file: ['consultationId', 'consultation'],
      fk_consultation_file_decision: ['decisionId', 'member_decision'],
      fk_consultation_file_organisation: ['organisationId', 'organisation'],
      fk_consultation_file_file: ['fileId', 'stored_file'],
    },
  },
};

const decision = table('member_decision', {
  columns: { proposalId: optional(ref) },
  indices: { ix_member_decision_proposal: ['proposalId', 'organisationId', 'id'] },
  foreignKeys: { fk_member_decision_proposal: ['proposalId', 'proposal'] },
});
const consultationOf = (isNullable: boolean) => new TableColumn({ ...ref, name: 'consultationId', isNullable });

const { columns: memberColumns } = table('consultation_member', {
  columns: { decider: optional(text(12)), contactActionId: optional(ref) },
});

/** Board days and plans, members' own handling, sendings on record, files; what members decide on may be something else than a response. */
export class ConsultationHandling1764720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(before)) await runner.createTable(table(name, definition));
    await runner.addColumns('consultation_member', memberColumns);
    await runner.changeColumn('member_decision', 'consultationId', consultationOf(true));
    await runner.addColumns('member_decision', decision.columns);
    await runner.createForeignKeys('member_decision', decision.foreignKeys);
    await runner.createIndices('member_decision', decision.indices);
    for (const [name, definition] of Object.entries(after)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(after).reverse()) await runner.dropTable(name);
    // The foreign key first: MariaDB needs the index as long as it is there.
    await runner.dropForeignKeys('member_decision', decision.foreignKeys);
    await runner.dropIndices('member_decision', decision.indices);
    await runner.query('DELETE FROM member_decision WHERE consultationId IS NULL');
    await runner.dropColumns('member_decision', decision.columns);
    await runner.changeColumn('member_decision', 'consultationId', consultationOf(false));
    await runner.dropColumns('consultation_member', memberColumns);
    for (const name of Object.keys(before).reverse()) await runner.dropTable(name);
  }
}
