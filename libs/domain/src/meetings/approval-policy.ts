import { type Actor, hasOrganisationRole } from '../access/actor.js';
import { allowed, allowIf, type Verdict } from '../access/verdict.js';
import type { BodyFacts } from '../bodies/policy.js';
import { keepsMeetings, mayReadMeeting, type MeetingFacts } from './policy.js';

/** A board of a notice: whose, and whether its registrator has confirmed what was reported. */
export interface BoardFacts {
  readonly organisationId: string;
  readonly confirmed: boolean;
}

/** What a board did: its own registrator; the body's secretariat on its behalf until the registrator confirms. */
export const mayReportNotice = (actor: Actor, facts: BodyFacts, meeting: MeetingFacts, board: BoardFacts): Verdict => {
  if (hasOrganisationRole(actor, board.organisationId, 'REGISTRAR')) return allowed;
  if (keepsMeetings(actor, facts.bodyId)) return allowIf(!board.confirmed);
  const read = mayReadMeeting(actor, facts, meeting);
  return read.allowed ? allowIf(false) : read;
};

/** Confirming is for the registrator of the board alone. */
export const mayConfirmNotice = (
  actor: Actor,
  facts: BodyFacts,
  meeting: MeetingFacts,
  organisationId: string,
): Verdict => {
  if (hasOrganisationRole(actor, organisationId, 'REGISTRAR')) return allowed;
  const read = mayReadMeeting(actor, facts, meeting);
  return read.allowed ? allowIf(false) : read;
};

/** What was received: the registrator of the member that received it, or the secretariat. */
export const mayRecordReceived = (
  actor: Actor,
  facts: BodyFacts,
  meeting: MeetingFacts,
  organisationId: string,
): Verdict => (keepsMeetings(actor, facts.bodyId) ? allowed : mayConfirmNotice(actor, facts, meeting, organisationId));
