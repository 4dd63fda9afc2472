import type { Actor } from '@domain/access/actor.js';
import type { ConsultationEventKind } from '@domain/consultations/kinds.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { type Consultation, ConsultationEvent } from './consultation.entity.js';

export interface Happening {
  readonly kind: ConsultationEventKind;
  readonly organisationId?: string;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly text?: string;
  /** The invitation that it is about. */
  readonly invitationId?: string;
}

/** Those whose `before` and `after` are states, days, numbers and ids, never somebody's words. */
const WITHOUT_TEXT: ReadonlySet<ConsultationEventKind> = new Set([
  'ARRIVED',
  'STATE',
  'STANCE',
  'VERSION',
  'DECISION',
  'DECISION_WITHDRAWN',
  'EXTENSION_ASKED',
  'EXTENSION_GRANTED',
  'EXTENSION_REFUSED',
  'CONFERENCE',
  'JOINED_AFTERWARDS',
  'HANDLING',
  'RECEIPT',
  'CONTACTS_ASKED',
  'INVITED',
]);

/** What happens to a consultation, for those who read it and for the log. */
@Injectable()
export class ConsultationHistory {
  constructor(
    private readonly clock: Clock,
    private readonly events: EventsService,
  ) {}

  /** In the transaction of the change. The log gets no texts: it is also read by those with no place in the body. */
  async record(
    em: EntityManager,
    actor: Actor | null,
    { id, bodyId }: Pick<Consultation, 'id' | 'bodyId'>,
    { kind, organisationId, before = null, after = null, text = '', invitationId }: Happening,
  ): Promise<void> {
    await em.insert(ConsultationEvent, {
      id: uuid(),
      consultationId: id,
      at: this.clock.now(),
      accountId: actor?.id ?? null,
      kind,
      organisationId: organisationId ?? null,
      before,
      after,
      text,
    });
    await this.events.record(em, {
      actor,
      kind: `consultations.${kind.toLowerCase().replaceAll('_', '-')}`,
      subject: { type: 'consultation', id },
      bodyId,
      organisationId,
      data: {
        ...(WITHOUT_TEXT.has(kind) && { before, after }),
        ...(invitationId !== undefined && { invitation: invitationId }),
      },
    });
  }
}
