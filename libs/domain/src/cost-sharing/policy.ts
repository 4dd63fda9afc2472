import { type Actor, hasOrganisationRole } from '../access/actor.js';
import { allowed, forbidden, type Verdict } from '../access/verdict.js';
import { type BodyFacts, mayReadInside } from '../bodies/policy.js';
import { firstDayOf, type LocalDate, yearOf } from '../shared/local-date.js';
import type { Period } from '../shared/period.js';

/** Models and fixed allocations, preview and comparison: everybody with a place in the body. */
export const mayReadCosts: (actor: Actor, body: BodyFacts) => Verdict = mayReadInside;

/**
 * Saving a model or fixing a split: FINANCE of the organisation that is host on the days that decide, with a place in the body
 * today.
 *
 * @param hostIds the hosts on those days; all must be the actor's.
 */
export function mayWriteCosts(actor: Actor, body: BodyFacts, ...hostIds: readonly (string | null)[]): Verdict {
  const readable = mayReadCosts(actor, body);
  if (!readable.allowed) return readable;
  const isHost = hostIds.length > 0 && hostIds.every((id) => id !== null && hasOrganisationRole(actor, id, 'FINANCE'));
  return isHost ? allowed : forbidden;
}

/**
 * The days whose hosts decide over a model: for each period the first day of the first cost year that is not over, so that a
 * former host does not rule over its successors; of a period that is over, its own first day. To shorten a model asks only who
 * decides over it now.
 */
export function decidingDays(wanted: Period, existing: Period | null, today: LocalDate): LocalDate[] {
  const thisYear = firstDayOf(yearOf(today));
  const dayOf = ({ from, to }: Period) => (from >= thisYear || (to != null && to < thisYear) ? from : thisYear);
  if (!existing) return [dayOf(wanted)];
  const shortens =
    wanted.from >= existing.from && (existing.to == null || (wanted.to != null && wanted.to <= existing.to));
  return shortens ? [dayOf(existing)] : [dayOf(existing), dayOf(wanted)];
}
