import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import { In, IsNull } from 'typeorm';
import { type AgendaItem, MeetingAttachment, MeetingsService } from '../meetings/index.js';
import { SecrecyMark } from '../records/index.js';
import { Publication } from './publication.entity.js';
import { PublicationsService } from './publications.service.js';

/** What is read by everybody, and has been marked as secret since. */
@Injectable()
export class PublicationMarks {
  constructor(
    private readonly tx: Tx,
    private readonly meetings: MeetingsService,
    private readonly publications: PublicationsService,
  ) {}

  /** By publication: whether something that it shows was marked after it was published. A paper stays; marking does not take it away. */
  async since(ids: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const shown = await this.tx.read.findBy(Publication, { id: In([...ids]), withdrawnAt: IsNull() });
    const meetingIds = [...new Set(shown.flatMap(({ meetingId }) => meetingId ?? []))];
    const marks = groupBy(await this.marksOf(meetingIds), ({ meetingId }) => meetingId);
    const later = (publication: Publication) =>
      (marks.get(publication.meetingId ?? '') ?? []).filter(({ markedAt }) => markedAt >= publication.publishedAt);
    const concerned = shown.filter((publication) => later(publication).length > 0);
    if (concerned.length === 0) return new Map();
    const items = await this.meetings.itemsOf(meetingIds);
    const papers = await this.publications.papersOf(concerned.filter(({ kind }) => kind === 'MINUTES'));
    return new Map(
      concerned.map((publication) => {
        const all = items.get(publication.meetingId!) ?? [];
        const sections = papers.get(publication.id)?.sections ?? [];
        const isShown = (item: AgendaItem, at: number): boolean =>
          publication.kind === 'MINUTES' ? sections[at]?.withheld === undefined : item.id === publication.subjectId;
        const isMarked = ({ itemId }: LaterMark) =>
          itemId === null
            ? publication.kind === 'MINUTES'
            : all.some((item, at) => isShown(item, at) && isUnder(all, item, itemId));
        return [publication.id, later(publication).some(isMarked)];
      }),
    );
  }

  private async marksOf(meetingIds: readonly string[]): Promise<LaterMark[]> {
    const marks = await this.tx.read.findBy(SecrecyMark, { meetingId: In([...meetingIds]) });
    const papers = marks.filter(({ kind }) => kind === 'ATTACHMENT').map(({ subjectId }) => subjectId);
    const found = papers.length === 0 ? [] : await this.tx.read.findBy(MeetingAttachment, { id: In(papers) });
    const itemOf = new Map(found.map(({ id, itemId }) => [id, itemId]));
    return marks.map(({ kind, subjectId, meetingId, markedAt }) => ({
      meetingId,
      markedAt,
      itemId: kind === 'ITEM' ? subjectId : (itemOf.get(subjectId) ?? null),
    }));
  }
}

interface LaterMark {
  readonly meetingId: string;
  readonly markedAt: Date;
  /** The item that is marked, or whose paper is; null = a paper of the meeting's. */
  readonly itemId: string | null;
}

/** Whether an item is another, or stands under it. */
function isUnder(items: readonly AgendaItem[], item: AgendaItem, id: string): boolean {
  for (let each: AgendaItem | undefined = item; each; each = items.find((other) => other.id === each?.parentId)) {
    if (each.id === id) return true;
  }
  return false;
}
