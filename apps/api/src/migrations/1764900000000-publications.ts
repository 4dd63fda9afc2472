import {
  day,
  id,
  instant,
  integer,
  json,
  key,
  longText,
  optional,
  ref,
  table,
  type TableDefinition,
  text,
} from '@platform/columns/table.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables: Readonly<Record<string, TableDefinition>> = {
  secrecy_mark: {
    columns: {
      id,
      meetingId: ref,
      kind: text(12),
      subjectId: ref,
      section: text(100),
      markedAt: instant,
      markedById: ref,
    },
    uniques: { uq_secrecy_mark: ['kind', 'subjectId'] },
    indices: { ix_secrecy_mark_meeting: ['meetingId'] },
    foreignKeys: { fk_secrecy_mark_meeting: ['meetingId', 'meeting'] },
    cascade: ['fk_secrecy_mark_meeting'],
  },
  publication: {
    columns: {
      id,
      bodyId: ref,
      kind: text(12),
      subjectId: ref,
      meetingId: optional(ref),
      address: text(80),
      title: text(400),
      day,
      version: integer,
      publishedAt: instant,
      withdrawnAt: optional(instant),
    },
    uniques: { uq_publication_subject: ['kind', 'subjectId'], uq_publication_address: ['bodyId', 'address'] },
    indices: {
      ix_publication_body: ['bodyId', 'day', 'id'],
      ix_publication_published: ['bodyId', 'publishedAt'],
      ix_publication_meeting: ['meetingId'],
    },
    foreignKeys: { fk_publication_body: ['bodyId', 'body'], fk_publication_meeting: ['meetingId', 'meeting'] },
  },
  publication_version: {
    columns: {
      id,
      publicationId: ref,
      number: integer,
      paper: json,
      digest: text(64),
      acknowledged: integer,
      publishedAt: instant,
      publishedById: ref,
      withdrawnAt: optional(instant),
      withdrawnById: optional(ref),
      withdrawnReason: optional(longText),
    },
    uniques: { uq_publication_version: ['publicationId', 'number'] },
    foreignKeys: { fk_publication_version: ['publicationId', 'publication'] },
  },
  search_document: {
    columns: { id, day, sortKey: text(300) },
    indices: { ix_search_document_day: ['day', 'id'], ix_search_document_sort: ['sortKey', 'id'] },
  },
  search_word: {
    columns: { word: key(text(40)), documentId: key(ref), folded: text(40) },
    indices: { ix_search_word_document: ['documentId'], ix_search_word_folded: ['folded', 'word'] },
  },
};

export class Publications1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of Object.entries(tables)) await runner.createTable(table(name, definition));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
