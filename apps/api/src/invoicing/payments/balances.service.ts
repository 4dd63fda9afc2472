import { type PayableDocument, type PaymentStatus, paymentStatuses } from '@domain/invoicing/index.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { Invoice } from '../billing/invoice.entity.js';
import { InvoiceBalance, Payment } from './payment.entity.js';

export type Balance = Omit<PaymentStatus, 'remarks' | 'total'>;
type Claim = Pick<Invoice, 'id' | 'kind' | 'total' | 'issuedOn' | 'issuedAt' | 'creditsId'>;

const CHUNK = 500;
const CLAIM = { id: true, kind: true, total: true, issuedOn: true, issuedAt: true, creditsId: true } as const;

/** What has been paid and is open of invoices. */
@Injectable()
export class Balances {
  constructor(private readonly tx: Tx) {}

  /** By invoice; one that is left out has neither been paid nor credited. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Balance>> {
    const rows = await this.tx.read.findBy(InvoiceBalance, { invoiceId: In([...ids]) });
    return new Map(rows.map((row) => [row.invoiceId, row]));
  }

  /** By invoice: what has been paid on it, by day. */
  async paymentsOf(ids: readonly string[], em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, Payment[]>> {
    const payments: Payment[] = [];
    for (const chunk of chunksOf(ids)) {
      const where = { invoiceId: In([...chunk]) };
      payments.push(...(await em.find(Payment, { where, order: { paidOn: 'ASC', id: 'ASC' } })));
    }
    return groupBy(payments, ({ invoiceId }) => invoiceId);
  }

  /**
   * Writes the balances anew of these invoices and of whatever credits them or is credited by them. In the transaction that paid or
   * credited: the invoices are locked, so that of two at once the second sees the first.
   */
  async renew(em: EntityManager, ids: Iterable<string>): Promise<void> {
    const claims = await familyOf(em, ids);
    const known = [...claims.keys()];
    const payments = await this.paymentsOf(known, em);
    const documents = [...claims.values()].map((claim) => payable(claim, payments.get(claim.id) ?? []));
    const rows = [...paymentStatuses(documents)]
      .filter(([, { paid, setOff }]) => paid !== 0n || setOff !== 0n)
      .map(([invoiceId, { paid, setOff, open, state }]) => ({ invoiceId, paid, setOff, open, state }));
    for (const chunk of chunksOf(known)) await em.delete(InvoiceBalance, { invoiceId: In([...chunk]) });
    for (const chunk of chunksOf(rows)) await em.insert(InvoiceBalance, [...chunk]);
  }
}

/** As the rules know a document; the id stands for its number, which a basis lacks. A basis is no claim and sets nothing off. */
export const payable = (
  { id, kind, total, issuedOn, issuedAt, creditsId }: Claim,
  payments: readonly Pick<Payment, 'amount' | 'paidOn'>[],
): PayableDocument => ({ number: id, kind, total, issuedOn, credits: issuedAt === null ? null : creditsId, payments });

/** What nothing has been paid on, or credited of. */
export function untouched(claim: Claim): Balance {
  return paymentStatuses([{ ...payable(claim, []), credits: null }]).get(claim.id)!;
}

/** The invoices, locked in the order of their ids, with those that they credit and are credited by. */
async function familyOf(em: EntityManager, ids: Iterable<string>): Promise<ReadonlyMap<string, Claim>> {
  const found = new Map<string, Claim>();
  let wanted = [...new Set(ids)].sort();
  while (wanted.length > 0) {
    const next = new Set<string>();
    for (const chunk of chunksOf(wanted)) {
      const order = { id: 'ASC' } as const;
      const own = await em.find(Invoice, { select: CLAIM, where: { id: In([...chunk]) }, order, ...locked(em) });
      for (const claim of own) {
        found.set(claim.id, claim);
        if (claim.creditsId !== null) next.add(claim.creditsId);
      }
      const credits = await em.find(Invoice, { select: { id: true }, where: { creditsId: In([...chunk]) } });
      for (const { id } of credits) next.add(id);
    }
    wanted = [...next].filter((id) => !found.has(id)).sort();
  }
  return found;
}

export function chunksOf<T>(all: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, index) =>
    all.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
