import { type Actor, hasOrganisationRole } from '@domain/access/actor.js';
import { checkComment } from '@domain/consultations/check-consultation.js';
import { badConsultation, tooEarlyOrLate } from '@domain/consultations/errors.js';
import { flat, LONGEST_QUOTE } from '@domain/consultations/passage.js';
import { mayCommentFor, mayHoldPen, mayKeepConsultations } from '@domain/consultations/policy.js';
import { takesComments } from '@domain/consultations/states.js';
import { hasControlSigns } from '@domain/shared/control-signs.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, type FindOptionsWhere, In, IsNull, MoreThan } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { type Consultation, ConsultationMember } from '../consultation.entity.js';
import { decided, refuse } from '../decided.js';
import { ResponseSection } from '../response/response.entity.js';
import { ResponseComment } from './drafting.entity.js';
import type { AddResponseCommentInput, ResolveResponseCommentInput } from './drafting.inputs.js';

const ROWS_AT_ONCE = 200;

/** A comment that stands by itself, not yet said. */
export type NewComment = Pick<ResponseComment, 'sectionId' | 'quote' | 'position' | 'text'>;

/** What members say about passages of the joint text. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly events: EventsService,
    private readonly changes: ConsultationChanges,
  ) {}

  async add(actor: Actor, input: AddResponseCommentInput): Promise<ResponseComment> {
    const text = decided(checkComment(input.text));
    const quote = flat(input.quote ?? '');
    if (quote.length > LONGEST_QUOTE) {
      throw badInput('quote', `Välj ett kortare stycke, högst ${LONGEST_QUOTE} tecken.`);
    }
    if (hasControlSigns(quote)) throw badInput('quote', 'Stycket har styrtecken som inte syns. Välj ett annat.');
    const id = uuid();
    const shown = await this.tx.run(async (em) => {
      const section = await em.findOneBy(ResponseSection, { id: input.section });
      if (!section) throw notFound('Avsnittet');
      const row = await this.changes.load(em, actor, section.consultationId);
      const organisationId = await this.author(em, actor, row, input.organisation);
      allow(mayCommentFor(actor, await this.bodies.facts(row.bodyId, em), organisationId), 'Avsnittet');
      if (!takesComments(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Synpunkter lämnas från det att svaret skrivs tills det är skickat.'));
      }
      const parent = input.replyTo == null ? null : await this.answered(em, section, input.replyTo);
      await em.insert(ResponseComment, {
        id,
        consultationId: row.id,
        sectionId: section.id,
        parentId: parent?.id ?? null,
        organisationId,
        accountId: actor.id,
        at: this.clock.now(),
        text,
        quote: parent === null ? quote : '',
        position: Math.max(0, input.position ?? 0),
        resolvedAt: null,
        resolvedById: null,
      });
      await this.record(
        em,
        actor,
        row,
        parent === null ? 'comment-added' : 'comment-answered',
        { comment: id },
        organisationId,
      );
      return parent?.id ?? id;
    });
    return this.tx.read.findOneByOrFail(ResponseComment, { id: shown });
  }

  /** Many at once, for one member; what it has said already in the same words is known. */
  async addAll(
    actor: Actor,
    consultationId: string,
    organisation: string | null | undefined,
    wanted: readonly NewComment[],
  ): Promise<{ readonly added: number; readonly known: number }> {
    return this.tx.run(async (em) => {
      const row = await this.changes.load(em, actor, consultationId);
      const organisationId = await this.author(em, actor, row, organisation);
      allow(mayCommentFor(actor, await this.bodies.facts(row.bodyId, em), organisationId), 'Remissen');
      if (!takesComments(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Synpunkter lämnas från det att svaret skrivs tills det är skickat.'));
      }
      const said = await em.findBy(ResponseComment, { consultationId, organisationId: organisationId ?? IsNull() });
      const keyOf = ({ sectionId, quote, text }: NewComment) => JSON.stringify([sectionId, quote, text]);
      const known = new Set(said.map(keyOf));
      const added = wanted.filter((comment) => !known.has(keyOf(comment)));
      const common = {
        consultationId,
        parentId: null,
        organisationId,
        accountId: actor.id,
        at: this.clock.now(),
        resolvedAt: null,
        resolvedById: null,
      };
      const rows = added.map((comment) => ({ ...comment, ...common, id: uuid() }));
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        await em.insert(ResponseComment, rows.slice(from, from + ROWS_AT_ONCE));
      }
      if (rows.length > 0) {
        await this.record(em, actor, row, 'comments-added', { comments: rows.length }, organisationId);
      }
      return { added: added.length, known: wanted.length - added.length };
    });
  }

  /** Who holds the pen deals with a comment, or opens it again. */
  async resolve(actor: Actor, { comment: id, resolved }: ResolveResponseCommentInput): Promise<ResponseComment> {
    await this.tx.run(async (em) => {
      const found = await em.findOneBy(ResponseComment, { id, parentId: IsNull() });
      if (!found) throw notFound('Synpunkten');
      const row = await this.changes.load(em, actor, found.consultationId);
      allow(mayHoldPen(actor, await this.bodies.facts(row.bodyId, em), row.penHolderId), 'Synpunkten');
      if (!takesComments(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Synpunkterna är en del av det som har varit och kan inte ändras.'));
      }
      const { resolvedAt } = await em.findOneByOrFail(ResponseComment, { id });
      if ((resolvedAt !== null) === resolved) return;
      await em.update(
        ResponseComment,
        { id },
        { resolvedAt: resolved ? this.clock.now() : null, resolvedById: resolved ? actor.id : null },
      );
      await this.record(
        em,
        actor,
        row,
        resolved ? 'comment-resolved' : 'comment-reopened',
        { comment: id },
        found.organisationId,
      );
    });
    return this.tx.read.findOneByOrFail(ResponseComment, { id });
  }

  /** Comments that stand by themselves, the first first. */
  async list(
    consultationId: string,
    open: boolean | null | undefined,
    first: number,
    after?: string | null,
  ): Promise<Connection<ResponseComment>> {
    const take = checkFirst(first);
    const where: FindOptionsWhere<ResponseComment> = {
      consultationId,
      parentId: IsNull(),
      ...(open === true && { resolvedAt: IsNull() }),
    };
    const beyond = after == null ? {} : { id: MoreThan(String(decodeCursor(after, 1)[0])) };
    return pageOf(
      await this.tx.read.find(ResponseComment, {
        where: { ...where, ...beyond },
        order: { id: 'ASC' },
        take: take + 1,
      }),
      take,
      ({ id }) => [id],
      (row) => row,
      () => this.tx.read.countBy(ResponseComment, where),
    );
  }

  /** By comment: its answers, the first first. */
  async answersTo(ids: readonly string[]): Promise<ReadonlyMap<string, ResponseComment[]>> {
    const found = await this.tx.read.find(ResponseComment, {
      where: { parentId: In([...ids]) },
      order: { parentId: 'ASC', id: 'ASC' },
    });
    return groupBy(found, ({ parentId }) => parentId!);
  }

  /** For which member it is said: the one named, or the only one that the actor answers for; null = the secretariat. */
  private async author(
    em: EntityManager,
    actor: Actor,
    { id, bodyId }: Consultation,
    code: string | null | undefined,
  ): Promise<string | null> {
    const members = (await em.findBy(ConsultationMember, { consultationId: id })).map((each) => each.organisationId);
    if (code != null) {
      const named = (await this.organisations.byCodes([code], em)).get(code);
      if (!named) throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation: code });
      if (members.includes(named.id)) return named.id;
      throw badInput('organisation', 'Organisationen är inte medlem i samverkan.');
    }
    if (mayKeepConsultations(actor, await this.bodies.facts(bodyId, em)).allowed) return null;
    const own = members.filter((each) => hasOrganisationRole(actor, each, 'CHIEF_EXECUTIVE', 'REPRESENTATIVE'));
    if (own.length > 1) {
      throw refuse(
        badConsultation('organisation', 'Du svarar för flera medlemmar. Ange vilken synpunkten kommer från.'),
      );
    }
    return own[0] ?? null;
  }

  private async answered(em: EntityManager, { id }: ResponseSection, commentId: string): Promise<ResponseComment> {
    const parent = await em.findOneBy(ResponseComment, { id: commentId, sectionId: id, parentId: IsNull() });
    if (!parent) throw badInput('replyTo', 'Synpunkten finns inte i avsnittet.');
    return parent;
  }

  private record(
    em: EntityManager,
    actor: Actor,
    { id, bodyId }: Consultation,
    what: string,
    data: Readonly<Record<string, unknown>>,
    organisationId: string | null,
  ): Promise<void> {
    return this.events.record(em, {
      actor,
      kind: `consultations.${what}`,
      subject: { type: 'consultation', id },
      bodyId,
      organisationId: organisationId ?? undefined,
      data,
    });
  }
}
