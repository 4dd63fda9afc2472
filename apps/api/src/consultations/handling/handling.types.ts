import type { HandlingStep } from '@domain/consultations/handling.js';
import type { ConsultationFileKind, DecidedBy } from '@domain/consultations/kinds.js';
import type { MeetingDecider } from '@domain/consultations/plan-facts.js';
import type { HelpKind } from '@domain/consultations/plan-helps.js';
import type { PlanPointKind } from '@domain/consultations/plan-points.js';
import type { PlanStatus } from '@domain/consultations/plan.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { OrganisationType } from '../../organisations/index.js';
import { ConsultationType } from '../consultations.types.js';
import {
  ConsultationFileKindEnum,
  DecidedByEnum,
  HandlingStepEnum,
  HelpEnum,
  MeetingDeciderEnum,
  PlanPointEnum,
  PlanStatusEnum,
} from '../enums.js';

@ObjectType('BoardMeeting', { description: 'A day on which a board, assembly or committee meets (sammanträde).' })
export class BoardMeetingType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => MeetingDeciderEnum, { description: 'What it is.' })
  decider!: MeetingDecider;

  @Field({ description: 'Its name (kommunstyrelsen).' })
  board!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  meetsOn!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'The last day for papers; null = not known.' })
  papersOn!: LocalDate | null;
}

@ObjectType({ description: 'A page of board meetings.' })
export class BoardMeetingConnection extends connectionOf(BoardMeetingType, 'meetings') {}

@ObjectType('ConsultationStep', { description: 'A step that a member has taken in its own handling.' })
export class ConsultationStepType {
  @Field(() => HandlingStepEnum, { description: 'Which.' })
  step!: HandlingStep;

  @Field(() => DateScalar, { description: 'The day.' })
  takenOn!: LocalDate;
}

@ObjectType('ConsultationFile', { description: 'A document of a consultation or of a decision (handling).' })
export class ConsultationFileType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ConsultationFileKindEnum, { description: 'What it is.' })
  kind!: ConsultationFileKind;

  @Field({ description: 'Its name.' })
  name!: string;

  @Field(() => Date, { description: 'When it was added.' })
  addedAt!: Date;

  organisationId!: string | null;
  decisionId!: string | null;
}

@ObjectType('ResponseSender', { description: 'A member that stands behind what was sent, as it was then.' })
export class ResponseSenderType {
  @Field({ description: 'Code of the member.' })
  code!: string;

  @Field({ description: 'Its name then.' })
  name!: string;

  @Field(() => DecidedByEnum, { description: 'Who decided.' })
  decidedBy!: DecidedBy;

  @Field({ description: 'The instance by name; may be empty.' })
  instance!: string;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  decidedOn!: LocalDate;

  @Field({ description: 'Paragraph of the minutes; may be empty.' })
  paragraph!: string;

  @Field({ description: 'Point in the order of delegation; may be empty.' })
  delegationPoint!: string;
}

@ObjectType('ResponseWithout', { description: 'A member of the body that did not stand behind what was sent.' })
export class ResponseWithoutType {
  @Field({ description: 'Code of the member.' })
  code!: string;

  @Field({ description: 'Its name then.' })
  name!: string;

  @Field({ description: 'It wanted to join and was late: the response went without it, openly.' })
  leftOut!: boolean;
}

@ObjectType('ResponseStatement', {
  description: 'A separate statement that went with the response (särskilt yttrande).',
})
export class ResponseStatementType {
  @Field({ description: 'Its name.' })
  name!: string;
}

@ObjectType('ResponseSending', { description: 'The joint response as it was sent (utskick).' })
export class ResponseSendingType {
  @Field(() => Int, { description: 'The version of the text.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day.' })
  sentOn!: LocalDate;

  @Field({ description: 'By what; may be empty.' })
  channel!: string;

  @Field({ description: 'To whom.' })
  recipient!: string;

  @Field(() => [ResponseSenderType], { description: 'Who stood behind it then. Never changes.' })
  behind!: ResponseSenderType[];

  @Field(() => [ResponseWithoutType], { description: 'The other members. Never changes.' })
  without!: ResponseWithoutType[];

  @Field(() => [ResponseStatementType], { description: 'What went with it. Never changes.' })
  statements!: ResponseStatementType[];

  @Field(() => DateScalar, { nullable: true, description: 'When the receiver confirmed it; null = it has not.' })
  receivedOn!: LocalDate | null;

  @Field({ description: 'What the receiver said; may be empty.' })
  receiptNote!: string;
}

@ArgsType()
export class PlanArgs {
  @Field(() => Int, { defaultValue: 10, description: 'Working days from the start until the draft goes out, 0–100.' })
  writing: number = 10;

  @Field(() => Int, { defaultValue: 10, description: 'Working days for comments, 0–100.' })
  comments: number = 10;

  @Field(() => Int, { defaultValue: 5, description: 'Working days from the last comment until the final text, 0–100.' })
  settling: number = 5;

  @Field(() => Int, {
    defaultValue: 7,
    description: 'Working days between papers and meeting, where the day for papers is not known, 0–100.',
  })
  papers: number = 7;
}

@ObjectType('ConsultationHelpOffered', { description: 'Something that helps a member that cannot decide in time.' })
export class HelpType {
  @Field(() => HelpEnum, { description: 'What it is.' })
  kind!: HelpKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of a meeting, or the last day that would do; null = no day is known.',
  })
  on!: LocalDate | null;

  @Field({ description: 'In Swedish.' })
  message!: string;
}

@ObjectType('ConsultationPlanMeeting', { description: 'A meeting that the plan counts with.' })
export class PlanMeetingType {
  @Field(() => MeetingDeciderEnum, { description: 'Who meets.' })
  decider!: MeetingDecider;

  @Field({ description: 'Its name.' })
  board!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day for papers; null = not known.' })
  papersOn!: LocalDate | null;
}

@ObjectType('ConsultationMemberPlan', { description: 'Whether a member that joins can decide before the deadline.' })
export class MemberPlanType {
  @Field(() => PlanStatusEnum, { description: 'How it is.' })
  status!: PlanStatus;

  @Field(() => PlanMeetingType, {
    nullable: true,
    description: 'The last meeting before the deadline, whether it can be made or not; null = none.',
  })
  lastMeeting!: PlanMeetingType | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for the final text; null where nothing is waited for, or no meeting can be made.',
  })
  finalTextBy!: LocalDate | null;

  @Field({ description: 'In Swedish: how it is, and why.' })
  reason!: string;

  @Field(() => [HelpType], { description: 'What helps who cannot make it.' })
  helps!: HelpType[];

  organisationId!: string;
}

@ObjectType('ConsultationPlanPoint', { description: 'A point on the time line.' })
export class PlanPointType {
  @Field(() => PlanPointEnum, { description: 'What it is.' })
  kind!: PlanPointKind;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: LocalDate;

  @Field({ description: 'In Swedish, without the day.' })
  label!: string;

  organisationId!: string | null;
}

@ObjectType('ConsultationPlan', {
  description: 'The way back from the deadline (tidsplan): last days, each a working day.',
})
export class PlanType {
  @Field(() => DateScalar, { description: 'To begin to write.' })
  startBy!: LocalDate;

  @Field(() => DateScalar, { description: 'For the draft to go out.' })
  draftBy!: LocalDate;

  @Field(() => DateScalar, { description: 'For comments.' })
  commentsBy!: LocalDate;

  @Field(() => DateScalar, { description: 'For the final text.' })
  finalTextBy!: LocalDate;

  @Field(() => DateScalar, { description: 'For sending: the deadline, or the last working day before it.' })
  sendBy!: LocalDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first deadline with which everybody could decide; null = the present one, or nobody knows.',
  })
  extensionTo!: LocalDate | null;

  @Field(() => [MemberPlanType], { description: 'Those that join and are not left out, in Swedish order.' })
  members!: MemberPlanType[];

  @Field(() => [PlanPointType], { description: 'The time line.' })
  points!: PlanPointType[];
}

@ObjectType({ description: 'Who was asked to name a contact person.' })
export class AskForContactsPayload {
  @Field(() => ConsultationType, { description: 'The consultation.' })
  consultation!: ConsultationType;

  @Field(() => [OrganisationType], { description: 'Members that were asked just now: each has got an action.' })
  asked!: OrganisationType[];

  @Field(() => [OrganisationType], { description: 'Members for whom nobody sits in the body, who could not be asked.' })
  nobody!: OrganisationType[];
}
