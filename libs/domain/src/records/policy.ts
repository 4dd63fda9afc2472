import { type Actor, hasBodyRole } from '../access/actor.js';
import { allowed, allowIf, hidden, type Verdict } from '../access/verdict.js';
import { type BodyFacts, hasPlaceIn } from '../bodies/policy.js';

/** Taking papers to a diarium, with who got them: the body's secretariat, and registrars of its members and host. */
export const mayTakeRecords = (actor: Actor, facts: BodyFacts): Verdict =>
  allowIf(
    hasBodyRole(actor, facts.bodyId, 'SECRETARIAT') ||
      actor.roles.some(
        ({ role, organisationId }) =>
          role === 'REGISTRAR' && organisationId !== undefined && facts.organisationIdsToday.has(organisationId),
      ),
    hasPlaceIn(actor, facts) ? undefined : hidden,
  );

/** The register of what was shared with whom: those who take papers to a diarium, and the body's auditor. */
export const mayReadShares = (actor: Actor, facts: BodyFacts): Verdict =>
  hasBodyRole(actor, facts.bodyId, 'AUDITOR') ? allowed : mayTakeRecords(actor, facts);
