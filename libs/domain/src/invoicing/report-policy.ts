import { type Actor, hasOrganisationRole } from '../access/actor.js';
import { allowed, allowIf, hidden, type Verdict } from '../access/verdict.js';
import { type BodyFacts, mayReadInside } from '../bodies/policy.js';
import { mayBill, mayReadInvoice } from './policy.js';

/**
 * What everybody should pay in a year: everybody with a place in the body, as shares are, and FINANCE of the host on the year's first
 * day also when that host has left.
 *
 * @param hostId the host on the first day of the cost year.
 */
export const mayReadRuleReport = (actor: Actor, body: BodyFacts, hostId: string | null): Verdict =>
  mayBill(actor, body, hostId).allowed ? allowed : mayReadInside(actor, body);

/**
 * What a member has been charged, beside that: who may read the invoices that say so. A role in the body, of an AUDITOR or the
 * SECRETARIAT, is none of these.
 */
export const maySeeCharged = (actor: Actor, memberId: string, hostId: string | null): Verdict =>
  hostId === null ? hidden : mayReadInvoice(actor, { sellerId: hostId, buyerId: memberId });

/** Each member's share of cost, inhabitants and usage over the years: everybody with a place in the body, as shares are. */
export const mayReadFairness: (actor: Actor, body: BodyFacts) => Verdict = mayReadInside;

/** What an organisation has to claim and to pay, over all bodies: its FINANCE. Nobody else knows of it. */
export const mayReadOpenClaims = (actor: Actor, organisationId: string): Verdict =>
  allowIf(hasOrganisationRole(actor, organisationId, 'FINANCE'), hidden);
