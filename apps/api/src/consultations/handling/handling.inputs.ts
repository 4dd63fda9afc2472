import type { HandlingStep } from '@domain/consultations/handling.js';
import type { DecidedBy } from '@domain/consultations/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { ResponseSendingInput } from '../consultations.inputs.js';
import { DecidedByEnum, HandlingStepEnum } from '../enums.js';

@InputType({ description: 'More time that the sender is asked for.' })
export class AskForExtensionInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field(() => DateScalar, { description: 'The last day wanted; later than the present one.' })
  to!: LocalDate;
}

@InputType({ description: 'What the sender answered.' })
export class AnswerExtensionInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The new last day, also another one than asked for; absent = refused.',
  })
  grantedTo?: LocalDate | null;
}

@InputType({ description: 'A member of a consultation.' })
export class ConsultationMemberInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field({ description: 'Code of the member.' })
  organisation!: string;
}

@InputType({ description: 'A member’s decision to stand behind a response that has been sent.' })
export class JoinAfterwardsInput extends ConsultationMemberInput {
  @Field(() => DecidedByEnum, { description: 'Who decided.' })
  decidedBy!: DecidedBy;

  @Field(() => DateScalar, { description: 'The day of the decision; not in the future.' })
  decidedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'The instance by name, at most 120 characters.' })
  instance?: string | null;

  @Field(() => String, { nullable: true, description: 'Paragraph of the minutes, at most 60 characters.' })
  paragraph?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Point in the order of delegation; must be given for DELEGATION and MANDATE (KL 6:37).',
  })
  delegationPoint?: string | null;
}

@InputType({ description: 'A step in a member’s own handling.' })
export class RecordHandlingStepInput extends ConsultationMemberInput {
  @Field(() => HandlingStepEnum, { description: 'Which.' })
  step!: HandlingStep;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day, not in the future and in the order of the steps; absent = it was not taken after all.',
  })
  on?: LocalDate | null;
}

@InputType({ description: 'Who is to decide for a member.' })
export class SetMemberDeciderInput extends ConsultationMemberInput {
  @Field(() => DecidedByEnum, { description: 'Who.' })
  decider!: DecidedBy;
}

@InputType({ description: 'A member’s own registration number.' })
export class SetMemberRegistrationInput extends ConsultationMemberInput {
  @Field({ description: 'At most 60 characters; empty takes it away.' })
  registrationNumber!: string;
}

@InputType({ description: 'A meeting of the body about a consultation.' })
export class ConferenceInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field(() => ID, { description: 'The meeting.' })
  meeting!: string;
}

@InputType({ description: 'When, how and to whom a response was sent, put right.' })
export class CorrectSendingInput extends ResponseSendingInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;
}

@InputType({ description: 'Members that are to name a contact person.' })
export class AskForContactsInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when; absent = no day.' })
  dueOn?: LocalDate | null;
}
