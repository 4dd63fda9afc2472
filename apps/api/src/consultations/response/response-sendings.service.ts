import type { Actor } from '@domain/access/actor.js';
import { isJoining, standing } from '@domain/consultations/blockers.js';
import { words } from '@domain/consultations/check-consultation.js';
import { badConsultation } from '@domain/consultations/errors.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { sayDay } from '@domain/shared/swedish-day.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import type { Consultation } from '../consultation.entity.js';
import { ConsultationFacts, type MemberRow } from '../consultation-facts.js';
import { ConsultationFile } from '../papers/consultation-file.entity.js';
import { ConsultationHistory } from '../consultation-history.js';
import { decided, refuse } from '../decided.js';
import { type Behind, ResponseSending } from '../handling/handling.entity.js';
import { MemberDecision } from '../decisions/member-decision.entity.js';

/** How the response left. What is absent keeps, or is what it was sent with. */
export interface SendingWanted {
  readonly sentOn?: LocalDate | null;
  readonly channel?: string | null;
  readonly recipient?: string | null;
}

export interface ReceiptWanted {
  readonly receivedOn?: LocalDate | null;
  readonly note?: string | null;
}

/** What left, when, how, to whom and by whom: on record from the moment that it is sent. */
@Injectable()
export class ResponseSendings {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly facts: ConsultationFacts,
    private readonly history: ConsultationHistory,
  ) {}

  /** In the transaction that sends: who stands behind the text now is what stays. */
  async freeze(em: EntityManager, actor: Actor | null, row: Consultation, wanted: SendingWanted): Promise<void> {
    const members = (await this.facts.members([row.id], em)).get(row.id) ?? [];
    const versions = (await this.facts.versions([row.id], em)).get(row.id) ?? [];
    const rows = members.map((member) => ({ member, held: heldBy(member, versions) }));
    const statements = await this.statementsOf(em, row, rows.flatMap(({ member, held }) => (held ? member.organisation.id : []))); // prettier-ignore
    const body = (await this.bodies.byIds([row.bodyId], em)).get(row.bodyId)!;
    const sent = this.checked(
      { channel: '', recipient: row.sender, sentOn: this.clock.today() },
      wanted,
      row.receivedOn,
    );
    await em.insert(ResponseSending, {
      id: uuid(),
      consultationId: row.id,
      version: row.responseVersion,
      behind: rows.flatMap(({ member, held }) => (held ? behindOf(member, held) : [])),
      without: rows.flatMap(({ member: { member, organisation }, held }) =>
        held ? [] : { ...called(organisation), leftOut: isJoining(member.stance) && member.leftOutOn !== null },
      ),
      statements: statements.map(({ fileId, name, organisationId }) => ({ fileId, name, organisationId })),
      paper: {
        bodyName: body.name,
        title: row.title,
        registrationNumber: row.registrationNumber,
        recipient: sent.recipient,
        sentOn: sent.sentOn,
      },
      ...sent,
      recordedAt: this.clock.now(),
      recordedById: actor?.id ?? null,
      receivedOn: null,
      receiptNote: '',
    });
  }

  /** Those of the members that stand behind it; not what went with a decision that was taken back. */
  private async statementsOf(
    em: EntityManager,
    row: Consultation,
    behind: readonly string[],
  ): Promise<ConsultationFile[]> {
    const found = await em.find(ConsultationFile, {
      where: { consultationId: row.id, kind: 'STATEMENT', organisationId: In([...behind]) },
      order: { id: 'ASC' },
    });
    const decisionIds = found.flatMap(({ decisionId }) => decisionId ?? []);
    const withdrawn = await em.findBy(MemberDecision, { id: In(decisionIds), withdrawnAt: Not(IsNull()) });
    const gone = new Set(withdrawn.map(({ id }) => id));
    return found.filter(({ decisionId }) => decisionId === null || !gone.has(decisionId));
  }

  /** The receiver has confirmed it. In the transaction that changes the state. */
  async acknowledge(em: EntityManager, actor: Actor | null, row: Consultation, wanted: ReceiptWanted): Promise<void> {
    const receivedOn = wanted.receivedOn ?? this.clock.today();
    if (receivedOn > this.clock.today()) throw refuse(badConsultation('receivedOn', 'Dagen ligger i framtiden.'));
    const { sentOn } = await em.findOneByOrFail(ResponseSending, { consultationId: row.id });
    if (receivedOn < sentOn) throw refuse(badConsultation('receivedOn', `Svaret skickades ${sayDay(sentOn)}. Det kan inte ha tagits emot före dess.`)); // prettier-ignore
    const receiptNote = decided(words('note', 'Noteringen', wanted.note ?? '', 0, 300));
    await em.update(ResponseSending, { consultationId: row.id }, { receivedOn, receiptNote });
    await this.history.record(em, actor, row, { kind: 'RECEIPT', after: receivedOn });
  }

  /** When, how and to whom, put right afterwards; not who stands behind it. */
  async correct(em: EntityManager, actor: Actor, row: Consultation, wanted: SendingWanted): Promise<void> {
    const known = await em.findOneBy(ResponseSending, { consultationId: row.id });
    if (!known) throw refuse(badConsultation('consultation', 'Svaret är inte skickat.'));
    const { sentOn, channel, recipient } = known;
    const next = this.checked({ sentOn, channel, recipient }, wanted, row.receivedOn);
    await em.update(ResponseSending, { id: known.id }, next);
    const said = (each: typeof next) => [each.sentOn, each.channel, each.recipient].filter((part) => part !== '').join(', ').slice(0, 300); // prettier-ignore
    await this.history.record(em, actor, row, { kind: 'SENT_ON_RECORD', before: said({ sentOn, channel, recipient }), after: said(next) }); // prettier-ignore
  }

  async of(consultationIds: readonly string[]): Promise<ReadonlyMap<string, ResponseSending>> {
    const found = await this.tx.read.findBy(ResponseSending, { consultationId: In([...consultationIds]) });
    return new Map(found.map((sending) => [sending.consultationId, sending]));
  }

  private checked(base: Sent, wanted: SendingWanted, receivedOn: LocalDate | null): Sent {
    const sentOn = wanted.sentOn ?? base.sentOn;
    if (sentOn > this.clock.today()) throw refuse(badConsultation('sentOn', 'Dagen ligger i framtiden.'));
    if (receivedOn !== null && sentOn < receivedOn) {
      throw refuse(
        badConsultation(
          'sentOn',
          `Remissen kom ${sayDay(receivedOn)}. Svaret kan inte ha skickats före dess. Rätta ankomstdagen först om den är fel.`,
        ),
      );
    }
    return {
      sentOn,
      channel: decided(words('channel', 'Sättet', wanted.channel ?? base.channel, 0, 120)),
      recipient: decided(words('recipient', 'Mottagaren', wanted.recipient ?? base.recipient, 0, 200)),
    };
  }
}

type Sent = Pick<ResponseSending, 'sentOn' | 'channel' | 'recipient'>;

/** The decision that the member stands behind the text with. */
function heldBy(
  { member, decisions }: MemberRow,
  versions: readonly { readonly version: number; readonly editorial: boolean }[],
): MemberDecision | undefined {
  if (!isJoining(member.stance) || member.leftOutOn !== null) return undefined;
  const held = standing(decisions, versions) as MemberDecision | undefined;
  return held?.outcome === 'APPROVED' ? held : undefined;
}

const behindOf = ({ organisation }: MemberRow, held: MemberDecision): Behind => ({
  ...called(organisation),
  decidedBy: held.decidedBy,
  instance: held.instance,
  decidedOn: held.decidedOn,
  paragraph: held.paragraph,
  delegationPoint: held.delegationPoint,
});

const called = ({ id, code, name }: MemberRow['organisation']) => ({ organisationId: id, code, name });
