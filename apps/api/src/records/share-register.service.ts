import type { Actor } from '@domain/access/actor.js';
import { itemNumber, keepsProtocol, minutesWord } from '@domain/meetings/words.js';
import { mayReadShares } from '@domain/records/policy.js';
import { PUBLIC, type ShareWay, withoutAddresses } from '@domain/records/sharing.js';
import { groupBy } from '@domain/shared/group-by.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Injectable } from '@nestjs/common';
import { BodiesService, type Body } from '../bodies/index.js';
import { type EventRow, EventsService } from '../events/index.js';
import { AccountsService } from '../identity/index.js';
import { type ItemSection, type Meeting, MeetingsService, SectionsService } from '../meetings/index.js';
import { type KnownMeeting, KnownMeetings } from './known-meetings.service.js';
import type { SharedDocumentType, SharingType } from './share-register.types.js';
import { type Dispatched, type SentShares, Shares } from './shares.service.js';

const TAKEN = 'records.package-taken';
const PUBLISHED = 'public.published';
const WITHDRAWN = 'public.withdrawn';
const GONE = 'Ett borttaget konto';

/** What an event of a package, or of a publishing and its end, says; which thing it was of. */
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
  readonly known: KnownMeeting;
  /** By item. */
  readonly sections: ReadonlyMap<string, ItemSection>;
  readonly dispatched: ReadonlyMap<string, readonly Dispatched[]>;
  readonly givings: readonly Giving[];
}

/** The register of what was shared with whom: who is responsible, how secret it is, and who got it when. */
@Injectable()
export class ShareRegister {
  constructor(
    private readonly bodies: BodiesService,
    private readonly meetings: MeetingsService,
    private readonly known: KnownMeetings,
    private readonly sections: SectionsService,
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
    const known = await this.known.of(meetings);
    const itemIds = [...known.values()].flatMap(({ minuted }) => minuted.items.map(({ id }) => id));
    const sections = await this.sections.of(itemIds);
    const dispatched = await this.shares.dispatchedOf(itemIds);
    const givings = await this.givingsOf([...bodies.keys()], ids);
    return new Map(
      meetings.map((meeting) => [
        meeting.id,
        documentsOf({
          meeting,
          body: bodies.get(meeting.bodyId)!,
          sent: sent.get(meeting.id) ?? [],
          known: known.get(meeting.id)!,
          sections,
          dispatched,
          givings,
        }),
      ]),
    );
  }

  private async givingsOf(bodyIds: readonly string[], meetingIds: readonly string[]): Promise<Giving[]> {
    // Ids rise with time, and nothing is given out of a meeting before it is there.
    const rows = await this.events.ofKinds(bodyIds, [TAKEN, PUBLISHED, WITHDRAWN], [...meetingIds].sort()[0]!);
    const takers = await this.accounts.byIds(rows.flatMap(({ kind, actorId }) => (kind === TAKEN && actorId) || []));
    return rows.map((row) => {
      if (row.kind !== TAKEN) {
        const { of } = JSON.parse(row.data) as { readonly of: string };
        return { kind: 'PUBLISHED', of, sharing: given(row, row.kind === PUBLISHED ? 'PUBLIC' : 'WITHDRAWN', PUBLIC) };
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
  const { meeting, body, sent, known, givings, dispatched, sections } = facts;
  const document = (
    more: Pick<SharedDocumentType, 'id' | 'kind' | 'title' | 'sharings'> & {
      /** What it holds. */
      of: readonly { readonly id: string }[];
      draft?: boolean;
    },
  ) => {
    const { of, draft = false, sharings, ...rest } = more;
    const inOrder = sharings
      .map((sharing) => ({ ...sharing, to: sharing.to.map(withoutAddresses) }))
      .sort((a, b) => instantOf(a) - instantOf(b));
    const common = { bodyId: meeting.bodyId, day: known.day };
    return { ...common, ...rest, draft, secrecySection: known.secrecyOf(of), sharings: inOrder };
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
  const extracts = known.minuted.items.flatMap((item) => {
    const { id, title } = item;
    const number = itemNumber(item.number, sections.get(id)?.number);
    const own = givings.flatMap(({ of, sharing }) => (of === id ? sharing : []));
    const sharings = [...(dispatched.get(id) ?? []).map(asSharing), ...own];
    if (sharings.length === 0) return [];
    return document({ id, kind: 'EXTRACT', title: `${number} ${title}`, sharings, of: [item] });
  });
  return [
    ...(summonses.length === 0
      ? []
      : [
          document({
            id: `${meeting.id}-summons`,
            kind: 'SUMMONS',
            title: 'Kallelse',
            sharings: out(summonses),
            of: known.summoned.items,
          }),
        ]),
    ...(minutes.length === 0
      ? []
      : [
          document({
            id: `${meeting.id}-minutes`,
            kind: 'MINUTES',
            title: minutesWord(body.kind),
            sharings: [...out(minutes), ...published(meeting.id)],
            of: known.minuted.items,
            draft: keepsProtocol(body.kind) && meeting.status !== 'APPROVED',
          }),
        ]),
    ...known.attachments.flatMap((paper) => {
      const { id, name, addedAt } = paper;
      const sendings = sent.filter(({ sentAt }) => sentAt >= addedAt);
      if (sendings.length === 0) return [];
      return document({ id, kind: 'ATTACHMENT', title: name, sharings: out(sendings), of: [paper] });
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

const asSharing = ({ sentOn, way, recipient }: Dispatched): SharingType => ({
  on: sentOn,
  at: null,
  way,
  to: [recipient],
});

/** A day counts from its beginning. */
const instantOf = ({ on, at }: SharingType): number => (at ?? new Date(on)).getTime();
