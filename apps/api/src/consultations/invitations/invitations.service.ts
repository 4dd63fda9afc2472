import type { Actor } from '@domain/access/actor.js';
import { tooEarlyOrLate } from '@domain/consultations/errors.js';
import {
  awaitsAnswer,
  checkInvitation,
  type InvitationRecipient,
  invitationRecipients,
  type InvitedMember,
  MINUTES_BETWEEN_INVITATIONS,
  takesInvitations,
} from '@domain/consultations/invitation.js';
import { mayKeepConsultations } from '@domain/consultations/policy.js';
import { swedishList } from '@domain/shared/swedish-list.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput, conflict } from '@platform/errors/portal-error.js';
import { type Connection, checkFirst, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, LessThan, MoreThan } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import type { Organisation } from '../../organisations/index.js';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { Consultation, ConsultationMember } from '../consultation.entity.js';
import { ConsultationFacts } from '../consultation-facts.js';
import { ConsultationHistory } from '../consultation-history.js';
import { decided, refuse } from '../decided.js';
import { ConsultationInvitation } from './invitation.entity.js';
import type { InviteToConsultationInput } from './invitations.types.js';

export interface Invited {
  readonly consultation: Consultation;
  readonly invitation: ConsultationInvitation;
  readonly nobody: Organisation[];
}

/** Asks members by mail what they want. The mail itself is sent by whoever reads the log. */
@Injectable()
export class Invitations {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly changes: ConsultationChanges,
    private readonly facts: ConsultationFacts,
    private readonly history: ConsultationHistory,
  ) {}

  async invite(actor: Actor, input: InviteToConsultationInput): Promise<Invited> {
    const message = decided(checkInvitation(input.message ?? ''));
    const { invitation, nobody } = await this.tx.run(async (em) => {
      const row = await this.changes.load(em, actor, input.consultation, mayKeepConsultations);
      if (!takesInvitations(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Medlemmarna bjuds in från det att den förankras tills svaret är skickat.')); // prettier-ignore
      }
      const members = (await this.facts.members([row.id], em)).get(row.id) ?? [];
      const asked = input.organisations == null ? members.filter(({ member }) => awaitsAnswer(member)) : named(members, input.organisations); // prettier-ignore
      if (asked.length === 0) throw badInput('organisations', 'Alla medlemmar har svarat. Välj dem som ska få mejlet.');
      await this.refuseTwice(em, row, asked);
      const recipients = await this.recipients(row, asked.map(({ member }) => member)); // prettier-ignore
      const reached = new Set(recipients.map(({ organisationId }) => organisationId));
      const made = {
        id: uuid(),
        consultationId: row.id,
        organisationIds: asked.map(({ organisation }) => organisation.id),
        message,
        sentAt: this.clock.now(),
        sentById: actor.id,
      };
      await em.insert(ConsultationInvitation, made);
      const names = swedishList(asked.map(({ organisation }) => organisation.name));
      await this.history.record(em, actor, row, { kind: 'INVITED', after: String(reached.size), text: names, invitationId: made.id }); // prettier-ignore
      const unreached = asked.filter(({ organisation }) => !reached.has(organisation.id));
      return { invitation: made, nobody: unreached.map(({ organisation }) => organisation) };
    });
    const consultation = await this.tx.read.findOneByOrFail(Consultation, { id: input.consultation });
    return { consultation, invitation, nobody };
  }

  /** Of a consultation that the reader may see; the latest first. */
  async list(
    consultationId: string,
    first: number,
    after?: string | null,
  ): Promise<Connection<ConsultationInvitation>> {
    const take = checkFirst(first);
    const from = after == null ? {} : { id: LessThan(String(decodeCursor(after, 1)[0])) };
    const rows = await this.tx.read.find(ConsultationInvitation, {
      where: { consultationId, ...from },
      order: { id: 'DESC' },
      take: take + 1,
    });
    const count = () => this.tx.read.countBy(ConsultationInvitation, { consultationId });
    return pageOf(rows, take, ({ id }) => [id], (row) => row, count); // prettier-ignore
  }

  /** With what a mail needs to know. */
  async toSend(
    id: string,
  ): Promise<{ readonly invitation: ConsultationInvitation; readonly consultation: Consultation }> {
    const invitation = await this.tx.read.findOneByOrFail(ConsultationInvitation, { id });
    const consultation = await this.tx.read.findOneByOrFail(Consultation, { id: invitation.consultationId });
    return { invitation, consultation };
  }

  /** Those whom an invitation is for, as they are now. */
  async recipientsOf(id: string): Promise<readonly InvitationRecipient[]> {
    const { invitation, consultation } = await this.toSend(id);
    const members = await this.tx.read.findBy(ConsultationMember, { consultationId: consultation.id });
    const asked = members.filter(({ organisationId }) => invitation.organisationIds.includes(organisationId));
    return this.recipients(consultation, asked);
  }

  private async recipients({ bodyId }: Consultation, members: readonly InvitedMember[]) {
    const seats = (await this.bodies.seatsOf([bodyId], this.clock.today())).get(bodyId) ?? [];
    const people = await this.bodies.people(seats.map(({ personId }) => personId));
    return invitationRecipients(
      members,
      seats.map(({ organisationId, role, personId }) => ({ organisationId, role, ...people.get(personId)! })),
    );
  }

  /** The consultation is locked: of two invitations at once the second sees the first. */
  private async refuseTwice(em: EntityManager, { id }: Consultation, asked: readonly Asked[]): Promise<void> {
    const since = new Date(this.clock.now().getTime() - MINUTES_BETWEEN_INVITATIONS * 60_000);
    const recent = await em.findBy(ConsultationInvitation, { consultationId: id, sentAt: MoreThan(since) });
    const just = new Set(recent.flatMap(({ organisationIds }) => organisationIds));
    const again = asked.filter(({ organisation }) => just.has(organisation.id));
    if (again.length === 0) return;
    const names = swedishList(again.map(({ organisation }) => organisation.name));
    throw conflict(
      `${names} har just fått en inbjudan. Vänta ${MINUTES_BETWEEN_INVITATIONS} minuter innan du påminner.`,
    );
  }
}

interface Asked {
  readonly member: ConsultationMember;
  readonly organisation: Organisation;
}

function named(members: readonly Asked[], codes: readonly string[]): readonly Asked[] {
  for (const [index, code] of codes.entries()) {
    if (!members.some(({ organisation }) => organisation.code === code)) {
      throw badInput(`organisations.${index}`, `${code} är inte medlem i remissen.`);
    }
  }
  return members.filter(({ organisation }) => codes.includes(organisation.code));
}
