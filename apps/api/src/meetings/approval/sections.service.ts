import { numbersSections, sectionYear } from '@domain/meetings/approval.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Injectable } from '@nestjs/common';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { BodiesService, Body } from '../../bodies/index.js';
import type { AgendaItem } from '../agenda.entity.js';
import { refuse } from '../decided.js';
import type { Meeting } from '../meeting.entity.js';
import { ItemSection, SectionSeries } from './approval.entity.js';

/** The paragraphs (§) of a body, numbered through the year without gaps. */
@Injectable()
export class SectionsService {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
  ) {}

  /** By item: its number, where it has one. */
  async of(itemIds: readonly string[], em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, ItemSection>> {
    const found = await em.findBy(ItemSection, { itemId: In([...itemIds]) });
    return new Map(found.map((section) => [section.itemId, section]));
  }

  /**
   * Gives the items that have none the next numbers, in the order of the agenda. Minutes that were imported keep the numbers that they came
   * with, and points under another have its number.
   */
  async number(em: EntityManager, meeting: Meeting, items: readonly AgendaItem[]): Promise<void> {
    if (meeting.sourceHash !== null) return;
    const { kind } = (await this.bodies.byIds([meeting.bodyId], em)).get(meeting.bodyId)!;
    if (!numbersSections(kind)) return;
    const known = await this.of(
      items.map(({ id }) => id),
      em,
    );
    const fresh = items.filter(({ id, parentId }) => parentId === null && !known.has(id));
    if (fresh.length === 0) return;
    const year = sectionYear(inStockholm(meeting.startsAt).day);
    const first = await this.take(em, meeting.bodyId, year, fresh.length);
    await em.insert(
      ItemSection,
      fresh.map(({ id }, index) => ({ itemId: id, bodyId: meeting.bodyId, year, number: first + index })),
    );
  }

  /** The first of so many numbers that nobody else gets: compare and set on a row that is made under the body's lock. */
  private async take(em: EntityManager, bodyId: string, year: number, count: number): Promise<number> {
    await em.findOneOrFail(Body, { where: { id: bodyId }, ...locked(em) });
    const series = await em.findOneBy(SectionSeries, { bodyId, year });
    if (!series) {
      await em.insert(SectionSeries, { bodyId, year, last: count });
      return 1;
    }
    const { affected } = await em.update(
      SectionSeries,
      { bodyId, year, last: series.last },
      { last: series.last + count },
    );
    if (affected !== 1) throw refuse({ code: 'CONFLICT', what: 'paragrafnumren' });
    return series.last + 1;
  }
}
