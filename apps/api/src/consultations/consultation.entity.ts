import type { ConsultationEventKind, ConsultationState, DecidedBy, Stance } from '@domain/consultations/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import {
  DayColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

export const LONGEST_SEARCH_KEY = 440;

/** A consultation (remiss) that the members of a body may answer together. */
@Entity('consultation')
@Index('ix_consultation_body_due', ['bodyId', 'dueOn', 'id'])
@Index('ix_consultation_body_state_due', ['bodyId', 'state', 'dueOn', 'id'])
export class Consultation {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_consultation_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @IntegerColumn()
  version!: number;

  @TextColumn(200)
  title!: string;

  /** swedishKey of title and sender, for the search. */
  @TextColumn(LONGEST_SEARCH_KEY)
  searchKey!: string;

  /** Who asks. */
  @TextColumn(200)
  sender!: string;

  /** null = it is expected and being prepared. */
  @DayColumn({ nullable: true })
  receivedOn!: LocalDate | null;

  @DayColumn()
  dueOn!: LocalDate;

  /** Another day that the sender has been asked for. */
  @DayColumn({ nullable: true })
  extensionAskedTo!: LocalDate | null;

  @TextColumn(60)
  registrationNumber!: string;

  @TextColumn(20)
  state!: ConsultationState;

  @ForeignKey('organisation', { name: 'fk_consultation_pen_holder', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  penHolderId!: string | null;

  /** Of the text; 0 = none has been frozen. */
  @IntegerColumn()
  responseVersion!: number;

  @InstantColumn()
  createdAt!: Date;
}

@Entity('consultation_question')
@Unique('uq_consultation_question', ['consultationId', 'position'])
export class ConsultationQuestion {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_consultation_question', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  consultationId!: string;

  @IntegerColumn()
  position!: number;

  @TextColumn(1000)
  text!: string;
}

/** A member of the body in a consultation. It stays when the organisation leaves the body. */
@Entity('consultation_member')
@Unique('uq_consultation_member', ['consultationId', 'organisationId'])
@Index('ix_consultation_member_organisation', ['organisationId', 'stance', 'consultationId'])
export class ConsultationMember {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_consultation_member', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  consultationId!: string;

  @ForeignKey('organisation', {
    name: 'fk_consultation_member_organisation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @RefColumn()
  organisationId!: string;

  @TextColumn(20)
  stance!: Stance;

  @TextColumn(120)
  contactName!: string;

  @TextColumn(254)
  contactEmail!: string;

  @TextColumn(60)
  registrationNumber!: string;

  /** The response goes without it, openly. */
  @DayColumn({ nullable: true })
  leftOutOn!: LocalDate | null;

  @DayColumn({ nullable: true })
  joinedAfterwardsOn!: LocalDate | null;

  /** Who is to decide for it; null = nobody has said, which means its board. */
  @TextColumn(12, { nullable: true })
  decider!: DecidedBy | null;

  /** The action to name a contact person. No foreign key: an action may be removed. */
  @RefColumn({ nullable: true })
  contactActionId!: string | null;
}

/** What has happened to a consultation: its history, which everybody may read who may read the consultation. */
@Entity('consultation_event')
@Index('ix_consultation_event', ['consultationId', 'id'])
export class ConsultationEvent {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_consultation_event', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  consultationId!: string;

  @InstantColumn()
  at!: Date;

  @ForeignKey('account', { name: 'fk_consultation_event_account', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  accountId!: string | null;

  @TextColumn(24)
  kind!: ConsultationEventKind;

  @ForeignKey('organisation', {
    name: 'fk_consultation_event_organisation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @RefColumn({ nullable: true })
  organisationId!: string | null;

  @TextColumn(300, { nullable: true })
  before!: string | null;

  @TextColumn(300, { nullable: true })
  after!: string | null;

  @LongTextColumn()
  text!: string;
}
