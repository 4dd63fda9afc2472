import type { Actor } from '@domain/access/actor.js';
import {
  BILLING_RHYTHMS,
  type BillingPart,
  invoicesSeen,
  partsOverlap,
  partsToShow,
  suggestedDates,
} from '@domain/invoicing/index.js';
import { groupBy } from '@domain/shared/group-by.js';
import { firstDayOf, type LocalDate, yearOf } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import { Hosting } from '../../bodies/index.js';
import { CostAllocationRow } from '../../cost-sharing/index.js';
import { BillingTermsRow } from '../settings/invoice-settings.entity.js';
import { BillingRun, SettlementRow } from './billing-run.entity.js';
import { Invoice } from './invoice.entity.js';

interface BodyYear {
  readonly bodyId: string;
  readonly year: number;
}

export interface PartDue extends BodyYear {
  readonly part: BillingPart;
  readonly issuedOn: LocalDate;
}

export interface NumbersDue extends BodyYear {
  readonly count: number;
  readonly since: LocalDate;
}

export interface BillingDue {
  readonly parts: PartDue[];
  readonly runs: BillingRun[];
  readonly numbers: NumbersDue[];
}

const keyOf = ({ bodyId, year }: BodyYear): string => `${bodyId} ${year}`;
const USUAL = { rhythm: 'YEARLY', timing: 'IN_ADVANCE', paymentDays: 0 } as const;

/** What hosts have to bill, over all their bodies with a handful of queries. The same rule as `mayBill`: FINANCE of the host. */
@Injectable()
export class BillingDueService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<BillingDue> {
    const hosts = invoicesSeen(actor).asSeller;
    if (hosts.length === 0) return { parts: [], runs: [], numbers: [] };
    const waiting = await this.tx.read.find(BillingRun, {
      where: { sellerId: In(hosts), state: 'PREPARED' },
      order: { id: 'ASC' },
    });
    return {
      parts: await this.partsOf(hosts, new Set(waiting.map(keyOf))),
      runs: waiting.filter(({ preparedById }) => preparedById !== actor.id),
      numbers: await this.numbersOf(hosts),
    };
  }

  /** By body: the fixed years that the actor bills, the latest first. */
  async yearsOf(actor: Actor, bodyIds: readonly string[]): Promise<ReadonlyMap<string, number[]>> {
    const hosts = invoicesSeen(actor).asSeller;
    if (hosts.length === 0) return new Map();
    const hostings = await this.tx.read.findBy(Hosting, { bodyId: In([...bodyIds]), organisationId: In(hosts) });
    const fixed = await this.tx.read.find(CostAllocationRow, {
      select: { bodyId: true, year: true },
      where: { bodyId: In(hostings.map(({ bodyId }) => bodyId)) },
      order: { year: 'DESC' },
    });
    const own = fixed.filter((year) => hostings.some((hosting) => hostsYear(hosting, year)));
    return new Map(
      [...groupBy(own, ({ bodyId }) => bodyId)].map(([id, rows]) => [id, [...new Set(rows.map(({ year }) => year))]]),
    );
  }

  /** Of this cost year and the one before: what is older and not billed here was billed elsewhere. */
  private async partsOf(hosts: readonly string[], waiting: ReadonlySet<string>): Promise<PartDue[]> {
    const today = this.clock.today();
    const years = [yearOf(today) - 1, yearOf(today)];
    const hostings = await this.tx.read.findBy(Hosting, [
      { organisationId: In([...hosts]), validFrom: LessThanOrEqual(firstDayOf(years[1]!)), validTo: IsNull() },
      {
        organisationId: In([...hosts]),
        validFrom: LessThanOrEqual(firstDayOf(years[1]!)),
        validTo: MoreThanOrEqual(firstDayOf(years[0]!)),
      },
    ]);
    const where = { bodyId: In(hostings.map(({ bodyId }) => bodyId)), year: In(years) };
    const fixed = await this.tx.read.find(CostAllocationRow, { select: { bodyId: true, year: true }, where });
    const settled = await this.tx.read.find(SettlementRow, { select: { bodyId: true, year: true }, where });
    const done = new Set([...waiting, ...settled.map(keyOf)]);
    const open = new Map(
      fixed
        .filter((year) => !done.has(keyOf(year)) && hostings.some((hosting) => hostsYear(hosting, year)))
        .map(({ bodyId, year }) => [`${bodyId} ${year}`, { bodyId, year }]),
    );
    if (open.size === 0) return [];
    const billed = groupBy(await this.billedParts([...open.values()], years), keyOf);
    const terms = await this.tx.read.findBy(BillingTermsRow, { bodyId: where.bodyId });
    const termsOf = new Map(terms.map((row) => [row.bodyId, row]));
    return [...open.values()]
      .flatMap((year) => duePartsOf(year, termsOf.get(year.bodyId) ?? USUAL, billed.get(keyOf(year)) ?? []))
      .filter(({ issuedOn }) => issuedOn <= today)
      .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0));
  }

  /** The parts that stand on invoices which have not been taken back in full. */
  private async billedParts(
    open: readonly BodyYear[],
    years: readonly number[],
  ): Promise<(BodyYear & { readonly part: BillingPart })[]> {
    const rows = await this.tx.read
      .createQueryBuilder(Invoice, 'i')
      .select(['i.bodyId AS bodyId', 'i.year AS costYear', 'i.partIndex AS partIndex', 'i.partOf AS partOf'])
      .distinct(true)
      .where({ bodyId: In(open.map(({ bodyId }) => bodyId)), year: In([...years]) })
      .andWhere({ partIndex: Not(IsNull()), creditsId: IsNull() })
      .andWhere('COALESCE((SELECT SUM(c.net) FROM invoice c WHERE c.creditsId = i.id) <> i.net, 1 = 1)')
      .getRawMany<{ bodyId: string; costYear: number; partIndex: number; partOf: number }>();
    return rows.map(({ bodyId, costYear, partIndex, partOf }) => ({
      bodyId,
      year: Number(costYear),
      part: { index: Number(partIndex), of: Number(partOf) },
    }));
  }

  private async numbersOf(hosts: readonly string[]): Promise<NumbersDue[]> {
    const rows = await this.tx.read
      .createQueryBuilder(Invoice, 'i')
      .select(['i.bodyId AS bodyId', 'i.year AS costYear', 'COUNT(*) AS bases', 'MIN(i.issuedOn) AS since'])
      .where({ sellerId: In([...hosts]), number: IsNull() })
      .groupBy('i.bodyId')
      .addGroupBy('i.year')
      .orderBy('since', 'ASC')
      .getRawMany<{ bodyId: string; costYear: number; bases: number | string; since: LocalDate }>();
    return rows.map(({ bodyId, costYear, bases, since }) => ({
      bodyId,
      year: Number(costYear),
      count: Number(bases),
      since,
    }));
  }
}

function duePartsOf(
  { bodyId, year }: BodyYear,
  { rhythm, timing, paymentDays }: Pick<BillingTermsRow, 'rhythm' | 'timing' | 'paymentDays'>,
  billed: readonly { readonly part: BillingPart }[],
): PartDue[] {
  const parts = partsToShow(BILLING_RHYTHMS[rhythm], billed.map(({ part }) => part)); // prettier-ignore
  return parts.flatMap((part) => {
    const dates = suggestedDates(part, year, timing, paymentDays);
    const isBilled = billed.some((one) => partsOverlap(one.part, part));
    return dates && !isBilled ? [{ bodyId, year, part, issuedOn: dates.issuedOn }] : [];
  });
}

const hostsYear = ({ bodyId, validFrom, validTo }: Hosting, year: BodyYear): boolean => {
  const first = firstDayOf(year.year);
  return bodyId === year.bodyId && validFrom <= first && (validTo === null || validTo >= first);
};
