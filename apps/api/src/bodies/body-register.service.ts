import type { Actor } from '@domain/access/actor.js';
import { checkBody, checkParent } from '@domain/bodies/check-body.js';
import type { BodiesError } from '@domain/bodies/errors.js';
import type { BodyKind } from '@domain/bodies/kinds.js';
import { checkHosting, checkMembership, type Stay } from '@domain/bodies/periods.js';
import { mayWriteBodyRegister } from '@domain/bodies/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import type { Result } from '@domain/shared/result.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { badInput, conflict, notFound } from '@platform/errors/portal-error.js';
import { isDuplicate, locked, Tx } from '@platform/tx/tx.js';
import type { EntityManager, EntityTarget } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../events/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { BodiesService } from './bodies.service.js';
import { Body, Hosting, Membership } from './body.entity.js';
import { decided, refuse } from './decided.js';

export interface BodyChange {
  readonly slug: string;
  readonly name?: string | null;
  readonly kind?: BodyKind | null;
  readonly description?: string | null;
  /** slug; null = none */
  readonly parent?: string | null;
}

/** A membership or a hosting, new or by id. */
export interface StayChange {
  readonly id?: string | null;
  /** slug */
  readonly body: string;
  /** code */
  readonly organisation?: string | null;
  readonly validFrom?: LocalDate | null;
  readonly validTo?: LocalDate | null;
}

export interface StayChanged<T> {
  readonly body: Body;
  readonly stay: T;
}

interface StayKind<T> {
  readonly entity: EntityTarget<T>;
  /** For people, and for the log. */
  readonly what: string;
  readonly name: 'membership' | 'hosting';
  readonly check: (wanted: T, all: readonly Stay[]) => Result<T, BodiesError>;
}

const MEMBERSHIP: StayKind<Membership> = {
  entity: Membership,
  what: 'Medlemskapet',
  name: 'membership',
  check: checkMembership,
};
const HOSTING: StayKind<Hosting> = { entity: Hosting, what: 'Värdskapet', name: 'hosting', check: checkHosting };

/** Which bodies there are, who is a member and who is host. */
@Injectable()
export class BodyRegisterService {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly events: EventsService,
  ) {}

  /** Adds a body or changes the one with that slug; null clears, absent keeps. */
  save(actor: Actor, input: BodyChange): Promise<Body> {
    allow(mayWriteBodyRegister(actor), 'Samverkan');
    return this.tx.run(async (em) => {
      const existing = await this.bodies.bySlug(input.slug, em, true);
      const before = { ...existing };
      const body = existing ?? this.newBody(em, input);
      if (input.name != null) body.name = input.name.trim();
      if (input.kind != null) body.kind = input.kind;
      if (input.description !== undefined) body.description = input.description ?? '';
      decided(checkBody(body));
      body.sortKey = swedishKey(body.name).slice(0, 200);
      if (input.parent !== undefined) {
        body.parentId = decided(
          checkParent(body.id, input.parent === null ? [] : await this.ancestors(em, input.parent)),
        );
      }
      try {
        await em.save(Body, body);
      } catch (error) {
        if (isDuplicate(error)) throw conflict('Någon annan lade just upp en samverkan med det kortnamnet.');
        throw error;
      }
      await this.events.record(em, {
        actor,
        kind: existing ? 'bodies.body-changed' : 'bodies.body-added',
        subject: { type: 'body', id: body.slug },
        bodyId: body.id,
        data: existing ? { before, after: body } : { after: body },
      });
      return body;
    });
  }

  saveMembership(actor: Actor, input: StayChange): Promise<StayChanged<Membership>> {
    return this.saveStay(actor, input, MEMBERSHIP);
  }

  saveHosting(actor: Actor, input: StayChange): Promise<StayChanged<Hosting>> {
    return this.saveStay(actor, input, HOSTING);
  }

  private saveStay<T extends Membership | Hosting>(
    actor: Actor,
    input: StayChange,
    { entity, what, name, check }: StayKind<T>,
  ): Promise<StayChanged<T>> {
    allow(mayWriteBodyRegister(actor), 'Samverkan');
    return this.tx.run(async (em) => {
      const body = await this.bodies.bySlug(input.body, em, true);
      if (!body) throw notFound('Samverkan');
      const all = (await em.getRepository(entity).createQueryBuilder('s').where({ bodyId: body.id }).getMany()) as T[];
      const existing = input.id == null ? undefined : all.find(({ id }) => id === input.id);
      if (input.id != null && !existing) throw notFound(what);
      const before = { ...existing };
      const stay = existing ?? (await this.newStay(em, entity, body, input));
      if (existing && input.organisation != null) {
        const found = await this.organisations.byCodes([input.organisation], em);
        if (found.get(input.organisation)?.id !== existing.organisationId) {
          throw badInput('organisation', `${what} gäller en annan organisation. Avsluta det och lägg upp ett nytt.`);
        }
      }
      if (input.validFrom != null) stay.validFrom = input.validFrom;
      if (input.validTo !== undefined) stay.validTo = input.validTo;
      await em.save(entity, decided(check(stay, all)));
      await this.events.record(em, {
        actor,
        kind: `bodies.${name}-${existing ? 'changed' : 'added'}`,
        subject: { type: name, id: stay.id },
        bodyId: body.id,
        organisationId: stay.organisationId,
        data: existing ? { before, after: stay } : { after: stay },
      });
      return { body, stay };
    });
  }

  private async newStay<T extends Membership | Hosting>(
    em: EntityManager,
    entity: EntityTarget<T>,
    body: Body,
    { organisation: code, validFrom }: StayChange,
  ): Promise<T> {
    if (code == null) throw badInput('organisation', 'Ange vilken organisation det gäller.');
    if (validFrom == null) throw badInput('validFrom', 'Ange första dagen.');
    const organisation = (await this.organisations.byCodes([code], em)).get(code);
    if (!organisation) throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation: code });
    const stay = em.getRepository(entity).create();
    return Object.assign(stay, {
      id: uuid(),
      bodyId: body.id,
      organisationId: organisation.id,
      validFrom,
      validTo: null,
    });
  }

  private newBody(em: EntityManager, { slug, name, kind }: BodyChange): Body {
    if (name == null) throw badInput('name', 'En ny samverkan behöver ett namn.');
    if (kind == null) throw badInput('kind', 'Ange vilken form den nya samverkan har.');
    return em.create(Body, { id: uuid(), slug, name, sortKey: '', kind, description: '', parentId: null });
  }

  /** The parent and everything above it, locked, so that two changes at once cannot close a circle. */
  private async ancestors(em: EntityManager, slug: string): Promise<string[]> {
    const parent = await this.bodies.bySlug(slug, em, true);
    if (!parent) throw badInput('parent', `Det finns ingen samverkan med kortnamnet ${slug}.`);
    const ids = [parent.id];
    for (let next = parent.parentId; next !== null && !ids.includes(next);) {
      ids.push(next);
      next = (await em.findOneOrFail(Body, { where: { id: next }, ...locked(em) })).parentId;
    }
    return ids;
  }
}
