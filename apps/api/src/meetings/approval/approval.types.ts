import { APPROVAL_WAYS, type ApprovalWay } from '@domain/meetings/approval.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { enumOf } from '../enums.js';
import { MeetingPayload } from '../meetings.inputs.js';
import type { ApprovedBy } from './approval.entity.js';

export const ApprovalWayEnum = enumOf<ApprovalWay>(APPROVAL_WAYS);
registerEnumType(ApprovalWayEnum, {
  name: 'ApprovalWay',
  description: 'How minutes are approved.',
  valuesMap: {
    PAPER: { description: 'On paper (på papper); a scan may be kept.' },
    SIGNED_PDF: { description: 'As a PDF that was signed elsewhere and is kept here.' },
    PORTAL: { description: 'In the portal: the approvers sign in again over a hash.' },
  },
});

@ObjectType('MinutesApprover', { description: 'Somebody who approves, or has approved (justerare).' })
export class MinutesApproverType {
  @Field({ description: 'Name.' })
  name!: string;

  @Field(() => Date, { nullable: true, description: 'When the person signed in the portal.' })
  signedAt!: Date | null;
}

@ObjectType('MinutesApproval', {
  description: 'An approval (justering): of the minutes as a whole, or of single paragraphs at once.',
})
export class MinutesApprovalType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day of it.' })
  approvedOn!: LocalDate;

  @Field(() => ApprovalWayEnum, { description: 'How.' })
  way!: ApprovalWay;

  meetingId!: string;
  scope!: string;
  fileId!: string | null;
  bundleHash!: string | null;
  approvers!: readonly ApprovedBy[];
}

@ObjectType('MinutesCorrection', {
  description: 'A correction (rättelse) of approved minutes, beside a text that stays.',
})
export class MinutesCorrectionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'From 1; each of a meeting has the next.' })
  sequence!: number;

  @Field({ description: 'What is put right.' })
  text!: string;

  @Field(() => Date, { description: 'When.' })
  madeAt!: Date;

  itemId!: string | null;
}

@ObjectType('ApprovalBundle', {
  description: 'Minutes that lie with their approvers: frozen, with all papers, under one hash.',
})
export class ApprovalBundleType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Date, { description: 'When it was laid before them.' })
  submittedAt!: Date;

  hash!: string;
  meetingId!: string;
}

@ObjectType('ApprovalPart', { description: 'One of the papers that are signed together.' })
export class ApprovalPartType {
  @Field({ description: 'What it is called.' })
  name!: string;

  @Field({ description: 'Where it is fetched as it is signed, for the approvers and the secretariat.' })
  url!: string;
}

@InputType({ description: 'Lays minutes before their approvers, to be signed in the portal.' })
export class SubmitForApprovalInput {
  @Field(() => ID, { description: 'The meeting.' })
  meeting!: string;

  @Field(() => [ID], { nullable: true, description: 'Paragraphs to approve at once; absent = the minutes as a whole.' })
  items?: string[] | null;
}

@InputType({ description: 'Approves in the portal, by giving the password again.' })
export class SignMinutesInput {
  @Field(() => ID, { description: 'What lies with the approvers.' })
  bundle!: string;

  @Field({ description: 'The checksum of what was read; another is a CONFLICT.' })
  checksum!: string;

  @Field({ description: 'The password of one’s account.' })
  password!: string;
}

@InputType({ description: 'Records an approval that was given on paper or elsewhere.' })
export class ApproveMinutesInput {
  @Field(() => ID, { description: 'The meeting.' })
  meeting!: string;

  @Field(() => DateScalar, { description: 'The day of the approval: not before the meeting, not to come.' })
  approvedOn!: LocalDate;

  @Field(() => [String], { description: 'Names of those who approved, 1–10.' })
  approvers!: string[];

  @Field(() => ApprovalWayEnum, { nullable: true, description: 'PAPER or SIGNED_PDF; absent = by the file.' })
  way?: ApprovalWay | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The scan or the signed PDF, as POST /files answered. An approval that has none gets it when the same is sent again.',
  })
  file?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Paragraphs approved at once (omedelbart justerade); absent = the minutes as a whole.',
  })
  items?: string[] | null;
}

@InputType({ description: 'Who is to approve the minutes of a meeting, in order.' })
export class SetApproversInput {
  @Field(() => ID, { description: 'The meeting.' })
  meeting!: string;

  @Field(() => [String], { description: 'Their names, at most 10; whoever sits in the body can sign in the portal.' })
  approvers!: string[];
}

@InputType({ description: 'A correction of approved minutes.' })
export class CorrectMinutesInput {
  @Field(() => ID, { description: 'The meeting.' })
  meeting!: string;

  @Field(() => ID, { nullable: true, description: 'The paragraph; absent = the minutes as a whole.' })
  item?: string | null;

  @Field({ description: 'What is put right, 1–20000 characters.' })
  text!: string;
}

@ObjectType({ description: 'The meeting and its approval.' })
export class ApprovalPayload extends MeetingPayload {
  @Field(() => MinutesApprovalType, { description: 'The approval.' })
  approval!: MinutesApprovalType;
}
