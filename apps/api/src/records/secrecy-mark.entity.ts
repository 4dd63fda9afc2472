import { IdColumn, InstantColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';

/** That a paragraph of a meeting or a paper of it may be secret (sekretessmarkering, OSL 5:5), and by which section. */
@Entity('secrecy_mark')
@Unique('uq_secrecy_mark', ['kind', 'subjectId'])
@Index('ix_secrecy_mark_meeting', ['meetingId'])
export class SecrecyMark {
  @IdColumn()
  id!: string;

  @ForeignKey('meeting', { name: 'fk_secrecy_mark_meeting', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @RefColumn()
  meetingId!: string;

  @TextColumn(12)
  kind!: 'ITEM' | 'ATTACHMENT';

  @RefColumn()
  subjectId!: string;

  /** "OSL 21 kap. 1 §" */
  @TextColumn(100)
  section!: string;

  @InstantColumn()
  markedAt!: Date;

  @RefColumn()
  markedById!: string;
}
