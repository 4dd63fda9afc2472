import type { Actor } from '@domain/access/actor.js';
import type { FollowUpLine } from '@domain/actions/change.js';
import { isDraftLine } from '@domain/actions/policy.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type Action, ActionFollowUp, LONGEST_SEARCH_KEY } from './action.entity.js';

export const searchKeyOf = (text: string, assignee: string | null | undefined): string =>
  swedishKey(`${assignee ?? ''} ${text}`).slice(0, LONGEST_SEARCH_KEY);

/** What was done and said, line by line. */
@Injectable()
export class ActionHistory {
  constructor(private readonly clock: Clock) {}

  async add(
    em: EntityManager,
    actor: Actor | null,
    { id: actionId, sent }: Pick<Action, 'id' | 'sent'>,
    lines: readonly FollowUpLine[],
  ): Promise<void> {
    const [at, accountId] = [this.clock.now(), actor?.id ?? null];
    await em.insert(
      ActionFollowUp,
      lines.map(({ former, ...line }) => ({
        ...line,
        id: uuid(),
        actionId,
        at,
        accountId,
        formerAssigneeId: former?.personId ?? null,
        formerOrganisationId: former?.organisationId ?? null,
        draft: isDraftLine(line.kind, sent),
      })),
    );
  }
}
