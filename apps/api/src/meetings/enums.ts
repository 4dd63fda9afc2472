import { ATTENDEE_ROLES, type AttendeeRole } from '@domain/meetings/attendance.js';
import {
  ITEM_OUTCOMES,
  type ItemOutcome,
  RECORD_KINDS,
  type RecordKind,
  VOTE_CHOICES,
  type VoteChoice,
} from '@domain/meetings/item.js';
import { MEETING_STATUSES, type MeetingStatus, SUMMONS_KINDS, type SummonsKind } from '@domain/meetings/kinds.js';
import { registerEnumType } from '@nestjs/graphql';

export const enumOf = <T extends string>(values: readonly T[]): { [V in T]: V } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };

export const MeetingStatusEnum = enumOf<MeetingStatus>(MEETING_STATUSES);
registerEnumType(MeetingStatusEnum, {
  name: 'MeetingStatus',
  description: 'How far a meeting has come.',
  valuesMap: {
    DRAFT: { description: 'Utkast: only the secretariat sees it.' },
    SUMMONED: { description: 'Kallat: the summons has been sent.' },
    IN_SESSION: { description: 'Pågår.' },
    HELD: { description: 'Hållet: the minutes are being written.' },
    MINUTES_SENT: { description: 'Anteckningarna (protokollet) är utskickade.' },
    APPROVED: { description: 'Justerat: the text is locked, the members read it.' },
    CANCELLED: { description: 'Inställt.' },
  },
});

export const SummonsKindEnum = enumOf<SummonsKind>(SUMMONS_KINDS);
registerEnumType(SummonsKindEnum, {
  name: 'SummonsKind',
  description: 'What was sent.',
  valuesMap: {
    SUMMONS: { description: 'Kallelse.' },
    CHANGE: { description: 'Ändrad kallelse.' },
    CANCELLATION: { description: 'Mötet är inställt.' },
    MINUTES: { description: 'Anteckningar or protokoll.' },
  },
});

export const ItemOutcomeEnum = enumOf<ItemOutcome>(ITEM_OUTCOMES);
registerEnumType(ItemOutcomeEnum, {
  name: 'ItemOutcome',
  description: 'How an item ended, where it was not simply decided.',
  valuesMap: {
    REFERRED_BACK: { description: 'Återremiss.' },
    POSTPONED: { description: 'Bordläggning.' },
    MOVED: { description: 'Flyttad till ett senare möte.' },
    WITHDRAWN: { description: 'Utgår.' },
  },
});

export const RecordKindEnum = enumOf<RecordKind>(RECORD_KINDS);
registerEnumType(RecordKindEnum, {
  name: 'RecordKind',
  description: 'What the minutes of a joint committee hold beside the decision (KL 5:65–67, 6:28–30).',
  valuesMap: {
    MOTION: { description: 'Yrkande.' },
    PROPOSITION: { description: 'Propositionsordning.' },
    VOTE: { description: 'Votering, by name.' },
    RESERVATION: { description: 'Reservation.' },
    STATEMENT: { description: 'Särskilt uttalande.' },
    RECUSAL: { description: 'Jäv: the person left the room.' },
    ADJOURNMENT: { description: 'Ajournering.' },
  },
});

export const VoteChoiceEnum = enumOf<VoteChoice>(VOTE_CHOICES);
registerEnumType(VoteChoiceEnum, {
  name: 'VoteChoice',
  description: 'How somebody votes.',
  valuesMap: {
    YES: { description: 'Ja.' },
    NO: { description: 'Nej.' },
    ABSTAINS: { description: 'Avstår.' },
  },
});

export const AttendeeRoleEnum = enumOf<AttendeeRole>(ATTENDEE_ROLES);
registerEnumType(AttendeeRoleEnum, {
  name: 'AttendeeRole',
  description: 'What somebody is at a meeting.',
  valuesMap: {
    CHAIR: { description: 'Ordförande.' },
    SECRETARY: { description: 'Sekreterare.' },
    ORGANISER: { description: 'Sammankallande (organisatör).' },
    MEMBER: { description: 'Ledamot, deltagare.' },
    SUBSTITUTE: { description: 'Tjänstgörande ersättare.' },
    OTHER: { description: 'Övrig deltagande.' },
    ABSENT: { description: 'Frånvarande.' },
  },
});

export const MeetingOrderEnum = enumOf(['STARTS_AT', 'LATEST_FIRST'] as const);
export type MeetingOrder = keyof typeof MeetingOrderEnum;
registerEnumType(MeetingOrderEnum, {
  name: 'MeetingOrder',
  description: 'In which order meetings come.',
  valuesMap: { STARTS_AT: { description: 'The next first.' }, LATEST_FIRST: { description: 'The latest first.' } },
});
