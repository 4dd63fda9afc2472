import type { AttendeeRole } from '@domain/meetings/attendance.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { MINUTES_WARNING_CODES, type MinutesWarningCode } from '@formats/minutes-text/index.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { AttendeeRoleEnum, ItemRangeInput, ItemRangeType, MeetingType } from '../meetings/index.js';

/** What can be doubtful about a text of minutes, with what it means. */
const WARNINGS: Readonly<Record<MinutesWarningCode | OwnWarningCode, string>> = {
  NO_DATE: 'The text names no day of the meeting.',
  NO_ITEMS: 'No items were recognised.',
  NO_ATTENDEES: 'No attendees were recognised.',
  ITEM_NUMBER_GAP: 'A number is left out.',
  ITEM_NUMBER_REPEATED: 'A number comes twice.',
  ITEM_NUMBER_MISSING: 'An item has no number of its own.',
  ITEM_CONTINUED_OUT_OF_ORDER: '"§ 28 forts." follows on another paragraph.',
  DATE_UNCLEAR: 'A day can be read in more than one way.',
  DATE_IMPOSSIBLE: 'A day that the calendar does not have.',
  ASSIGNEE_MISSING: 'An action without a person (ansvarig).',
  ASSIGNEE_NOT_PRESENT: 'An action for somebody who took no part.',
  NAME_FOLDED: 'Two names that differ in å ä ö only: the same person?',
  ACTION_SUGGESTED: 'A decision or note that looks like a task; suggested, not entered.',
  DECISION_IN_TEXT: 'A sentence in the notes that looks like a decision.',
  LINE_UNPLACED: 'A line that belongs nowhere.',
  TEXT_CUT: 'The text is longer than what is read.',
  ALREADY_IMPORTED: 'The same text has been imported into the body before.',
  NO_TIME: 'The text names no time of day: 09:00 is taken.',
  ORGANISATION_NOT_MEMBER: 'Somebody comes from an organisation that is no member of the body.',
  ASSIGNEE_AMBIGUOUS: 'Several in the body have the name: the action is nobody’s yet.',
};

export type OwnWarningCode = 'ALREADY_IMPORTED' | 'NO_TIME' | 'ORGANISATION_NOT_MEMBER' | 'ASSIGNEE_AMBIGUOUS';
export type ImportWarningCode = MinutesWarningCode | OwnWarningCode;

const CODES = [
  ...MINUTES_WARNING_CODES,
  'ALREADY_IMPORTED',
  'NO_TIME',
  'ORGANISATION_NOT_MEMBER',
  'ASSIGNEE_AMBIGUOUS',
] as const;
export const MinutesWarningEnum = Object.fromEntries(CODES.map((code) => [code, code])) as {
  [C in ImportWarningCode]: C;
};
registerEnumType(MinutesWarningEnum, {
  name: 'MinutesWarningCode',
  description: 'What is doubtful about a text of minutes.',
  valuesMap: Object.fromEntries(CODES.map((code) => [code, { description: WARNINGS[code] }])),
});

@ObjectType('MinutesWarning', { description: 'Something in a text of minutes that a person should look at.' })
export class MinutesWarningType {
  @Field(() => MinutesWarningEnum, { description: 'What it is.' })
  code!: ImportWarningCode;

  @Field({ description: 'A Swedish sentence.' })
  message!: string;

  @Field(() => Int, { description: 'Line of the text, from 1.' })
  line!: number;
}

@ObjectType('DraftAttendee', { description: 'Somebody in a text of minutes.' })
export class DraftAttendeeType {
  @Field({ description: 'Name as written.' })
  name!: string;

  @Field(() => AttendeeRoleEnum, { description: 'What the person is there.' })
  role!: AttendeeRole;

  @Field({ description: 'Title; may be empty.' })
  title!: string;

  @Field({ description: 'Party; may be empty.' })
  party!: string;

  @Field({ description: 'Organisation as written; may be empty.' })
  organisation!: string;

  @Field(() => [ItemRangeType], { description: 'Under which items; empty = the whole meeting.' })
  items!: readonly ItemRangeType[];

  @Field(() => Int, { description: 'Line of the text.' })
  line!: number;
}

@ObjectType('DraftText', { description: 'A decision, or the name of an attachment, in a text of minutes.' })
export class DraftTextType {
  @Field({ description: 'The words.' })
  text!: string;

  @Field(() => Int, { description: 'Line of the text.' })
  line!: number;
}

@ObjectType('DraftAction', { description: 'An action in a text of minutes (åtgärd).' })
export class DraftActionType {
  @Field({ description: 'What is to be done.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day; null where the text has none.' })
  dueOn!: LocalDate | null;

  @Field({ description: 'Name as written; empty where the text has none.' })
  assignee!: string;

  @Field(() => Int, { description: 'Line of the text.' })
  line!: number;
}

@ObjectType('DraftItem', { description: 'An item in a text of minutes.' })
export class DraftItemType {
  @Field({ description: 'Number: "4.1", "16".' })
  number!: string;

  @Field({ description: 'Registration number as written; may be empty.' })
  registrationNumber!: string;

  @Field({ description: 'Heading.' })
  title!: string;

  @Field(() => [String], { description: 'Presenters.' })
  presenters!: readonly string[];

  @Field({ description: 'When in the meeting; may be empty.' })
  timeSlot!: string;

  @Field({ description: 'Background; may be empty.' })
  background!: string;

  @Field({ description: 'Proposed decision; may be empty.' })
  proposal!: string;

  @Field({ description: 'Notes; may be empty.' })
  notes!: string;

  @Field(() => [DraftTextType], { description: 'Decisions.' })
  decisions!: readonly DraftTextType[];

  @Field(() => [DraftActionType], { description: 'Actions that the text lists as such.' })
  actions!: readonly DraftActionType[];

  @Field(() => [DraftActionType], {
    description: 'Tasks that stand in decisions or notes: suggestions, to be accepted or not.',
  })
  suggestedActions!: readonly DraftActionType[];

  @Field(() => [DraftTextType], { description: 'Names of attachments.' })
  attachments!: readonly DraftTextType[];

  @Field(() => [String], { description: 'To whom the decision is sent.' })
  dispatchTo!: readonly string[];

  @Field(() => [String], { description: 'Codes of members that it does not concern.' })
  notConcerned!: readonly string[];

  @Field(() => Int, { description: 'First line in the text.' })
  fromLine!: number;

  @Field(() => Int, { description: 'Last line in the text.' })
  toLine!: number;
}

@ObjectType('MinutesDraft', {
  description: 'What was recognised in a text of minutes, to be checked before it is saved.',
})
export class MinutesDraftType {
  @Field({ description: 'Title; may be empty.' })
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the meeting; null where the text has none.' })
  date!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'When it began, HH:MM.' })
  startsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When it ended, HH:MM.' })
  endsAt!: string | null;

  @Field({ description: 'Where; may be empty.' })
  place!: string;

  @Field(() => [DraftAttendeeType], { description: 'Attendees, and those absent.' })
  attendees!: readonly DraftAttendeeType[];

  @Field(() => [DraftItemType], { description: 'Items in the order of the text.' })
  items!: readonly DraftItemType[];
}

@InputType({ description: 'Minutes to read: as text, or as a file (text, Word or PDF).' })
export class ReadMinutesInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'The text.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Instead of text: a file, as POST /files answered.' })
  file?: string | null;
}

@ObjectType('MinutesReading', { description: 'A text of minutes and what was recognised in it. Nothing is saved.' })
export class MinutesReadingType {
  @Field({ description: 'The text, as read out of the file where it was one.' })
  text!: string;

  @Field(() => MinutesDraftType, { description: 'What was recognised.' })
  draft!: MinutesDraftType;

  @Field(() => [MinutesWarningType], { description: 'What to look at, in order of lines.' })
  warnings!: MinutesWarningType[];
}

@InputType({ description: 'Somebody in checked minutes.' })
export class DraftAttendeeInput {
  @Field({ description: 'Name.' })
  name!: string;

  @Field(() => AttendeeRoleEnum, { nullable: true, description: 'What the person is there; absent = MEMBER.' })
  role?: AttendeeRole | null;

  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Party.' })
  party?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the organisation, as in the register.' })
  organisation?: string | null;

  @Field(() => [ItemRangeInput], { nullable: true, description: 'Under which items.' })
  items?: ItemRangeInput[] | null;
}

@InputType({ description: 'An action in checked minutes.' })
export class DraftActionInput {
  @Field({ description: 'What is to be done, 1–2000 characters.' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day.' })
  dueOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Name of the person; absent or empty = nobody yet.' })
  assignee?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the organisation that the person answers for.' })
  organisation?: string | null;
}

@InputType({ description: 'An item in checked minutes.' })
export class DraftItemInput {
  @Field({ description: 'Number, 1–20 characters: "4.1".' })
  number!: string;

  @Field({ description: 'Heading.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Registration number.' })
  registrationNumber?: string | null;

  @Field(() => [String], { nullable: true, description: 'Presenters.' })
  presenters?: string[] | null;

  @Field(() => String, { nullable: true, description: 'When in the meeting.' })
  timeSlot?: string | null;

  @Field(() => String, { nullable: true, description: 'Background.' })
  background?: string | null;

  @Field(() => String, { nullable: true, description: 'Proposed decision.' })
  proposal?: string | null;

  @Field(() => String, { nullable: true, description: 'Notes.' })
  notes?: string | null;

  @Field(() => [String], { nullable: true, description: 'Decisions.' })
  decisions?: string[] | null;

  @Field(() => [DraftActionInput], { nullable: true, description: 'Actions, with the suggestions that were accepted.' })
  actions?: DraftActionInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Names of attachments.' })
  attachments?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'To whom the decision is sent.' })
  dispatchTo?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of members that it does not concern.' })
  notConcerned?: string[] | null;
}

@InputType({ description: 'Minutes that a person has checked.' })
export class MinutesDraftInput {
  @Field({ description: 'Title.' })
  title!: string;

  @Field(() => DateScalar, { description: 'Day of the meeting.' })
  date!: LocalDate;

  @Field(() => String, { nullable: true, description: 'When it began, HH:MM; absent = 09:00.' })
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'When it ended, HH:MM.' })
  endsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;

  @Field(() => [DraftAttendeeInput], { nullable: true, description: 'Attendees, and those absent.' })
  attendees?: DraftAttendeeInput[] | null;

  @Field(() => [DraftItemInput], { description: 'Items in order, 1–300.' })
  items!: DraftItemInput[];
}

@InputType({ description: 'Minutes to save as a meeting that has been held.' })
export class ImportMinutesInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field({ description: 'The text as it stands; the same text twice gives a warning.' })
  text!: string;

  @Field(() => MinutesDraftInput, {
    nullable: true,
    description: 'What a person has made of it; absent = what is recognised in the text.',
  })
  checked?: MinutesDraftInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Keep it as a draft for the secretariat; absent = the members may read it at once.',
  })
  keepAsDraft?: boolean | null;
}

@ObjectType({ description: 'The meeting that was made of minutes.' })
export class ImportMinutesPayload {
  @Field(() => MeetingType, { description: 'The meeting.' })
  meeting!: MeetingType;

  @Field(() => [MinutesWarningType], { description: 'What to look at.' })
  warnings!: MinutesWarningType[];
}
