import type { HandlingStep } from '@domain/consultations/handling.js';
import type { DecidedBy } from '@domain/consultations/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { DayColumn, IdColumn, InstantColumn, IntegerColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';
import { JsonColumn } from '@platform/columns/json-column.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';

/** A step that a member has taken in its own handling. */
@Entity('consultation_step')
@Unique('uq_consultation_step', ['memberId', 'step'])
export class ConsultationStep {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation_member', { name: 'fk_consultation_step', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  memberId!: string;

  @TextColumn(20)
  step!: HandlingStep;

  @DayColumn()
  takenOn!: LocalDate;

  @InstantColumn()
  recordedAt!: Date;

  @RefColumn({ nullable: true })
  recordedById!: string | null;
}

/** A meeting of the body where the consultation was talked through (konferens). */
@Entity('consultation_meeting')
@Unique('uq_consultation_meeting', ['consultationId', 'meetingId'])
@Index('ix_consultation_meeting', ['meetingId'])
export class ConsultationMeeting {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_consultation_meeting', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  consultationId!: string;

  @ForeignKey('meeting', { name: 'fk_consultation_meeting_meeting', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  meetingId!: string;
}

/** A member that stands behind what was sent, as it was then. */
export interface Behind {
  readonly organisationId: string;
  readonly code: string;
  readonly name: string;
  readonly decidedBy: DecidedBy;
  readonly instance: string;
  readonly decidedOn: LocalDate;
  readonly paragraph: string;
  readonly delegationPoint: string;
}

/** A member of the body that does not stand behind it. */
export interface Without {
  readonly organisationId: string;
  readonly code: string;
  readonly name: string;
  /** It wanted to join and was late. */
  readonly leftOut: boolean;
}

/** A separate statement that went with it. */
export interface StatementSent {
  readonly fileId: string;
  readonly name: string;
  readonly organisationId: string | null;
}

/** What stands at the head of the papers that were sent. */
export interface PaperSent {
  readonly bodyName: string;
  readonly title: string;
  readonly registrationNumber: string;
  readonly recipient: string;
  readonly sentOn: LocalDate;
}

/** The joint response as it was sent. Who stands behind it and what it said never change after that. */
@Entity('response_sending')
@Unique('uq_response_sending', ['consultationId'])
export class ResponseSending {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_response_sending', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  consultationId!: string;

  /** Of the text. */
  @IntegerColumn()
  version!: number;

  @JsonColumn()
  behind!: readonly Behind[];

  @JsonColumn()
  without!: readonly Without[];

  @JsonColumn()
  statements!: readonly StatementSent[];

  @JsonColumn()
  paper!: PaperSent;

  @DayColumn()
  sentOn!: LocalDate;

  /** e-post */
  @TextColumn(120)
  channel!: string;

  @TextColumn(200)
  recipient!: string;

  @InstantColumn()
  recordedAt!: Date;

  @RefColumn({ nullable: true })
  recordedById!: string | null;

  /** When the receiver confirmed it; null = it has not. */
  @DayColumn({ nullable: true })
  receivedOn!: LocalDate | null;

  @TextColumn(300)
  receiptNote!: string;
}
