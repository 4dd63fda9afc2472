import { type Actor, hasBodyRole, hasOrganisationRole, type OrganisationRole } from '../access/actor.js';
import { allowed, allowIf, type Verdict } from '../access/verdict.js';
import { type BodyFacts, hasPlaceIn, mayReadInside } from '../bodies/policy.js';

/** Who of a member enters what it has delivered, and chooses how. */
const DELIVERING_ROLES = [
  'FINANCE',
  'CHIEF_EXECUTIVE',
  'REPRESENTATIVE',
] as const satisfies readonly OrganisationRole[];
/** Who of a member is reminded of money that nobody has used. */
const REMINDED_ROLES = ['FINANCE', 'CHIEF_EXECUTIVE'] as const satisfies readonly OrganisationRole[];

/** A body with its host today. */
export interface FundedBody extends BodyFacts {
  readonly hostId: string | null;
}

/** Co-financing and grants: everybody with a place in the body. */
export const mayReadFunding: (actor: Actor, body: BodyFacts) => Verdict = mayReadInside;

/** Commitments, grants, tranches, requests: SECRETARIAT of the body and FINANCE of its host. */
export function mayKeepFunding(actor: Actor, body: FundedBody): Verdict {
  const readable = mayReadFunding(actor, body);
  if (!readable.allowed) return readable;
  return allowIf(
    hasBodyRole(actor, body.bodyId, 'SECRETARIAT') ||
      (body.hostId !== null && hasOrganisationRole(actor, body.hostId, 'FINANCE')),
  );
}

/** The choice between kronor and hours, and what has been delivered: those who keep it, and the member itself. */
export function mayDeliver(actor: Actor, body: FundedBody, organisationId: string): Verdict {
  const keeps = mayKeepFunding(actor, body);
  if (keeps.allowed) return allowed;
  return hasPlaceIn(actor, body) && hasOrganisationRole(actor, organisationId, ...DELIVERING_ROLES) ? allowed : keeps;
}

/** Who is reminded on the start page: those who keep it, and FINANCE and CHIEF_EXECUTIVE of the members. */
export const isReminded = (actor: Actor, body: FundedBody): boolean =>
  mayKeepFunding(actor, body).allowed ||
  [...body.organisationIdsToday].some((id) => hasOrganisationRole(actor, id, ...REMINDED_ROLES));
