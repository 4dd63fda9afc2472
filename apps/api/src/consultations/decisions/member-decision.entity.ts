import type { DecidedBy, DecisionOutcome } from '@domain/consultations/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** What a member has decided on a version of a joint response, or of a proposal: one of the two. What was entered by mistake stays, marked. */
@Entity('member_decision')
@Index('ix_member_decision_consultation', ['consultationId', 'organisationId', 'id'])
@Index('ix_member_decision_proposal', ['proposalId', 'organisationId', 'id'])
export class MemberDecision {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_member_decision', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  consultationId!: string | null;

  @ForeignKey('proposal', { name: 'fk_member_decision_proposal', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  proposalId!: string | null;

  @ForeignKey('organisation', { name: 'fk_member_decision_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;

  @IntegerColumn()
  version!: number;

  @TextColumn(12)
  outcome!: DecisionOutcome;

  @TextColumn(12)
  decidedBy!: DecidedBy;

  /** kommunstyrelsen */
  @TextColumn(120)
  instance!: string;

  @DayColumn()
  decidedOn!: LocalDate;

  @TextColumn(60)
  paragraph!: string;

  /** Of the member's order of delegation. */
  @TextColumn(120)
  delegationPoint!: string;

  @FlagColumn()
  allowsEditorial!: boolean;

  @InstantColumn()
  recordedAt!: Date;

  @ForeignKey('account', { name: 'fk_member_decision_account', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  recordedById!: string | null;

  @InstantColumn({ nullable: true })
  withdrawnAt!: Date | null;
}
