import type { BodyKind } from '../bodies/kinds.js';
import { workingDayOnOrAfter } from '../shared/holidays.js';
import type { LocalDate } from '../shared/local-date.js';
import { err, ok, type Result } from '../shared/result.js';
import { addDays, sayDay } from '../shared/swedish-day.js';
import type { AppealPeriod, PostedDays } from './appeal.js';
import { badMeeting, type MeetingsError } from './errors.js';

/** Ska anslås, anslaget, nedtaget, nedtaget för tidigt. */
export const NOTICE_STATES = ['TO_POST', 'POSTED', 'TAKEN_DOWN', 'TAKEN_DOWN_EARLY'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** What people read. */
export const NOTICE_STATE_WORDS: Readonly<Record<NoticeState, string>> = {
  TO_POST: 'Ska anslås',
  POSTED: 'Anslaget',
  TAKEN_DOWN: 'Nedtaget',
  TAKEN_DOWN_EARLY: 'Nedtaget för tidigt',
};

/** KL 8:12: made known on the second day after the approval at the latest. */
const DAYS_TO_POST = 2;

/** Why no notice is needed; null where one is. */
export const noNoticeNeeded = (kind: BodyKind): string | null =>
  kind === 'JOINT_COMMITTEE' || kind === 'FEDERATION'
    ? null
    : 'Behöver inget anslag: reglerna om anslag gäller nämnder och kommunalförbund.';

/** The boards of an approval: every member's on the day of it (KL 9:32), or the one of the federation. Ids of organisations. */
export function boardsOf(
  kind: BodyKind,
  { members, host }: { readonly members: readonly string[]; readonly host: string | null },
): readonly string[] {
  if (kind === 'JOINT_COMMITTEE') return members;
  return kind === 'FEDERATION' && host !== null ? [host] : [];
}

/** Why nothing is to be posted at an organisation, where another board counts. @param board the one of a federation; null = not known. */
export function notABoard(kind: BodyKind, board: string | null): string {
  if (kind !== 'FEDERATION') {
    return 'Organisationen var inte medlem den dag då protokollet justerades, så inget ska anslås där.';
  }
  return board === null
    ? 'Ett kommunalförbund anslår på den anslagstavla som förbundsordningen nämner. Ange den organisationen som värd först.'
    : `Ett kommunalförbund anslår på en enda anslagstavla, här den hos ${board}. Anteckna anslaget där.`;
}

/** The last day to post in time (KL 8:12, lag 1930:173). */
export const postBy = (approvedOn: LocalDate): LocalDate =>
  workingDayOnOrAfter(addDays(approvedOn, DAYS_TO_POST) ?? approvedOn);

export interface PostingFacts {
  readonly approvedOn: LocalDate;
  readonly today: LocalDate;
  /** What the board has had, in order of time. */
  readonly postings: readonly PostedDays[];
}

/**
 * A day of posting, as somebody reports it.
 *
 * @returns SAME when exactly this has been reported before: two who press at once mean one thing.
 */
export function checkPosting(
  { approvedOn, today, postings }: PostingFacts,
  postedOn: LocalDate,
): Result<'NEW' | 'SAME', MeetingsError> {
  const last = postings.at(-1);
  if (last && last.removedOn === null) {
    return last.postedOn === postedOn
      ? ok('SAME')
      : err({ code: 'CONFLICT', what: `anslaget, som är uppe sedan ${sayDay(last.postedOn)},` });
  }
  const fault = postedFault({ approvedOn, today, before: last ?? null }, postedOn);
  return fault === null ? ok('NEW') : err(badMeeting('postedOn', fault));
}

/** A day of taking down; SAME when exactly this has been reported before. */
export function checkRemoval(
  { today, postings }: Pick<PostingFacts, 'today' | 'postings'>,
  removedOn: LocalDate,
): Result<'NEW' | 'SAME', MeetingsError> {
  const last = postings.at(-1);
  if (!last) return err(badMeeting('organisation', 'Protokollet är inte anslaget där, så det kan inte tas ned.'));
  if (last.removedOn !== null) {
    return last.removedOn === removedOn
      ? ok('SAME')
      : err({ code: 'CONFLICT', what: `anslaget, som togs ned ${sayDay(last.removedOn)},` });
  }
  const fault = removedFault(last.postedOn, removedOn, today);
  return fault === null ? ok('NEW') : err(badMeeting('removedOn', fault));
}

/** Both days of a posting, put right. `before` and `after` are the board's postings around it. */
export function checkCorrection(
  { approvedOn, today }: Pick<PostingFacts, 'approvedOn' | 'today'>,
  { postedOn, removedOn }: PostedDays,
  { before, after }: { readonly before: PostedDays | null; readonly after: PostedDays | null },
): Result<PostedDays, MeetingsError> {
  const posted = postedFault({ approvedOn, today, before }, postedOn);
  if (posted !== null) return err(badMeeting('postedOn', posted));
  if (removedOn === null) {
    return after === null
      ? ok({ postedOn, removedOn })
      : err(badMeeting('removedOn', 'Anslaget sattes upp igen senare: ange vilken dag det togs ned dessförinnan.'));
  }
  const removed = removedFault(postedOn, removedOn, today);
  if (removed !== null) return err(badMeeting('removedOn', removed));
  if (after !== null && removedOn > after.postedOn) {
    return err(
      badMeeting('removedOn', `Anslaget sattes upp igen ${sayDay(after.postedOn)}: det måste ha tagits ned senast då.`),
    );
  }
  return ok({ postedOn, removedOn });
}

function postedFault(
  { approvedOn, today, before }: Pick<PostingFacts, 'approvedOn' | 'today'> & { readonly before: PostedDays | null },
  postedOn: LocalDate,
): string | null {
  if (postedOn > today) return 'Dagen för anslaget ligger framåt i tiden. Ange den när det är anslaget.';
  if (postedOn < approvedOn) {
    return `Protokollet justerades ${sayDay(approvedOn)}: justeringen kan inte ha anslagits före det.`;
  }
  if (before?.removedOn != null && postedOn < before.removedOn) {
    return `Anslaget togs ned ${sayDay(before.removedOn)}: det kan inte ha satts upp igen före det.`;
  }
  return null;
}

function removedFault(postedOn: LocalDate, removedOn: LocalDate, today: LocalDate): string | null {
  if (removedOn > today) return 'Dagen för nedtagandet ligger framåt i tiden. Ange den när anslaget är nedtaget.';
  if (removedOn < postedOn) return `Det anslogs ${sayDay(postedOn)}: det kan inte ha tagits ned före det.`;
  return null;
}

/** What a board has come to, as the page says it. */
export function noticeState(postings: readonly PostedDays[], { state, lastDay }: AppealPeriod): NoticeState {
  const last = postings.at(-1);
  if (!last) return 'TO_POST';
  if (last.removedOn === null) return 'POSTED';
  return state === 'EXPIRED' && lastDay !== null ? 'TAKEN_DOWN' : 'TAKEN_DOWN_EARLY';
}
