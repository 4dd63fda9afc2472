import type { Actor } from '@domain/access/actor.js';
import {
  type InvoiceKind,
  invoicesSeen,
  type InvoiceStatus,
  mayReadInvoice,
  OPEN_STATUSES,
  type PaymentState,
} from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { Ore } from '@domain/shared/ore.js';
import { Injectable } from '@nestjs/common';
import { notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { In, type SelectQueryBuilder } from 'typeorm';
import { Body } from '../../bodies/index.js';
import { Organisation } from '../../organisations/index.js';
import type { InvoiceSide } from '../enums.js';
import { InvoiceBalance } from '../payments/payment.entity.js';
import { Invoice, InvoiceLineRow, InvoiceOriginal } from './invoice.entity.js';

export interface InvoicesWanted {
  /** slug */
  readonly body?: string | null;
  /** codes */
  readonly seller?: string | null;
  readonly buyer?: string | null;
  readonly year?: number | null;
  readonly kind?: InvoiceKind | null;
  readonly side?: InvoiceSide | null;
  readonly status?: InvoiceStatus | null;
  readonly open?: boolean | null;
  readonly overdueOn?: LocalDate | null;
  /** number, reference or OCR */
  readonly number?: string | null;
}

type Side = 'seller' | 'buyer';
const SIDES: Readonly<Record<Side, InvoiceSide>> = { seller: 'SELLER', buyer: 'BUYER' };

/** What there is to read of invoices: a seller sees what it issues, a buyer its own once they are issued. */
@Injectable()
export class InvoicesService {
  constructor(private readonly tx: Tx) {}

  async byId(actor: Actor, id: string): Promise<Invoice> {
    const invoice = await this.tx.read.findOneBy(Invoice, { id });
    if (!invoice || !isSeen(actor, invoice)) throw notFound('Fakturan');
    return invoice;
  }

  /** The latest issued first. */
  async list(actor: Actor, wanted: InvoicesWanted, first: number, after?: string | null): Promise<Connection<Invoice>> {
    const take = checkFirst(first);
    const cursor = after == null ? null : decodeCursor(after, 2);
    const sides = (['seller', 'buyer'] as const).filter(
      (side) => idsOf(actor, side).length > 0 && (wanted.side == null || SIDES[side] === wanted.side),
    );
    // A page per side, each by its own index: one condition over both would read every invoice.
    const pages = await Promise.all(
      sides.map((side) => {
        const query = this.seen(actor, side, wanted).orderBy({ 'i.issuedOn': 'DESC', 'i.id': 'DESC' });
        if (cursor) {
          const [day, id] = cursor;
          query.andWhere('(i.issuedOn < :day OR (i.issuedOn = :day AND i.id < :id))', { day, id });
        }
        return query.limit(take + 1).getMany();
      }),
    );
    const rows = [...new Map(pages.flat().map((invoice) => [invoice.id, invoice])).values()].sort(latestFirst);
    return pageOf(
      rows.slice(0, take + 1),
      take,
      ({ issuedOn, id }) => [issuedOn, id],
      (row) => row,
      () => this.count(actor, sides, wanted),
    );
  }

  async ofRun(runId: string): Promise<Invoice[]> {
    return this.tx.read.find(Invoice, { where: { runId }, order: { id: 'ASC' } });
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Invoice>> {
    const rows = await this.tx.read.findBy(Invoice, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** By document: its lines. */
  async linesOf(ids: readonly string[]): Promise<ReadonlyMap<string, InvoiceLineRow[]>> {
    const rows = await this.tx.read.find(InvoiceLineRow, {
      where: { invoiceId: In([...ids]) },
      order: { position: 'ASC' },
    });
    return groupBy(rows, ({ invoiceId }) => invoiceId);
  }

  /** By document: the documents that credit it. */
  async creditsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Invoice[]>> {
    const rows = await this.tx.read.find(Invoice, { where: { creditsId: In([...ids]) }, order: { id: 'ASC' } });
    return groupBy(rows, ({ creditsId }) => creditsId!);
  }

  /** By document: those that it credits or settles. */
  async originalsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Invoice[]>> {
    const links = await this.tx.read.find(InvoiceOriginal, {
      where: { invoiceId: In([...ids]) },
      order: { id: 'ASC' },
    });
    const found = await this.byIds(links.map(({ originalId }) => originalId));
    return new Map(
      [...groupBy(links, ({ invoiceId }) => invoiceId)].map(([id, own]) => [
        id,
        own.map(({ originalId }) => found.get(originalId)!),
      ]),
    );
  }

  private async count(actor: Actor, sides: readonly Side[], wanted: InvoicesWanted): Promise<number> {
    const counts = await Promise.all(
      sides.map((side) => {
        const query = this.seen(actor, side, wanted);
        // Who has both sides of an invoice counts it as seller.
        if (side === 'buyer' && sides.includes('seller')) {
          query.andWhere('i.sellerId NOT IN (:...sellers)', { sellers: idsOf(actor, 'seller') });
        }
        return query.getCount();
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** The same rule as `mayReadInvoice`, as SQL. */
  private seen(
    actor: Actor,
    side: Side,
    { body, seller, buyer, year, kind, status, open, overdueOn, number }: InvoicesWanted,
  ): SelectQueryBuilder<Invoice> {
    const query = this.tx.read
      .createQueryBuilder(Invoice, 'i')
      .where(`i.${side}Id IN (:...ids)`, { ids: idsOf(actor, side) });
    if (side === 'buyer') query.andWhere('i.issuedAt IS NOT NULL');
    const of = (entity: typeof Body | typeof Organisation, column: string, name: string) =>
      query.subQuery().select('x.id').from(entity, 'x').where(`x.${column} = :${name}`).getQuery();
    if (body != null) query.andWhere(`i.bodyId = ${of(Body, 'slug', 'body')}`, { body });
    if (seller != null)
      query.andWhere(`i.sellerId = ${of(Organisation, 'code', 'sellerCode')}`, { sellerCode: seller });
    if (buyer != null) query.andWhere(`i.buyerId = ${of(Organisation, 'code', 'buyerCode')}`, { buyerCode: buyer });
    if (year != null) query.andWhere('i.year = :year', { year });
    if (kind != null) query.andWhere('i.kind = :kind', { kind });
    if (status != null || open != null || overdueOn != null) {
      query.leftJoin(InvoiceBalance, 'b', 'b.invoiceId = i.id');
    }
    if (status != null) query.andWhere(STATUS_SQL[status](query));
    if (open != null) query.andWhere(open ? openSql(query) : `NOT ${openSql(query)}`);
    if (overdueOn != null) {
      query.andWhere(`i.kind = 'INVOICE' AND i.dueOn < :overdueOn AND ${openSql(query)}`, { overdueOn });
    }
    if (number != null) {
      query.andWhere('(i.number = :number OR i.reference = :number OR i.paymentReference = :number)', { number });
    }
    return query;
  }
}

/** Whether the actor may know of a document: its buyer does not while it is a basis. */
export function isSeen(actor: Actor, invoice: Invoice): boolean {
  if (!mayReadInvoice(actor, invoice).allowed) return false;
  return invoice.issuedAt !== null || invoicesSeen(actor).asSeller.includes(invoice.sellerId);
}

const idsOf = (actor: Actor, side: Side): readonly string[] =>
  side === 'seller' ? invoicesSeen(actor).asSeller : invoicesSeen(actor).asBuyer;

const latestFirst = (a: Invoice, b: Invoice): number =>
  a.issuedOn === b.issuedOn ? (a.id < b.id ? 1 : -1) : a.issuedOn < b.issuedOn ? 1 : -1;

/**
 * Whether everything has been taken back. By the sums without VAT, which add up exactly: that of each credit is rounded by itself, so
 * that those of several may miss the whole by an öre.
 */
export function isCredited({ net }: Invoice, credits: readonly Invoice[]): boolean {
  const issued = credits.filter(isIssued);
  return issued.length > 0 && issued.reduce((sum, credit) => sum + credit.net, 0n) === net;
}

/** What has been taken back of a document, with VAT. */
export const creditedTotal = (credits: readonly Invoice[]): Ore =>
  credits.filter(isIssued).reduce((sum, { total }) => sum + total, 0n);

/** The basis of a credit takes nothing back before the finance system has issued it. */
const isIssued = ({ issuedAt }: Invoice): boolean => issuedAt !== null;

const creditsSql = (query: SelectQueryBuilder<Invoice>): string =>
  query
    .subQuery()
    .select('SUM(c.net)')
    .from(Invoice, 'c')
    .where('c.creditsId = i.id AND c.issuedAt IS NOT NULL')
    .getQuery();
const creditedSql = (query: SelectQueryBuilder<Invoice>): string => `COALESCE(${creditsSql(query)} = i.net, 1 = 0)`;
/** `PaymentState` of an invoice, also where nothing has been paid. */
const STATE_SQL = "COALESCE(b.state, CASE WHEN i.total = 0 THEN 'PAID' ELSE 'UNPAID' END)";
const paymentSql =
  (state: PaymentState) =>
  (query: SelectQueryBuilder<Invoice>): string =>
    `i.issuedAt IS NOT NULL AND ${STATE_SQL} = '${state}'${state === 'OVERPAID' ? '' : ` AND NOT ${creditedSql(query)}`}`;

/** `Invoice.status` as SQL, with its balance as b: the same rule as `invoiceStatus`. */
const STATUS_SQL: Readonly<Record<InvoiceStatus, (query: SelectQueryBuilder<Invoice>) => string>> = {
  BASIS: () => 'i.issuedAt IS NULL',
  ISSUED: paymentSql('UNPAID'),
  PARTLY_PAID: paymentSql('PARTLY_PAID'),
  PAID: paymentSql('PAID'),
  OVERPAID: paymentSql('OVERPAID'),
  CREDITED: (query) => `i.issuedAt IS NOT NULL AND ${STATE_SQL} <> 'OVERPAID' AND ${creditedSql(query)}`,
};

const openSql = (query: SelectQueryBuilder<Invoice>): string =>
  `(${OPEN_STATUSES.map((status) => `(${STATUS_SQL[status](query)})`).join(' OR ')})`;
