import type { Actor } from '@domain/access/actor.js';
import { hasBodyRole } from '@domain/access/actor.js';
import { checkTerms } from '@domain/bodies/agreement.js';
import { checkPerson } from '@domain/bodies/check-body.js';
import type { SeatRole } from '@domain/bodies/kinds.js';
import { checkSeat } from '@domain/bodies/periods.js';
import { mayWriteBodyPeople } from '@domain/bodies/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { contains } from '@domain/shared/period.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { Agreement } from './agreement.entity.js';
import { BodiesService } from './bodies.service.js';
import type { Body } from './body.entity.js';
import { decided, refuse } from './decided.js';
import { Person, Seat } from './people.entity.js';

/** Somebody known by id, or by name and address. */
export interface PersonWanted {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
}

export interface SeatChange {
  readonly id?: string | null;
  /** slug */
  readonly body: string;
  readonly person?: PersonWanted | null;
  /** code; null = for no organisation */
  readonly organisation?: string | null;
  readonly role?: SeatRole | null;
  readonly validFrom?: LocalDate | null;
  readonly validTo?: LocalDate | null;
}

export interface AgreementChange {
  readonly id?: string | null;
  /** slug */
  readonly body: string;
  readonly title?: string | null;
  readonly registrationNumber?: string | null;
  readonly validFrom?: LocalDate | null;
  readonly validTo?: LocalDate | null;
  readonly noticeMonths?: number | null;
  readonly evaluationOn?: LocalDate | null;
  readonly keyChangedBy?: string | null;
  readonly endsForAllNumerator?: number | null;
  readonly endsForAllDenominator?: number | null;
  readonly coveredByKl937?: boolean | null;
  readonly remarks?: string | null;
}

/** A name in a body, as somebody sits or has sat there. */
export interface Seated {
  readonly personId: string;
  readonly name: string;
  readonly organisationId: string | null;
  readonly today: boolean;
}

/** What a body's secretariat keeps: who sits there, and what it rests on. */
@Injectable()
export class BodyPeopleService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly events: EventsService,
  ) {}

  /** All who sit or have sat in a body, the latest seat first. */
  async seated(em: EntityManager, bodyId: string): Promise<Seated[]> {
    const seats = await em.find(Seat, { where: { bodyId }, order: { validFrom: 'DESC', id: 'ASC' } });
    const people = await em.findBy(Person, { id: In([...new Set(seats.map(({ personId }) => personId))]) });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const today = this.clock.today();
    return seats.map(({ personId, organisationId, validFrom, validTo }) => ({
      personId,
      name: names.get(personId)!,
      organisationId,
      today: contains({ from: validFrom, to: validTo }, today),
    }));
  }

  /** Enters somebody of whom only the name is known. */
  async addPerson(em: EntityManager, name: string): Promise<Person> {
    return this.insertPerson(em, decided(checkPerson({ name: name.trim(), email: null })));
  }

  /** Adds a seat or changes one; null clears, absent keeps. */
  saveSeat(actor: Actor, input: SeatChange): Promise<{ body: Body; seat: Seat }> {
    return this.tx.run(async (em) => {
      const body = await this.writable(em, actor, input.body);
      const all = await em.findBy(Seat, { bodyId: body.id });
      const existing = input.id == null ? undefined : all.find(({ id }) => id === input.id);
      if (input.id != null && !existing) throw notFound('Platsen');
      const before = { ...existing };
      const seat = em.create(Seat, existing ?? this.newSeat(body, input));
      if (input.person != null) seat.personId = (await this.person(em, actor, input.person)).id;
      if (input.organisation !== undefined) seat.organisationId = await this.organisationId(em, input.organisation);
      if (input.role != null) seat.role = input.role;
      if (input.validFrom != null) seat.validFrom = input.validFrom;
      if (input.validTo !== undefined) seat.validTo = input.validTo;
      await em.save(Seat, decided(checkSeat(seat, all)));
      await this.events.record(em, {
        actor,
        kind: existing ? 'bodies.seat-changed' : 'bodies.seat-added',
        subject: { type: 'seat', id: seat.id },
        bodyId: body.id,
        organisationId: seat.organisationId ?? undefined,
        data: existing ? { before, after: seat } : { after: seat },
      });
      return { body, seat };
    });
  }

  /** Adds an agreement or changes one; null clears, absent keeps. */
  saveAgreement(
    actor: Actor,
    { id, body: slug, ...input }: AgreementChange,
  ): Promise<{ body: Body; agreement: Agreement }> {
    return this.tx.run(async (em) => {
      const body = await this.writable(em, actor, slug);
      const existing = id == null ? null : await em.findOneBy(Agreement, { id, bodyId: body.id });
      if (id != null && !existing) throw notFound('Avtalet');
      const before = { ...existing };
      const agreement = existing ?? this.newAgreement(em, body, input);
      const { title, validFrom, coveredByKl937, remarks, ...clearable } = input;
      const given = Object.entries(clearable).filter(([, value]) => value !== undefined);
      Object.assign(agreement, Object.fromEntries(given));
      if (title != null) agreement.title = title.trim();
      if (validFrom != null) agreement.validFrom = validFrom;
      if (coveredByKl937 != null) agreement.coveredByKl937 = coveredByKl937;
      if (remarks !== undefined) agreement.remarks = remarks ?? '';
      await em.save(Agreement, decided(checkTerms(agreement)));
      await this.events.record(em, {
        actor,
        kind: existing ? 'bodies.agreement-changed' : 'bodies.agreement-added',
        subject: { type: 'agreement', id: agreement.id },
        bodyId: body.id,
        data: existing ? { before, after: agreement } : { after: agreement },
      });
      return { body, agreement };
    });
  }

  private async writable(em: EntityManager, actor: Actor, slug: string): Promise<Body> {
    const body = await this.bodies.bySlug(slug, em, true);
    if (!body) throw notFound('Samverkan');
    allow(mayWriteBodyPeople(actor, { bodyId: body.id }), 'Samverkan');
    return body;
  }

  private newSeat(body: Body, { person, role, validFrom }: SeatChange): Partial<Seat> {
    if (person == null) throw badInput('person', 'Ange vem det gäller.');
    if (role == null) throw badInput('role', 'Ange vad personen är i samverkan.');
    if (validFrom == null) throw badInput('validFrom', 'Ange första dagen.');
    return { id: uuid(), bodyId: body.id, organisationId: null, role, validFrom, validTo: null };
  }

  private newAgreement(em: EntityManager, body: Body, { title, validFrom }: Omit<AgreementChange, 'body'>): Agreement {
    if (title == null) throw badInput('title', 'Ange avtalets titel.');
    if (validFrom == null) throw badInput('validFrom', 'Ange första dagen.');
    return em.create(Agreement, {
      id: uuid(),
      bodyId: body.id,
      title,
      registrationNumber: null,
      validFrom,
      validTo: null,
      noticeMonths: null,
      evaluationOn: null,
      keyChangedBy: null,
      endsForAllNumerator: null,
      endsForAllDenominator: null,
      coveredByKl937: false,
      remarks: '',
    });
  }

  private async organisationId(em: EntityManager, code: string | null): Promise<string | null> {
    if (code === null) return null;
    const organisation = (await this.organisations.byCodes([code], em)).get(code);
    if (!organisation) throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation: code });
    return organisation.id;
  }

  /**
   * The person by id, or the one with exactly that name and address, entered when there is none. By id only those who sit in a
   * body of the actor's: otherwise a seat would give away the address of anybody.
   */
  private async person(em: EntityManager, actor: Actor, { id, name, email }: PersonWanted): Promise<Person> {
    if (id != null) {
      const seats = await em.findBy(Seat, { personId: id });
      if (!seats.some(({ bodyId }) => hasBodyRole(actor, bodyId, 'SECRETARIAT'))) throw notFound('Personen');
      return em.findOneByOrFail(Person, { id });
    }
    const wanted = decided(checkPerson({ name: (name ?? '').trim(), email: email?.trim() || null }));
    const known = await em.findOneBy(Person, { name: wanted.name, email: wanted.email ?? IsNull() });
    return known ?? this.insertPerson(em, wanted);
  }

  private async insertPerson(em: EntityManager, wanted: Pick<Person, 'name' | 'email'>): Promise<Person> {
    const person = em.create(Person, { ...wanted, id: uuid(), sortKey: personSortKey(wanted.name) });
    await em.insert(Person, person);
    return person;
  }
}

/** Some foreign letters become two in the key. */
export const personSortKey = (name: string): string => swedishKey(name).slice(0, 160);
