import { err, ok, type Result } from '../shared/result.js';
import type { MeetingsError } from './errors.js';
import type { MeetingStatus, SummonsKind } from './kinds.js';

/** Where a meeting may go from where it is. SUMMONED and MINUTES_SENT are reached by sending, APPROVED by approval. */
const STEPS: Readonly<Record<MeetingStatus, readonly MeetingStatus[]>> = {
  DRAFT: ['SUMMONED', 'IN_SESSION'],
  SUMMONED: ['IN_SESSION', 'CANCELLED'],
  IN_SESSION: ['HELD'],
  HELD: ['IN_SESSION', 'MINUTES_SENT', 'APPROVED'],
  MINUTES_SENT: ['APPROVED'],
  APPROVED: [],
  CANCELLED: [],
};

export const mayGo = (from: MeetingStatus, to: MeetingStatus): boolean => STEPS[from].includes(to);

/** The status after a step, or why it can't be taken. */
export function step(from: MeetingStatus, to: MeetingStatus): Result<MeetingStatus, MeetingsError> {
  return mayGo(from, to) ? ok(to) : err({ code: 'ILLEGAL_TRANSITION', from, to });
}

/** What a sending is, by where the meeting is: the first, a change, or the minutes. */
export function kindOfSending(status: MeetingStatus): Result<SummonsKind, MeetingsError> {
  switch (status) {
    case 'DRAFT':
      return ok('SUMMONS');
    case 'SUMMONED':
      return ok('CHANGE');
    case 'HELD':
    case 'MINUTES_SENT':
    case 'APPROVED':
      return ok('MINUTES');
    case 'IN_SESSION':
    case 'CANCELLED':
      return err({ code: 'ILLEGAL_TRANSITION', from: status, to: 'SUMMONED' });
  }
}

/** Before it begins the agenda is numbered anew when it changes; after that a number stands for what was said under it. */
export const isPlanned = (status: MeetingStatus): boolean => status === 'DRAFT' || status === 'SUMMONED';

/** The meeting goes on or is over: everybody in the body sees the agenda as it is. */
export const hasBegun = (status: MeetingStatus): boolean =>
  status === 'IN_SESSION' || status === 'HELD' || minutesAreOut(status);

/** The members may read the minutes. */
export const minutesAreOut = (status: MeetingStatus): boolean => status === 'MINUTES_SENT' || status === 'APPROVED';

/** Notes, decisions and attendance can be written. */
export const isWritable = (status: MeetingStatus): boolean => status !== 'CANCELLED';
