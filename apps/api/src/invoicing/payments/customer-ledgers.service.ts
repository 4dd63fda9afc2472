import { type KeyedPayment, type ListedPayment, matchPayments, newPayments } from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { isDuplicate, locked } from '@platform/tx/tx.js';
import { Between, type EntityManager, IsNull, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../../events/index.js';
import { Invoice } from '../billing/invoice.entity.js';
import { Balances, chunksOf } from './balances.service.js';
import { CustomerLedger, Payment, UnmatchedPayment } from './payment.entity.js';

/** A row that is to be booked on an invoice. */
export interface Booking {
  readonly invoiceId: string;
  readonly row: KeyedPayment<Pick<ListedPayment, 'amount' | 'paidOn'>>;
  readonly importId: string;
}

interface Reference {
  readonly id: string;
  readonly number: string | null;
  readonly ocr: string | null;
}

/** The payments of a seller, one change after the other. */
@Injectable()
export class CustomerLedgers {
  constructor(
    private readonly clock: Clock,
    private readonly balances: Balances,
    private readonly events: EventsService,
  ) {}

  /** Whoever books payments of the seller waits here until the transaction before has ended. */
  async lock(em: EntityManager, sellerId: string): Promise<void> {
    if (!(await em.existsBy(CustomerLedger, { sellerId }))) {
      await em.insert(CustomerLedger, { sellerId, openedAt: this.clock.now() }).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
    }
    await em.findOneOrFail(CustomerLedger, { where: { sellerId }, ...locked(em) });
  }

  /** Of a list, the rows that no list before had. */
  async unknown<R extends ListedPayment>(
    em: EntityManager,
    sellerId: string,
    rows: readonly R[],
  ): Promise<KeyedPayment<R>[]> {
    if (rows.length === 0) return [];
    const days = rows.map(({ paidOn }) => paidOn).sort();
    const where = { sellerId, paidOn: Between(days[0]!, days[days.length - 1]!) };
    const booked = await em.find(Payment, { select: { id: true, key: true }, where: { ...where, key: Not(IsNull()) } });
    const waiting = await em.find(UnmatchedPayment, { select: { id: true, key: true }, where });
    return newPayments(rows, new Set([...booked, ...waiting].map(({ key }) => key!)));
  }

  /** Each row with the issued invoice that it pays, or why none. */
  async matched<R extends ListedPayment>(em: EntityManager, sellerId: string, rows: readonly R[]) {
    if (rows.length === 0) return [];
    const select = { id: true, number: true, paymentReference: true } as const;
    const issued = await em.find(Invoice, { select, where: { sellerId, issuedAt: Not(IsNull()) } });
    const references = issued.map(({ id, number, paymentReference }): Reference => ({
      id,
      number,
      ocr: paymentReference || null,
    }));
    return matchPayments(rows, references);
  }

  /**
   * Books rows of lists on invoices. What a person has entered before the list came is the same money: it is taken for the row. Answers
   * the payments in the order of the rows, and which of them a person had entered.
   */
  async book(
    em: EntityManager,
    { actorId, sellerId }: { readonly actorId: string | null; readonly sellerId: string },
    bookings: readonly Booking[],
  ): Promise<{ readonly payments: Payment[]; readonly entered: ReadonlySet<string> }> {
    const byHand = await this.enteredByHand(em, bookings);
    const recorded = { recordedAt: this.clock.now(), recordedById: actorId };
    const entered = new Set<string>();
    const payments: Payment[] = [];
    const added: Payment[] = [];
    for (const { invoiceId, importId, row } of bookings) {
      const known = byHand.get(sameMoney({ invoiceId, ...row }))?.pop();
      const { key, amount, paidOn } = row;
      if (known) {
        entered.add(known.id);
        await em.update(Payment, { id: known.id }, { key, importId });
      } else {
        added.push(em.create(Payment, { id: uuid(), sellerId, invoiceId, importId, key, amount, paidOn, ...recorded }));
      }
      payments.push(known ?? added.at(-1)!);
    }
    for (const chunk of chunksOf(added)) await em.insert(Payment, [...chunk]);
    await this.balances.renew(em, new Set(bookings.map(({ invoiceId }) => invoiceId)));
    return { payments, entered };
  }

  /** Rows that waited for the number of an invoice are booked when it comes back. In the transaction that gives the number. */
  async bookWaiting(em: EntityManager, sellerId: string): Promise<void> {
    await this.lock(em, sellerId);
    const waiting = await em.find(UnmatchedPayment, { where: { sellerId, state: 'WAITING' }, order: { id: 'ASC' } });
    const found = (await this.matched(em, sellerId, waiting)).flatMap((match) =>
      'document' in match ? [{ row: match.row, invoiceId: match.document.id, importId: match.row.importId }] : [],
    );
    const { payments } = await this.book(em, { actorId: null, sellerId }, found);
    const decidedAt = this.clock.now();
    for (const [index, { row }] of found.entries()) {
      const { id: payment, invoiceId: invoice } = payments[index]!;
      const matched = { state: 'MATCHED', paymentId: payment, decidedAt, decidedById: null } as const;
      await em.update(UnmatchedPayment, { id: row.id }, matched);
      await this.events.record(em, {
        actor: null,
        kind: 'invoicing.payment-matched',
        subject: { type: 'unmatchedPayment', id: row.id },
        organisationId: sellerId,
        data: { payment, invoice },
      });
    }
  }

  private async enteredByHand(em: EntityManager, bookings: readonly Booking[]): Promise<Map<string, Payment[]>> {
    const found = new Map<string, Payment[]>();
    const invoices = [...new Set(bookings.map(({ invoiceId }) => invoiceId))];
    for (const own of (await this.balances.paymentsOf(invoices, em)).values()) {
      for (const payment of own.filter(({ key }) => key === null)) {
        found.set(sameMoney(payment), [...(found.get(sameMoney(payment)) ?? []), payment]);
      }
    }
    return found;
  }
}

const sameMoney = (money: {
  readonly invoiceId: string;
  readonly amount: bigint;
  readonly paidOn: LocalDate;
}): string => `${money.invoiceId} ${money.paidOn} ${money.amount}`;
