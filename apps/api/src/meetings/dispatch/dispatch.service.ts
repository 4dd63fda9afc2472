import type { Actor } from '@domain/access/actor.js';
import { checkDispatch, type DispatchWay, MOST_RECIPIENTS } from '@domain/meetings/dispatch.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../../events/index.js';
import { type AgendaItem, Decision } from '../agenda.entity.js';
import { ApprovalsService } from '../approval/approvals.service.js';
import { checkRead, decided } from '../decided.js';
import type { Meeting } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { DecisionDispatch } from './dispatch.entity.js';

export interface DispatchChange {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly decision: string;
  readonly recipient: string;
  readonly sentOn?: LocalDate | null;
  readonly way?: DispatchWay | null;
}

/** Expediering: to whom a decision goes, and when and how it went. Its own rows, so it goes on beside a locked text. */
@Injectable()
export class DispatchService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly meetings: MeetingsService,
    private readonly approvals: ApprovalsService,
    private readonly events: EventsService,
  ) {}

  /** By decision, in order. */
  async of(decisionIds: readonly string[]): Promise<ReadonlyMap<string, DecisionDispatch[]>> {
    const found = await this.tx.read.find(DecisionDispatch, {
      where: { decisionId: In([...decisionIds]) },
      order: { position: 'ASC' },
    });
    return groupBy(found, ({ decisionId }) => decisionId);
  }

  save(actor: Actor, input: DispatchChange): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const { meeting, item } = await this.keepable(em, actor, input.decision);
      const existing =
        input.id == null ? null : await em.findOneBy(DecisionDispatch, { id: input.id, decisionId: input.decision });
      if (input.id != null && !existing) throw notFound('Mottagaren');
      if (existing && input.version == null) throw badInput('version', 'Ange versionen som du läste.');
      checkRead(existing, input.version, 'expedieringen');
      const approvedOn = (await this.approvals.ofItem(item, em))?.approvedOn ?? null;
      const wanted = decided(
        checkDispatch(
          { recipient: input.recipient, sentOn: input.sentOn ?? null, way: input.way ?? null },
          { approvedOn, today: this.clock.today(), sentBefore: existing?.sentOn != null },
        ),
      );
      const others = await em.find(DecisionDispatch, {
        where: { decisionId: input.decision },
        order: { position: 'ASC' },
      });
      if (!existing && others.length >= MOST_RECIPIENTS) {
        throw badInput('recipient', `Ett beslut skickas till högst ${MOST_RECIPIENTS} mottagare.`);
      }
      const twice = others.find(({ id, recipient }) => id !== existing?.id && recipient === wanted.recipient);
      if (twice) throw badInput('recipient', `${wanted.recipient} står redan bland mottagarna.`);
      const row = {
        ...wanted,
        id: existing?.id ?? uuid(),
        decisionId: input.decision,
        position: existing?.position ?? (others.at(-1)?.position ?? -1) + 1,
        version: (existing?.version ?? 0) + 1,
        recordedAt: this.clock.now(),
        recordedById: actor.id,
      };
      await em.save(DecisionDispatch, row);
      await this.tell(
        em,
        actor,
        meeting,
        wanted.sentOn === null ? 'dispatch-planned' : 'decision-dispatched',
        row,
        existing,
      );
      return meeting;
    });
  }

  /** Takes away a recipient that nothing has been sent to. */
  remove(actor: Actor, id: string): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(DecisionDispatch, { id });
      if (!found) throw notFound('Mottagaren');
      const { meeting } = await this.keepable(em, actor, found.decisionId);
      const row = await em.findOneBy(DecisionDispatch, { id });
      if (!row) throw notFound('Mottagaren');
      if (row.sentOn !== null) throw badInput('id', 'Beslutet är redan skickat dit. Rätta dagen i stället.');
      await em.delete(DecisionDispatch, { id });
      await this.tell(em, actor, meeting, 'dispatch-removed', row);
      return meeting;
    });
  }

  private async keepable(em: EntityManager, actor: Actor, id: string): Promise<{ meeting: Meeting; item: AgendaItem }> {
    const decision = await em.findOneBy(Decision, { id });
    if (!decision) throw notFound('Beslutet');
    return this.meetings.keepableItem(em, actor, decision.itemId);
  }

  private tell(
    em: EntityManager,
    actor: Actor,
    meeting: Meeting,
    what: string,
    { decisionId, sentOn, way }: Pick<DecisionDispatch, 'decisionId' | 'sentOn' | 'way'>,
    before: DecisionDispatch | null = null,
  ): Promise<void> {
    return this.events.record(em, {
      actor,
      kind: `meetings.${what}`,
      subject: { type: 'decision', id: decisionId },
      bodyId: meeting.bodyId,
      data: {
        meeting: meeting.id,
        sentOn,
        way,
        ...(before?.sentOn != null && {
          before: { recipient: before.recipient, sentOn: before.sentOn, way: before.way },
        }),
      },
    });
  }
}
