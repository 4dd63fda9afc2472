import { outstanding, remindsOn } from '@domain/invoicing/grants.js';
import { requestedSum, type Tranche } from '@domain/invoicing/tranches.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import type { Ore } from '@platform/columns/columns.js';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Grant, GrantDecision, GrantMeasurement, GrantSpending, GrantTranche, PaymentRequest } from './grant.entity.js';

/** A grant with everything that belongs to it, each in its order. */
export interface WholeGrant {
  readonly grant: Grant;
  readonly decisions: readonly GrantDecision[];
  readonly tranches: readonly GrantTranche[];
  readonly measurements: readonly GrantMeasurement[];
  readonly requests: readonly PaymentRequest[];
  readonly spendings: readonly GrantSpending[];
}

/** The grants with their parts, read for all of them together. */
export async function wholeGrants(em: EntityManager, grants: readonly Grant[]): Promise<WholeGrant[]> {
  if (grants.length === 0) return [];
  const grantId = In(grants.map(({ id }) => id));
  const where = { grantId, removedAt: IsNull() };
  const own = <T extends { readonly grantId: string }>(rows: readonly T[]) => groupBy(rows, (row) => row.grantId);
  const decisions = own(await em.find(GrantDecision, { where: { grantId }, order: { decidedOn: 'ASC' } }));
  const tranches = own(await em.find(GrantTranche, { where: { grantId }, order: { number: 'ASC' } }));
  const measurements = own(await em.find(GrantMeasurement, { where, order: { measuredOn: 'ASC', id: 'ASC' } }));
  const requests = own(await em.find(PaymentRequest, { where: { grantId }, order: { ordinal: 'ASC' } }));
  const spendings = own(await em.find(GrantSpending, { where, order: { spentOn: 'ASC', id: 'ASC' } }));
  return grants.map((grant) => ({
    grant,
    decisions: decisions.get(grant.id) ?? [],
    tranches: tranches.get(grant.id) ?? [],
    measurements: measurements.get(grant.id) ?? [],
    requests: requests.get(grant.id) ?? [],
    spendings: spendings.get(grant.id) ?? [],
  }));
}

/** A tranche as the rules see it. */
export const trancheOf = ({ id, amount, measure, threshold }: GrantTranche): Tranche & { readonly id: string } => ({
  id,
  amount,
  condition: measure === null || threshold === null ? null : { measure, threshold },
});

export const spentOf = ({ spendings }: Pick<WholeGrant, 'spendings'>): Ore =>
  spendings.reduce((sum, { amount }) => sum + amount, 0n);

/** What nobody has used of it. */
export const outstandingOf = ({ grant, tranches, requests, spendings }: WholeGrant): Ore =>
  outstanding({ amount: grant.amount, hasTranches: tranches.length > 0, spent: spentOf({ spendings }), requests });

export const reminds = (whole: WholeGrant, today: LocalDate): boolean =>
  remindsOn(whole.grant.remindOn, outstandingOf(whole), today);

export const requestedOf = ({ requests }: Pick<WholeGrant, 'requests'>): Ore => requestedSum(requests);

/** The day on which a request came to the state that it is in. */
export const stateSince = ({ requestedOn, grantedOn, paidOn, refusedOn }: PaymentRequest): LocalDate =>
  refusedOn ?? paidOn ?? grantedOn ?? requestedOn;
