import type { Actor } from '@domain/access/actor.js';
import { checkPaymentByHand, mayReadInvoice, mayRecordPayment } from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound, PortalError } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../../events/index.js';
import { Invoice } from '../billing/invoice.entity.js';
import { InvoicesService } from '../billing/invoices.service.js';
import { decided } from '../decided.js';
import { Balances } from './balances.service.js';
import { CustomerLedgers } from './customer-ledgers.service.js';
import { Payment, UnmatchedPayment } from './payment.entity.js';
import { UnmatchedPayments } from './unmatched-payments.service.js';

/** Payments that a person enters one by one. */
@Injectable()
export class Payments {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly ledgers: CustomerLedgers,
    private readonly balances: Balances,
    private readonly unmatched: UnmatchedPayments,
    private readonly invoices: InvoicesService,
    private readonly events: EventsService,
  ) {}

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Payment>> {
    const rows = await this.tx.read.findBy(Payment, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  async enter(
    actor: Actor,
    wanted: { readonly invoice: string; readonly amount: string; readonly paidOn: LocalDate },
  ): Promise<Invoice> {
    await this.invoices.byId(actor, wanted.invoice);
    return this.tx.run(async (em) => {
      const invoice = await em.findOneByOrFail(Invoice, { id: wanted.invoice });
      allow(mayRecordPayment(actor, invoice), 'Fakturan');
      if (invoice.issuedAt === null)
        throw badInput('invoice', 'Ett underlag får betalningar när det har fått sitt nummer.');
      const { id: invoiceId, sellerId } = invoice;
      await this.ledgers.lock(em, sellerId);
      const known = (await this.balances.paymentsOf([invoiceId], em)).get(invoiceId) ?? [];
      const { amount, paidOn } = decided(checkPaymentByHand(wanted, known, this.clock.today()));
      const recorded = { recordedAt: this.clock.now(), recordedById: actor.id };
      const id = uuid();
      await em.insert(Payment, { id, sellerId, invoiceId, importId: null, key: null, amount, paidOn, ...recorded });
      await this.balances.renew(em, [invoiceId]);
      await this.record(em, actor, 'invoicing.payment-entered', invoice, id);
      return invoice;
    });
  }

  /** Takes back what a person has entered, or matched; a row of a list waits again. */
  async undo(actor: Actor, id: string): Promise<Invoice> {
    const found = await this.tx.read.findOneBy(Payment, { id });
    if (!found) throw notFound('Betalningen');
    const invoice = await this.invoices.byId(actor, found.invoiceId);
    allow(mayReadInvoice(actor, invoice), 'Betalningen');
    allow(mayRecordPayment(actor, invoice), 'Betalningen');
    const row = await this.tx.read.findOneBy(UnmatchedPayment, { paymentId: id });
    if (row) {
      await this.unmatched.reopen(actor, row.id);
      return invoice;
    }
    return this.tx.run(async (em) => {
      await this.ledgers.lock(em, found.sellerId);
      const payment = await em.findOneBy(Payment, { id });
      if (!payment) throw notFound('Betalningen');
      if (payment.key !== null) {
        throw new PortalError({
          code: 'ILLEGAL_TRANSITION',
          field: 'payment',
          message: 'Betalningen står i ekonomisystemets lista. Rätta den där: rättelsen kommer med nästa lista.',
        });
      }
      await this.unmatched.takeBack(em, payment);
      await this.record(em, actor, 'invoicing.payment-undone', invoice, id);
      return invoice;
    });
  }

  private record(em: EntityManager, actor: Actor, kind: string, invoice: Invoice, payment: string): Promise<void> {
    const subject = { type: 'invoice', id: invoice.id };
    const { bodyId, sellerId: organisationId } = invoice;
    return this.events.record(em, { actor, kind, subject, bodyId, organisationId, data: { payment } });
  }
}
