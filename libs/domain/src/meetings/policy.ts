import { type Actor, hasBodyRole } from '../access/actor.js';
import { allowed, allowIf, hidden, type Verdict } from '../access/verdict.js';
import { type BodyFacts, hasPlaceIn } from '../bodies/policy.js';
import type { MeetingStatus } from './kinds.js';
import { minutesAreOut } from './states.js';

/** What a policy needs to know of a meeting. */
export interface MeetingFacts {
  readonly status: MeetingStatus;
  /** It was made out of its minutes. */
  readonly imported: boolean;
}

/** Seen by the secretariat only: what is planned, and imported minutes that have not been sent. */
export const isDraft = ({ status, imported }: MeetingFacts): boolean =>
  status === 'DRAFT' || (imported && !minutesAreOut(status));

/** The body's secretariat keeps its meetings. */
export const keepsMeetings = (actor: Actor, bodyId: string): boolean => hasBodyRole(actor, bodyId, 'SECRETARIAT');

/** A meeting: a draft is for the secretariat only; what is sent, for everybody with a place in the body. */
export const mayReadMeeting = (actor: Actor, facts: BodyFacts, meeting: MeetingFacts): Verdict =>
  allowIf(keepsMeetings(actor, facts.bodyId) || (!isDraft(meeting) && hasPlaceIn(actor, facts)), hidden);

/** Notes, decisions and attendance before the minutes are sent. */
export const mayReadNotes = (actor: Actor, facts: BodyFacts, { status }: MeetingFacts): boolean =>
  keepsMeetings(actor, facts.bodyId) || (minutesAreOut(status) && hasPlaceIn(actor, facts));

/** What lies in store for meetings to come is a draft, too. */
export const mayReadBacklog = (actor: Actor, { bodyId }: Pick<BodyFacts, 'bodyId'>): Verdict =>
  allowIf(keepsMeetings(actor, bodyId), hidden);

/** Planning, writing and sending: whoever may see the meeting without that is told so, others see nothing. */
export const mayWriteMeeting = (actor: Actor, facts: BodyFacts, meeting: MeetingFacts): Verdict => {
  if (keepsMeetings(actor, facts.bodyId)) return allowed;
  const read = mayReadMeeting(actor, facts, meeting);
  return read.allowed ? allowIf(false) : read;
};

/** A new meeting in a body: its secretariat; others with a place there are told that they may not. */
export const mayPlanMeetings = (actor: Actor, facts: BodyFacts): Verdict =>
  allowIf(keepsMeetings(actor, facts.bodyId), hasPlaceIn(actor, facts) ? undefined : hidden);
