import type { Actor } from '@domain/access/actor.js';
import { line } from '@domain/actions/change.js';
import { checkText, dueKey } from '@domain/actions/check-action.js';
import { mayCreateActions } from '@domain/actions/policy.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { minutesAreOut } from '@domain/meetings/states.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { AgendaItem, Decision, MeetingsService } from '../meetings/index.js';
import { Action, ActionAttachment, ActionFollowUp } from './action.entity.js';
import { ActionHistory, searchKeyOf } from './action-history.js';
import { ActionsService } from './actions.service.js';
import type { CreateActionsPayload } from './actions.types.js';
import { type AssigneeFound, AssigneesService, type AssigneeWanted } from './assignees.service.js';
import { checkCount, decided } from './decided.js';

export interface ActionsDraft {
  /** slug */
  readonly body: string;
  readonly text: string;
  readonly dueOn?: LocalDate | null;
  readonly assignees: readonly AssigneeWanted[];
  readonly agendaItem?: string | null;
  readonly decision?: string | null;
}

/** An action as the minutes have it. */
export interface NewAction {
  readonly text: string;
  readonly dueOn: LocalDate | null;
  readonly itemId: string | null;
  readonly decisionId: string | null;
  readonly assignee: AssigneeWanted | null;
}

interface Origin {
  readonly itemId: string | null;
  readonly decisionId: string | null;
  readonly sent: boolean;
}

/** How actions come to be: one text to many, out of minutes, and out of the draft. */
@Injectable()
export class NewActionsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly meetings: MeetingsService,
    private readonly events: EventsService,
    private readonly actions: ActionsService,
    private readonly assignees: AssigneesService,
    private readonly history: ActionHistory,
  ) {}

  /** One text to one or many. */
  async create(actor: Actor, draft: ActionsDraft): Promise<CreateActionsPayload> {
    checkCount('assignees', draft.assignees.length, 'ansvariga');
    const text = decided(checkText(draft.text));
    const { ids, suggestions } = await this.tx.run(async (em) => {
      const body = await this.bodies.bySlug(draft.body, em);
      if (!body) throw notFound('Samverkan');
      allow(mayCreateActions(actor, await this.bodies.facts(body.id, em)), 'Samverkan');
      const { sent, ...origin } = await this.origin(em, actor, body.id, draft);
      const people = await this.assignees.find(em, body.id, draft.assignees, (index) => `assignees.${index}`);
      // One and the same person, named twice, is given it once.
      const keyOf = ({ personId, organisationId }: AssigneeFound) => `${personId} ${organisationId}`;
      const given = [...new Map(people.found.map((one) => [keyOf(one), one])).values()];
      const rows = given.map((assignee) => ({ text, dueOn: draft.dueOn ?? null, ...origin, assignee }));
      const made = await this.insert(em, actor, body.id, sent, rows);
      return { ids: made.map(({ id }) => id), suggestions: [...people.suggestions] };
    });
    return { actions: await this.actions.byIds(ids), suggestions };
  }

  /**
   * Actions out of minutes, in the transaction that writes those. Of several with one name nobody is chosen.
   *
   * @param actor null when the portal does it itself (demo data).
   * @param sent whether the minutes have been sent; otherwise `publishOfMeeting` shows them when that happens.
   * @returns the actions in order, and the names that several in the body have.
   */
  async insertMany(
    em: EntityManager,
    actor: Actor | null,
    bodyId: string,
    sent: boolean,
    rows: readonly NewAction[],
  ): Promise<{ readonly made: readonly Action[]; readonly ambiguous: readonly string[] }> {
    const wanted = rows.flatMap(({ assignee }) => assignee ?? []);
    const { found } = await this.assignees.findClear(em, bodyId, wanted, (index) => `assignees.${index}`);
    const ambiguous = [...new Set(wanted.flatMap(({ name }, index) => (found[index] === null ? name : [])))];
    let next = 0;
    const filled = rows.map((row) => ({
      ...row,
      text: decided(checkText(row.text)),
      assignee: row.assignee && (found[next++] ?? null),
    }));
    return { made: await this.insert(em, actor, bodyId, sent, filled), ambiguous };
  }

  /** The minutes of a meeting have been sent: its actions are no drafts any more. */
  async publishOfMeeting(em: EntityManager, meetingId: string): Promise<void> {
    const items = await em.find(AgendaItem, { select: { id: true }, where: { meetingId } });
    const drafts = await em.findBy(Action, { itemId: In(items.map(({ id }) => id)), sent: false });
    await em.update(Action, { id: In(drafts.map(({ id }) => id)) }, { sent: true });
    for (const { id, bodyId, organisationId, itemId } of drafts) {
      await this.events.record(em, {
        actor: null,
        kind: 'actions.sent',
        subject: { type: 'action', id },
        bodyId,
        organisationId: organisationId ?? undefined,
        data: { meeting: meetingId, item: itemId },
      });
    }
  }

  /** A meeting is removed: the actions that nobody has touched go with it, and others keep it there. */
  async removeOfMeeting(em: EntityManager, actor: Actor, meetingId: string): Promise<void> {
    const items = await em.find(AgendaItem, { select: { id: true }, where: { meetingId } });
    const all = await em.findBy(Action, { itemId: In(items.map(({ id }) => id)) });
    const ids = all.map(({ id }) => id);
    const touched = await em.findBy(ActionFollowUp, { actionId: In(ids), kind: Not('CREATED') });
    if (touched.length > 0 || (await em.existsBy(ActionAttachment, { actionId: In(ids) }))) {
      throw badInput('id', 'Någon åtgärd från mötet har redan en historik. Låt mötet stå och rätta det i stället.');
    }
    await em.delete(ActionFollowUp, { actionId: In(ids) });
    await em.delete(Action, { id: In(ids) });
    for (const { id, bodyId, itemId } of all) {
      const subject = { type: 'action', id };
      await this.events.record(em, { actor, kind: 'actions.removed', subject, bodyId, data: { item: itemId } });
    }
  }

  /** Where it comes from. The meeting is locked: it can't be sent while a draft is added. */
  private async origin(
    em: EntityManager,
    actor: Actor,
    bodyId: string,
    { agendaItem, decision }: ActionsDraft,
  ): Promise<Origin> {
    const found = decision == null ? null : await em.findOneBy(Decision, { id: decision });
    if (decision != null && (!found || (agendaItem != null && found.itemId !== agendaItem))) throw notFound('Beslutet');
    const itemId = found?.itemId ?? agendaItem ?? null;
    if (itemId === null) return { itemId, decisionId: null, sent: true };
    const { meeting } = await this.meetings.keepableItem(em, actor, itemId);
    if (meeting.bodyId !== bodyId) throw notFound('Punkten');
    return { itemId, decisionId: found?.id ?? null, sent: minutesAreOut(meeting.status) };
  }

  /** The same text under the same item to several people makes a group. */
  private async insert(
    em: EntityManager,
    actor: Actor | null,
    bodyId: string,
    sent: boolean,
    rows: readonly (Omit<NewAction, 'assignee'> & { readonly assignee: AssigneeFound | null })[],
  ): Promise<Action[]> {
    const now = this.clock.now();
    const originOf = ({ itemId, text }: { readonly itemId: string | null; readonly text: string }) =>
      `${itemId ?? ''} ${text}`;
    const groupIds = new Map(
      [...groupBy(rows, originOf)].map(([origin, { length }]) => [origin, length > 1 ? uuid() : null]),
    );
    const made = rows.map(({ assignee, ...row }) =>
      em.create(Action, {
        ...row,
        id: uuid(),
        bodyId,
        groupId: groupIds.get(originOf(row)) ?? null,
        searchKey: searchKeyOf(row.text, assignee?.name),
        assigneeId: assignee?.personId ?? null,
        organisationId: assignee?.organisationId ?? null,
        dueKey: dueKey(row.dueOn),
        state: 'OPEN',
        sent,
        version: 1,
        proposedDueOn: null,
        proposedById: null,
        createdAt: now,
        createdById: actor?.id ?? null,
        closedOn: null,
      }),
    );
    await em.insert(Action, made);
    for (const action of made) {
      const { id, groupId, itemId, organisationId } = action;
      await this.history.add(em, actor, action, [line('CREATED')]);
      await this.events.record(em, {
        actor,
        kind: 'actions.created',
        subject: { type: 'action', id },
        bodyId,
        organisationId: organisationId ?? undefined,
        data: { group: groupId, item: itemId, sent },
      });
    }
    return made;
  }
}
