import type { Readable } from 'node:stream';
import type { Actor } from '@domain/access/actor.js';
import { minutesAreOut } from '@domain/meetings/states.js';
import type { SummonsKind } from '@domain/meetings/kinds.js';
import { itemNumber, keepsProtocol, minutesWord } from '@domain/meetings/words.js';
import { mayTakeRecords } from '@domain/records/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { saysPdfA } from '@formats/pdf/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import { Tx } from '@platform/tx/tx.js';
import { BodiesService, type Body } from '../bodies/index.js';
import { ConsultationsService, type ResponseSending } from '../consultations/index.js';
import { EventsService } from '../events/index.js';
import { ApprovalPapers, MeetingPapers, ResponsePapers } from '../exports/index.js';
import {
  ApprovalsService,
  AttachmentsService,
  type Meeting,
  MeetingsService,
  SectionsService,
} from '../meetings/index.js';
import { type KnownMeeting, KnownMeetings } from './known-meetings.service.js';
import { type RecordDocument, type RecordPackage, type Share, zipOf } from './records-package.js';
import { type Dispatched, type SentShares, Shares } from './shares.service.js';

export interface TakenPackage {
  readonly name: string;
  readonly mediaType: string;
  readonly stream: Readable;
}

const PDF = 'application/pdf';
/** Bytes of all attachments of one package. */
const LARGEST = 200 * 1024 * 1024;

/** Packages for the diarium (registratorpaket): papers, what is to be registered of them, and who got them when. */
@Injectable()
export class RecordPackages {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly meetings: MeetingsService,
    private readonly attachments: AttachmentsService,
    private readonly papers: MeetingPapers,
    private readonly extracts: ApprovalPapers,
    private readonly approvals: ApprovalsService,
    private readonly sections: SectionsService,
    private readonly consultations: ConsultationsService,
    private readonly responsePapers: ResponsePapers,
    private readonly files: FilesService,
    private readonly known: KnownMeetings,
    private readonly shares: Shares,
    private readonly events: EventsService,
  ) {}

  /** Summons, minutes once they are sent, and attachments of a meeting. */
  async ofMeeting(actor: Actor, id: string): Promise<TakenPackage> {
    const meeting = await this.meetings.meeting(actor, id);
    const { body, known, sent } = await this.around(actor, meeting);
    const { title, day } = known;
    const paper = async (kind: 'summons' | 'minutes', type: string, kinds: readonly SummonsKind[]) => {
      const face = kind === 'summons' ? known.summoned : known.minuted;
      return {
        ...paperOf(`${type}.pdf`, (await this.papers.asSent(id, kind, false)).bytes),
        type,
        title: face.title,
        date: face.day,
        registrationNumber: '',
        draft: kind === 'minutes' && keepsProtocol(body.kind) && meeting.status !== 'APPROVED',
        secrecy: known.secrecyOf(face.items),
        sharedWith: sharesIn(sent, ({ kind: each }) => kinds.includes(each)),
      };
    };
    const documents: RecordDocument[] = [
      ...(meeting.status === 'DRAFT' ? [] : [await paper('summons', 'Kallelse', ['SUMMONS', 'CHANGE'])]),
      ...(minutesAreOut(meeting.status) ? [await paper('minutes', minutesWord(body.kind), ['MINUTES'])] : []),
      ...(await this.attached(actor, known, sent)),
    ];
    if (documents.length === 0) throw badInput('id', 'Mötet har inget att diarieföra än.');
    const numbers = known.items.map(({ registrationNumber }) => registrationNumber).filter(Boolean);
    return this.taken(actor, body, { type: 'meeting', id }, `registratorpaket-${body.slug}-${day}`, {
      ...(await this.head(body, day)),
      kind: 'MEETING',
      title,
      date: day,
      registrationNumbers: [...new Set(numbers)],
      receivers: [],
      documents,
    });
  }

  /** An extract of the minutes with one item (protokollsutdrag). */
  async ofDecision(actor: Actor, itemId: string): Promise<TakenPackage> {
    const found = (await this.meetings.itemsByIds([itemId])).get(itemId);
    if (!found) throw notFound('Punkten');
    const meeting = await this.meetings.meeting(actor, found.meetingId);
    const { body, known, sent } = await this.around(actor, meeting);
    // A paragraph that is approved at once is posted to everybody, whatever the rest of the minutes waits for.
    const approval = await this.approvals.ofItem(found);
    if (!minutesAreOut(meeting.status) && approval === null) {
      throw badInput('id', 'Protokollet är inte utskickat än, och punkten är inte omedelbart justerad.');
    }
    const { day } = known.minuted;
    const number = itemNumber(found.number, (await this.sections.of([itemId])).get(itemId)?.number);
    const dispatched = (await this.shares.dispatchedOf([itemId])).get(itemId) ?? [];
    const extract = await this.extracts.paragraph(found);
    const document: RecordDocument = {
      ...paperOf(`Protokollsutdrag ${number}.pdf`, extract.bytes),
      type: 'Protokollsutdrag',
      title: `${number} ${found.title}`,
      date: day,
      registrationNumber: found.registrationNumber,
      draft: keepsProtocol(body.kind) && approval === null,
      secrecy: known.secrecyOf([found]),
      sharedWith: [...sharesIn(sent, ({ kind }) => kind === 'MINUTES'), ...dispatched.map(asShare)],
    };
    return this.taken(actor, body, { type: 'agenda_item', id: itemId }, `registratorpaket-${body.slug}-${day}-beslut`, {
      ...(await this.head(body, day)),
      kind: 'DECISION',
      title: found.title,
      date: day,
      registrationNumbers: found.registrationNumber === '' ? [] : [found.registrationNumber],
      receivers: JSON.parse(found.dispatchTo) as string[],
      documents: [document],
    });
  }

  /** A joint response as it was sent. */
  async ofResponse(actor: Actor, id: string): Promise<TakenPackage> {
    const consultation = await this.consultations.consultation(actor, id);
    const body = (await this.bodies.byIds([consultation.bodyId])).get(consultation.bodyId)!;
    allow(mayTakeRecords(actor, await this.bodies.facts(body.id)), 'Remissen');
    const { bytes, sending } = await this.responsePapers.sentAlone(actor, id);
    const { registrationNumber, title } = consultation;
    const date = sending.sentOn;
    const sharedWith = [{ at: date, how: sending.channel || 'Ej angivet', to: sending.recipient }];
    const common = { date, draft: false, secrecy: null, sharedWith };
    return this.taken(actor, body, { type: 'consultation', id }, `registratorpaket-${body.slug}-${date}-remissvar`, {
      ...(await this.head(body, date)),
      kind: 'RESPONSE',
      title,
      date,
      registrationNumbers: registrationNumber === '' ? [] : [registrationNumber],
      receivers: [sending.recipient],
      documents: [
        { ...paperOf('Remissvar.pdf', bytes), type: 'Remissvar', title, registrationNumber, ...common },
        ...(await this.statements(sending, common)),
      ],
    });
  }

  private async around(actor: Actor, meeting: Meeting) {
    const body = (await this.bodies.byIds([meeting.bodyId])).get(meeting.bodyId)!;
    allow(mayTakeRecords(actor, await this.bodies.facts(body.id)), 'Mötet');
    return {
      body,
      known: (await this.known.of([meeting])).get(meeting.id)!,
      sent: (await this.shares.of([meeting])).get(meeting.id)!,
    };
  }

  private async head(body: Body, day: LocalDate): Promise<Pick<RecordPackage, 'body' | 'responsible' | 'sender'>> {
    const host = (await this.bodies.hostOrganisationsOn([body.id], day)).get(body.id);
    return {
      body: { name: body.name, kind: body.kind },
      responsible: host ? { code: host.code, name: host.name } : null,
      sender: body.name,
    };
  }

  /** What members said for themselves, as it came in. */
  private async statements(
    { statements }: ResponseSending,
    common: Pick<RecordDocument, 'date' | 'draft' | 'secrecy' | 'sharedWith'>,
  ): Promise<RecordDocument[]> {
    const sizes = await this.files.sizes(statements.flatMap(({ fileId }) => fileId ?? []));
    checkSize([...sizes.values()]);
    const documents: RecordDocument[] = [];
    for (const { name, fileId } of statements) {
      if (fileId === null) continue;
      const { bytes, mediaType } = await this.files.read(fileId);
      const received = { file: name, bytes, mediaType, pdfA: false };
      documents.push({ ...received, type: 'Särskilt yttrande', title: name, registrationNumber: '', ...common });
    }
    return documents;
  }

  /** The papers that the members have got. */
  private async attached(actor: Actor, known: KnownMeeting, sent: readonly SentShares[]): Promise<RecordDocument[]> {
    const documents: RecordDocument[] = [];
    let size = 0;
    for (const paper of known.attachments.filter(({ fileId }) => fileId !== null)) {
      const { bytes, mediaType } = await this.attachments.open(actor, paper.id);
      checkSize([(size += bytes.length)]);
      documents.push({
        file: paper.name,
        bytes,
        mediaType,
        pdfA: false,
        type: 'Bilaga',
        title: paper.name,
        date: inStockholm(paper.addedAt).day,
        registrationNumber: '',
        draft: false,
        secrecy: known.secrecyOf([paper]),
        sharedWith: sharesIn(sent, ({ sentAt }) => sentAt >= paper.addedAt),
      });
    }
    return documents;
  }

  /** That it was taken, and by whom, is on record before anything leaves. */
  private async taken(
    actor: Actor,
    body: Body,
    subject: { readonly type: string; readonly id: string },
    name: string,
    content: RecordPackage,
  ): Promise<TakenPackage> {
    await this.tx.run((em) =>
      this.events.record(em, {
        actor,
        kind: 'records.package-taken',
        subject,
        bodyId: body.id,
        data: { kind: content.kind },
      }),
    );
    return { name: `${name}.zip`, mediaType: 'application/zip', stream: zipOf(content, this.clock.now()) };
  }
}

const paperOf = (file: string, bytes: Uint8Array) => ({ file, bytes, mediaType: PDF, pdfA: saysPdfA(bytes) });

function checkSize(sizes: readonly number[]): void {
  if (sizes.reduce((sum, size) => sum + size, 0) > LARGEST) {
    throw badInput('id', 'Bilagorna är tillsammans för stora för ett paket. Hämta dem var för sig.');
  }
}

const sharesIn = (sent: readonly SentShares[], wanted: (one: SentShares) => boolean): Share[] =>
  sent.filter(wanted).flatMap(({ shares }) => shares);

/** Of a dispatch only the day is known. */
const asShare = ({ sentOn, way, recipient }: Dispatched): Share => ({ at: sentOn, how: way, to: recipient });
