import { createHmac } from 'node:crypto';
import type { Actor } from '@domain/access/actor.js';
import { mayReadFaultReports } from '@domain/access/fault-policy.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, PortalError } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { secret } from '@platform/session/secret.js';
import { SecretRow } from '@platform/session/session.entity.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { IsNull, LessThan, LessThanOrEqual, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { FaultReport } from './fault-report.entity.js';

export const REPORTS_PER_ADDRESS = 5;
export const WINDOW_MINUTES = 60;
const SECRET = 'fault-reports';
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface Reported {
  readonly page: string;
  readonly description: string;
  readonly email?: string | null;
}

@Injectable()
export class FaultReportsService {
  private pepper: Promise<string> | undefined;

  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly events: EventsService,
  ) {}

  /** @param address where the request came from; at most five an hour from the same. */
  async report(address: string, reported: Reported): Promise<void> {
    const checked = check(reported);
    this.pepper ??= secret(this.tx, SECRET);
    const addressKey = createHmac('sha256', await this.pepper)
      .update(address)
      .digest('hex');
    const at = this.clock.now();
    const windowStart = new Date(at.getTime() - WINDOW_MINUTES * 60_000);
    await this.tx.run(async (em) => {
      // Reports wait for each other here, so that a burst is counted one by one.
      await em.findOneOrFail(SecretRow, { where: { name: SECRET }, ...locked(em) });
      await em.update(
        FaultReport,
        { addressKey: Not(IsNull()), at: LessThanOrEqual(windowStart) },
        { addressKey: null },
      );
      if ((await em.countBy(FaultReport, { addressKey })) >= REPORTS_PER_ADDRESS) {
        throw new PortalError({
          code: 'RATE_LIMITED',
          message: `Du har rapporterat ${REPORTS_PER_ADDRESS} fel den senaste timmen. Din text finns kvar; skicka den om en stund.`,
        });
      }
      const id = uuid();
      await em.insert(FaultReport, { id, at, ...checked, addressKey });
      await this.events.record(em, {
        actor: null,
        kind: 'public.fault-reported',
        subject: { type: 'faultReport', id },
      });
    });
  }

  /** Newest first. */
  async list(actor: Actor, first: number, after?: string | null): Promise<Connection<FaultReport>> {
    allow(mayReadFaultReports(actor), 'Felrapporterna');
    const take = checkFirst(first);
    const where = after == null ? {} : { id: LessThan(String(decodeCursor(after, 1)[0])) };
    const rows = await this.tx.read.find(FaultReport, { where, order: { id: 'DESC' }, take: take + 1 });
    return pageOf(
      rows,
      take,
      ({ id }) => [id],
      (row) => row,
      () => this.tx.read.count(FaultReport),
    );
  }
}

function check({ page, description, email }: Reported): Pick<FaultReport, 'page' | 'description' | 'email'> {
  const checked = { page: page.trim(), description: description.trim(), email: email?.trim() || null };
  if (checked.page === '' || checked.page.length > 200) {
    throw badInput('page', 'Skriv vilken sida det gäller, med högst 200 tecken.');
  }
  if (checked.description === '' || checked.description.length > 4000) {
    throw badInput('description', 'Beskriv felet med 1–4 000 tecken.');
  }
  if (checked.email !== null && (checked.email.length > 254 || !EMAIL.test(checked.email))) {
    throw badInput('email', 'E-postadressen ser inte ut som en adress.');
  }
  return checked;
}
