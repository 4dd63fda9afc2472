import { type Actor, hasOrganisationRole } from '../access/actor.js';
import { allowed, allowIf, type Verdict } from '../access/verdict.js';
import type { BodyFacts } from '../bodies/policy.js';
import { keepsMeetings, mayReadMeeting, type MeetingFacts } from './policy.js';

/** A board of a notice: whose, and whether its registrator has confirmed what was reported. */
export interface BoardFacts {
  readonly organisationId: string;
  readonly confirmed: boolean;
}

/**
 * Whether a board speaks for itself: its registrator has confirmed what was reported. Who has left the body does not see the meeting any
 * more, so the secretariat says when that board takes the notice down.
 */
export const speaksForItself = (
  { organisationId, confirmed }: BoardFacts,
  organisationIdsToday: ReadonlySet<string>,
): boolean => confirmed && organisationIdsToday.has(organisationId);

/** What a board did: its own registrator; the body's secretariat on its behalf until the registrator confirms. */
export const mayReportNotice = (actor: Actor, facts: BodyFacts, meeting: MeetingFacts, board: BoardFacts): Verdict => {
  const own = mayConfirmNotice(actor, facts, meeting, board.organisationId);
  if (own.allowed || !keepsMeetings(actor, facts.bodyId)) return own;
  return allowIf(!speaksForItself(board, facts.organisationIdsToday));
};

/** Confirming is for the registrator of the board alone, in a body where it sees the meeting. */
export const mayConfirmNotice = (
  actor: Actor,
  facts: BodyFacts,
  meeting: MeetingFacts,
  organisationId: string,
): Verdict => {
  const read = mayReadMeeting(actor, facts, meeting);
  return read.allowed ? allowIf(hasOrganisationRole(actor, organisationId, 'REGISTRAR')) : read;
};

/** What was received: the registrator of the member that received it, or the secretariat. */
export const mayRecordReceived = (
  actor: Actor,
  facts: BodyFacts,
  meeting: MeetingFacts,
  organisationId: string,
): Verdict => (keepsMeetings(actor, facts.bodyId) ? allowed : mayConfirmNotice(actor, facts, meeting, organisationId));
