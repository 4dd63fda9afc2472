import type { PublicationKind } from '@domain/public/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';
import { JsonTextColumn } from '@platform/columns/json-column.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';

/** Something that is or has been published, under an address that stays its own. */
@Entity('publication')
@Unique('uq_publication_subject', ['kind', 'subjectId'])
@Unique('uq_publication_address', ['bodyId', 'address'])
@Index('ix_publication_body', ['bodyId', 'day', 'id'])
@Index('ix_publication_published', ['bodyId', 'publishedAt'])
@Index('ix_publication_meeting', ['meetingId'])
export class Publication {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_publication_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @TextColumn(12)
  kind!: PublicationKind;

  /** Of the meeting, the agenda item or the agreement. */
  @RefColumn()
  subjectId!: string;

  @ForeignKey('meeting', { name: 'fk_publication_meeting', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  meetingId!: string | null;

  /** Last part of its address: "protokoll-2026-05-12". */
  @TextColumn(80)
  address!: string;

  @TextColumn(400)
  title!: string;

  /** Of the meeting, or the first of the agreement. */
  @DayColumn()
  day!: LocalDate;

  /** How many times it has been published; the last one is what is read. */
  @IntegerColumn()
  version!: number;

  @InstantColumn()
  publishedAt!: Date;

  /** Since when it is taken away. */
  @InstantColumn({ nullable: true })
  withdrawnAt!: Date | null;
}

/** One publishing of it: what was to be read, and by whom it was published and taken away. Rows are never removed. */
@Entity('publication_version')
@Unique('uq_publication_version', ['publicationId', 'number'])
export class PublicationVersion {
  @IdColumn()
  id!: string;

  @ForeignKey('publication', { name: 'fk_publication_version', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  publicationId!: string;

  @IntegerColumn()
  number!: number;

  /** `PublicPaper`, frozen. */
  @JsonTextColumn()
  paper!: string;

  /** SHA-256, hex, of what was seen before it was published: the paper and what the check had found in it. */
  @TextColumn(64)
  digest!: string;

  /** How many things that may tell of a person were seen and published all the same. */
  @IntegerColumn()
  acknowledged!: number;

  @InstantColumn()
  publishedAt!: Date;

  @RefColumn()
  publishedById!: string;

  @InstantColumn({ nullable: true })
  withdrawnAt!: Date | null;

  @RefColumn({ nullable: true })
  withdrawnById!: string | null;

  @LongTextColumn({ nullable: true })
  withdrawnReason!: string | null;
}
