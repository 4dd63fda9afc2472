import { APPEAL_STATES, type AppealState } from '@domain/meetings/appeal.js';
import type { NoticeDay } from '@domain/meetings/appeal-words.js';
import { NOTICE_STATES, type NoticeState } from '@domain/meetings/notice.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { enumOf } from '../enums.js';
import type { NoticeBoard, NoticeFacts } from './boards.service.js';

export const AppealStateEnum = enumOf<AppealState>(APPEAL_STATES);
registerEnumType(AppealStateEnum, {
  name: 'AppealState',
  description: 'What the time for appeal (överklagandetid) has come to.',
  valuesMap: {
    NOT_STARTED: { description: 'A board has not posted (har inte börjat).' },
    RUNNING: { description: 'All boards have it (löper).' },
    EXPIRED: { description: 'It has run out (har gått ut); not the same as laga kraft.' },
    INTERRUPTED: { description: 'A board took it down on or before the last day, and has not posted it again since.' },
  },
});

export const NoticeStateEnum = enumOf<NoticeState>(NOTICE_STATES);
registerEnumType(NoticeStateEnum, {
  name: 'NoticeState',
  description: 'What a board has done.',
  valuesMap: {
    TO_POST: { description: 'Ska anslås.' },
    POSTED: { description: 'Anslaget.' },
    TAKEN_DOWN: { description: 'Nedtaget.' },
    TAKEN_DOWN_EARLY: { description: 'Nedtaget för tidigt.' },
  },
});

export const NoticeDayKeyEnum = enumOf<NoticeDay['key']>(['POST_BY', 'STARTS_ON', 'LAST_DAY', 'TAKE_DOWN_FROM']);
registerEnumType(NoticeDayKeyEnum, {
  name: 'NoticeDayKey',
  description: 'Which day of a notice.',
  valuesMap: {
    POST_BY: { description: 'Latest day for posting.' },
    STARTS_ON: { description: 'From when the time for appeal counts.' },
    LAST_DAY: { description: 'Last day to appeal.' },
    TAKE_DOWN_FROM: { description: 'Earliest day for taking down.' },
  },
});

@ObjectType('NoticeDay', { description: 'A day that matters for a notice, with the section that it follows from.' })
export class NoticeDayType {
  @Field(() => NoticeDayKeyEnum, { description: 'Which.' })
  key!: NoticeDay['key'];

  @Field(() => DateScalar, { nullable: true, description: 'The day; null while it is not known.' })
  day!: LocalDate | null;

  @Field({ description: 'The section: "KL 13 kap. 5 §".' })
  section!: string;

  @Field({ description: 'What follows, as a Swedish sentence.' })
  sentence!: string;
}

/** Of a notice: the facts that the resolvers read its fields from. */
@ObjectType('AppealPeriod', { description: 'The time for appeal (överklagandetid) of an approval.' })
export class AppealPeriodType {
  @Field(() => AppealStateEnum, { description: 'What it has come to today.' })
  state!: AppealState;

  @Field(() => DateScalar, { nullable: true, description: 'The day from which all boards have it.' })
  startsOn!: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to appeal (KL 13:5, lag 1930:173).' })
  lastDay!: LocalDate | null;

  @Field({ description: 'The state in a few Swedish words: "Överklagandetiden har gått ut".' })
  label!: string;

  @Field({ description: 'The state with its reason, as a Swedish sentence.' })
  sentence!: string;

  @Field(() => [NoticeDayType], {
    description: 'Latest day for posting, start, last day, earliest day for taking down.',
  })
  days!: NoticeDayType[];

  missing!: readonly string[];
}

@ObjectType('NoticePosting', { description: 'A time on a board.' })
export class NoticePostingType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'Posted on (anslaget).' })
  postedOn!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Taken down on (nedtaget); null = it is up.' })
  removedOn!: LocalDate | null;

  @Field({ description: 'Where on the member’s website; may be empty.' })
  url!: string;

  @Field(() => Int, { description: 'Rises with each change; give it back to correct it.' })
  version!: number;

  @Field(() => Date, {
    nullable: true,
    description: 'When the member’s registrator vouched for it; null = reported only.',
  })
  confirmedAt!: Date | null;
}

@ObjectType('Notice', { description: 'An approval on the notice board (anslagstavla) of a member.' })
export class NoticeType {
  @Field(() => NoticeStateEnum, { description: 'What the board has done.' })
  state!: NoticeState;

  @Field(() => DateScalar, { nullable: true, description: 'When it was last posted; null = not yet.' })
  postedOn!: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that was taken down; null = it is up.' })
  removedOn!: LocalDate | null;

  @Field(() => Boolean, { description: 'First posted after the latest day for it (KL 8:12): flagged, not refused.' })
  late!: boolean;

  @Field(() => [NoticePostingType], { description: 'Every time on the board, the first first.' })
  postings!: NoticePostingType[];

  facts!: NoticeFacts;
  board!: NoticeBoard;
}

@InputType({ isAbstract: true })
class BoardInput {
  @Field(() => ID, { description: 'The meeting.' })
  meeting!: string;

  @Field({ description: 'Code of the organisation whose board it is.' })
  organisation!: string;

  @Field(() => ID, { nullable: true, description: 'Which approval; absent = that of the minutes as a whole.' })
  approval?: string | null;
}

@InputType({ description: 'That a board has posted an approval.' })
export class PostNoticeInput extends BoardInput {
  @Field(() => DateScalar, { description: 'The day: not before the approval, not to come.' })
  postedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Where on the member’s website.' })
  url?: string | null;
}

@InputType({ description: 'That a board has taken an approval down.' })
export class RemoveNoticeInput extends BoardInput {
  @Field(() => DateScalar, { description: 'The day: not before it was posted, not to come.' })
  removedOn!: LocalDate;
}

@InputType({ description: 'That a member’s registrator vouches for what was reported.' })
export class ConfirmNoticeInput extends BoardInput {
  @Field(() => String, { nullable: true, description: 'Where on the member’s website.' })
  url?: string | null;
}

@InputType({ description: 'The days of a posting, put right.' })
export class CorrectNoticeInput extends BoardInput {
  @Field(() => ID, { description: 'The posting.' })
  posting!: string;

  @Field(() => Int, { description: 'As read; another in store is a CONFLICT.' })
  version!: number;

  @Field(() => DateScalar, { description: 'Posted on.' })
  postedOn!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Taken down on; absent or null = it is up.' })
  removedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Where on the member’s website; absent = as before.' })
  url?: string | null;
}

@ObjectType({ description: 'The board after the change, and the time for appeal.' })
export class NoticePayload {
  @Field(() => NoticeType, { description: 'The notice (anslag).' })
  notice!: NoticeType;

  @Field(() => AppealPeriodType, { description: 'The time for appeal.' })
  appeal!: AppealPeriodType;
}
