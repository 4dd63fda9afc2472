import type { LocalDate } from '@domain/shared/local-date.js';
import type { ActionState, FollowUpKind } from '@domain/actions/kinds.js';
import { Entity, ForeignKey, Index } from 'typeorm';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';

/** A name of 120 and a text of 2000 characters; only a text full of ß or þ gets a longer one. */
export const LONGEST_SEARCH_KEY = 2200;

/** An åtgärd (in a nämnd: uppdrag). Its life goes on outside the minutes. */
@Entity('action')
@Index('ix_action_body_due', ['bodyId', 'dueKey', 'id', 'sent'])
@Index('ix_action_body_state_due', ['bodyId', 'state', 'dueKey', 'id', 'sent'])
@Index('ix_action_body_created', ['bodyId', 'id', 'sent'])
@Index('ix_action_body_proposed', ['bodyId', 'proposedDueOn'])
@Index('ix_action_body_assignee', ['bodyId', 'assigneeId', 'organisationId'])
@Index('ix_action_assignee_state_due', ['assigneeId', 'state', 'dueKey', 'id', 'bodyId', 'sent'])
@Index('ix_action_organisation_state_due', ['organisationId', 'state', 'dueKey', 'id', 'bodyId', 'assigneeId', 'sent'])
@Index('ix_action_item', ['itemId', 'id'])
@Index('ix_action_decision', ['decisionId'])
@Index('ix_action_group', ['groupId'])
export class Action {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_action_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @ForeignKey('agenda_item', { name: 'fk_action_item', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  itemId!: string | null;

  @ForeignKey('decision', { name: 'fk_action_decision', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  decisionId!: string | null;

  /** The same for all actions that one text was given to many by. */
  @RefColumn({ nullable: true })
  groupId!: string | null;

  @TextColumn(2000)
  text!: string;

  /** swedishKey of text and assignee, for the search. */
  @TextColumn(LONGEST_SEARCH_KEY)
  searchKey!: string;

  @ForeignKey('person', { name: 'fk_action_assignee', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  assigneeId!: string | null;

  /** Whom the assignee answers for. */
  @ForeignKey('organisation', { name: 'fk_action_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  organisationId!: string | null;

  @DayColumn({ nullable: true })
  dueOn!: LocalDate | null;

  /** dueKey(dueOn): those without a day come last, alike on both databases. */
  @TextColumn(10)
  dueKey!: string;

  @TextColumn(20)
  state!: ActionState;

  /** False while it stands in minutes that are a draft: seen by the secretariat only. */
  @FlagColumn()
  sent!: boolean;

  @IntegerColumn()
  version!: number;

  /** Another day that the assignee asks for. */
  @DayColumn({ nullable: true })
  proposedDueOn!: LocalDate | null;

  @RefColumn({ nullable: true })
  proposedById!: string | null;

  @InstantColumn()
  createdAt!: Date;

  @RefColumn({ nullable: true })
  createdById!: string | null;

  @DayColumn({ nullable: true })
  closedOn!: LocalDate | null;
}

/** What was done or said about an action: its history, which everybody may read who may read the action. */
@Entity('action_follow_up')
@Index('ix_action_follow_up_action', ['actionId', 'id'])
@Index('ix_action_follow_up_former', ['formerAssigneeId'])
export class ActionFollowUp {
  @IdColumn()
  id!: string;

  @ForeignKey('action', { name: 'fk_action_follow_up_action', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  actionId!: string;

  @InstantColumn()
  at!: Date;

  @ForeignKey('account', { name: 'fk_action_follow_up_account', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  accountId!: string | null;

  @TextColumn(20)
  kind!: FollowUpKind;

  @LongTextColumn()
  text!: string;

  @TextColumn(300, { nullable: true })
  before!: string | null;

  @TextColumn(300, { nullable: true })
  after!: string | null;

  /** Who had it before, and for whom: of ASSIGNEE only. Known in the body also when nothing else is theirs. */
  @ForeignKey('person', { name: 'fk_action_follow_up_former', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  formerAssigneeId!: string | null;

  @ForeignKey('organisation', {
    name: 'fk_action_follow_up_former_organisation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @RefColumn({ nullable: true })
  formerOrganisationId!: string | null;

  /** Written while the action was a draft: the secretariat's, also after it has been sent. */
  @FlagColumn()
  draft!: boolean;
}

@Entity('action_attachment')
@Index('ix_action_attachment_action', ['actionId', 'id'])
@Index('ix_action_attachment_file', ['fileId'])
export class ActionAttachment {
  @IdColumn()
  id!: string;

  @ForeignKey('action', { name: 'fk_action_attachment_action', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  actionId!: string;

  @TextColumn(200)
  name!: string;

  @ForeignKey('stored_file', { name: 'fk_action_attachment_file', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  fileId!: string;

  @InstantColumn()
  addedAt!: Date;
}
