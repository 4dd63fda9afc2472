import { appealSentence } from '@domain/meetings/appeal-words.js';
import { noticeText } from '@domain/meetings/notice-text.js';
import { itemNumber } from '@domain/meetings/words.js';
import { isOnBoards } from '@domain/public/notices.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { stockholmInstant } from '@domain/shared/stockholm.js';
import { addDays } from '@domain/shared/swedish-day.js';
import { swedishList } from '@domain/shared/swedish-list.js';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { Tx } from '@platform/tx/tx.js';
import { type Body, Hosting, Membership } from '../bodies/index.js';
import {
  ApprovalsService,
  Meeting,
  MeetingsService,
  MinutesApproval,
  NoticeBoards,
  type NoticeFacts,
  NoticePosting,
  SectionsService,
} from '../meetings/index.js';
import { type Organisation, OrganisationsService } from '../organisations/index.js';
import { latestOf } from './latest-of.js';
import { bodyPath, publicationPath } from './paths.js';
import { PublicationLists } from './publication-lists.service.js';
import type { Publication } from './publication.entity.js';

/** More than is on the boards at a time. */
const MOST = 200;

/** An approval on the members' notice boards, as everybody may read it. */
export interface PublicNotice {
  readonly id: string;
  readonly body: Body;
  readonly metOn: LocalDate;
  readonly approvedOn: LocalDate;
  /** "§ 17 och § 18": what was approved at once; null = the minutes as a whole. */
  readonly sections: string | null;
  /** How far the time for appeal has come, in a sentence. */
  readonly appeal: string;
  readonly lastDay: LocalDate | null;
  /** Where the minutes are kept. */
  readonly keptAt: string;
  /** The minutes, where they are published. */
  readonly minutes: Publication | undefined;
  readonly boards: readonly PublicBoard[];
  /** When something of it was last changed. */
  readonly changedAt: Date;
}

export interface NoticesWanted {
  /** Only those of this body. */
  readonly bodyId?: string;
  /** Only what is to be on the board of this one. */
  readonly organisationId?: string;
}

export interface PublicBoard {
  readonly organisation: Organisation;
  /** null = it is not up there. */
  readonly postedOn: LocalDate | null;
  readonly url: string;
}

/** What is on the notice boards, for everybody to read. */
@Injectable()
export class PublicNotices {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly boards: NoticeBoards,
    private readonly approvals: ApprovalsService,
    private readonly meetings: MeetingsService,
    private readonly sections: SectionsService,
    private readonly organisations: OrganisationsService,
    private readonly lists: PublicationLists,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What is to be on the boards now, what was approved last first. */
  async now(wanted: NoticesWanted = {}): Promise<PublicNotice[]> {
    const today = this.clock.today();
    return this.shown((await this.posted(wanted)).filter(({ boards, period }) => isOnBoards(boards, period, today)));
  }

  /** What is to be on a board now, and when that last became another: also what comes down leaves its mark. */
  async onBoard(organisationId: string): Promise<{ readonly notices: PublicNotice[]; readonly changedAt: Date }> {
    const today = this.clock.today();
    const facts = await this.posted({ organisationId });
    const up = new Set(facts.filter(({ boards, period }) => isOnBoards(boards, period, today)));
    const shown = await this.shown(facts);
    const down = facts.filter((each) => !up.has(each)).map(({ period }) => period?.lastDay ?? null);
    return {
      notices: shown.filter((_, at) => up.has(facts[at]!)),
      changedAt: latestOf([
        ...shown.map((notice) => notice.changedAt),
        ...down.map((day) => day && stockholmInstant(addDays(day, 2) ?? day, '00:00')),
      ]),
    };
  }

  /** What has been posted, what was approved last first. */
  private async posted({ organisationId, bodyId }: NoticesWanted): Promise<NoticeFacts[]> {
    const query = this.tx.read.createQueryBuilder(MinutesApproval, 'a').innerJoin(Meeting, 'm', 'm.id = a.meetingId');
    const posted = query.subQuery().select('1').from(NoticePosting, 'p').where('p.approvalId = a.id').getQuery();
    query.where(`EXISTS ${posted}`);
    if (bodyId !== undefined) query.andWhere('m.bodyId = :bodyId', { bodyId });
    if (organisationId !== undefined) {
      const bodiesIn = (entity: typeof Membership | typeof Hosting, name: string) =>
        query.subQuery().select(`${name}.bodyId`).from(entity, name).where(`${name}.organisationId = :organisationId`).getQuery(); // prettier-ignore
      query
        .andWhere(`(m.bodyId IN ${bodiesIn(Membership, 's')} OR m.bodyId IN ${bodiesIn(Hosting, 'h')})`)
        .setParameter('organisationId', organisationId);
    }
    const found = await query.orderBy({ 'a.approvedOn': 'DESC', 'a.id': 'DESC' }).limit(MOST).getMany();
    const facts = await this.boards.of(found);
    return found
      .map(({ id }) => facts.get(id)!)
      .filter(
        ({ boards }) => organisationId === undefined || boards.some((board) => board.organisationId === organisationId),
      );
  }

  /** By approval, whoever may read it. */
  async byApprovals(ids: readonly string[]): Promise<ReadonlyMap<string, PublicNotice>> {
    const facts = await this.boards.of([...(await this.approvals.byIds(ids)).values()]);
    return new Map((await this.shown([...facts.values()])).map((notice) => [notice.id, notice]));
  }

  private async shown(facts: readonly NoticeFacts[]): Promise<PublicNotice[]> {
    const organisations = await this.organisations.byIds([
      ...new Set(facts.flatMap(({ hostId, boards }) => [hostId ?? '', ...boards.map((board) => board.organisationId)])),
    ]);
    const nameOf = (id: string) => organisations.get(id)?.name ?? '';
    const minutes = await this.lists.minutesOf(facts.map(({ approval }) => approval.meetingId));
    const minutesChangedAt = await this.lists.minutesChangedAt(facts.map(({ approval }) => approval.meetingId));
    const numbers = await this.numbersOf(facts.map(({ approval }) => approval.id));
    return facts.map(({ approval, body, metOn, hostId, boards, period }) => {
      const published = minutes.get(approval.meetingId);
      const changes = boards.flatMap(({ postings }) => postings.map((posting) => posting.changedAt));
      return {
        id: approval.id,
        body,
        metOn,
        approvedOn: approval.approvedOn,
        sections: numbers.get(approval.id) ?? null,
        appeal: period === null ? '' : appealSentence(period, nameOf),
        lastDay: period?.lastDay ?? null,
        keptAt: hostId === null ? body.name : nameOf(hostId),
        minutes: published,
        boards: boards.map(({ organisationId, postings }) => {
          const last = postings.at(-1);
          const up = last?.removedOn === null ? last : undefined;
          return {
            organisation: organisations.get(organisationId)!,
            postedOn: up?.postedOn ?? null,
            url: up?.url ?? '',
          };
        }),
        changedAt: latestOf([approval.recordedAt, minutesChangedAt.get(approval.meetingId), ...changes]),
      };
    });
  }

  /**
   * What a member puts on its board.
   *
   * @param unposted what to say of the day while the board does not have it: a gap to fill in, or nothing.
   */
  textFor(notice: PublicNotice, organisationId: string, unposted: 'GAP' | 'NOTHING'): string {
    const { body, minutes, boards } = notice;
    const board = boards.find(({ organisation }) => organisation.id === organisationId);
    const { portalUrl } = this.config;
    return noticeText({
      ...notice,
      body: body.name,
      board: board?.organisation.name ?? '',
      minutesUrl: minutes ? `${portalUrl}${publicationPath(body, minutes)}` : null,
      bodyUrl: `${portalUrl}${bodyPath(body)}`,
      postedOn: board?.postedOn ?? (unposted === 'GAP' ? null : undefined),
      alone: boards.length === 1,
    });
  }

  /** By approval: the paragraphs that it approved at once, as they are called. */
  private async numbersOf(approvalIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const itemIds = await this.approvals.itemIdsOf(approvalIds);
    const all = [...itemIds.values()].flat();
    const items = await this.meetings.itemsByIds(all);
    const sections = await this.sections.of(all);
    return new Map(
      [...itemIds].map(([id, ids]) => {
        const own = ids.map((each) => items.get(each)!).sort((a, b) => a.position - b.position);
        // Imported minutes have "§ 17" or "17".
        const names = own.map(({ id: item, number }) => itemNumber(number, sections.get(item)?.number ?? null));
        return [id, swedishList(names.map((name) => name.replace(/^(?!§)/, '§ ')))];
      }),
    );
  }
}
