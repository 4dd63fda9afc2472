import { type Actor, hasOrganisationRole } from '../access/actor.js';
import { allowed, forbidden, type Verdict } from '../access/verdict.js';
import { type BodyFacts, mayReadInside } from '../bodies/policy.js';

/** Models and fixed allocations, preview and comparison: everybody with a place in the body. */
export const mayReadCosts: (actor: Actor, body: BodyFacts) => Verdict = mayReadInside;

/**
 * Saving a model or fixing a split: FINANCE of the organisation that is host on the first day of the model or of the cost year.
 *
 * @param hostIds the hosts on the days that matter; all must be the actor's.
 */
export function mayWriteCosts(actor: Actor, body: BodyFacts, ...hostIds: readonly (string | null)[]): Verdict {
  const isHost = hostIds.length > 0 && hostIds.every((id) => id !== null && hasOrganisationRole(actor, id, 'FINANCE'));
  if (isHost) return allowed;
  return mayReadCosts(actor, body).allowed ? forbidden : mayReadCosts(actor, body);
}
