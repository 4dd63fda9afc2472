import type { Actor } from '@domain/access/actor.js';
import type { PublicPaper } from '@domain/public/kinds.js';
import { textOf } from '@domain/public/paper.js';
import { freeAddress, isFinalDecision, mayPublish, reasonFault } from '@domain/public/rules.js';
import { oneLine } from '@domain/shared/name.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, conflict, notFound, PortalError } from '@platform/errors/portal-error.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService, Body } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { AgendaItem, ApprovalsService, Meeting, MinutesCorrection } from '../meetings/index.js';
import { SecrecyMarks } from '../records/index.js';
import { SearchIndex } from '../search/index.js';
import { type Draft, type DraftWanted, notPublishable, PublicationDrafts } from './drafts.service.js';
import { Publication, PublicationVersion } from './publication.entity.js';

export interface PublishWanted extends DraftWanted {
  /** Of the check that was read. */
  readonly digest: string;
  /** That what the check found may be published. */
  readonly acknowledged?: boolean | null;
}

export interface WithdrawWanted {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Publishing and taking away. What is published is what the check showed, to the letter. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly drafts: PublicationDrafts,
    private readonly approvals: ApprovalsService,
    private readonly marks: SecrecyMarks,
    private readonly search: SearchIndex,
    private readonly events: EventsService,
  ) {}

  /** @throws CONFLICT when something has changed since the check; PERSONAL_DATA_FOUND until it is acknowledged. */
  async publish(actor: Actor, wanted: PublishWanted): Promise<Publication> {
    const draft = await this.drafts.of(actor, wanted);
    if (draft.digest !== wanted.digest) {
      throw conflict(
        'Texten, eller det som kontrollen hittar i den, har ändrats sedan du såg den. Läs kontrollen igen.',
      );
    }
    if (draft.findings.length > 0 && wanted.acknowledged !== true) {
      throw new PortalError({
        code: 'PERSONAL_DATA_FOUND',
        field: 'acknowledged',
        message: 'Texten kan innehålla personuppgifter. Titta på var och en och bekräfta att de får publiceras.',
        details: { findings: draft.findings },
      });
    }
    return this.tx.run(async (em) => {
      // One publishing of a body at a time: addresses are given out and versions counted.
      await em.findOneOrFail(Body, { where: { id: draft.body.id }, ...locked(em) });
      await this.stillFinal(em, draft);
      return this.store(em, actor, draft);
    });
  }

  /** Whether something of a meeting is published now. */
  isOut(em: EntityManager, meetingId: string): Promise<boolean> {
    return em.existsBy(Publication, { meetingId, withdrawnAt: IsNull() });
  }

  private async store(em: EntityManager, actor: Actor, draft: Draft): Promise<Publication> {
    const { kind, subjectId, body, meetingId, day, paper, digest } = draft;
    const at = this.clock.now();
    const before = await em.findOneBy(Publication, { kind, subjectId });
    const last =
      before && (await em.findOneBy(PublicationVersion, { publicationId: before.id, number: before.version }));
    // Two people at once: both have published it.
    if (before && before.withdrawnAt === null && last?.digest === digest) return before;
    const publication = em.create(Publication, {
      id: before?.id ?? uuid(),
      bodyId: body.id,
      kind,
      subjectId,
      meetingId,
      address: before?.address ?? (await this.address(em, draft)),
      title: oneLine(paper.title).slice(0, 400),
      day,
      version: (before?.version ?? 0) + 1,
      publishedAt: at,
      withdrawnAt: null,
    });
    await em.save(Publication, publication);
    await em.insert(PublicationVersion, {
      id: uuid(),
      publicationId: publication.id,
      number: publication.version,
      paper: JSON.stringify(paper),
      digest,
      acknowledged: draft.findings.length,
      publishedAt: at,
      publishedById: actor.id,
      withdrawnAt: null,
      withdrawnById: null,
      withdrawnReason: null,
    });
    await this.search.put(em, { id: publication.id, day, title: `${body.name} ${paper.title}`, text: textOf(paper) });
    await this.events.record(em, {
      actor,
      kind: 'public.published',
      subject: { type: 'publication', id: publication.id },
      bodyId: body.id,
      data: {
        kind,
        of: subjectId,
        meeting: meetingId,
        version: publication.version,
        acknowledged: draft.findings.length,
      },
    });
    return publication;
  }

  /** Takes it away from the public's view. Who, when and why stays on record. */
  async withdraw(actor: Actor, { id, version, reason }: WithdrawWanted): Promise<Publication> {
    return this.tx.run(async (em) => {
      const publication = await em.findOne(Publication, { where: { id }, ...locked(em) });
      if (!publication) throw notFound('Publiceringen');
      allow(mayPublish(actor, await this.bodies.facts(publication.bodyId, em)), 'Publiceringen');
      const fault = reasonFault(reason);
      if (fault !== undefined) throw badInput('reason', fault);
      if (publication.version !== version) {
        throw conflict('Den har publicerats på nytt sedan du läste. Läs om sidan och se vad som gäller nu.');
      }
      if (publication.withdrawnAt !== null) {
        throw new PortalError({ code: 'ILLEGAL_TRANSITION', message: 'Publiceringen är redan borttagen.' });
      }
      const withdrawnAt = this.clock.now();
      await em.update(Publication, { id }, { withdrawnAt });
      await em.update(
        PublicationVersion,
        { publicationId: id, number: version },
        { withdrawnAt, withdrawnById: actor.id, withdrawnReason: reason.trim() },
      );
      await this.search.remove(em, id);
      await this.events.record(em, {
        actor,
        kind: 'public.withdrawn',
        subject: { type: 'publication', id },
        bodyId: publication.bodyId,
        data: { kind: publication.kind, of: publication.subjectId, meeting: publication.meetingId, version },
      });
      return { ...publication, withdrawnAt };
    });
  }

  /** By publication: the paper that the public reads. */
  async papersOf(publications: readonly Publication[]): Promise<ReadonlyMap<string, PublicPaper>> {
    const where = publications.map(({ id, version }) => ({ publicationId: id, number: version }));
    const rows = where.length === 0 ? [] : await this.tx.read.findBy(PublicationVersion, where);
    return new Map(rows.map(({ publicationId, paper }) => [publicationId, JSON.parse(paper) as PublicPaper]));
  }

  /** What the draft was made under still holds: nobody took the meeting back, marked something as secret or put something right, meanwhile. */
  private async stillFinal(
    em: EntityManager,
    { meetingId, marks, kind, subjectId, corrections }: Draft,
  ): Promise<void> {
    if (meetingId === null) return;
    const meeting = await em.findOne(Meeting, { where: { id: meetingId }, ...locked(em) });
    const body = meeting && (await em.findOneByOrFail(Body, { id: meeting.bodyId }));
    const item = kind === 'DECISION' ? await em.findOneBy(AgendaItem, { id: subjectId }) : null;
    const approval = item && (await this.approvals.ofItem(item, em));
    if (!body || !isFinalDecision(meeting, body.kind, approval))
      throw notPublishable('Mötets anteckningar är inte längre klara. Läs om sidan.');
    const now = await this.marks.ofMeeting(meetingId, em);
    if (now.size !== marks.size || [...now].some(([id, section]) => marks.get(id) !== section)) {
      throw conflict('Något i mötet har sekretessmarkerats, eller en markering har tagits bort. Läs kontrollen igen.');
    }
    const corrected = await em.countBy(MinutesCorrection, {
      meetingId,
      ...(kind === 'DECISION' && { itemId: subjectId }),
    });
    if (corrected !== corrections) throw conflict('Protokollet har rättats sedan du såg det. Läs kontrollen igen.');
  }

  private async address(em: EntityManager, { body, address }: Draft): Promise<string> {
    const rows = await em.find(Publication, { select: { address: true }, where: { bodyId: body.id } });
    return freeAddress(address, new Set(rows.map((row) => row.address)));
  }
}
