import type { Actor } from '@domain/access/actor.js';
import { mayKeepLedger } from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { formatKronor } from '@domain/shared/ore.js';
import type { Result } from '@domain/shared/result.js';
import {
  describeLedgerListError,
  type LedgerList,
  type LedgerListError,
  ledgerListModule,
} from '@formats/ledger-list/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { notFound, PortalError } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { beside, inWorker, WorkerStopped } from '@platform/worker/in-worker.js';
import { type EntityManager, In, LessThan } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../../events/index.js';
import { type Organisation, OrganisationsService } from '../../organisations/index.js';
import { chunksOf } from './balances.service.js';
import { CustomerLedgers } from './customer-ledgers.service.js';
import { LedgerImport, UnmatchedPayment } from './payment.entity.js';

export interface ImportedLedger {
  readonly imported: LedgerImport;
  /** The same file had been read before: nothing was changed. */
  readonly repeated: boolean;
}

export interface ListOfPayments extends LedgerList {
  /** Of the file's bytes, SHA-256 hex. */
  readonly hash: string;
  readonly name: string;
}

const LEDGER_WORKER = beside(ledgerListModule, 'read-worker');

/** Lists of payments from the finance system of a seller: all of a file or nothing, and the same file twice changes nothing. */
@Injectable()
export class LedgerImports {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly files: FilesService,
    private readonly organisations: OrganisationsService,
    private readonly ledgers: CustomerLedgers,
    private readonly events: EventsService,
  ) {}

  async import(actor: Actor, wanted: { readonly seller: string; readonly file: string }): Promise<ImportedLedger> {
    const seller = await this.seller(actor, wanted.seller);
    const { file, bytes } = await this.files.bytes(actor, wanted.file);
    const list = await listOf(bytes, this.clock.today());
    const { hash, name } = file;
    return this.tx.run((em) => this.read(em, actor, seller, { ...list, hash, name }));
  }

  /** In a transaction whose caller has asked who may. @param actor null for demo data */
  async read(
    em: EntityManager,
    actor: Pick<Actor, 'id'> | null,
    { id: sellerId, code }: Pick<Organisation, 'id' | 'code'>,
    { hash, name, rows, unpaid }: ListOfPayments,
  ): Promise<ImportedLedger> {
    await this.ledgers.lock(em, sellerId);
    const before = await em.findOneBy(LedgerImport, { sellerId, hash });
    if (before) return { imported: before, repeated: true };
    const matches = await this.ledgers.fresh(em, sellerId, rows);
    const imported = em.create(LedgerImport, {
      id: uuid(),
      sellerId,
      hash,
      name,
      booked: 0,
      known: 0,
      unmatched: 0,
      unpaid: unpaid.length,
      importedAt: this.clock.now(),
      importedById: actor?.id ?? null,
    });
    await em.insert(LedgerImport, imported);
    const importId = imported.id;
    const bookings = matches.flatMap((match) =>
      'document' in match ? [{ invoiceId: match.document.id, row: match.row, importId }] : [],
    );
    const { entered } = await this.ledgers.book(em, { actorId: actor?.id ?? null, sellerId }, bookings);
    const waiting = matches.flatMap((match) => ('reason' in match ? [match] : []));
    for (const chunk of chunksOf(waiting)) {
      await em.insert(
        UnmatchedPayment,
        chunk.map(({ row, reason }) => ({
          id: uuid(),
          sellerId,
          importId,
          key: row.key,
          line: row.line,
          number: row.number ?? null,
          ocr: row.ocr ?? null,
          counterparty: row.counterparty ?? '',
          amount: row.amount,
          paidOn: row.paidOn,
          reason,
          state: 'WAITING' as const,
          paymentId: null,
          note: '',
          decidedAt: null,
          decidedById: null,
        })),
      );
    }
    const counts = {
      booked: bookings.length - entered.size,
      known: rows.length - matches.length + entered.size,
      unmatched: waiting.length,
    };
    await em.update(LedgerImport, { id: importId }, counts);
    await this.events.record(em, {
      actor,
      kind: 'invoicing.ledger-imported',
      subject: { type: 'organisation', id: code },
      organisationId: sellerId,
      data: { import: importId, ...counts },
    });
    return { imported: { ...imported, ...counts }, repeated: false };
  }

  /** The lists of a seller, the latest first. */
  async list(actor: Actor, code: string, first: number, after?: string | null): Promise<Connection<LedgerImport>> {
    const { id: sellerId } = await this.seller(actor, code);
    const take = checkFirst(first);
    const before = after == null ? {} : { id: LessThan(String(decodeCursor(after, 1)[0])) };
    const where = { sellerId, ...before };
    const rows = await this.tx.read.find(LedgerImport, { where, order: { id: 'DESC' }, take: take + 1 });
    return pageOf(
      rows,
      take,
      ({ id }) => [id],
      (row) => row,
      () => this.tx.read.countBy(LedgerImport, { sellerId }),
    );
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, LedgerImport>> {
    const rows = await this.tx.read.findBy(LedgerImport, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The organisation, for whoever keeps its ledger. */
  async seller(actor: Actor, code: string, em: EntityManager = this.tx.read): Promise<Organisation> {
    const seller = (await this.organisations.byCodes([code], em)).get(code);
    if (!seller) throw notFound('Organisationen');
    allow(mayKeepLedger(actor, seller.id), 'Reskontran');
    return seller;
  }
}

async function listOf(bytes: Buffer, today: LocalDate): Promise<LedgerList> {
  let result: Result<LedgerList, LedgerListError>;
  try {
    result = await inWorker(LEDGER_WORKER, { bytes, today });
  } catch (error) {
    if (!(error instanceof WorkerStopped)) throw error;
    const message = 'Filen tar för lång tid att läsa. Hämta listan för en kortare tid. Ingenting har lästs in.';
    throw new PortalError({ code: 'LEDGER_TOO_LARGE', field: 'file', message });
  }
  if (result.ok) return result.value;
  const { code, ...place } = result.error;
  // JSON has no bigint.
  const details = Object.fromEntries(
    Object.entries(place).map(([name, value]) => [name, typeof value === 'bigint' ? formatKronor(value) : value]),
  );
  throw new PortalError({ code, field: 'file', message: describeLedgerListError(result.error), details });
}
