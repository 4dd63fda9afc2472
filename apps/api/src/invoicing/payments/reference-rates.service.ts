import type { Actor } from '@domain/access/actor.js';
import { checkReferenceRates, maySetReferenceRates, type ReferenceRate } from '@domain/invoicing/index.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { conflict } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, LessThan } from 'typeorm';
import { EventsService } from '../../events/index.js';
import { decided } from '../decided.js';
import { saveVersioned } from '../settings/save-versioned.js';
import { ReferenceRateRow } from './reference-rate.entity.js';

/** The rates that Riksbanken sets for each half-year, typed by an admin. */
@Injectable()
export class ReferenceRates {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly events: EventsService,
  ) {}

  async all(): Promise<ReferenceRate[]> {
    const rows = await this.tx.read.find(ReferenceRateRow);
    return rows.map(({ validFrom: from, rate }) => ({ from, rate }));
  }

  /** The latest half-year first. */
  async list(first: number, after?: string | null): Promise<Connection<ReferenceRateRow>> {
    const take = checkFirst(first);
    const where = after == null ? {} : { validFrom: LessThan(String(decodeCursor(after, 1)[0]) as LocalDate) };
    const rows = await this.tx.read.find(ReferenceRateRow, { where, order: { validFrom: 'DESC' }, take: take + 1 });
    return pageOf(
      rows,
      take,
      ({ validFrom }) => [validFrom],
      (row) => row,
      () => this.tx.read.count(ReferenceRateRow),
    );
  }

  async save(
    actor: Actor,
    wanted: { readonly from: string; readonly rate: string; readonly version: number },
  ): Promise<ReferenceRateRow> {
    allow(maySetReferenceRates(actor), 'Referensräntan');
    const [{ from: validFrom, rate }] = this.checked(wanted);
    return this.tx.run(async (em) => {
      const values = { rate, savedById: actor.id };
      const key = { validFrom };
      await saveVersioned(em, ReferenceRateRow, { key, version: wanted.version, values, savedAt: this.clock.now() });
      await this.record(em, actor, 'invoicing.reference-rate-saved', validFrom, { rate: formatDecimal(rate) });
      return em.findOneByOrFail(ReferenceRateRow, key);
    });
  }

  async remove(actor: Actor, { from: validFrom, version }: { readonly from: LocalDate; readonly version: number }) {
    allow(maySetReferenceRates(actor), 'Referensräntan');
    return this.tx.run(async (em) => {
      const { affected } = await em.delete(ReferenceRateRow, { validFrom, version });
      if (affected !== 1) throw conflict('Någon annan har ändrat referensräntan sedan du läste den. Läs om sidan.');
      await this.record(em, actor, 'invoicing.reference-rate-removed', validFrom, {});
      return validFrom;
    });
  }

  /** By the rules of a list of one; the field is that of the input itself. */
  private checked({ from, rate }: { readonly from: string; readonly rate: string }): [ReferenceRate] {
    const checked = checkReferenceRates([{ from, rate }], 'rates');
    if (checked.ok) return [decided(checked)[0]!];
    const { field } = checked.error;
    return [decided<never>({ ok: false, error: { ...checked.error, field: field.replace('rates[0].', '') } })];
  }

  private record(em: EntityManager, actor: Actor, kind: string, id: string, data: Readonly<Record<string, unknown>>) {
    return this.events.record(em, { actor, kind, subject: { type: 'referenceRate', id }, data });
  }
}
