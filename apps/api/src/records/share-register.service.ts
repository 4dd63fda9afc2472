import type { Actor } from '@domain/access/actor.js';
import { keepsProtocol, minutesWord } from '@domain/meetings/words.js';
import { mayReadShares } from '@domain/records/policy.js';
import { PUBLIC, type ShareWay, wayOfDispatch } from '@domain/records/sharing.js';
import { groupBy } from '@domain/shared/group-by.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Injectable } from '@nestjs/common';
import { BodiesService, type Body } from '../bodies/index.js';
import { type EventRow, EventsService } from '../events/index.js';
import { AccountsService } from '../identity/index.js';
import {
  type AgendaItem,
  DispatchService,
  type Meeting,
  type MeetingAttachment,
  MeetingsService,
} from '../meetings/index.js';
import { SecrecyMarks } from './secrecy-marks.service.js';
import type { SharedDocumentType, SharingType } from './share-register.types.js';
import { type SentShares, Shares } from './shares.service.js';

const TAKEN = 'records.package-taken';
const PUBLISHED = 'public.published';
const GONE = 'Ett borttaget konto';

/** What an event of a package or a publishing says; which thing it was of. */
interface Giving {
  readonly kind: 'TAKEN' | 'PUBLISHED';
  /** The meeting or the item. */
  readonly of: string;
  readonly sharing: SharingType;
}

/** What there is to know of one meeting. */
interface Facts {
  readonly meeting: Meeting;
  readonly body: Body;
  readonly sent: readonly SentShares[];
  readonly items: readonly AgendaItem[];
  readonly attachments: readonly MeetingAttachment[];
  /** By item. */
  readonly dispatched: ReadonlyMap<string, readonly SharingType[]>;
  readonly marks: ReadonlyMap<string, string>;
  readonly givings: readonly Giving[];
}

/** The register of what was shared with whom: who is responsible, how secret it is, and who got it when. */
@Injectable()
export class ShareRegister {
  constructor(
    private readonly bodies: BodiesService,
    private readonly meetings: MeetingsService,
    private readonly dispatches: DispatchService,
    private readonly marks: SecrecyMarks,
    private readonly shares: Shares,
    private readonly events: EventsService,
    private readonly accounts: AccountsService,
  ) {}

  /** By meeting: the documents that went out, for those who may read that; others get nothing. */
  async of(actor: Actor, meetingIds: readonly string[]): Promise<ReadonlyMap<string, SharedDocumentType[]>> {
    const found = [...(await this.meetings.byIds(meetingIds)).values()];
    const facts = await this.bodies.factsOf([...new Set(found.map(({ bodyId }) => bodyId))]);
    const meetings = found.filter(({ bodyId }) => mayReadShares(actor, facts.get(bodyId)!).allowed);
    if (meetings.length === 0) return new Map();
    const ids = meetings.map(({ id }) => id);
    const bodies = await this.bodies.byIds([...new Set(meetings.map(({ bodyId }) => bodyId))]);
    const sent = await this.shares.of(meetings);
    const items = await this.meetings.itemsOf(ids);
    const attachments = await this.meetings.attachmentsOf(ids);
    const itemIds = [...items.values()].flat().map(({ id }) => id);
    const attachmentIds = [...attachments.values()].flat().map(({ id }) => id);
    const marks = await this.marks.ofSubjects([...itemIds, ...attachmentIds]);
    const dispatched = await this.dispatchedOf(itemIds);
    const givings = await this.givingsOf([...bodies.keys()], ids);
    return new Map(
      meetings.map((meeting) => [
        meeting.id,
        documentsOf({
          meeting,
          body: bodies.get(meeting.bodyId)!,
          sent: sent.get(meeting.id) ?? [],
          items: items.get(meeting.id) ?? [],
          attachments: attachments.get(meeting.id) ?? [],
          dispatched,
          marks,
          givings,
        }),
      ]),
    );
  }

  private async dispatchedOf(itemIds: readonly string[]): Promise<ReadonlyMap<string, SharingType[]>> {
    const decisions = await this.meetings.decisionsOf(itemIds);
    const rows = await this.dispatches.of([...decisions.values()].flat().map(({ id }) => id));
    const ofDecision = (id: string): SharingType[] =>
      (rows.get(id) ?? []).flatMap(({ sentOn, way, recipient }) =>
        sentOn === null || way === null ? [] : { on: sentOn, at: null, way: wayOfDispatch(way), to: [recipient] },
      );
    return new Map([...decisions].map(([item, all]) => [item, all.flatMap(({ id }) => ofDecision(id))]));
  }

  private async givingsOf(bodyIds: readonly string[], meetingIds: readonly string[]): Promise<Giving[]> {
    // Ids rise with time, and nothing is given out of a meeting before it is there.
    const rows = await this.events.ofKinds(bodyIds, [TAKEN, PUBLISHED], [...meetingIds].sort()[0]!);
    const takers = await this.accounts.byIds(rows.flatMap(({ kind, actorId }) => (kind === TAKEN && actorId) || []));
    return rows.map((row) => {
      if (row.kind === PUBLISHED) {
        const { of } = JSON.parse(row.data) as { readonly of: string };
        return { kind: 'PUBLISHED', of, sharing: given(row, 'PUBLIC', PUBLIC) };
      }
      const taker = takers.get(row.actorId ?? '')?.name ?? GONE;
      return { kind: 'TAKEN', of: row.subjectId, sharing: given(row, 'PACKAGE', taker) };
    });
  }
}

const given = ({ at }: Pick<EventRow, 'at'>, way: ShareWay, to: string): SharingType => ({
  on: inStockholm(at).day,
  at,
  way,
  to: [to],
});

function documentsOf(facts: Facts): SharedDocumentType[] {
  const { meeting, body, sent, items, attachments, marks, givings, dispatched } = facts;
  const document = (
    more: Pick<SharedDocumentType, 'id' | 'kind' | 'title' | 'sharings'> & {
      secrecy?: string | undefined;
      draft?: boolean;
    },
  ) => {
    const { secrecy, draft = false, sharings, ...rest } = more;
    const inOrder = [...sharings].sort((a, b) => instantOf(a) - instantOf(b));
    const common = { bodyId: meeting.bodyId, day: inStockholm(meeting.startsAt).day };
    return { ...common, ...rest, draft, secrecySection: secrecy ?? null, sharings: inOrder };
  };
  const taken = givings.filter(({ kind, of }) => kind === 'TAKEN' && of === meeting.id);
  /** What went out with some sendings, and from then on with every package. */
  const out = (sendings: readonly SentShares[]): SharingType[] => [
    ...sendings.flatMap(asSharings),
    ...taken.flatMap(({ sharing }) => (sharing.at! >= sendings[0]!.sentAt ? sharing : [])),
  ];
  const published = (id: string) =>
    givings.flatMap(({ kind, of, sharing }) => (kind === 'PUBLISHED' && of === id ? sharing : []));

  const summonses = sent.filter(({ kind }) => kind === 'SUMMONS' || kind === 'CHANGE');
  const minutes = sent.filter(({ kind }) => kind === 'MINUTES');
  const extracts = items.flatMap(({ id, number, title }) => {
    const own = givings.flatMap(({ of, sharing }) => (of === id ? sharing : []));
    const sharings = [...(dispatched.get(id) ?? []), ...own];
    if (sharings.length === 0) return [];
    return document({ id, kind: 'EXTRACT', title: `${number} ${title}`, sharings, secrecy: marks.get(id) });
  });
  return [
    ...(summonses.length === 0
      ? []
      : [document({ id: `${meeting.id}-summons`, kind: 'SUMMONS', title: 'Kallelse', sharings: out(summonses) })]),
    ...(minutes.length === 0
      ? []
      : [
          document({
            id: `${meeting.id}-minutes`,
            kind: 'MINUTES',
            title: minutesWord(body.kind),
            sharings: [...out(minutes), ...published(meeting.id)],
            draft: keepsProtocol(body.kind) && meeting.status !== 'APPROVED',
          }),
        ]),
    ...attachments.flatMap(({ id, itemId, name, told, addedAt }) => {
      const sendings = sent.filter(({ sentAt }) => sentAt >= addedAt);
      if (!told || sendings.length === 0) return [];
      const secrecy = marks.get(id) ?? marks.get(itemId ?? '');
      return document({ id, kind: 'ATTACHMENT', title: name, sharings: out(sendings), secrecy });
    }),
    ...extracts,
  ];
}

/** Those who were mailed on the same day by one sending are one giving. */
function asSharings({ sentAt, shares }: SentShares): SharingType[] {
  const groups = groupBy(shares, ({ how, at }) => `${how} ${inStockholm(new Date(at)).day}`);
  return [...groups.values()].map((group) => {
    const way: ShareWay = group[0]!.how === 'PORTAL' ? 'PORTAL' : 'MAIL';
    const at = way === 'PORTAL' ? sentAt : new Date(group[0]!.at);
    return { on: inStockholm(at).day, at, way, to: group.map(({ to }) => to) };
  });
}

/** A day counts from its beginning. */
const instantOf = ({ on, at }: SharingType): number => (at ?? new Date(on)).getTime();
