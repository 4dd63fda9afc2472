import type { Actor } from '@domain/access/actor.js';
import { tooEarlyOrLate } from '@domain/consultations/errors.js';
import { mayKeepConsultations } from '@domain/consultations/policy.js';
import { takesStances } from '@domain/consultations/states.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { contains } from '@domain/shared/period.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { Action, NewActionsService } from '../../actions/index.js';
import { Person, Seat } from '../../bodies/index.js';
import type { Organisation } from '../../organisations/index.js';
import { ConsultationChanges } from '../consultation-changes.service.js';
import { Consultation, ConsultationMember } from '../consultation.entity.js';
import { ConsultationFacts } from '../consultation-facts.js';
import { ConsultationHistory } from '../consultation-history.js';
import { refuse } from '../decided.js';

export interface ContactsAsked {
  readonly consultation: Consultation;
  readonly asked: Organisation[];
  /** Nobody sits in the body for them, so that nobody can be asked. */
  readonly nobody: Organisation[];
}

/** Of a title that is quoted in the text of an action. */
const LONGEST_TITLE = 150;

/** "Utse kontaktperson" to all members that lack one, in one step. */
@Injectable()
export class ContactRequests {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly actions: NewActionsService,
    private readonly changes: ConsultationChanges,
    private readonly facts: ConsultationFacts,
    private readonly history: ConsultationHistory,
  ) {}

  async ask(actor: Actor, id: string, dueOn: LocalDate | null): Promise<ContactsAsked> {
    const { asked, nobody } = await this.tx.run(async (em) => {
      const row = await this.changes.load(em, actor, id, mayKeepConsultations);
      if (!takesStances(row.state)) {
        throw refuse(tooEarlyOrLate(row.state, 'Kontaktpersoner utses från det att den är bedömd tills svaret är skickat.')); // prettier-ignore
      }
      const members = (await this.facts.members([id], em)).get(id) ?? [];
      const waiting = await this.waiting(em, members.flatMap(({ member }) => member.contactActionId ?? [])); // prettier-ignore
      const lacking = members.filter(
        ({ member: { stance, contactName, contactActionId } }) =>
          stance !== 'NOT_CONCERNED' && contactName === '' && !waiting.has(contactActionId ?? ''),
      );
      const seats = await this.seats(em, row.bodyId);
      const reached = lacking.filter(({ organisation }) => seats.has(organisation.id));
      const text = `Utse kontaktperson för remissen ”${row.title.slice(0, LONGEST_TITLE)}”`;
      const { made } = await this.actions.insertMany(
        em,
        actor,
        row.bodyId,
        true,
        reached.map(({ organisation: { id: organisationId, code } }) => ({
          text,
          dueOn,
          itemId: null,
          decisionId: null,
          assignee: { ...seats.get(organisationId)!, organisation: code },
        })),
      );
      for (const [index, { member }] of reached.entries()) {
        await em.update(ConsultationMember, { id: member.id }, { contactActionId: made[index]!.id });
      }
      if (made.length > 0) {
        await this.history.record(em, actor, row, { kind: 'CONTACTS_ASKED', after: String(made.length) });
      }
      const unreached = lacking.filter(({ organisation }) => !seats.has(organisation.id));
      return { asked: reached.map((each) => each.organisation), nobody: unreached.map((each) => each.organisation) };
    });
    return { consultation: await this.tx.read.findOneByOrFail(Consultation, { id }), asked, nobody };
  }

  /** Those of the actions that still wait for somebody. */
  private async waiting(em: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await em.find(Action, {
      select: { id: true },
      where: { id: In([...ids]), state: In(['OPEN', 'IN_PROGRESS']) },
    });
    return new Set(found.map(({ id }) => id));
  }

  /** By organisation: who sits for it today, a substitute only where there is nobody else. */
  private async seats(
    em: EntityManager,
    bodyId: string,
  ): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string }>> {
    const today = this.clock.today();
    const seats = (await em.findBy(Seat, { bodyId })).filter(
      ({ organisationId, role, validFrom, validTo }) =>
        organisationId !== null && role !== 'SECRETARY' && contains({ from: validFrom, to: validTo }, today),
    );
    const people = await em.findBy(Person, { id: In(seats.map(({ personId }) => personId)) });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    // The last one of an organisation stays in the map.
    const inOrder = seats.sort((a, b) => Number(b.role === 'SUBSTITUTE') - Number(a.role === 'SUBSTITUTE'));
    return new Map(
      inOrder.map(({ organisationId, personId }) => [organisationId!, { id: personId, name: names.get(personId)! }]),
    );
  }
}
