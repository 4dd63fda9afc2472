import { createHash } from 'node:crypto';
import type { Actor } from '@domain/access/actor.js';
import type { PublicationKind, PublicPaper } from '@domain/public/kinds.js';
import { passagesOf } from '@domain/public/paper.js';
import { findPersonalData, type PersonalDataFinding } from '@domain/public/personal-data.js';
import { isFinalDecision, mayPublish } from '@domain/public/rules.js';
import { keepsProtocol, minutesWord } from '@domain/meetings/words.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { dayInWords } from '@domain/shared/swedish-time.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import { foldedKey } from '@domain/search/words.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound, PortalError } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { Agreement, BodiesService, Body, BodyPeopleService } from '../bodies/index.js';
import { MeetingPapers } from '../exports/index.js';
import {
  type AgendaItem,
  ApprovalsService,
  CorrectionsService,
  type Meeting,
  MeetingsService,
  type MinutesApproval,
} from '../meetings/index.js';
import { Organisation } from '../organisations/index.js';
import { SecrecyMarks } from '../records/index.js';
import { agreementPaper } from './agreement-paper.js';
import { decisionPaper, minutesPaper, type Shown } from './minutes-paper.js';

export interface DraftWanted {
  readonly kind: PublicationKind;
  /** The meeting, the agenda item or the agreement. */
  readonly subject: string;
  /** Items of the minutes that are left out. */
  readonly withoutItems?: readonly string[] | null;
}

/** What would be published now, and what to look at before. */
export interface Draft {
  readonly kind: PublicationKind;
  readonly subjectId: string;
  readonly body: Body;
  readonly meetingId: string | null;
  readonly day: LocalDate;
  /** Last part of the address that it would like to have. */
  readonly address: string;
  readonly paper: PublicPaper;
  readonly findings: readonly PersonalDataFinding[];
  /** Of paper and findings: the same again = nothing has changed. */
  readonly digest: string;
  /** The secrecy marks that it was made under, by what they are on. */
  readonly marks: ReadonlyMap<string, string>;
  /** How many corrections of the minutes it was made after. */
  readonly corrections: number;
}

type Core = Omit<Draft, 'findings' | 'digest' | 'kind' | 'subjectId'>;

/** Makes what is to be published, for somebody who may publish it. */
@Injectable()
export class PublicationDrafts {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly seats: BodyPeopleService,
    private readonly meetings: MeetingsService,
    private readonly approvals: ApprovalsService,
    private readonly papers: MeetingPapers,
    private readonly corrections: CorrectionsService,
    private readonly marks: SecrecyMarks,
  ) {}

  /** @throws NOT_FOUND, FORBIDDEN; NOT_PUBLISHABLE when it is not final, or secret. */
  async of(actor: Actor, wanted: DraftWanted): Promise<Draft> {
    const core = await this.core(actor, wanted);
    const findings = findPersonalData(passagesOf(core.paper), {
      people: [
        ...(await this.seats.seated(this.tx.read, core.body.id)).map(({ name }) => name),
        ...core.paper.people.map(({ name }) => name),
        ...(await this.approversOf(core)),
      ],
      others: await this.names(),
    });
    const { kind, subject: subjectId } = wanted;
    // Of a correction that is not shown, only that it was there: publishing again answers it.
    const digest = createHash('sha256')
      .update(JSON.stringify([kind, subjectId, core.paper, findings, core.corrections]))
      .digest('hex');
    return { ...core, kind, subjectId, findings, digest };
  }

  private async core(actor: Actor, { kind, subject, withoutItems }: DraftWanted): Promise<Core> {
    switch (kind) {
      case 'MINUTES':
        return this.minutes(actor, await this.meetings.meeting(actor, subject), new Set(withoutItems));
      case 'DECISION':
        return this.decision(actor, subject);
      case 'AGREEMENT':
        return this.agreement(actor, subject);
    }
  }

  private async minutes(actor: Actor, meeting: Meeting, without: ReadonlySet<string>): Promise<Core> {
    const { body, marks, document, items, corrections } = await this.final(actor, meeting, null);
    const unknown = [...without].find((id) => items.every((item) => item.id !== id));
    if (unknown !== undefined) throw badInput('withoutItems', 'En av punkterna som ska utelämnas finns inte i mötet.');
    const day = inStockholm(meeting.startsAt).day;
    const shown = document.items.map((item, at): Shown => ({ item, withheld: withheld(items, at, marks, without) }));
    return {
      body,
      meetingId: meeting.id,
      day,
      address: `${plainAddress(minutesWord(body.kind))}-${day}`,
      paper: minutesPaper(document, dayInWords(meeting.startsAt), shown),
      marks,
      corrections: corrections.length,
    };
  }

  private async decision(actor: Actor, itemId: string): Promise<Core> {
    const found = (await this.meetings.itemsByIds([itemId])).get(itemId);
    if (!found) throw notFound('Punkten');
    const meeting = await this.meetings.meeting(actor, found.meetingId);
    const approval = await this.approvals.ofItem(found);
    const { body, marks, document, items, ...all } = await this.final(actor, meeting, approval);
    const corrections = all.corrections.filter((each) => each.itemId === itemId);
    const at = items.findIndex(({ id }) => id === itemId);
    const item = document.items[at];
    if (!item) throw notFound('Punkten');
    if (withheld(items, at, marks, new Set()) !== undefined) {
      throw notPublishable('Punkten är sekretessmarkerad och publiceras inte.');
    }
    if (item.decisions.length === 0) throw notPublishable('Punkten har inget beslut att publicera.');
    const day = inStockholm(meeting.startsAt).day;
    return {
      body,
      meetingId: meeting.id,
      day,
      address: `beslut-${day}-${plainAddress(item.number)}`,
      paper: decisionPaper(document, dayInWords(meeting.startsAt), { item }),
      marks,
      corrections: corrections.length,
    };
  }

  private async agreement(actor: Actor, id: string): Promise<Core> {
    const agreement = await this.tx.read.findOneBy(Agreement, { id });
    if (!agreement) throw notFound('Avtalet');
    const body = await this.bodyFor(actor, agreement.bodyId, 'Avtalet');
    return {
      body,
      meetingId: null,
      day: agreement.validFrom,
      address: `avtal-${agreement.validFrom}`,
      paper: agreementPaper(agreement),
      marks: new Map(),
      corrections: 0,
    };
  }

  /**
   * The minutes of a meeting with what has been put right in them, without the papers that are secret.
   *
   * @param approval that of the one paragraph that is wanted.
   */
  private async final(actor: Actor, meeting: Meeting, approval: MinutesApproval | null) {
    const body = await this.bodyFor(actor, meeting.bodyId, 'Mötet');
    if (!isFinalDecision(meeting, body.kind, approval)) {
      throw notPublishable(keepsProtocol(body.kind) ? 'Protokollet är inte justerat. Justera det först, publicera sedan.' : 'Mötets anteckningar är inte klara. Skicka ut dem till deltagarna först, publicera sedan.'); // prettier-ignore
    }
    const marks = await this.marks.ofMeeting(meeting.id);
    const corrections = (await this.corrections.of([meeting.id])).get(meeting.id) ?? [];
    return { body, marks, corrections, ...(await this.papers.minutesOf(meeting, new Set(marks.keys()))) };
  }

  private async bodyFor(actor: Actor, bodyId: string, what: string): Promise<Body> {
    allow(mayPublish(actor, await this.bodies.facts(bodyId)), what);
    return this.tx.read.findOneByOrFail(Body, { id: bodyId });
  }

  /** Those who approved the minutes: everybody may know them. */
  private async approversOf({ meetingId }: Core): Promise<string[]> {
    const approvals = meetingId === null ? [] : ((await this.approvals.of([meetingId])).get(meetingId) ?? []);
    return approvals.flatMap(({ approvers }) => approvers.map(({ name }) => name));
  }

  /** Organisations and bodies. */
  private async names(): Promise<string[]> {
    const select = { name: true } as const;
    const [organisations, bodies] = [
      await this.tx.read.find(Organisation, { select }),
      await this.tx.read.find(Body, { select }),
    ];
    return [...organisations, ...bodies].map(({ name }) => name);
  }
}

export const notPublishable = (message: string): PortalError => new PortalError({ code: 'NOT_PUBLISHABLE', message });

/** Why an item is not shown: it, or one that it stands under, is secret or left out. */
function withheld(
  items: readonly AgendaItem[],
  at: number,
  marks: ReadonlyMap<string, string>,
  without: ReadonlySet<string>,
): string | undefined {
  for (let item: AgendaItem | undefined = items[at]; item; item = items.find(({ id }) => id === item?.parentId)) {
    const section = marks.get(item.id);
    if (section !== undefined)
      return `Punkten publiceras inte: den kan innehålla uppgifter som är sekretessbelagda (${section}).`;
    if (without.has(item.id)) return 'Punkten publiceras inte här. Protokollet lämnas ut på begäran.';
  }
  return undefined;
}

/** Small letters, digits and hyphens: "§ 4.1" → "4-1". */
const plainAddress = (text: string): string =>
  foldedKey(swedishKey(text)).replace(/ /g, '-').slice(0, 40) || 'utan-nummer';
