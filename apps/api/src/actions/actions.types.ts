import type { ActionState, FollowUpKind } from '@domain/actions/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { Body, BodyType } from '../bodies/index.js';
import { Organisation, OrganisationType } from '../organisations/index.js';
import { ActionStateEnum, FollowUpKindEnum } from './enums.js';

// Lists give fifty of these at a time: what stands here is read as it is, without a resolver for each.

@ObjectType('Assignee', { description: 'The one person who is to do something (ansvarig).' })
export class AssigneeType {
  @Field(() => ID, { description: 'Opaque id of the person.' })
  id!: string;

  @Field({ description: 'Name.' })
  name!: string;

  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that the person answers for here; null where that is not known.',
  })
  organisation!: Organisation | null;
}

@ObjectType('Action', { description: 'Something to be done (åtgärd; in a nämnd: uppdrag), by one person.' })
export class ActionType {
  @Field(() => ID, { description: 'Opaque id; ids are in the order in which actions were made.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; give it back to change the action.' })
  version!: number;

  @Field({ description: 'What is to be done.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'At the latest (senast); null = no day given.' })
  dueOn!: LocalDate | null;

  @Field(() => ActionStateEnum, { description: 'How far it has come (läge).' })
  state!: ActionState;

  @Field(() => AssigneeType, { nullable: true, description: 'Who is to do it (ansvarig); null = nobody yet.' })
  assignee!: AssigneeType | null;

  @Field(() => BodyType, { description: 'The body that it belongs to.' })
  body!: Body;

  @Field({
    description:
      'False while it stands in minutes that have not been sent: then only the secretariat sees it (utkast).',
  })
  sent!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Another day that was asked for (föreslaget datum) and is not decided on; null when there is none.',
  })
  proposedDueOn!: LocalDate | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it became DONE or CANCELLED; null while it is neither.',
  })
  closedOn!: LocalDate | null;

  bodyId!: string;
  itemId!: string | null;
  decisionId!: string | null;
  groupId!: string | null;
  organisationId!: string | null;
  assigneeEmail!: string | null;
}

@ObjectType({ description: 'A page of actions.' })
export class ActionConnection extends connectionOf(ActionType, 'actions') {}

@ObjectType('ActionGroup', { description: 'Actions that one text was given to many by (gemensamt ursprung).' })
export class ActionGroupType {
  @Field(() => ID, { description: 'Opaque id; filter by it to see them all.' })
  id!: string;

  @Field(() => Int, { description: 'How many there are, apart from those that are CANCELLED.' })
  total!: number;

  @Field(() => Int, { description: 'How many of them are DONE: 3 of 5.' })
  done!: number;
}

@ObjectType('ViewerMayOnAction', { description: 'What one may do with an action.' })
export class ViewerMayOnActionType {
  @Field({ description: 'Change text, day and assignee, decide on another day, remove (updateAction and the others).' })
  write!: boolean;

  @Field({
    description:
      'Set its state, comment, attach, propose another day, hand it over within the organisation (återrapportera).',
  })
  report!: boolean;
}

@ObjectType('FollowUp', { description: 'A line in an action’s history (återrapportering, händelse).' })
export class FollowUpType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => FollowUpKindEnum, { description: 'What it is about.' })
  kind!: FollowUpKind;

  @Field({ description: 'What was said, or the wording before; may be empty.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What stood before; null where nothing did.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands after; null where nothing does.' })
  after!: string | null;

  accountId!: string | null;
}

@ObjectType({ description: 'A page of an action’s history, the latest first.' })
export class FollowUpConnection extends connectionOf(FollowUpType, 'follow-ups') {}

@ObjectType('ActionAttachment', { description: 'A file with an action (bilaga).' })
export class ActionAttachmentType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Name.' })
  name!: string;

  @Field(() => Date, { description: 'When it was added.' })
  addedAt!: Date;
}

@ObjectType({ description: 'A page of people that an action can be given to, in Swedish alphabetical order.' })
export class AssigneeConnection extends connectionOf(AssigneeType, 'people') {}

@ObjectType('NameSuggestion', { description: 'A name that is new in the body and is near one that is known there.' })
export class NameSuggestionType {
  @Field({ description: 'The name as it was typed, and saved.' })
  name!: string;

  @Field({ description: 'The name that was perhaps meant (menade du).' })
  suggestion!: string;
}

@ObjectType({ description: 'The action after the change.' })
export class ActionPayload {
  @Field(() => ActionType, { description: 'The action (åtgärd).' })
  action!: ActionType;
}

@ObjectType({ description: 'The actions after the change.' })
export class ActionsPayload {
  @Field(() => [ActionType], { description: 'The actions (åtgärder), in the order of the input.' })
  actions!: ActionType[];
}

@ObjectType({ description: 'The new actions.' })
export class CreateActionsPayload extends ActionsPayload {
  @Field(() => [NameSuggestionType], {
    description: 'For names that nobody in the body has but somebody has nearly: nothing is changed by itself.',
  })
  suggestions!: NameSuggestionType[];
}
