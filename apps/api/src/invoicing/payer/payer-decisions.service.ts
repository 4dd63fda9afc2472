import type { Actor } from '@domain/access/actor.js';
import { changePayer, type PayerTerms } from '@domain/invoicing/payer-decision.js';
import { mayReadPayer, mayReadPayerCodings, mayWritePayer } from '@domain/invoicing/payer-policy.js';
import { firstDayOf, type LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { isDuplicate, Tx } from '@platform/tx/tx.js';
import { Brackets, type EntityManager, IsNull, type SelectQueryBuilder } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService, type Body } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { Organisation, OrganisationsService } from '../../organisations/index.js';
import { decided, refuse } from '../funding/decided.js';
import { PayerDecision } from './payer-decision.entity.js';
import type { PayerCodingType, PayerDecisionFilter, SavePayerDecisionInput } from './payer.types.js';

const WHAT = 'Beslutet';

/** What organisations have decided about what they pay: their own business, but for the coding strings. */
@Injectable()
export class PayerDecisionsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly events: EventsService,
  ) {}

  /** Of an organisation, the latest year first. */
  async list(
    actor: Actor,
    code: string,
    filter: PayerDecisionFilter,
    first: number,
    after?: string | null,
  ): Promise<Connection<PayerDecision>> {
    const organisation = await this.readable(actor, code);
    const take = checkFirst(first);
    const filtered = () => this.filtered(organisation, filter);
    const query = filtered().orderBy({ 'd.year': 'DESC', 'd.id': 'DESC' });
    if (after != null) {
      const [year, id] = decodeCursor(after, 2);
      query.andWhere('(d.year < :lastYear OR (d.year = :lastYear AND d.id < :lastId))', { lastYear: year, lastId: id });
    }
    return pageOf(
      await query.limit(take + 1).getMany(),
      take,
      ({ year, id }) => [year, id],
      (row) => row,
      () => filtered().getCount(),
    );
  }

  private filtered(
    { id: organisationId }: Organisation,
    { year, body, history }: PayerDecisionFilter,
  ): SelectQueryBuilder<PayerDecision> {
    const query = this.tx.read.createQueryBuilder(PayerDecision, 'd').where({ organisationId });
    if (year != null) query.andWhere({ year });
    if (body != null) query.innerJoin('body', 'b', 'b.id = d.bodyId').andWhere('b.slug = :slug', { slug: body });
    if (history !== true) query.andWhere({ replaced: false, validTo: IsNull() });
    return query;
  }

  /** The organisation, for somebody who may know what it pays. @throws NOT_FOUND */
  async readable(actor: Actor, code: string): Promise<Organisation> {
    const organisation = await this.organisations.byCode(actor, code);
    if (!organisation) throw notFound('Organisationen');
    allow(mayReadPayer(actor, organisation.id), 'Det som organisationen betalar');
    return organisation;
  }

  async save(actor: Actor, input: SavePayerDecisionInput): Promise<PayerDecision> {
    try {
      return await this.tx.run(async (em) => {
        const organisation = (await this.organisations.byCodes([input.organisation], em)).get(input.organisation);
        if (!organisation) throw notFound('Organisationen');
        allow(mayWritePayer(actor, organisation.id), WHAT);
        // The body is locked: of two changes of the same decision the second sees the first.
        const body = await this.bodies.bySlug(input.body, em, true);
        if (!body) throw notFound('Samverkan');
        await this.checkMembership(em, body, organisation, input.year);
        return this.store(em, actor, body, organisation, termsOf(input), input.version ?? null);
      });
    } catch (error) {
      throw isDuplicate(error) ? refuse({ code: 'CONFLICT' }) : error;
    }
  }

  /**
   * Checks and stores a decision in a transaction that has locked the body and asked who may.
   *
   * @param actor null when the portal does it itself (demo data).
   * @param read the version that the person has read.
   */
  async store(
    em: EntityManager,
    actor: Actor | null,
    { id: bodyId }: Pick<Body, 'id'>,
    { id: organisationId }: Pick<Organisation, 'id'>,
    wanted: PayerTerms,
    read: number | null,
  ): Promise<PayerDecision> {
    const last = await em.findOne(PayerDecision, {
      where: { organisationId, bodyId, year: wanted.year, replaced: false },
      order: { version: 'DESC' },
    });
    const { terms, version, before } = decided(changePayer(wanted, last, read, this.clock.today()));
    if (last && before) await em.update(PayerDecision, { id: last.id }, before);
    const row = em.create(PayerDecision, {
      ...terms,
      id: uuid(),
      organisationId,
      bodyId,
      version,
      validTo: null,
      replaced: false,
      savedAt: this.clock.now(),
      savedById: actor?.id ?? null,
    });
    await em.insert(PayerDecision, row);
    await this.events.record(em, {
      actor,
      kind: 'invoicing.payer-decision-saved',
      subject: { type: 'payerDecision', id: row.id },
      // Not of the body: its log is read by others than the organisation. No names either.
      organisationId,
      data: { body: bodyId, year: row.year, version, validFrom: row.validFrom },
    });
    return row;
  }

  /** The coding strings in force on a day, of those who have one, for FINANCE of the host on the year's first day. */
  async codings(
    actor: Actor,
    bodyId: string,
    year: number,
    on: LocalDate | null,
    first: number,
    after?: string | null,
  ): Promise<Connection<PayerCodingType>> {
    if (year < 1900 || year > 2199) throw badInput('year', 'Året ska vara 1900–2199.');
    const [facts, host] = [await this.bodies.facts(bodyId), await this.bodies.hostOn(bodyId, firstDayOf(year))];
    allow(mayReadPayerCodings(actor, facts, host), 'Konteringarna');
    const take = checkFirst(first);
    const inForce = () => this.inForce(this.tx.read, bodyId, year, on ?? this.clock.today());
    const query = inForce().orderBy({ 'd.organisationId': 'ASC' });
    if (after != null) {
      query.andWhere('d.organisationId > :last', { last: decodeCursor(after, 1)[0] });
    }
    return pageOf(
      await query.limit(take + 1).getMany(),
      take,
      ({ organisationId }) => [organisationId],
      ({ organisationId, codingString }) => ({ organisationId, codingString }),
      () => inForce().getCount(),
    );
  }

  /** By organisation: the coding string to write on its invoice for the year, in force on a day. The caller asks who may. */
  async codingStrings(
    em: EntityManager,
    bodyId: string,
    year: number,
    on: LocalDate,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await this.inForce(em, bodyId, year, on).getMany();
    return new Map(rows.map(({ organisationId, codingString }) => [organisationId, codingString]));
  }

  private inForce(em: EntityManager, bodyId: string, year: number, on: LocalDate): SelectQueryBuilder<PayerDecision> {
    return em
      .createQueryBuilder(PayerDecision, 'd')
      .where({ bodyId, year, replaced: false })
      .andWhere('d.validFrom <= :on', { on })
      .andWhere(new Brackets((or) => or.where('d.validTo IS NULL').orWhere('d.validTo >= :on')));
  }

  private async checkMembership(
    em: EntityManager,
    body: Body,
    organisation: Organisation,
    year: number,
  ): Promise<void> {
    // A year that can't be is refused by the rules.
    const members = year < 1950 || year > 2150 ? [] : await this.bodies.membershipsDuring(body.id, year, em);
    if (members.some(({ organisationId }) => organisationId === organisation.id)) return;
    throw badInput('body', `${organisation.name} är inte medlem i ${body.name} ${year}.`);
  }
}

const termsOf = (input: SavePayerDecisionInput): PayerTerms => ({
  year: input.year,
  validFrom: input.validFrom,
  decidedOn: input.decidedOn,
  instance: input.instance,
  paragraph: input.paragraph,
  codingString: input.codingString,
  authorisingOfficer: input.authorisingOfficer,
  substitute: input.substitute ?? null,
  registrationNumber: input.registrationNumber ?? null,
});
