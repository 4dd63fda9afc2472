import { type Actor, hasBodyRole, isAdmin } from '../access/actor.js';
import { allowed, allowIf, hidden, type Verdict } from '../access/verdict.js';

/** What a policy needs to know of a body. */
export interface BodyFacts {
  readonly bodyId: string;
  /** Members and host today. */
  readonly organisationIdsToday: ReadonlySet<string>;
}

/** Any role in the body, or any role at an organisation that is a member or host today. */
export const hasPlaceIn = (actor: Actor, { bodyId, organisationIdsToday }: BodyFacts): boolean =>
  actor.roles.some(
    (held) =>
      held.bodyId === bodyId || (held.organisationId !== undefined && organisationIdsToday.has(held.organisationId)),
  );

/** Bodies, their members and their agreements are open to everyone signed in. */
export const mayReadBodies = (_actor: Actor): Verdict => allowed;

/** Models, allocations, sent meetings, actions, consultations: for those with a place in the body. */
export const mayReadInside = (actor: Actor, facts: BodyFacts): Verdict => allowIf(hasPlaceIn(actor, facts), hidden);

/** That a body exists, what it is called, its members and hosts. */
export const mayWriteBodyRegister = (actor: Actor): Verdict => allowIf(isAdmin(actor));

/** People, seats and agreements: the body's own secretariat, and nobody from outside. */
export const mayWriteBodyPeople = (actor: Actor, { bodyId }: Pick<BodyFacts, 'bodyId'>): Verdict =>
  allowIf(hasBodyRole(actor, bodyId, 'SECRETARIAT'));
