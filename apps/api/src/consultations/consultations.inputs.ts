import type { ConsultationState, Stance } from '@domain/consultations/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { DecisionInput } from './decisions/decision.inputs.js';
import { ConsultationStateEnum, StanceEnum } from './enums.js';

@InputType({ description: 'A consultation that has come in, or is expected.' })
export class CreateConsultationInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field({ description: 'What it is about, 1–200 characters.' })
  title!: string;

  @Field({ name: 'from', description: 'Who asks, 1–200 characters.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day for the response.' })
  dueOn!: LocalDate;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It has not come in yet and is prepared; absent = it came today.',
  })
  expected?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Registration number, at most 60 characters.' })
  registrationNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the member that writes (håller pennan); absent = the secretariat.',
  })
  penHolder?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What the sender asks, at most 100 questions; each gets a section of the text.',
  })
  questions?: string[] | null;
}

@InputType({ description: 'What is said of a consultation, changed; null clears a field, leaving it out keeps it.' })
export class UpdateConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as read; another version in store is a CONFLICT.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What it is about, 1–200 characters.' })
  title?: string | null;

  @Field(() => String, { name: 'from', nullable: true, description: 'Who asks, 1–200 characters.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day for the response.' })
  dueOn?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it came in; not in the future.' })
  receivedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Registration number, at most 60 characters.' })
  registrationNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the member that writes; null = the secretariat.' })
  penHolder?: string | null;
}

@InputType({ description: 'What a member wants with a consultation.' })
export class TakeStanceInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field({ description: 'Code of the member.' })
  organisation!: string;

  @Field(() => StanceEnum, { description: 'What it wants; NO_ANSWER takes an answer back.' })
  stance!: Stance;

  @Field(() => String, { nullable: true, description: 'Contact person, at most 120 characters; absent keeps.' })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'The contact person’s address; absent keeps.' })
  contactEmail?: string | null;
}

@InputType({ description: 'How a joint response left.' })
export class ResponseSendingInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; absent = today. Not in the future.' })
  sentOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'By what (e-post, e-tjänst), at most 120 characters.' })
  channel?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'To whom, at most 200 characters; absent = who asked.',
  })
  recipient?: string | null;
}

@InputType({ description: 'That the receiver has confirmed a joint response (mottagningsbevis).' })
export class ResponseReceiptInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; absent = today. Not in the future.' })
  receivedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What it says, at most 300 characters.' })
  note?: string | null;
}

@InputType({ description: 'A step of a consultation.' })
export class AdvanceConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field(() => ConsultationStateEnum, { description: 'The state it is to have.' })
  to!: ConsultationState;

  @Field(() => ResponseSendingInput, { nullable: true, description: 'For SENT: how it left.' })
  sending?: ResponseSendingInput | null;

  @Field(() => ResponseReceiptInput, { nullable: true, description: 'For ACKNOWLEDGED: what the receiver said.' })
  receipt?: ResponseReceiptInput | null;
}

@InputType({ description: 'The joint text as a whole, as plain text; a new version of it is frozen.' })
export class SaveResponseTextInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field({
    description:
      'The text: it becomes the general section, and the sections for the questions are emptied. An empty line parts paragraphs.',
  })
  text!: string;

  @Field(() => Int, { description: 'responseVersion as read; another one in store is a CONFLICT.' })
  baseVersion!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A change of wording only (redaktionell ändring): decisions that allow it hold.',
  })
  editorial?: boolean | null;
}

@InputType({ description: 'A member’s decision on a version of the joint text.' })
export class RecordMemberDecisionInput extends DecisionInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;
}

@InputType({ description: 'Which consultations to list; conditions add up.' })
export class ConsultationFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the body; absent = all where one has a place.' })
  body?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true = only those that are not over, the earliest day first; otherwise all, the latest day first.',
  })
  open?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only where title or sender contains this, in any case.' })
  search?: string | null;
}
