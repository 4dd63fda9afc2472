import type { BlockerCode } from '@domain/consultations/blockers.js';
import type {
  ConsultationEventKind,
  ConsultationState,
  DecidedBy,
  DecisionOutcome,
  Stance,
} from '@domain/consultations/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import {
  BlockerCodeEnum,
  ConsultationEventKindEnum,
  ConsultationStateEnum,
  DecidedByEnum,
  DecisionOutcomeEnum,
  StanceEnum,
} from './enums.js';

@ObjectType('Consultation', {
  description: 'A consultation (remiss) that the members of a body may answer together (gemensamt remissvar).',
})
export class ConsultationType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises when what is said of it is changed; give it back to change it.' })
  version!: number;

  @Field({ description: 'What it is about (rubrik).' })
  title!: string;

  @Field({ name: 'from', description: 'Who asks (remissinstans, avsändare).' })
  sender!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it came in; null while it is expected and being prepared.',
  })
  receivedOn!: LocalDate | null;

  @Field(() => DateScalar, { description: 'The last day for the response (svarsdag).' })
  dueOn!: LocalDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Another day that the sender has been asked for (begärd förlängning); null when there is none.',
  })
  extensionAskedTo!: LocalDate | null;

  @Field({ description: 'Registration number (diarienummer) of the body or its host; may be empty.' })
  registrationNumber!: string;

  @Field(() => ConsultationStateEnum, { description: 'How far it has come (läge).' })
  state!: ConsultationState;

  @Field(() => Int, { description: 'The version of the text that members decide on; 0 = none has been frozen.' })
  responseVersion!: number;

  bodyId!: string;
  penHolderId!: string | null;
}

@ObjectType({ description: 'A page of consultations.' })
export class ConsultationConnection extends connectionOf(ConsultationType, 'consultations') {}

@ObjectType({ description: 'The consultation after the change.' })
export class ConsultationPayload {
  @Field(() => ConsultationType, { description: 'The consultation (remiss).' })
  consultation!: ConsultationType;
}

@ObjectType('ConsultationQuestion', { description: 'Something that the sender asks (fråga).' })
export class ConsultationQuestionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'The question.' })
  text!: string;
}

@ObjectType('MemberDecision', {
  description: 'What a member has decided on a version of the joint text (beslut), by itself or through a mandate.',
})
export class MemberDecisionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'The version decided on.' })
  version!: number;

  @Field(() => DecisionOutcomeEnum, { description: 'Whether the member stands behind it.' })
  outcome!: DecisionOutcome;

  @Field(() => DecidedByEnum, { description: 'Who decided.' })
  decidedBy!: DecidedBy;

  @Field({ description: 'The instance by name (kommunstyrelsen); may be empty.' })
  instance!: string;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  decidedOn!: LocalDate;

  @Field({ description: 'Paragraph of the minutes (§ 41); may be empty.' })
  paragraph!: string;

  @Field({
    description: 'Point in the order of delegation that it rests on (KL 6:37); empty where nobody was delegated to.',
  })
  delegationPoint!: string;

  @Field({ description: 'Whether it holds also for versions that change the wording only (redaktionella ändringar).' })
  allowsEditorial!: boolean;
}

@ObjectType('ConsultationMember', { description: 'A member of the body in a consultation.' })
export class ConsultationMemberType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => StanceEnum, { description: 'What the member wants (hållning).' })
  stance!: Stance;

  @Field({ description: 'Contact person (kontaktperson); may be empty.' })
  contactName!: string;

  @Field({ description: 'The contact person’s address; may be empty.' })
  contactEmail!: string;

  @Field({ description: 'The member’s own registration number (diarienummer); may be empty.' })
  registrationNumber!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The latest version that it has a decision on; null without one. Whether that holds: `standsBehind`.',
  })
  decidedVersion!: number | null;

  @Field({ description: 'Whether it joins and has decided to stand behind the text as it is.' })
  standsBehind!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was decided that the response goes without it; null = it does not.',
  })
  leftOutOn!: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it joined a response that was sent.' })
  joinedAfterwardsOn!: LocalDate | null;

  @Field(() => DecidedByEnum, {
    nullable: true,
    description: 'Who is to decide for it; null = nobody has said, and the plan counts with its board.',
  })
  decider!: DecidedBy | null;

  @Field(() => [MemberDecisionType], { description: 'Its decisions, in the order in which they were recorded.' })
  decisions!: MemberDecisionType[];

  organisationId!: string;
  consultationId!: string;
}

@ObjectType('ConsultationBlocker', { description: 'Something that stands in the way of a joint response (hinder).' })
export class ConsultationBlockerType {
  @Field(() => BlockerCodeEnum, { description: 'What it is.' })
  code!: BlockerCode;

  @Field({ description: 'In Swedish, with the way out.' })
  message!: string;

  organisationId!: string | null;
}

@ObjectType('ViewerMayOnConsultation', { description: 'What one may do with a consultation.' })
export class ViewerMayOnConsultationType {
  @Field({ description: 'Everything about it (handlägga).' })
  keep!: boolean;

  @Field({ description: 'Write the joint text, freeze it, resolve comments (hålla pennan).' })
  holdPen!: boolean;

  @Field({ description: 'Write in the sections of the joint text now.' })
  write!: boolean;

  @Field({ description: 'Say something about the joint text now (lämna synpunkt).' })
  comment!: boolean;
}

@ObjectType('ConsultationEvent', { description: 'A line in a consultation’s history (händelse).' })
export class ConsultationEventType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => ConsultationEventKindEnum, { description: 'What it is about.' })
  kind!: ConsultationEventKind;

  @Field(() => String, { nullable: true, description: 'What stood before; null where nothing did.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What came instead; null where nothing did.' })
  after!: string | null;

  @Field({ description: 'What there is to say about it; may be empty.' })
  text!: string;

  accountId!: string | null;
  organisationId!: string | null;
}

@ObjectType({ description: 'A page of a consultation’s history.' })
export class ConsultationEventConnection extends connectionOf(ConsultationEventType, 'events') {}
