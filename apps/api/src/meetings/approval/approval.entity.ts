import type { ApprovalWay } from '@domain/meetings/approval.js';
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
import { JsonColumn } from '@platform/columns/json-column.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';

/** Somebody chosen at the meeting to approve its minutes (justerare). */
@Entity('meeting_approver')
@Unique('uq_meeting_approver', ['meetingId', 'name'])
export class MeetingApprover {
  @IdColumn()
  id!: string;

  @ForeignKey('meeting', { name: 'fk_meeting_approver', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @RefColumn()
  meetingId!: string;

  @IntegerColumn()
  position!: number;

  @TextColumn(120)
  name!: string;

  /** Where the person sits in the body; whoever signs in the portal has that person's address. */
  @ForeignKey('person', { name: 'fk_meeting_approver_person', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @Index('ix_meeting_approver_person')
  @RefColumn({ nullable: true })
  personId!: string | null;
}

/** Who approved, and when in the portal. */
export interface ApprovedBy {
  readonly name: string;
  readonly accountId: string | null;
  readonly signedAt: string | null;
}

/** What was approved together: minutes, and each paper with its hash (SHA-256, hex). */
export interface BundlePart {
  readonly name: string;
  readonly hash: string;
}

export const WHOLE = 'WHOLE';

/** A justering: of the minutes as a whole, or of single paragraphs at once. A notice belongs to one of these. */
@Entity('minutes_approval')
@Unique('uq_minutes_approval', ['meetingId', 'scope'])
@Index('ix_minutes_approval_day', ['approvedOn', 'id'])
@Index('ix_minutes_approval_file', ['fileId'])
export class MinutesApproval {
  @IdColumn()
  id!: string;

  @ForeignKey('meeting', { name: 'fk_minutes_approval', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  meetingId!: string;

  /** WHOLE, once for a meeting; otherwise its own id. */
  @TextColumn(36)
  scope!: string;

  @DayColumn()
  approvedOn!: LocalDate;

  @TextColumn(12)
  way!: ApprovalWay;

  @JsonColumn()
  approvers!: readonly ApprovedBy[];

  /** Organisations on whose boards it is posted, as the register had them when it was recorded; null = as it has them now. */
  @JsonColumn({ nullable: true })
  boardIds!: readonly string[] | null;

  /** The scan, or the signed PDF. */
  @ForeignKey('stored_file', { name: 'fk_minutes_approval_file', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  fileId!: string | null;

  /** PORTAL: SHA-256 over what was approved. */
  @TextColumn(64, { nullable: true })
  bundleHash!: string | null;

  /** The minutes as PDF, kept under their hash; null = not written yet. */
  @TextColumn(64, { nullable: true })
  paperHash!: string | null;

  @InstantColumn()
  recordedAt!: Date;

  @RefColumn({ nullable: true })
  recordedById!: string | null;
}

/** A paragraph that was approved at once (omedelbart justerad). */
@Entity('approved_item')
@Index('ix_approved_item', ['approvalId'])
export class ApprovedItem {
  @ForeignKey('agenda_item', { name: 'fk_approved_item', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  itemId!: string;

  @ForeignKey('minutes_approval', { name: 'fk_approved_item_approval', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @RefColumn()
  approvalId!: string;
}

export type BundleState = 'OPEN' | 'APPROVED' | 'RECALLED';

/** Minutes that lie with those who are to approve them in the portal: frozen, under one hash. */
@Entity('approval_bundle')
@Index('ix_approval_bundle', ['meetingId', 'state'])
@Index('ix_approval_bundle_state', ['state', 'id'])
export class ApprovalBundle {
  @IdColumn()
  id!: string;

  @ForeignKey('meeting', { name: 'fk_approval_bundle', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  meetingId!: string;

  /** Ids of paragraphs; null = the minutes as a whole. */
  @JsonColumn({ nullable: true })
  itemIds!: readonly string[] | null;

  /** The minutes first. */
  @JsonColumn()
  parts!: readonly BundlePart[];

  @TextColumn(64)
  hash!: string;

  @TextColumn(12)
  state!: BundleState;

  @InstantColumn()
  submittedAt!: Date;

  @RefColumn({ nullable: true })
  submittedById!: string | null;
}

/** That somebody signed in again over a bundle. */
@Entity('bundle_signature')
@Unique('uq_bundle_signature', ['bundleId', 'approverId'])
export class BundleSignature {
  @IdColumn()
  id!: string;

  @ForeignKey('approval_bundle', { name: 'fk_bundle_signature', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @RefColumn()
  bundleId!: string;

  @ForeignKey('meeting_approver', { name: 'fk_bundle_signature_approver', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @Index('ix_bundle_signature_approver')
  @RefColumn()
  approverId!: string;

  @RefColumn()
  accountId!: string;

  @InstantColumn()
  signedAt!: Date;
}

/** A rättelse of approved minutes: a version of its own beside a text that stays. */
@Entity('minutes_correction')
@Unique('uq_minutes_correction', ['meetingId', 'sequence'])
@Index('ix_minutes_correction_item', ['itemId'])
export class MinutesCorrection {
  @IdColumn()
  id!: string;

  @ForeignKey('meeting', { name: 'fk_minutes_correction', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  meetingId!: string;

  /** From 1. */
  @IntegerColumn()
  sequence!: number;

  @ForeignKey('agenda_item', { name: 'fk_minutes_correction_item', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  itemId!: string | null;

  @LongTextColumn()
  text!: string;

  @InstantColumn()
  madeAt!: Date;

  @RefColumn({ nullable: true })
  madeById!: string | null;
}

/** How far the paragraphs of a body have come in a year. */
@Entity('section_series')
export class SectionSeries {
  @ForeignKey('body', { name: 'fk_section_series', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  bodyId!: string;

  @IntegerColumn({ primary: true })
  year!: number;

  @IntegerColumn()
  last!: number;
}

/** The § of an item, once it has been approved: never given to another. */
@Entity('item_section')
@Unique('uq_item_section', ['bodyId', 'year', 'number'])
export class ItemSection {
  @ForeignKey('agenda_item', { name: 'fk_item_section', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  itemId!: string;

  @ForeignKey('body', { name: 'fk_item_section_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @IntegerColumn()
  year!: number;

  @IntegerColumn()
  number!: number;
}
