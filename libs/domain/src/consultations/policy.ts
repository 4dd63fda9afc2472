import { type Actor, hasBodyRole, hasOrganisationRole } from '../access/actor.js';
import { allowed, allowIf, forbidden, type Verdict } from '../access/verdict.js';
import { type BodyFacts, mayReadInside } from '../bodies/policy.js';
import type { ConsultationState } from './kinds.js';
import { isDraftedTogether } from './states.js';

/** Consultations are read by everybody with a place in the body. */
export const mayReadConsultation = mayReadInside;

export const keepsConsultations = (actor: Actor, bodyId: string): boolean => hasBodyRole(actor, bodyId, 'SECRETARIAT');

/** The body's secretariat keeps its consultations: what is asked, how far it has come, what is sent. */
export const mayKeepConsultations = (actor: Actor, body: BodyFacts): Verdict =>
  keepsConsultations(actor, body.bodyId) ? allowed : otherwise(actor, body, false);

/** A member's stance, contact person, handling and decisions: its own, or the secretariat for it. */
export const mayAnswerFor = (actor: Actor, body: BodyFacts, organisationId: string): Verdict =>
  hasBodyRole(actor, body.bodyId, 'SECRETARIAT')
    ? allowed
    : otherwise(actor, body, hasOrganisationRole(actor, organisationId, 'CHIEF_EXECUTIVE', 'REPRESENTATIVE'));

/** A member's registration number: also its registrar. */
export const mayRegisterFor = (actor: Actor, body: BodyFacts, organisationId: string): Verdict => {
  const answers = mayAnswerFor(actor, body, organisationId);
  return answers.allowed ? answers : otherwise(actor, body, hasOrganisationRole(actor, organisationId, 'REGISTRAR'));
};

/** When an organisation's boards meet: itself, and the secretariats of bodies that it is a member of, by their ids. */
export const mayEnterBoardMeetings = (actor: Actor, organisationId: string, bodyIds: readonly string[]): Verdict =>
  allowIf(
    hasOrganisationRole(actor, organisationId, 'CHIEF_EXECUTIVE', 'REPRESENTATIVE', 'REGISTRAR') ||
      bodyIds.some((bodyId) => hasBodyRole(actor, bodyId, 'SECRETARIAT')),
    forbidden,
  );

/** The pen: the secretariat, and the organisation that holds it. They freeze versions and resolve comments. */
export const mayHoldPen = (actor: Actor, body: BodyFacts, penHolderId: string | null): Verdict =>
  penHolderId === null ? mayKeepConsultations(actor, body) : mayAnswerFor(actor, body, penHolderId);

/** What decides who writes. */
export interface WritingFacts {
  readonly state: ConsultationState;
  readonly penHolderId: string | null;
  /** Members that are to stand behind the joint text. */
  readonly joiningIds: readonly string[];
}

/** The sections of the joint text: who holds the pen, and while it is drafted together also the members that join. */
export const mayWriteSections = (actor: Actor, body: BodyFacts, facts: WritingFacts): Verdict => {
  const pen = mayHoldPen(actor, body, facts.penHolderId);
  if (pen.allowed) return pen;
  const joins = facts.joiningIds.some((id) => hasOrganisationRole(actor, id, 'CHIEF_EXECUTIVE', 'REPRESENTATIVE'));
  return otherwise(actor, body, joins && isDraftedTogether(facts.state));
};

/** Comments on the text: for a member those that answer for it, for nobody (null) the secretariat. */
export const mayCommentFor = (actor: Actor, body: BodyFacts, organisationId: string | null): Verdict =>
  organisationId === null ? mayKeepConsultations(actor, body) : mayAnswerFor(actor, body, organisationId);

/** Who can't even see it is told nothing. */
function otherwise(actor: Actor, body: BodyFacts, condition: boolean): Verdict {
  const read = mayReadConsultation(actor, body);
  return read.allowed ? allowIf(condition, forbidden) : read;
}
