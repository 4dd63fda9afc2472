import type { SectionText } from '@domain/consultations/response-text.js';
import type { RichText } from '@domain/consultations/rich-text.js';
import { Entity, ForeignKey, Unique } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';
import { JsonColumn } from '@platform/columns/json-column.js';

/** A part of the joint text as it is being written: one in general, and one for each question. */
@Entity('response_section')
@Unique('uq_response_section', ['consultationId', 'position'])
export class ResponseSection {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_response_section', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  consultationId!: string;

  @ForeignKey('consultation_question', {
    name: 'fk_response_section_question',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @RefColumn({ nullable: true })
  questionId!: string | null;

  @IntegerColumn()
  position!: number;

  @TextColumn(200)
  heading!: string;

  @JsonColumn()
  content!: RichText;

  /** Rises with each saving. */
  @IntegerColumn()
  revision!: number;

  @InstantColumn()
  savedAt!: Date;

  @RefColumn({ nullable: true })
  savedById!: string | null;
}

/** The whole text as it was frozen: members decide on it, and it never changes. */
@Entity('response_version')
@Unique('uq_response_version', ['consultationId', 'version'])
export class ResponseVersion {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_response_version', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  consultationId!: string;

  @IntegerColumn()
  version!: number;

  @JsonColumn()
  sections!: readonly SectionText[];

  /** A change of wording only. */
  @FlagColumn()
  editorial!: boolean;

  /** Somebody has written something in it. */
  @FlagColumn()
  hasText!: boolean;

  @InstantColumn()
  frozenAt!: Date;

  @RefColumn({ nullable: true })
  frozenById!: string | null;
}
