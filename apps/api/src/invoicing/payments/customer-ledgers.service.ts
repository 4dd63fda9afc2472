import {
  type KeyedPayment,
  keyedPayments,
  type ListedMoney,
  type ListedPayment,
  matchPayments,
  newPayments,
  unbooked,
} from '@domain/invoicing/index.js';
import { groupBy } from '@domain/shared/group-by.js';
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

  /** Of a list, what no list before has told, each row with the issued invoice that it pays or why none. */
  async fresh<R extends ListedPayment>(em: EntityManager, sellerId: string, rows: readonly R[]) {
    if (rows.length === 0) return [];
    const days = rows.map(({ paidOn }) => paidOn).sort();
    const where = { sellerId, paidOn: Between(days[0]!, days[days.length - 1]!) };
    const booked = (await em.findBy(Payment, { ...where, key: Not(IsNull()) })).map(moneyOf);
    const waiting = await em.find(UnmatchedPayment, { select: { id: true, key: true }, where });
    const documents = new Map(booked.map(({ key, document }) => [key, document]));
    const seen = new Set([...documents.keys(), ...waiting.map(({ key }) => key)]);
    const matches = await this.matched(em, sellerId, newPayments(rows, seen));
    const again = keyedPayments(rows).flatMap((row) => {
      const document = documents.get(row.key);
      return document === undefined ? [] : [{ ...row, document }];
    });
    const paying = matches.flatMap((match) => ('document' in match ? [{ ...match.row, document: match.document.id }] : [])); // prettier-ignore
    const news = new Set(unbooked([...again, ...paying], booked).map(({ key }) => key));
    return matches.filter((match) => 'reason' in match || news.has(match.row.key));
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

  /**
   * What follows when the number of a basis comes back: a credit is set off from now on, and rows that waited for it are booked. In the
   * transaction that gives the number, with the ledger locked.
   */
  async numbered(em: EntityManager, { id, sellerId }: Pick<Invoice, 'id' | 'sellerId'>): Promise<void> {
    await this.balances.renew(em, [id]);
    await this.bookWaiting(em, sellerId);
  }

  /** Rows that waited for the number of an invoice are booked when it comes back. */
  private async bookWaiting(em: EntityManager, sellerId: string): Promise<void> {
    const waiting = await em.find(UnmatchedPayment, { where: { sellerId, state: 'WAITING' }, order: { id: 'ASC' } });
    const matches = (await this.matched(em, sellerId, waiting)).flatMap((match) =>
      'document' in match
        ? [{ row: match.row, invoiceId: match.document.id, importId: match.row.importId, document: match.document.id }]
        : [],
    );
    const booked = await this.listed(em, new Set(matches.map(({ invoiceId }) => invoiceId)));
    const found: (typeof matches)[number][] = [];
    // List by list: what one has told is not booked again because another names it differently. That row goes on waiting.
    for (const own of groupBy(matches, ({ importId }) => importId).values()) {
      const known = [...booked, ...found.map(({ row, document }) => moneyOf({ ...row, invoiceId: document }))];
      const news = new Set(unbooked(own.map(({ row, document }) => ({ ...row, document })), known).map(({ key }) => key)); // prettier-ignore
      found.push(...own.filter(({ row }) => news.has(row.key)));
    }
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

  /** What lists have had booked on invoices. */
  async listed(em: EntityManager, invoices: ReadonlySet<string>) {
    const payments = [...(await this.balances.paymentsOf([...invoices], em)).values()].flat();
    return payments.filter(({ key }) => key !== null).map((one) => ({ ...moneyOf(one), importId: one.importId }));
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

const moneyOf = ({
  invoiceId,
  amount,
  paidOn,
  key,
}: Pick<Payment, 'invoiceId' | 'amount' | 'paidOn' | 'key'>): ListedMoney => ({
  document: invoiceId,
  amount,
  paidOn,
  key: key!,
});

const sameMoney = (money: {
  readonly invoiceId: string;
  readonly amount: bigint;
  readonly paidOn: LocalDate;
}): string => `${money.invoiceId} ${money.paidOn} ${money.amount}`;
