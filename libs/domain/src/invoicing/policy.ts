import { type Actor, hasOrganisationRole, isAdmin, type OrganisationRole } from '../access/actor.js';
import { allowed, allowIf, forbidden, hidden, type Verdict } from '../access/verdict.js';
import { type BodyFacts, hasPlaceIn } from '../bodies/policy.js';

/** Who of a buyer sees what it is to pay. */
const BUYER_ROLES = ['FINANCE', 'CHIEF_EXECUTIVE'] as const satisfies readonly OrganisationRole[];

/** The parties of an invoice, by the organisations' ids. */
export interface InvoiceParties {
  readonly sellerId: string;
  readonly buyerId: string;
}

/**
 * Billing and settling a cost year: FINANCE of the host on its first day, also when that host has left the body since. Others with a
 * place in the body are told that they may not.
 *
 * @param hostId the host on the first day of the cost year.
 */
export const mayBill = (actor: Actor, body: BodyFacts, hostId: string | null): Verdict =>
  hostId !== null && hasOrganisationRole(actor, hostId, 'FINANCE')
    ? allowed
    : hasPlaceIn(actor, body)
      ? forbidden
      : hidden;

/** An invoice with its documents: the seller's FINANCE, and of the buyer FINANCE and the chief executive. Nobody else knows of it. */
export const mayReadInvoice = (actor: Actor, { sellerId, buyerId }: InvoiceParties): Verdict =>
  allowIf(
    hasOrganisationRole(actor, sellerId, 'FINANCE') || hasOrganisationRole(actor, buyerId, ...BUYER_ROLES),
    hidden,
  );

/** A credit: the seller's FINANCE. */
export function mayCreditInvoice(actor: Actor, parties: InvoiceParties): Verdict {
  const readable = mayReadInvoice(actor, parties);
  return readable.allowed ? allowIf(hasOrganisationRole(actor, parties.sellerId, 'FINANCE')) : readable;
}

/** What a seller's ledger says of payments, and the rows that fit no invoice: the seller's FINANCE. Nobody else knows of it. */
export const mayKeepLedger = (actor: Actor, sellerId: string): Verdict =>
  allowIf(hasOrganisationRole(actor, sellerId, 'FINANCE'), hidden);

/** Payments on an invoice by hand, and the interest on it: the seller's FINANCE; its buyer is told that it may not. */
export const mayRecordPayment = (actor: Actor, parties: InvoiceParties): Verdict => mayCreditInvoice(actor, parties);

/** Reference rates (räntelagen 9 §), which hold for everybody: read by everybody who is signed in, typed by the admin. */
export const mayReadReferenceRates = (_actor: Actor): Verdict => allowed;
export const maySetReferenceRates = (actor: Actor): Verdict => allowIf(isAdmin(actor));

/** For lists: the organisations whose invoices the actor sees as seller and as buyer. The same rule as `mayReadInvoice`. */
export function invoicesSeen({ roles }: Actor): { readonly asSeller: string[]; readonly asBuyer: string[] } {
  const at = (names: readonly OrganisationRole[]) => [
    ...new Set(
      roles.flatMap(({ role, organisationId }) =>
        organisationId !== undefined && (names as readonly string[]).includes(role) ? [organisationId] : [],
      ),
    ),
  ];
  return { asSeller: at(['FINANCE']), asBuyer: at(BUYER_ROLES) };
}

/** What stands on an organisation's invoices, and how it bills as host: its own FINANCE. Nobody else knows of it. */
export const mayWriteInvoiceParty = (actor: Actor, organisationId: string): Verdict =>
  allowIf(hasOrganisationRole(actor, organisationId, 'FINANCE'), hidden);

/**
 * Approving what waits to be issued (godkännande av utgående faktura): who may bill, and somebody else than prepared it.
 *
 * @param preparedById account of the preparer; null when the portal did it itself.
 */
export function mayApproveRun(
  actor: Actor,
  body: BodyFacts,
  hostId: string | null,
  preparedById: string | null,
): Verdict {
  const billing = mayBill(actor, body, hostId);
  return billing.allowed ? allowIf(actor.id !== preparedById) : billing;
}
