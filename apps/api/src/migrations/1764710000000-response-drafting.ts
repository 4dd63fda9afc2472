import { instant, id, integer, key, longText, optional, ref, table, type TableDefinition, text } from '@platform/columns/table.js'; // prettier-ignore
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In the order in which they can be made; dropped in the opposite order. */
const tables: Readonly<Record<string, TableDefinition>> = {
  response_claim: {
    columns: { sectionId: key(ref), accountId: ref, until: instant },
    foreignKeys: {
      fk_response_claim: ['sectionId', 'response_section'],
      fk_response_claim_account: ['accountId', 'account'],
    },
  },
  response_comment: {
    columns: {
      id,
      consultationId: ref,
      sectionId: ref,
      parentId: optional(ref),
      organisationId: optional(ref),
      accountId: ref,
      at: instant,
      text: longText,
      quote: text(1000),
      position: integer,
      resolvedAt: optional(instant),
      resolvedById: optional(ref),
    },
    indices: {
      ix_response_comment_consultation: ['consultationId', 'parentId', 'id'],
      ix_response_comment_parent: ['parentId', 'id'],
    },
    foreignKeys: {
      fk_response_comment: ['consultationId', 'consultation'],
      fk_response_comment_section: ['sectionId', 'response_section'],
      fk_response_comment_parent: ['parentId', 'response_comment'],
      fk_response_comment_organisation: ['organisationId', 'organisation'],
      fk_response_comment_account: ['accountId', 'account'],
    },
  },
};

export class ResponseDrafting1764710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
