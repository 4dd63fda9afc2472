import type { Actor } from '@domain/access/actor.js';
import type { Verdict } from '@domain/access/verdict.js';
import {
  checkChange,
  checkChoice,
  checkCommitment,
  checkDelivery,
  type Commitment,
  type CoFinancingForm,
  formOf,
  MOST_DELIVERIES,
} from '@domain/invoicing/co-financing.js';
import { type FundedBody, mayDeliver, mayKeepFunding, mayReadFunding } from '@domain/invoicing/funding-policy.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In, IsNull, MoreThan } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { EventsService } from '../../events/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { CoFinancing, CoFinancingDelivery } from './co-financing.entity.js';
import type {
  AddCoFinancingDeliveryInput,
  ChooseCoFinancingInput,
  CoFinancingType,
  RemoveCoFinancingDeliveryInput,
  SaveCoFinancingInput,
} from './co-financing.types.js';
import { decided, microOf, oreOf, refuse } from './decided.js';
import { FundedBodies } from './funded-bodies.js';
import { coFinancingType } from './present.js';

const WHAT = 'Medfinansieringen';

/** The register of co-financing (medfinansiering): commitments, the members' choices, and what has been delivered. */
@Injectable()
export class CoFinancingService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: FundedBodies,
    private readonly organisations: OrganisationsService,
    private readonly events: EventsService,
  ) {}

  /** @throws NOT_FOUND also for one that the actor may not see. */
  async byId(actor: Actor, id: string): Promise<CoFinancingType> {
    const row = await this.tx.read.findOneBy(CoFinancing, { id });
    if (!row) throw notFound(WHAT);
    allow(mayReadFunding(actor, await this.bodies.facts(row.bodyId)), WHAT);
    return (await this.present([row]))[0]!;
  }

  /** Of a body, in the order in which it was entered. */
  async list(actor: Actor, bodyId: string, first: number, after?: string | null): Promise<Connection<CoFinancingType>> {
    allow(mayReadFunding(actor, await this.bodies.facts(bodyId)), 'Samverkan');
    const take = checkFirst(first);
    const beyond = after == null ? {} : { id: MoreThan(String(decodeCursor(after, 1)[0])) };
    const rows = await this.tx.read.find(CoFinancing, {
      where: { bodyId, ...beyond },
      order: { id: 'ASC' },
      take: take + 1,
    });
    const nodes = await this.present(rows.slice(0, take));
    let next = 0;
    return pageOf(
      rows,
      take,
      ({ id }) => [id],
      () => nodes[next++]!,
      () => this.tx.read.countBy(CoFinancing, { bodyId }),
    );
  }

  async save(actor: Actor, input: SaveCoFinancingInput): Promise<CoFinancingType> {
    const wanted = decided(checkCommitment(commitmentOf(input)));
    const id = await this.tx.run(async (em) => {
      if (input.id != null) return this.change(em, actor, { ...input, id: input.id }, wanted);
      const body = await this.bodies.bySlug(input.body, em);
      const facts = await this.bodies.facts(body.id, em);
      allow(mayKeepFunding(actor, facts), 'Samverkan');
      return this.insert(em, actor, body.id, input.organisation, wanted);
    });
    return (await this.byIds([id]))[0]!;
  }

  /**
   * A new commitment, in a transaction that has asked who may.
   *
   * @param actor null when the portal does it itself (demo data).
   * @returns its id.
   */
  async insert(
    em: EntityManager,
    actor: Actor | null,
    bodyId: string,
    organisation: string,
    wanted: Commitment,
    chosen: { readonly chosen: CoFinancingForm; readonly chosenOn: LocalDate } | null = null,
  ): Promise<string> {
    const { id: organisationId } = (await this.organisations.byCodes([organisation], em)).get(organisation) ?? {};
    if (organisationId === undefined) {
      throw refuse({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation });
    }
    const row = {
      ...wanted,
      id: uuid(),
      bodyId,
      organisationId,
      version: 1,
      chosen: chosen?.chosen ?? null,
      chosenOn: chosen?.chosenOn ?? null,
      createdAt: this.clock.now(),
    };
    await em.insert(CoFinancing, row);
    await this.record(em, actor, 'added', row);
    return row.id;
  }

  async choose(actor: Actor, { id, version, form, chosenOn }: ChooseCoFinancingInput): Promise<CoFinancingType> {
    await this.tx.run(async (em) => {
      const row = await this.locked(em, actor, { id, version }, mayDeliver);
      const delivered = await this.deliveriesOf([id], em);
      decided(checkChoice(row, delivered.length, chosenOn, this.clock.today()));
      await em.update(CoFinancing, { id }, { chosen: form, chosenOn, version: row.version + 1 });
      await this.record(em, actor, 'chosen', row, { form, chosenOn });
    });
    return (await this.byIds([id]))[0]!;
  }

  async deliver(actor: Actor, input: AddCoFinancingDeliveryInput): Promise<CoFinancingType> {
    const { coFinancing: id, version, deliveredOn } = input;
    const wanted = { amount: oreOf(input.amount), hours: microOf('hours', input.hours) };
    await this.tx.run(async (em) => {
      const row = await this.locked(em, actor, { id, version }, mayDeliver);
      const delivered = await this.deliveriesOf([id], em);
      if (delivered.length >= MOST_DELIVERIES) {
        throw badInput('coFinancing', `En medfinansiering har högst ${MOST_DELIVERIES} leveranser. Slå ihop några.`);
      }
      const asked = { ...wanted, deliveredOn, note: input.note ?? null };
      const { note } = decided(checkDelivery(row, delivered, asked, this.clock.today()));
      await this.insertDelivery(em, actor, id, { ...wanted, deliveredOn, note });
      await em.update(CoFinancing, { id }, { version: row.version + 1 });
      await this.record(em, actor, 'delivered', row, { deliveredOn });
    });
    return (await this.byIds([id]))[0]!;
  }

  /** A delivery as it is, in a transaction that has checked it. */
  async insertDelivery(
    em: EntityManager,
    actor: Actor | null,
    coFinancingId: string,
    delivery: Pick<CoFinancingDelivery, 'deliveredOn' | 'amount' | 'hours' | 'note'>,
  ): Promise<void> {
    const [id, enteredAt, enteredById] = [uuid(), this.clock.now(), actor?.id ?? null];
    await em.insert(CoFinancingDelivery, { ...delivery, id, coFinancingId, enteredAt, enteredById, removedAt: null });
  }

  async removeDelivery(actor: Actor, { id, version }: RemoveCoFinancingDeliveryInput): Promise<CoFinancingType> {
    const found = await this.tx.read.findOneBy(CoFinancingDelivery, { id, removedAt: IsNull() });
    if (!found) throw notFound('Leveransen');
    const { coFinancingId, deliveredOn } = found;
    await this.tx.run(async (em) => {
      const row = await this.locked(em, actor, { id: coFinancingId, version }, mayDeliver);
      await em.update(CoFinancingDelivery, { id }, { removedAt: this.clock.now() });
      await em.update(CoFinancing, { id: coFinancingId }, { version: row.version + 1 });
      await this.record(em, actor, 'delivery-removed', row, { deliveredOn });
    });
    return (await this.byIds([coFinancingId]))[0]!;
  }

  private async change(
    em: EntityManager,
    actor: Actor,
    { id, version, body, organisation }: SaveCoFinancingInput & { readonly id: string },
    wanted: Commitment,
  ): Promise<string> {
    const row = await this.locked(em, actor, { id, version: version ?? 0 }, mayKeepFunding);
    if ((await this.bodies.bySlug(body, em)).id !== row.bodyId) throw notFound(WHAT);
    if ((await this.organisations.byCodes([organisation], em)).get(organisation)?.id !== row.organisationId) {
      throw badInput('organisation', 'Åtagandet är en annan organisations. Lägg upp ett nytt i stället.');
    }
    // A choice is only one while there are two forms.
    const both = wanted.amount !== null && wanted.hours !== null;
    const choice = both ? { chosen: row.chosen, chosenOn: row.chosenOn } : { chosen: null, chosenOn: null };
    const before = formOf(row, row.chosen);
    const delivered = await this.deliveriesOf([id], em);
    // What was delivered in the only form there was, was chosen by that.
    const kept =
      both && row.chosen === null && delivered.length > 0 ? { chosen: before, chosenOn: this.clock.today() } : choice;
    decided(checkChange(before, { ...wanted, chosen: kept.chosen }, delivered));
    await em.update(CoFinancing, { id }, { ...wanted, ...kept, version: row.version + 1 });
    await this.record(em, actor, 'changed', row);
    return id;
  }

  /** The commitment, locked, at the version that was read, for somebody who may. @throws NOT_FOUND, FORBIDDEN, CONFLICT */
  private async locked(
    em: EntityManager,
    actor: Actor,
    { id, version }: { readonly id: string; readonly version: number },
    may: (actor: Actor, body: FundedBody, organisationId: string) => Verdict,
  ): Promise<CoFinancing> {
    const row = await em.findOne(CoFinancing, { where: { id }, ...locked(em) });
    if (!row) throw notFound(WHAT);
    allow(may(actor, await this.bodies.facts(row.bodyId, em), row.organisationId), WHAT);
    if (row.version !== version) throw refuse({ code: 'CONFLICT' });
    return row;
  }

  private async byIds(ids: readonly string[]): Promise<CoFinancingType[]> {
    return this.present(await this.tx.read.findBy(CoFinancing, { id: In([...ids]) }));
  }

  private deliveriesOf(ids: readonly string[], em: EntityManager = this.tx.read): Promise<CoFinancingDelivery[]> {
    return em.find(CoFinancingDelivery, {
      where: { coFinancingId: In([...ids]), removedAt: IsNull() },
      order: { deliveredOn: 'ASC', id: 'ASC' },
    });
  }

  private async present(rows: readonly CoFinancing[]): Promise<CoFinancingType[]> {
    const found = rows.length === 0 ? [] : await this.deliveriesOf(rows.map(({ id }) => id));
    const deliveries = groupBy(found, ({ coFinancingId }) => coFinancingId);
    return rows.map((row) => coFinancingType(row, deliveries.get(row.id) ?? []));
  }

  /** No sums and no notes: the log is also read by those who have no place in the body. */
  private record(
    em: EntityManager,
    actor: Actor | null,
    what: string,
    { id, bodyId, organisationId, name }: Pick<CoFinancing, 'id' | 'bodyId' | 'organisationId' | 'name'>,
    data: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    return this.events.record(em, {
      actor,
      kind: `invoicing.co-financing-${what}`,
      subject: { type: 'coFinancing', id },
      bodyId,
      organisationId,
      data: { ...data, name },
    });
  }
}

const commitmentOf = ({ name, amount, hours, maximum, validFrom, validTo }: SaveCoFinancingInput): Commitment => ({
  name,
  amount: oreOf(amount),
  hours: microOf('hours', hours),
  maximum: oreOf(maximum),
  validFrom,
  validTo: validTo ?? null,
});
