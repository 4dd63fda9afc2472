import type { AttendeeRole } from '@domain/meetings/attendance.js';
import type { ItemOutcome, RecordKind, VoteChoice } from '@domain/meetings/item.js';
import type { MeetingStatus } from '@domain/meetings/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { AttendeeRoleEnum, ItemOutcomeEnum, MeetingStatusEnum, RecordKindEnum, VoteChoiceEnum } from './enums.js';
import {
  AgendaItemType,
  AttendeeType,
  BacklogItemType,
  DecisionType,
  ItemRecordType,
  MeetingAttachmentType,
  MeetingType,
  SummonsType,
} from './meetings.types.js';

@InputType({ description: 'Which meetings to list; conditions add up.' })
export class MeetingFilter {
  @Field(() => String, { nullable: true, description: 'Only of the body with this slug.' })
  body?: string | null;

  @Field(() => Date, { nullable: true, description: 'Only those that begin at this instant or later.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only those that begin before this instant.' })
  before?: Date | null;

  @Field(() => [MeetingStatusEnum], { nullable: true, description: 'Only with one of these.' })
  statuses?: MeetingStatus[] | null;
}

@InputType({ description: 'A new meeting, or a change of one; null clears a field, leaving it out keeps it.' })
export class SaveMeetingInput {
  @Field(() => ID, { nullable: true, description: 'The meeting to change; absent = a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'As read; needed for a change. Another in store is a CONFLICT.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: 'Slug of the body; needed for a new one, can’t be changed.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Title, 1–200 characters; needed for a new one.' })
  title?: string | null;

  @Field(() => Date, { nullable: true, description: 'When it begins; needed for a new one.' })
  startsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ends.' })
  endsAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Where, at most 300 characters.' })
  place?: string | null;
}

@InputType({ description: 'Meetings that come back: one for each day (mötesserie).' })
export class PlanMeetingsInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field({ description: 'Title of each, 1–200 characters.' })
  title!: string;

  @Field(() => [DateScalar], { description: 'The days, 1–60.' })
  days!: LocalDate[];

  @Field({ description: 'When each begins in Sweden, HH:MM.' })
  startTime!: string;

  @Field(() => String, { nullable: true, description: 'When each ends, HH:MM.' })
  endTime?: string | null;

  @Field(() => String, { nullable: true, description: 'Where, at most 300 characters.' })
  place?: string | null;
}

@InputType({ description: 'A step of a meeting: begin, end, begin again, cancel.' })
export class AdvanceMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  id!: string;

  @Field(() => Int, { description: 'As read; another in store is a CONFLICT.' })
  version!: number;

  @Field(() => MeetingStatusEnum, { description: 'Where to: IN_SESSION, HELD or CANCELLED.' })
  to!: MeetingStatus;

  @Field(() => String, { nullable: true, description: 'CANCELLED: what to say to those who were summoned.' })
  message?: string | null;
}

@InputType({
  description: 'A sending: the summons, what changed in it, or the minutes – whichever the meeting has come to.',
})
export class SendSummonsInput {
  @Field(() => ID, { description: 'The meeting.' })
  meeting!: string;

  @Field(() => Int, { description: 'As read; another in store is a CONFLICT.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What to add in words, at most 2000 characters.' })
  message?: string | null;
}

@InputType({ description: 'A new item, or a change of one; null clears a field, leaving it out keeps it.' })
export class SaveAgendaItemInput {
  @Field(() => ID, { nullable: true, description: 'The item to change; absent = a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'As read; needed for a change. Another in store is a CONFLICT.' })
  version?: number | null;

  @Field(() => ID, { nullable: true, description: 'The meeting; needed for a new one.' })
  meeting?: string | null;

  @Field(() => ID, { nullable: true, description: 'A new one: under this item; absent = at the top.' })
  parent?: string | null;

  @Field(() => ID, { nullable: true, description: 'A new one: right after this sibling; absent = last.' })
  after?: string | null;

  @Field(() => String, { nullable: true, description: 'Heading, 1–300 characters; needed for a new one.' })
  title?: string | null;

  @Field(() => [String], { nullable: true, description: 'Names of presenters (föredragande), at most 20.' })
  presenters?: string[] | null;

  @Field(() => String, { nullable: true, description: 'When in the meeting, at most 60 characters.' })
  timeSlot?: string | null;

  @Field(() => String, { nullable: true, description: 'Registration number (diarienummer), at most 60 characters.' })
  registrationNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Background, at most 30 000 characters.' })
  background?: string | null;

  @Field(() => String, { nullable: true, description: 'Proposed decision, at most 30 000 characters.' })
  proposal?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes, at most 30 000 characters.' })
  notes?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of members that it does not concern (berör inte).' })
  notConcerned?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'To whom the decision is sent (beslutet skickas till), at most 100.',
  })
  dispatchTo?: string[] | null;

  @Field(() => ItemOutcomeEnum, { nullable: true, description: 'How it ended, where it was not simply decided.' })
  outcome?: ItemOutcome | null;
}

@InputType({ description: 'Where an item is to stand.' })
export class MoveAgendaItemInput {
  @Field(() => ID, { description: 'The item; what lies under it comes along.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Under this item; absent = at the top.' })
  parent?: string | null;

  @Field(() => ID, { nullable: true, description: 'Right after this sibling; absent = first.' })
  after?: string | null;
}

@InputType({
  description: 'An item that goes on: in a later meeting, in the body that it is prepared for, or in the backlog.',
})
export class ContinueAgendaItemInput {
  @Field(() => ID, { description: 'The item.' })
  id!: string;

  @Field(() => Int, { description: 'As read; another in store is a CONFLICT.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The meeting where it goes on; absent = the body’s backlog.' })
  meeting?: string | null;

  @Field(() => ItemOutcomeEnum, {
    nullable: true,
    description: 'How it ended here; absent = it was dealt with and goes on.',
  })
  outcome?: ItemOutcome | null;
}

@InputType({ description: 'A new decision, or a change of one.' })
export class SaveDecisionInput {
  @Field(() => ID, { nullable: true, description: 'The decision to change; absent = a new one, last.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'As read; needed for a change. Another in store is a CONFLICT.' })
  version?: number | null;

  @Field(() => ID, { description: 'The item.' })
  item!: string;

  @Field({ description: 'The decision in words, 1–30 000 characters.' })
  text!: string;
}

@InputType({ description: 'Somebody in a record.' })
export class RecordPersonInput {
  @Field({ description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Party.' })
  party?: string | null;

  @Field(() => VoteChoiceEnum, { nullable: true, description: 'VOTE: how the person voted.' })
  choice?: VoteChoice | null;
}

@InputType({ description: 'A new record under an item, or a change of one.' })
export class SaveItemRecordInput {
  @Field(() => ID, { nullable: true, description: 'The record to change; absent = a new one, last.' })
  id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'As read; another in store is a CONFLICT. Absent = whatever it says now.',
  })
  version?: number | null;

  @Field(() => ID, { description: 'The item.' })
  item!: string;

  @Field(() => RecordKindEnum, { description: 'What it is.' })
  kind!: RecordKind;

  @Field(() => String, { nullable: true, description: 'In words.' })
  text?: string | null;

  @Field(() => [RecordPersonInput], { nullable: true, description: 'Whom it is about.' })
  people?: RecordPersonInput[] | null;
}

@InputType({ description: 'From an item to an item, both included.' })
export class ItemRangeInput {
  @Field({ description: 'Number of the first item.' })
  from!: string;

  @Field({ description: 'Number of the last item.' })
  to!: string;
}

@InputType({ description: 'Somebody at a meeting, or a change of that; null clears a field, leaving it out keeps it.' })
export class SaveAttendeeInput {
  @Field(() => ID, { nullable: true, description: 'The attendee to change; absent = a new one.' })
  id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'As read; another in store is a CONFLICT. Absent = whatever it says now.',
  })
  version?: number | null;

  @Field(() => ID, { description: 'The meeting.' })
  meeting!: string;

  @Field(() => String, { nullable: true, description: 'Name, 1–120 characters; needed for a new one.' })
  name?: string | null;

  @Field(() => AttendeeRoleEnum, {
    nullable: true,
    description: 'What the person is there; absent in a new one = MEMBER.',
  })
  role?: AttendeeRole | null;

  @Field(() => String, { nullable: true, description: 'Code of the organisation.' })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'Title, at most 120 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Party, at most 40 characters.' })
  party?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether at a distance.' })
  remote?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The attendee whose place a substitute takes.' })
  substitutesFor?: string | null;

  @Field(() => [ItemRangeInput], { nullable: true, description: 'Under which items; empty = the whole meeting.' })
  items?: ItemRangeInput[] | null;
}

@InputType({ description: 'A file for a meeting or an item.' })
export class AttachToMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  meeting!: string;

  @Field(() => ID, { nullable: true, description: 'The item; absent = the meeting as a whole.' })
  item?: string | null;

  @Field(() => ID, { description: 'The file, as POST /files answered.' })
  file!: string;

  @Field(() => String, { nullable: true, description: 'Name to show; absent = the name of the file.' })
  name?: string | null;
}

@InputType({ description: 'Something new for meetings to come, or a change of it.' })
export class SaveBacklogItemInput {
  @Field(() => ID, { nullable: true, description: 'What to change; absent = new.' })
  id?: string | null;

  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'Heading, 1–300 characters; needed for a new one.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Background.' })
  background?: string | null;

  @Field(() => Int, { nullable: true, description: 'Month 1–12 in which it comes back each year; null = once.' })
  month?: number | null;
}

@InputType({ description: 'From the backlog to an agenda.' })
export class PlaceBacklogItemInput {
  @Field(() => ID, { description: 'What lies in store.' })
  id!: string;

  @Field(() => ID, { description: 'The meeting; it comes last on the agenda.' })
  meeting!: string;
}

@ObjectType({ description: 'The meeting after the change.' })
export class MeetingPayload {
  @Field(() => MeetingType, { description: 'The meeting.' })
  meeting!: MeetingType;
}

@ObjectType({ description: 'The meetings that were made.' })
export class MeetingsPayload {
  @Field(() => [MeetingType], { description: 'In order of time.' })
  meetings!: MeetingType[];
}

@ObjectType({ description: 'The meeting and what was sent.' })
export class SummonsPayload extends MeetingPayload {
  @Field(() => SummonsType, { description: 'The sending, on record; mails go out at once, one to each.' })
  summons!: SummonsType;
}

@ObjectType({ description: 'The item after the change.' })
export class AgendaItemPayload extends MeetingPayload {
  @Field(() => AgendaItemType, { description: 'The item.' })
  agendaItem!: AgendaItemType;
}

@ObjectType({ description: 'The item, and where it goes on.' })
export class ContinuePayload extends AgendaItemPayload {
  @Field(() => AgendaItemType, { nullable: true, description: 'The new item; null where it went to the backlog.' })
  continuation!: AgendaItemType | null;
}

@ObjectType({ description: 'The decision after the change.' })
export class DecisionPayload extends AgendaItemPayload {
  @Field(() => DecisionType, { description: 'The decision.' })
  decision!: DecisionType;
}

@ObjectType({ description: 'The record after the change.' })
export class ItemRecordPayload extends AgendaItemPayload {
  @Field(() => ItemRecordType, { description: 'The record.' })
  record!: ItemRecordType;
}

@ObjectType({ description: 'The attendee after the change.' })
export class AttendeePayload extends MeetingPayload {
  @Field(() => AttendeeType, { description: 'The attendee.' })
  attendee!: AttendeeType;
}

@ObjectType({ description: 'The attachment.' })
export class MeetingAttachmentPayload extends MeetingPayload {
  @Field(() => MeetingAttachmentType, { description: 'The attachment (bilaga).' })
  attachment!: MeetingAttachmentType;
}

@ObjectType({ description: 'What lies in store, after the change.' })
export class BacklogItemPayload {
  @Field(() => BacklogItemType, { description: 'It.' })
  backlogItem!: BacklogItemType;
}
