import type { BodyKind } from '../bodies/kinds.js';
import { type LocalDate, yearOf } from '../shared/local-date.js';
import { nameFault, oneLine } from '../shared/name.js';
import { workingDayOnOrAfter } from '../shared/holidays.js';
import { err, ok, type Result } from '../shared/result.js';
import { addDays, sayDay } from '../shared/swedish-day.js';
import { badMeeting, type MeetingsError } from './errors.js';
import { keepsProtocol } from './words.js';

/** På papper, som signerad PDF, i portalen. */
export const APPROVAL_WAYS = ['PAPER', 'SIGNED_PDF', 'PORTAL'] as const;
export type ApprovalWay = (typeof APPROVAL_WAYS)[number];

/** KL 5:69: approved within fourteen days after the meeting. */
const DAYS_TO_APPROVE = 14;
/** So long before the last day the page begins to warn. */
const DAYS_TO_WARN = 3;
export const MOST_APPROVERS = 10;
const LONGEST_NAME = 120;

/** The last day to approve the minutes of a meeting (KL 5:69, lag 1930:173); null where no law asks for it. */
export const approveBy = (kind: BodyKind, metOn: LocalDate): LocalDate | null =>
  keepsProtocol(kind) ? workingDayOnOrAfter(addDays(metOn, DAYS_TO_APPROVE) ?? metOn) : null;

/** What the page says of a day that is near or past; null when there is time left. */
export function approvalWarning(by: LocalDate | null, approvedOn: LocalDate | null, today: LocalDate): string | null {
  if (by === null) return null;
  if (approvedOn !== null) {
    return approvedOn > by ? `Protokollet justerades efter ${sayDay(by)}, som var sista dagen (KL 5 kap. 69 §).` : null;
  }
  if (today > by) return `Protokollet skulle ha justerats senast ${sayDay(by)} (KL 5 kap. 69 §).`;
  return (addDays(today, DAYS_TO_WARN) ?? today) >= by
    ? `Protokollet ska justeras senast ${sayDay(by)} (KL 5 kap. 69 §).`
    : null;
}

export interface ApprovalWanted {
  readonly approvedOn: LocalDate;
  readonly approvers: readonly string[];
}

/** An approval on paper or elsewhere, as somebody wants it recorded: its names on one line each. */
export function checkApproval(
  { approvedOn, approvers }: ApprovalWanted,
  { metOn, today }: { readonly metOn: LocalDate; readonly today: LocalDate },
): Result<ApprovalWanted, MeetingsError> {
  if (approvedOn > today) return err(badMeeting('approvedOn', 'Justeringen kan inte ligga framåt i tiden.'));
  if (approvedOn < metOn) {
    return err(badMeeting('approvedOn', `Mötet var ${sayDay(metOn)}: det kan inte ha justerats före det.`));
  }
  const names = checkApprovers(approvers);
  if (!names.ok) return names;
  if (names.value.length === 0) return err(badMeeting('approvers', 'Ange vem som har justerat.'));
  return ok({ approvedOn, approvers: names.value });
}

/** Who is to approve (justerare). */
export function checkApprovers(approvers: readonly string[]): Result<readonly string[], MeetingsError> {
  const names = approvers.map(oneLine);
  if (names.length > MOST_APPROVERS) {
    return err(badMeeting('approvers', `Högst ${MOST_APPROVERS} personer kan justera ett protokoll.`));
  }
  for (const name of names) {
    const fault = nameFault(name, LONGEST_NAME);
    if (fault !== undefined) return err(badMeeting('approvers', fault));
  }
  // One person, whether written with capitals or not.
  const alike = names.map((name) => name.normalize('NFC').toLowerCase());
  const twice = names.find((_, index) => alike.indexOf(alike[index]!) !== index);
  if (twice !== undefined) return err(badMeeting('approvers', `${twice} står med två gånger.`));
  return ok(names);
}

/** The year whose series a paragraph is numbered in: that of the meeting. */
export const sectionYear = (metOn: LocalDate): number => yearOf(metOn);

/** A protokoll has paragraphs numbered through the year; other bodies' notes have points of a meeting. */
export const numbersSections = keepsProtocol;
