import type { ActionState } from '@domain/actions/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { ActionStateEnum } from './enums.js';

@InputType({ description: 'Who is to do something (ansvarig).' })
export class AssigneeInput {
  @Field({
    description:
      'Name. Somebody in the body with exactly this name is meant; when there is none, the person is entered.',
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the organisation that the person answers for; absent = the one that the person sits for.',
  })
  organisation?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the person where two have the same name, from assigneeChoices.',
  })
  id?: string | null;
}

@InputType({ description: 'One text, given to one or to many.' })
export class CreateActionsInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field({ description: 'What is to be done, 1–2000 characters.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'At the latest (senast); absent = no day.' })
  dueOn?: LocalDate | null;

  @Field(() => [AssigneeInput], {
    description: 'Each of 1–100 people gets an action; several are followed as a group (grupp).',
  })
  assignees!: AssigneeInput[];

  @Field(() => ID, { nullable: true, description: 'The agenda item that it comes from (punkt).' })
  agendaItem?: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision that it comes from (beslut).' })
  decision?: string | null;
}

@InputType({ isAbstract: true })
abstract class ActionAsReadInput {
  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as read; another version in store is a CONFLICT.' })
  version!: number;
}

@InputType({ description: 'An action as somebody has read it.' })
export class ActionVersionInput extends ActionAsReadInput {}

@InputType({ description: 'A change of an action; null clears a field, leaving it out keeps it.' })
export class UpdateActionInput extends ActionAsReadInput {
  @Field(() => ActionStateEnum, { nullable: true, description: 'Its state (läge).' })
  state?: ActionState | null;

  @Field(() => String, { nullable: true, description: 'What is to be done, 1–2000 characters.' })
  text?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'At the latest (senast); null = no day.' })
  dueOn?: LocalDate | null;

  @Field(() => AssigneeInput, { nullable: true, description: 'Who is to do it; null = nobody.' })
  assignee?: AssigneeInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'What there is to say about it (kommentar, återrapportering); alone it changes no version.',
  })
  comment?: string | null;
}

@InputType({
  description: 'The same change of many actions, all or none; null clears a field, leaving it out keeps it.',
})
export class UpdateActionsInput {
  @Field(() => [ActionVersionInput], { description: 'The actions, 1–100, each as read.' })
  actions!: ActionVersionInput[];

  @Field(() => ActionStateEnum, { nullable: true, description: 'Their state (läge).' })
  state?: ActionState | null;

  @Field(() => DateScalar, { nullable: true, description: 'At the latest (senast); null = no day.' })
  dueOn?: LocalDate | null;

  @Field(() => AssigneeInput, { nullable: true, description: 'Who is to do them; null = nobody.' })
  assignee?: AssigneeInput | null;

  @Field(() => String, { nullable: true, description: 'A comment on each of them.' })
  comment?: string | null;
}

@InputType({ description: 'Another day, asked for by those who are to do it (föreslå nytt datum).' })
export class ProposeActionDateInput extends ActionAsReadInput {
  @Field(() => DateScalar, { description: 'The day.' })
  dueOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Why.' })
  comment?: string | null;
}

@InputType({ description: 'The answer to a proposed day.' })
export class DecideActionDateInput extends ActionAsReadInput {
  @Field({ description: 'Whether the day is accepted; false declines it.' })
  accept!: boolean;

  @Field(() => String, { nullable: true, description: 'Why.' })
  comment?: string | null;
}

@InputType({ description: 'Somebody else of the same organisation is to do it (lämna över).' })
export class HandOverActionInput extends ActionAsReadInput {
  @Field(() => AssigneeInput, { description: 'Who; the organisation stays.' })
  assignee!: AssigneeInput;

  @Field(() => String, { nullable: true, description: 'A word on the way.' })
  comment?: string | null;
}

@InputType({ description: 'A file with an action (bilaga).' })
export class AttachToActionInput {
  @Field(() => ID, { description: 'The action.' })
  action!: string;

  @Field(() => ID, { description: 'The file, sent in by the same account (POST /files).' })
  file!: string;

  @Field(() => String, { nullable: true, description: 'Its name, 1–200 characters; absent = that of the file.' })
  name?: string | null;
}

@InputType({ description: 'Which actions to list; conditions add up.' })
export class ActionFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the body; absent = all where one has a place.' })
  body?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the assignee, in any case and whole, or the id of the person.',
  })
  assignee?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the organisation that the assignee answers for.' })
  organisation?: string | null;

  @Field(() => [ActionStateEnum], { nullable: true, description: 'Only these states; absent or empty = all.' })
  states?: ActionState[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Due before this day.' })
  dueBefore?: LocalDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Overdue as seen on this day (försenad): open or in progress, and due before it.',
  })
  overdueOn?: LocalDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only one’s own: by the assignee’s address, and as CHIEF_EXECUTIVE or REPRESENTATIVE those of the organisation.',
  })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that nobody has been given.' })
  unassigned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those for which another day was asked and not decided on (föreslaget datum).',
  })
  dateProposed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only where text or assignee contains this, in any case.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those from this meeting.' })
  meeting?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this group (grupp).' })
  group?: string | null;
}
