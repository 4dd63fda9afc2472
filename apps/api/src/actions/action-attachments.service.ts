import type { Actor } from '@domain/access/actor.js';
import { line } from '@domain/actions/change.js';
import { MOST_ATTACHMENTS } from '@domain/actions/check-action.js';
import { nameFault } from '@domain/shared/name.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { type FileWithBytes, FilesService } from '@platform/files/files.service.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { ActionAttachment } from './action.entity.js';
import { ActionChangesService } from './action-changes.service.js';
import { ActionHistory } from './action-history.js';
import { ActionsService } from './actions.service.js';
import type { ActionType } from './actions.types.js';

/** The files of an action. */
@Injectable()
export class ActionAttachmentsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly files: FilesService,
    private readonly events: EventsService,
    private readonly actions: ActionsService,
    private readonly changes: ActionChangesService,
    private readonly history: ActionHistory,
  ) {}

  async attach(
    actor: Actor,
    wanted: { readonly action: string; readonly file: string; readonly name?: string | null },
  ): Promise<ActionType> {
    const file = await this.files.own(actor, wanted.file);
    const name = wanted.name?.trim() || file.name;
    const fault = nameFault(name, 200);
    if (fault !== undefined) throw badInput('name', fault);
    await this.tx.run(async (em) => {
      const action = await this.changes.reportable(em, actor, wanted.action);
      const { id: actionId, bodyId } = action;
      if ((await em.countBy(ActionAttachment, { actionId })) >= MOST_ATTACHMENTS) {
        throw badInput('action', `En åtgärd har högst ${MOST_ATTACHMENTS} bilagor.`);
      }
      const attachment = { id: uuid(), actionId, name, fileId: file.id, addedAt: this.clock.now() };
      await em.insert(ActionAttachment, attachment);
      await this.history.add(em, actor, action, [line('ATTACHMENT', { after: name })]);
      await this.record(em, actor, 'actions.attachment-added', { actionId, bodyId, attachment: attachment.id });
    });
    return (await this.actions.byIds([wanted.action]))[0]!;
  }

  async detach(actor: Actor, id: string): Promise<ActionType> {
    const found = await this.tx.read.findOneBy(ActionAttachment, { id });
    if (!found) throw notFound('Bilagan');
    const { actionId, name } = found;
    await this.tx.run(async (em) => {
      const action = await this.changes.reportable(em, actor, actionId);
      const { affected } = await em.delete(ActionAttachment, { id });
      if (affected === 0) throw notFound('Bilagan');
      await this.history.add(em, actor, action, [line('ATTACHMENT', { before: name })]);
      await this.record(em, actor, 'actions.attachment-removed', { actionId, bodyId: action.bodyId, attachment: id });
    });
    return (await this.actions.byIds([actionId]))[0]!;
  }

  /** The file itself, for those who may see the action. */
  async open(actor: Actor, id: string): Promise<FileWithBytes & { readonly name: string }> {
    const found = await this.tx.read.findOneBy(ActionAttachment, { id });
    if (!found) throw notFound('Bilagan');
    await this.actions.action(actor, found.actionId);
    return { ...(await this.files.read(found.fileId)), name: found.name };
  }

  private record(
    em: EntityManager,
    actor: Actor,
    kind: string,
    { actionId, bodyId, attachment }: { actionId: string; bodyId: string; attachment: string },
  ): Promise<void> {
    return this.events.record(em, {
      actor,
      kind,
      subject: { type: 'action', id: actionId },
      bodyId,
      data: { attachment },
    });
  }
}
