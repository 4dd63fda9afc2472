import type { AttendeeRole } from '@domain/meetings/attendance.js';
import type { ItemOutcome, RecordKind, VoteChoice } from '@domain/meetings/item.js';
import type { MeetingStatus, SummonsKind } from '@domain/meetings/kinds.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { AttendeeRoleEnum, MeetingStatusEnum, RecordKindEnum, SummonsKindEnum, VoteChoiceEnum } from './enums.js';

@ObjectType('Meeting', { description: 'A meeting of a body (möte, sammanträde).' })
export class MeetingType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({
    description: 'Title: "Kommunchefsmöte"; as title, time and place were last sent for others than the secretariat.',
  })
  title!: string;

  @Field(() => Date, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it ends; null where that is not known.' })
  endsAt!: Date | null;

  @Field({ description: 'Where (plats); may be empty.' })
  place!: string;

  @Field(() => MeetingStatusEnum, { description: 'How far it has come.' })
  status!: MeetingStatus;

  @Field(() => Int, {
    description: 'Rises with each change of title, time, place or status; give it back to change them.',
  })
  version!: number;

  @Field(() => Date, { nullable: true, description: 'When the summons (kallelse) was first sent.' })
  summonedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the minutes were first sent to those who sit in the body.' })
  minutesSentAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When the minutes were changed after they were last sent (ändrat efter utskicket); null when they were not.',
  })
  minutesChangedAt!: Date | null;

  bodyId!: string;
  seriesId!: string | null;
  currentItemId!: string | null;
}

@ObjectType({ description: 'A page of meetings.' })
export class MeetingConnection extends connectionOf(MeetingType, 'meetings') {}

@ObjectType('MeetingSeries', { description: 'Meetings that come back under one name (mötesserie).' })
export class MeetingSeriesType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Name of the series.' })
  title!: string;
}

@ObjectType('AgendaItem', {
  description: 'A point on the agenda, with what was said and decided (punkt, ärende, paragraf).',
})
export class AgendaItemType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Number: "4", "4.1"; of a paragraph without its sign: "16".' })
  number!: string;

  @Field({ description: 'Heading (rubrik).' })
  title!: string;

  @Field({ description: 'When in the meeting: "14.00", "20 min"; may be empty (tid).' })
  timeSlot!: string;

  @Field({ description: 'Registration number (diarienummer); may be empty.' })
  registrationNumber!: string;

  @Field({ description: 'Background (ärendebeskrivning, bakgrund); may be empty.' })
  background!: string;

  @Field({ description: 'Proposed decision (förslag till beslut); may be empty.' })
  proposal!: string;

  @Field({ description: 'Whether the members have been told of it; until then only the secretariat sees it.' })
  announced!: boolean;

  @Field(() => Int, { description: 'Rises with each change of its texts; give it back to change them.' })
  version!: number;

  meetingId!: string;
  parentId!: string | null;
  presenters!: string;
  dispatchTo!: string;
  notes!: string;
  outcome!: ItemOutcome | null;
  continuesId!: string | null;
}

@ObjectType('Decision', { description: 'What was decided under an item (beslut).' })
export class DecisionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'The decision in words.' })
  text!: string;

  @Field(() => Int, { description: 'Rises with each change; give it back to change it.' })
  version!: number;
}

@ObjectType('RecordPerson', { description: 'Somebody in a record: who moved, voted, reserved.' })
export class RecordPersonType {
  @Field({ description: 'Name.' })
  name!: string;

  @Field({ description: 'Party (parti); may be empty.' })
  party!: string;

  @Field(() => VoteChoiceEnum, { nullable: true, description: 'In a vote: how the person voted.' })
  choice!: VoteChoice | null;
}

@ObjectType('ItemRecord', {
  description: 'What the minutes hold beside the decision: a motion, a vote, a reservation, jäv …',
})
export class ItemRecordType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => RecordKindEnum, { description: 'What it is.' })
  kind!: RecordKind;

  @Field({ description: 'In words: what was moved, what the vote was about; may be empty for RECUSAL.' })
  text!: string;

  @Field(() => Int, { description: 'Rises with each change; give it back to change it.' })
  version!: number;

  people!: string;
}

@ObjectType('ItemRange', { description: 'From an item to an item, both included (under vilka punkter).' })
export class ItemRangeType {
  @Field({ description: 'Number of the first item.' })
  from!: string;

  @Field({ description: 'Number of the last item.' })
  to!: string;
}

@ObjectType('Attendee', { description: 'Somebody at a meeting, or absent from it (deltagare, frånvarande).' })
export class AttendeeType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Name, as in the minutes.' })
  name!: string;

  @Field(() => AttendeeRoleEnum, { description: 'What the person is there.' })
  role!: AttendeeRole;

  @Field({ description: 'Title (befattning); may be empty.' })
  title!: string;

  @Field({ description: 'Party (parti); may be empty.' })
  party!: string;

  @Field({ description: 'Whether the person takes part at a distance (på distans, KL 6:24).' })
  remote!: boolean;

  @Field(() => Int, { description: 'Rises with each change; give it back to change it.' })
  version!: number;

  organisationId!: string | null;
  substitutesForId!: string | null;
  items!: string;
}

@ObjectType('MeetingAttachment', { description: 'A paper of a meeting or an item (bilaga).' })
export class MeetingAttachmentType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Name.' })
  name!: string;

  fileId!: string | null;
}

@ObjectType('BacklogItem', {
  description: 'Something for a meeting to come: once, or every year in a month (årshjul).',
})
export class BacklogItemType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Heading.' })
  title!: string;

  @Field({ description: 'Background; may be empty.' })
  background!: string;

  @Field(() => Int, { nullable: true, description: 'Month, 1–12, in which it comes back each year; null = once.' })
  month!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year in which it was last put on an agenda.' })
  placedYear!: number | null;

  fromItemId!: string | null;
  placedItemId!: string | null;
}

@ObjectType({ description: 'A page of what lies in store.' })
export class BacklogItemConnection extends connectionOf(BacklogItemType, 'things in store') {}

@ObjectType('Summons', { description: 'A sending: summons, change, cancellation or minutes (utskick).' })
export class SummonsType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => SummonsKindEnum, { description: 'What was sent.' })
  kind!: SummonsKind;

  @Field(() => Int, { description: 'From 0; each sending of a meeting has the next.' })
  sequence!: number;

  @Field(() => Date, { description: 'When.' })
  sentAt!: Date;

  @Field({ description: 'What the secretariat added in words; may be empty.' })
  message!: string;

  changes!: string;
  meetingId!: string;
}

@ObjectType({ description: 'A page of sendings, the latest first.' })
export class SummonsConnection extends connectionOf(SummonsType, 'sendings') {}
