import type { Actor } from '@domain/access/actor.js';
import { checkDismissal, checkMatch, isRestedOn, mayKeepLedger } from '@domain/invoicing/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound, PortalError } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { EventsService } from '../../events/index.js';
import { Invoice } from '../billing/invoice.entity.js';
import { decided } from '../decided.js';
import { Balances } from './balances.service.js';
import { CustomerLedgers } from './customer-ledgers.service.js';
import { LedgerImports } from './ledger-imports.service.js';
import { Payment, UnmatchedPayment, type UnmatchedState } from './payment.entity.js';

/** Rows of lists that fit no invoice, and what a person decides about them. */
@Injectable()
export class UnmatchedPayments {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly imports: LedgerImports,
    private readonly ledgers: CustomerLedgers,
    private readonly balances: Balances,
    private readonly events: EventsService,
  ) {}

  /** In the order in which they came. */
  async list(
    actor: Actor,
    { seller: code, state }: { readonly seller: string; readonly state: UnmatchedState },
    first: number,
    after?: string | null,
  ): Promise<Connection<UnmatchedPayment>> {
    const { id: sellerId } = await this.imports.seller(actor, code);
    const take = checkFirst(first);
    const later = after == null ? {} : { id: MoreThan(String(decodeCursor(after, 1)[0])) };
    const rows = await this.tx.read.find(UnmatchedPayment, {
      where: { sellerId, state, ...later },
      order: { id: 'ASC' },
      take: take + 1,
    });
    return pageOf(
      rows,
      take,
      ({ id }) => [id],
      (row) => row,
      () => this.tx.read.countBy(UnmatchedPayment, { sellerId, state }),
    );
  }

  /** By payment: the row that was matched with its invoice by a person, or when the number came back. */
  async ofPayments(ids: readonly string[]): Promise<ReadonlyMap<string, UnmatchedPayment>> {
    const rows = await this.tx.read.findBy(UnmatchedPayment, { paymentId: In([...ids]) });
    return new Map(rows.map((row) => [row.paymentId!, row]));
  }

  async match(actor: Actor, wanted: { readonly payment: string; readonly invoice: string }): Promise<UnmatchedPayment> {
    return this.tx.run(async (em) => {
      const row = await this.waiting(em, actor, wanted.payment, 'WAITING');
      const { sellerId, importId } = row;
      const invoice = await em.findOneBy(Invoice, { id: wanted.invoice, sellerId });
      if (invoice?.issuedAt == null) {
        throw badInput('invoice', 'Välj en faktura som är utställd. Ett underlag får betalningar när det har fått sitt nummer.'); // prettier-ignore
      }
      const listed = await this.ledgers.listed(em, new Set([invoice.id]));
      decided(checkMatch(row, listed.filter((one) => one.importId !== importId))); // prettier-ignore
      const bookings = [{ invoiceId: invoice.id, row, importId }];
      const { payments } = await this.ledgers.book(em, { actorId: actor.id, sellerId }, bookings);
      const paymentId = payments[0]!.id;
      await this.record(em, actor, 'invoicing.payment-matched', row, { payment: paymentId, invoice: invoice.id });
      return this.decide(em, actor, row, { state: 'MATCHED', paymentId });
    });
  }

  /** Puts a row aside that is no payment of an invoice here. */
  async dismiss(
    actor: Actor,
    wanted: { readonly payment: string; readonly reason: string },
  ): Promise<UnmatchedPayment> {
    const note = decided(checkDismissal(wanted.reason, 'reason'));
    return this.tx.run(async (em) => {
      const row = await this.waiting(em, actor, wanted.payment, 'WAITING');
      await this.record(em, actor, 'invoicing.payment-dismissed', row, {});
      return this.decide(em, actor, row, { state: 'DISMISSED', note });
    });
  }

  /** Takes a row up again that was put aside, or matched with the wrong invoice. */
  async reopen(actor: Actor, id: string): Promise<UnmatchedPayment> {
    return this.tx.run(async (em) => {
      const row = await this.waiting(em, actor, id, 'MATCHED', 'DISMISSED');
      const { paymentId } = row;
      await this.record(em, actor, 'invoicing.payment-reopened', row, { payment: paymentId });
      const untouched = { state: 'WAITING', paymentId: null, note: '', decidedAt: null, decidedById: null } as const;
      const opened = await this.decide(em, actor, row, untouched);
      if (paymentId !== null) await this.takeBack(em, await em.findOneByOrFail(Payment, { id: paymentId }));
      return opened;
    });
  }

  /** Removes a payment that nothing rests on, in a transaction that has locked the ledger. @throws ILLEGAL_TRANSITION */
  async takeBack(em: EntityManager, payment: Payment): Promise<void> {
    const { id, invoiceId } = payment;
    const { kind } = await em.findOneByOrFail(Invoice, { id: invoiceId });
    const all = (await this.balances.paymentsOf([invoiceId], em)).get(invoiceId) ?? [];
    const others = all.filter((one) => one.id !== id);
    if (isRestedOn(kind, payment, others)) {
      throw illegal('Pengar har betalats tillbaka på fakturan. Ta bort återbetalningen först, så att inte mer har gått ut än vad som kom in.'); // prettier-ignore
    }
    await em.delete(Payment, { id });
    await this.balances.renew(em, [invoiceId]);
  }

  /** The row in one of these states, with its ledger locked. */
  private async waiting(
    em: EntityManager,
    actor: Actor,
    id: string,
    ...states: readonly UnmatchedState[]
  ): Promise<UnmatchedPayment> {
    const found = await em.findOneBy(UnmatchedPayment, { id });
    if (!found) throw notFound('Raden');
    allow(mayKeepLedger(actor, found.sellerId), 'Raden');
    await this.ledgers.lock(em, found.sellerId);
    const row = await em.findOneByOrFail(UnmatchedPayment, { id });
    if (states.includes(row.state)) return row;
    throw illegal(`Raden är redan ${STATES[row.state]}. Läs om sidan för att se vad som har hänt.`);
  }

  private async decide(
    em: EntityManager,
    actor: Actor,
    row: UnmatchedPayment,
    change: Partial<UnmatchedPayment>,
  ): Promise<UnmatchedPayment> {
    const values = { decidedAt: this.clock.now(), decidedById: actor.id, ...change };
    await em.update(UnmatchedPayment, { id: row.id }, values);
    return { ...row, ...values };
  }

  private record(
    em: EntityManager,
    actor: Actor,
    kind: string,
    { id, sellerId }: UnmatchedPayment,
    data: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const subject = { type: 'unmatchedPayment', id };
    return this.events.record(em, { actor, kind, subject, organisationId: sellerId, data });
  }
}

const STATES: Readonly<Record<UnmatchedState, string>> = {
  WAITING: 'obehandlad',
  MATCHED: 'bokförd på en faktura',
  DISMISSED: 'lagd åt sidan',
};

const illegal = (message: string): PortalError =>
  new PortalError({ code: 'ILLEGAL_TRANSITION', field: 'payment', message });
