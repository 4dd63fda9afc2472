import type { ItemOutcome, RecordKind } from '@domain/meetings/item.js';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** A punkt or paragraf of a meeting. */
@Entity('agenda_item')
@Index('ix_agenda_item_meeting', ['meetingId', 'position'])
@Index('ix_agenda_item_parent', ['parentId'])
@Index('ix_agenda_item_continues', ['continuesId'])
export class AgendaItem {
  @IdColumn()
  id!: string;

  @ForeignKey('meeting', { name: 'fk_agenda_item_meeting', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  meetingId!: string;

  @ForeignKey('agenda_item', { name: 'fk_agenda_item_parent', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  parentId!: string | null;

  /** Place in the whole agenda as it is read, from 0. */
  @IntegerColumn()
  position!: number;

  @TextColumn(20)
  number!: string;

  @TextColumn(300)
  title!: string;

  /** JSON: names. */
  @LongTextColumn()
  presenters!: string;

  @TextColumn(60)
  timeSlot!: string;

  @TextColumn(60)
  registrationNumber!: string;

  @LongTextColumn()
  background!: string;

  @LongTextColumn()
  proposal!: string;

  @LongTextColumn()
  notes!: string;

  @TextColumn(20, { nullable: true })
  outcome!: ItemOutcome | null;

  /** Members have been told of it; until then it is a draft. */
  @FlagColumn()
  announced!: boolean;

  /** JSON: place, number, title … as the members were last told; null = as it stands. */
  @LongTextColumn({ nullable: true })
  toldHead!: string | null;

  @LongTextColumn({ nullable: true })
  toldBackground!: string | null;

  @LongTextColumn({ nullable: true })
  toldProposal!: string | null;

  @IntegerColumn()
  version!: number;

  /** The account that changed it last. */
  @RefColumn({ nullable: true })
  changedById!: string | null;

  /** JSON: names of those that the decision is sent to. */
  @LongTextColumn()
  dispatchTo!: string;

  /** The item of an earlier meeting, or of a body that prepared it, that goes on here. */
  @ForeignKey('agenda_item', { name: 'fk_agenda_item_continues', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  continuesId!: string | null;
}

/** A member that an item does not concern (berör inte). */
@Entity('agenda_item_exempt')
@Index('ix_agenda_item_exempt_organisation', ['organisationId'])
export class AgendaItemExempt {
  @ForeignKey('agenda_item', { name: 'fk_agenda_item_exempt_item', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @IdColumn()
  itemId!: string;

  @ForeignKey('organisation', {
    name: 'fk_agenda_item_exempt_organisation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @IdColumn()
  organisationId!: string;
}

@Entity('decision')
@Index('ix_decision_item', ['itemId', 'position'])
export class Decision {
  @IdColumn()
  id!: string;

  @ForeignKey('agenda_item', { name: 'fk_decision_item', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  itemId!: string;

  @IntegerColumn()
  position!: number;

  @LongTextColumn()
  text!: string;

  @IntegerColumn()
  version!: number;
}

/** What KL 5:65–67 wants in the minutes beside the decision: motions, votes, reservations, jäv … */
@Entity('item_record')
@Index('ix_item_record_item', ['itemId', 'position'])
export class ItemRecord {
  @IdColumn()
  id!: string;

  @ForeignKey('agenda_item', { name: 'fk_item_record_item', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  itemId!: string;

  @IntegerColumn()
  position!: number;

  @TextColumn(20)
  kind!: RecordKind;

  @LongTextColumn()
  text!: string;

  @IntegerColumn({ default: 1 })
  version!: number;

  /** JSON: [{ name, party, choice }]; choice only in a vote. */
  @LongTextColumn()
  people!: string;
}

/** A paper of a meeting or of one of its items; without a file where only its name is known. */
@Entity('meeting_attachment')
@Index('ix_meeting_attachment_meeting', ['meetingId', 'position'])
@Index('ix_meeting_attachment_item', ['itemId'])
@Index('ix_meeting_attachment_file', ['fileId'])
export class MeetingAttachment {
  @IdColumn()
  id!: string;

  @ForeignKey('meeting', { name: 'fk_meeting_attachment_meeting', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  meetingId!: string;

  @ForeignKey('agenda_item', { name: 'fk_meeting_attachment_item', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  itemId!: string | null;

  @IntegerColumn()
  position!: number;

  @TextColumn(200)
  name!: string;

  @ForeignKey('stored_file', { name: 'fk_meeting_attachment_file', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  fileId!: string | null;

  /** It went out with a sending; until then it is a draft. */
  @FlagColumn()
  told!: boolean;

  @InstantColumn()
  addedAt!: Date;
}

/** Something for a meeting to come: whenever, or every year in a month (årshjul). */
@Entity('backlog_item')
@Index('ix_backlog_item_body', ['bodyId', 'id'])
@Index('ix_backlog_item_from', ['fromItemId'])
@Index('ix_backlog_item_placed', ['placedItemId'])
export class BacklogItem {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_backlog_item_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @TextColumn(300)
  title!: string;

  @LongTextColumn()
  background!: string;

  /** 1–12: comes back each year; null = once. */
  @IntegerColumn({ nullable: true })
  month!: number | null;

  /** The item that was put off to here. */
  @ForeignKey('agenda_item', { name: 'fk_backlog_item_from', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  fromItemId!: string | null;

  /** The year of the meeting that it was last put on the agenda of. */
  @IntegerColumn({ nullable: true })
  placedYear!: number | null;

  @ForeignKey('agenda_item', { name: 'fk_backlog_item_placed', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  placedItemId!: string | null;

  @InstantColumn()
  createdAt!: Date;
}
