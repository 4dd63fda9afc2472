import type { Actor } from '@domain/access/actor.js';
import { mayReadTrace } from '@domain/public/rules.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { type FindOptionsWhere, In, IsNull, LessThan, Not } from 'typeorm';
import { latestOf } from './latest-of.js';
import { Publication, PublicationVersion } from './publication.entity.js';

type Where = FindOptionsWhere<Publication>;

/** What is published, and for those who may read the trace also what was. */
@Injectable()
export class PublicationLists {
  constructor(private readonly tx: Tx) {}

  /** Of a body, the latest day first; what everybody may read. */
  published(bodyId: string, first: number, after?: string | null): Promise<Connection<Publication>> {
    return this.page({ bodyId, withdrawnAt: IsNull() }, first, after);
  }

  /** The same with what has been taken away, for somebody who may read the trace. */
  ofBody(actor: Actor, bodyId: string, first: number, after?: string | null): Promise<Connection<Publication>> {
    return mayReadTrace(actor, bodyId) ? this.page({ bodyId }, first, after) : this.published(bodyId, first, after);
  }

  /** By meeting: its minutes and what was decided there, as somebody may see it. */
  async ofMeetings(actor: Actor, meetingIds: readonly string[]): Promise<ReadonlyMap<string, Publication[]>> {
    const order = { kind: 'DESC', id: 'ASC' } as const;
    const rows = await this.tx.read.find(Publication, { where: { meetingId: In([...meetingIds]) }, order });
    const seen = rows.filter(({ withdrawnAt, bodyId }) => withdrawnAt === null || mayReadTrace(actor, bodyId));
    return groupBy(seen, ({ meetingId }) => meetingId!);
  }

  /** By publication: each publishing, the first first. */
  async versionsOf(ids: readonly string[]): Promise<ReadonlyMap<string, TraceRow[]>> {
    const rows = await this.tx.read.find(PublicationVersion, {
      select: {
        id: true,
        publicationId: true,
        number: true,
        acknowledged: true,
        publishedAt: true,
        publishedById: true,
        withdrawnAt: true,
        withdrawnById: true,
        withdrawnReason: true,
      },
      where: { publicationId: In([...ids]) },
      order: { number: 'ASC' },
    });
    return groupBy(rows, ({ publicationId }) => publicationId);
  }

  /** By its address within a body, also when it has been taken away. */
  at(bodyId: string, address: string): Promise<Publication | null> {
    return this.tx.read.findOneBy(Publication, { bodyId, address });
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Publication>> {
    const rows = await this.tx.read.findBy(Publication, { id: In([...ids]), withdrawnAt: IsNull() });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** By meeting: its minutes, where everybody can read them. */
  async minutesOf(meetingIds: readonly string[]): Promise<ReadonlyMap<string, Publication>> {
    const where = { kind: 'MINUTES', subjectId: In([...meetingIds]), withdrawnAt: IsNull() } as const;
    const rows = meetingIds.length === 0 ? [] : await this.tx.read.findBy(Publication, where);
    return new Map(rows.map((row) => [row.subjectId, row]));
  }

  /** By meeting: when its minutes were last published or taken away. */
  async minutesChangedAt(meetingIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const where = { kind: 'MINUTES', subjectId: In([...meetingIds]) } as const;
    const rows = meetingIds.length === 0 ? [] : await this.tx.read.findBy(Publication, where);
    return new Map(rows.map(({ subjectId, publishedAt, withdrawnAt }) => [subjectId, withdrawnAt ?? publishedAt]));
  }

  /** When something of a body was last published or taken away; undefined = never. */
  async changedAt(bodyId: string): Promise<Date | undefined> {
    const [published] = await this.tx.read.find(Publication, { where: { bodyId }, order: { publishedAt: 'DESC' }, take: 1 }); // prettier-ignore
    const [withdrawn] = await this.tx.read.find(Publication, { where: { bodyId, withdrawnAt: Not(IsNull()) }, order: { withdrawnAt: 'DESC' }, take: 1 }); // prettier-ignore
    return published && latestOf([published.publishedAt, withdrawn?.withdrawnAt]);
  }

  /** What everybody may read of a body, the latest published first. */
  latest(bodyId: string, take: number): Promise<Publication[]> {
    const order = { publishedAt: 'DESC', id: 'DESC' } as const;
    return this.tx.read.find(Publication, { where: { bodyId, withdrawnAt: IsNull() }, order, take });
  }

  private async page(where: Where, first: number, after?: string | null): Promise<Connection<Publication>> {
    const take = checkFirst(first);
    const [day, id] = after == null ? [] : decodeCursor(after, 2);
    const beyond: Where[] =
      day === undefined
        ? [where]
        : [
            { ...where, day: LessThan(String(day) as LocalDate) },
            { ...where, day: String(day) as LocalDate, id: LessThan(String(id)) },
          ];
    const rows = await this.tx.read.find(Publication, {
      where: beyond,
      order: { day: 'DESC', id: 'DESC' },
      take: take + 1,
    });
    return pageOf(
      rows,
      take,
      (row) => [row.day, row.id],
      (row) => row,
      () => this.tx.read.countBy(Publication, where),
    );
  }
}

/** A publishing without the paper itself. */
export type TraceRow = Omit<PublicationVersion, 'paper' | 'digest'>;
