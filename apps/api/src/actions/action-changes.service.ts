import type { Actor } from '@domain/access/actor.js';
import type { Verdict } from '@domain/access/verdict.js';
import { type ActionContent, change, type Changed, type FollowUpLine, line } from '@domain/actions/change.js';
import { checkComment, checkHandOver, checkProposal, dueKey } from '@domain/actions/check-action.js';
import { type ActionFacts, mayReportOnAction, mayWriteAction } from '@domain/actions/policy.js';
import type { ActionState } from '@domain/actions/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { BodiesService, Person } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { Action, ActionAttachment, ActionFollowUp } from './action.entity.js';
import { ActionHistory, searchKeyOf } from './action-history.js';
import { ActionsService, isSameAddress } from './actions.service.js';
import type { ActionType } from './actions.types.js';
import { type AssigneeFound, AssigneesService, type AssigneeWanted } from './assignees.service.js';
import { checkCount, decided, refuse } from './decided.js';

/** An action as somebody has read it. */
export interface AsRead {
  readonly id: string;
  readonly version: number;
}

/** null clears, absent keeps. */
export interface ActionWanted {
  readonly state?: ActionState | null;
  readonly text?: string | null;
  readonly dueOn?: LocalDate | null;
  readonly assignee?: AssigneeWanted | null;
  readonly comment?: string | null;
}

/** An action, locked, with what the rules ask about it. */
interface Loaded {
  readonly action: Action;
  readonly person: Person | null;
  readonly facts: ActionFacts;
}

/** What becomes of an action after it was made. */
@Injectable()
export class ActionChangesService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly events: EventsService,
    private readonly actions: ActionsService,
    private readonly assignees: AssigneesService,
    private readonly history: ActionHistory,
  ) {}

  async update(actor: Actor, { id, version, ...wanted }: AsRead & ActionWanted): Promise<ActionType> {
    return (await this.updateAll(actor, [{ id, version }], wanted))[0]!;
  }

  /** The same change of many, or of none. */
  async updateAll(actor: Actor, read: readonly AsRead[], wanted: ActionWanted): Promise<ActionType[]> {
    checkCount('actions', read.length, 'åtgärder');
    const { text, state, dueOn } = wanted;
    if (text === null) throw badInput('text', 'Texten kan inte tas bort.');
    if (state === null) throw badInput('state', 'Läget kan inte tas bort.');
    const comment = decided(checkComment(wanted.comment ?? ''));
    const writes = text !== undefined || dueOn !== undefined || wanted.assignee !== undefined;
    await this.tx.run(async (em) => {
      const loaded = await this.load(em, actor, read, writes ? mayWriteAction : mayReportOnAction);
      const assignees = await this.assigneesIn(em, loaded, wanted.assignee);
      for (const each of loaded) {
        const assignee = wanted.assignee === undefined ? undefined : (assignees.get(each.action.bodyId) ?? null);
        const changed = decided(change(contentOf(each), { text, state, dueOn, assignee }, this.clock.today()));
        const lines = [...changed.lines, ...(comment === '' ? [] : [line('COMMENT', { text: comment })])];
        await this.store(em, actor, each, changed, lines, 'actions.changed');
      }
    });
    return this.actions.byIds(read.map(({ id }) => id));
  }

  /** Asks for another day. */
  async proposeDate(
    actor: Actor,
    { dueOn, comment, ...read }: AsRead & { readonly dueOn: LocalDate; readonly comment?: string | null },
  ): Promise<ActionType> {
    const text = decided(checkComment(comment ?? ''));
    await this.tx.run(async (em) => {
      const loaded = await this.loadOne(em, actor, read, mayReportOnAction);
      const { action } = loaded;
      decided(checkProposal(action, dueOn, this.clock.today()));
      const lines = [line('DUE_ON_PROPOSED', { text, before: action.dueOn, after: dueOn })];
      const content = { ...contentOf(loaded), proposedDueOn: dueOn };
      action.proposedById = actor.id;
      await this.store(em, actor, loaded, { content, lines }, lines, 'actions.date-proposed');
    });
    return (await this.actions.byIds([read.id]))[0]!;
  }

  /** Accepts or declines the day asked for. */
  async decideDate(
    actor: Actor,
    { accept, comment, ...read }: AsRead & { readonly accept: boolean; readonly comment?: string | null },
  ): Promise<ActionType> {
    const text = decided(checkComment(comment ?? ''));
    await this.tx.run(async (em) => {
      const loaded = await this.loadOne(em, actor, read, mayWriteAction);
      const { proposedDueOn: day, dueOn } = loaded.action;
      if (day === null) throw badInput('id', 'Ingen annan dag är föreslagen.');
      const content = { ...contentOf(loaded), dueOn: accept ? day : dueOn, proposedDueOn: null };
      const lines = [
        accept ? line('DUE_ON', { text, before: dueOn, after: day }) : line('DUE_ON_DECLINED', { text, before: day }),
      ];
      const kind = accept ? 'actions.date-accepted' : 'actions.date-declined';
      await this.store(em, actor, loaded, { content, lines }, lines, kind);
    });
    return (await this.actions.byIds([read.id]))[0]!;
  }

  /** Somebody else of the same organisation is to do it. */
  async handOver(
    actor: Actor,
    { assignee, comment, ...read }: AsRead & { readonly assignee: AssigneeWanted; readonly comment?: string | null },
  ): Promise<ActionType> {
    const text = decided(checkComment(comment ?? ''));
    await this.tx.run(async (em) => {
      const loaded = await this.loadOne(em, actor, read, mayReportOnAction);
      const { bodyId, organisationId, state } = loaded.action;
      decided(checkHandOver(state));
      if (organisationId === null) {
        throw badInput('id', 'Åtgärden har ingen organisation att lämna över inom. Be kansliet byta ansvarig.');
      }
      const { code, name } = (await this.organisations.byIds([organisationId], em)).get(organisationId)!;
      if (assignee.organisation != null && assignee.organisation !== code) {
        throw badInput(
          'assignee.organisation',
          `Åtgärden hör till ${name}: lämna över till någon där, eller be kansliet.`,
        );
      }
      const { found } = await this.assignees.find(em, bodyId, [{ ...assignee, organisation: code }], () => 'assignee');
      const changed = decided(change(contentOf(loaded), { assignee: found[0]! }, this.clock.today()));
      const lines = changed.lines.map((each) => ({ ...each, text }));
      await this.store(em, actor, loaded, changed, lines, 'actions.handed-over');
    });
    return (await this.actions.byIds([read.id]))[0]!;
  }

  /** Takes away what was entered by mistake; what has a history is CANCELLED instead. */
  remove(actor: Actor, read: AsRead): Promise<void> {
    return this.tx.run(async (em) => {
      const { action } = await this.loadOne(em, actor, read, mayWriteAction);
      const { id: actionId, bodyId } = action;
      const lines = await em.findBy(ActionFollowUp, { actionId });
      if (lines.some(({ kind }) => kind !== 'CREATED') || (await em.existsBy(ActionAttachment, { actionId }))) {
        throw badInput('id', 'Åtgärden har en historik. Låt den utgå i stället för att ta bort den.');
      }
      await em.delete(ActionFollowUp, { actionId });
      await em.delete(Action, { id: actionId });
      await this.events.record(em, {
        actor,
        kind: 'actions.removed',
        subject: { type: 'action', id: actionId },
        bodyId,
        data: { item: action.itemId },
      });
    });
  }

  /**
   * The actions in the order of the input, locked, at the versions that were read, for somebody who may.
   *
   * @throws NOT_FOUND, FORBIDDEN, CONFLICT
   */
  private async load(
    em: EntityManager,
    actor: Actor,
    read: readonly AsRead[],
    may: (actor: Actor, facts: ActionFacts) => Verdict,
  ): Promise<Loaded[]> {
    const loaded = await this.locked(em, actor, [...new Set(read.map(({ id }) => id))]);
    for (const { facts } of loaded.values()) allow(may(actor, facts), 'Åtgärden');
    const changed = read.filter(({ id, version }) => loaded.get(id)!.action.version !== version);
    if (changed.length > 0) throw refuse({ code: 'CONFLICT', actionIds: changed.map(({ id }) => id) });
    return [...loaded.values()];
  }

  private async loadOne(
    em: EntityManager,
    actor: Actor,
    read: AsRead,
    may: (actor: Actor, facts: ActionFacts) => Verdict,
  ): Promise<Loaded> {
    return (await this.load(em, actor, [read], may))[0]!;
  }

  /** An action, locked, for somebody who may report on it. */
  async reportable(em: EntityManager, actor: Actor, id: string): Promise<Action> {
    const { action, facts } = (await this.locked(em, actor, [id])).get(id)!;
    allow(mayReportOnAction(actor, facts), 'Åtgärden');
    return action;
  }

  private async locked(em: EntityManager, actor: Actor, ids: readonly string[]): Promise<Map<string, Loaded>> {
    // In one order for all, so that two changes of many wait for each other instead of locking each other out.
    const found = await em.find(Action, { where: { id: In([...ids]) }, order: { id: 'ASC' }, ...locked(em) });
    if (found.length < ids.length) throw notFound('Åtgärden');
    const bodies = await this.bodies.factsOf([...new Set(found.map(({ bodyId }) => bodyId))], em);
    const people = await em.findBy(Person, { id: In(found.flatMap(({ assigneeId }) => assigneeId ?? [])) });
    const personOf = new Map(people.map((person) => [person.id, person]));
    const address = await this.actions.addressOf(actor, em);
    return new Map(
      found.map((action) => {
        const person = personOf.get(action.assigneeId ?? '') ?? null;
        const { sent, organisationId } = action;
        const isAssignee = isSameAddress(person?.email ?? null, address);
        return [
          action.id,
          { action, person, facts: { body: bodies.get(action.bodyId)!, sent, organisationId, isAssignee } },
        ];
      }),
    );
  }

  /** By body: who is meant there by a name. */
  private async assigneesIn(
    em: EntityManager,
    loaded: readonly Loaded[],
    wanted: AssigneeWanted | null | undefined,
  ): Promise<ReadonlyMap<string, AssigneeFound>> {
    const byBody = new Map<string, AssigneeFound>();
    if (wanted == null) return byBody;
    // In one order for all: the people of a body are locked until the end.
    for (const bodyId of [...new Set(loaded.map(({ action }) => action.bodyId))].sort()) {
      const { found } = await this.assignees.find(em, bodyId, [wanted], () => 'assignee');
      byBody.set(bodyId, found[0]!);
    }
    return byBody;
  }

  /** Stores what became another; what stays the same leaves no trace. */
  private async store(
    em: EntityManager,
    actor: Actor,
    { action }: Loaded,
    { content, lines: changes }: Changed,
    lines: readonly FollowUpLine[],
    kind: string,
  ): Promise<void> {
    if (lines.length === 0) return;
    const { assignee, ...rest } = content;
    if (changes.length > 0) {
      await em.update(
        Action,
        { id: action.id },
        {
          ...rest,
          dueKey: dueKey(content.dueOn),
          assigneeId: assignee?.personId ?? null,
          organisationId: assignee?.organisationId ?? null,
          searchKey: searchKeyOf(content.text, assignee?.name),
          proposedById: content.proposedDueOn === null ? null : action.proposedById,
          version: action.version + 1,
        },
      );
    }
    await this.history.add(em, actor, action, lines);
    await this.events.record(em, {
      actor,
      kind,
      subject: { type: 'action', id: action.id },
      bodyId: action.bodyId,
      organisationId: assignee?.organisationId ?? undefined,
      data: { fields: lines.map((each) => each.kind), item: action.itemId, sent: action.sent },
    });
  }
}

const contentOf = ({ action, person }: Loaded): ActionContent => ({
  text: action.text,
  state: action.state,
  dueOn: action.dueOn,
  proposedDueOn: action.proposedDueOn,
  closedOn: action.closedOn,
  assignee: person && { personId: person.id, name: person.name, organisationId: action.organisationId },
});
