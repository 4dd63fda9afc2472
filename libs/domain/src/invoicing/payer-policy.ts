import { type Actor, hasOrganisationRole } from '../access/actor.js';
import { allowed, allowIf, forbidden, hidden, type Verdict } from '../access/verdict.js';
import { type BodyFacts, hasPlaceIn } from '../bodies/policy.js';

/** What an organisation has decided about what it pays, and what it will pay: its own FINANCE and CHIEF_EXECUTIVE, nobody else. */
export const mayReadPayer = (actor: Actor, organisationId: string): Verdict =>
  allowIf(hasOrganisationRole(actor, organisationId, 'FINANCE', 'CHIEF_EXECUTIVE'), hidden);

/** Writing it down: the organisation's FINANCE. */
export function mayWritePayer(actor: Actor, organisationId: string): Verdict {
  const readable = mayReadPayer(actor, organisationId);
  return readable.allowed ? allowIf(hasOrganisationRole(actor, organisationId, 'FINANCE')) : readable;
}

/**
 * The coding strings that are to stand on the invoices of a year, and nothing else of the decisions: FINANCE of the host of its
 * first day, who writes the invoices.
 */
export const mayReadPayerCodings = (actor: Actor, body: BodyFacts, hostId: string | null): Verdict =>
  hostId !== null && hasOrganisationRole(actor, hostId, 'FINANCE')
    ? allowed
    : hasPlaceIn(actor, body)
      ? forbidden
      : hidden;
