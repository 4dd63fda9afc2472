import type { Actor } from '@domain/access/actor.js';
import {
  allocate,
  type Allocation,
  type AllocationFacts,
  compareAllocations,
  type ComparisonRow,
  deviations,
  type Deviation,
  fixAllocation,
  mayReadCosts,
  mayWriteCosts,
  parseAllocation,
  parseCase,
  type Usage,
} from '@domain/cost-sharing/index.js';
import { figureDateOf } from '@domain/organisations/population.js';
import { groupBy } from '@domain/shared/group-by.js';
import { firstDayOf, lastDayOf, type LocalDate, yearOf } from '@domain/shared/local-date.js';
import { formatKronor, readableKronor } from '@domain/shared/ore.js';
import { coversYear } from '@domain/shared/period.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, conflict, notFound, PortalError } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { isDuplicate, Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService, type Body } from '../bodies/index.js';
import { EventsService } from '../events/index.js';
import { type FigureDate, OrganisationsService, PopulationService } from '../organisations/index.js';
import { AllocationCases, type UsageDraft } from './allocation-case.js';
import { CostAllocationRow, CostAllocationShareRow } from './cost-allocation.entity.js';
import { CostModelsService, type ModelDraft } from './cost-models.service.js';
import type { AllocationStatus } from './enums.js';
import { decided } from './refuse.js';

export interface AllocationWanted {
  readonly body: string;
  readonly year: number;
  readonly model?: ModelDraft | null;
  readonly members?: readonly string[] | null;
  readonly usage?: readonly UsageDraft[] | null;
}

export interface FixWanted {
  readonly body: string;
  readonly year: number;
  readonly status?: AllocationStatus | null;
  readonly usage?: readonly UsageDraft[] | null;
  /** The total that the person saw, in kronor as text. */
  readonly expectedTotal?: string | null;
}

export interface Preview {
  readonly bodyId: string;
  readonly year: number;
  readonly allocation: Allocation;
}

export interface FactsWanted {
  readonly body: string;
  readonly year: number;
  readonly days: readonly LocalDate[];
  readonly members?: readonly string[] | null;
}

const MOST_DAYS = 40;
const FIRST_YEAR = 1950;
const LAST_YEAR = 2150;

@Injectable()
export class AllocationsService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly population: PopulationService,
    private readonly models: CostModelsService,
    private readonly cases: AllocationCases,
    private readonly events: EventsService,
  ) {}

  /** A split that is not stored: by the body's own model and members, or by others (what-if). */
  async preview(actor: Actor, wanted: AllocationWanted): Promise<Preview> {
    const { body, allocation } = await this.compute(actor, wanted);
    return { bodyId: body.id, year: wanted.year, allocation };
  }

  /** What a split of the year depends on besides the rules. The days name SCB's figures: 31 December or 1 November. */
  async factsFor(
    actor: Actor,
    { body: slug, year, members, days }: FactsWanted,
  ): Promise<Omit<AllocationFacts, 'usage'>> {
    checkYear(year);
    const body = await this.bodies.bySlug(slug);
    if (!body) throw notFound('Samverkan');
    allow(mayReadCosts(actor, await this.bodies.facts(body.id)), 'Samverkan');
    if (days.length > MOST_DAYS) throw badInput('days', `Fråga efter högst ${MOST_DAYS} dagar.`);
    const dates = days.map((date, index): FigureDate => {
      const figure = figureDateOf(
        { month: Number(date.slice(5, 7)), day: Number(date.slice(8)), yearOffset: 0 },
        yearOf(date),
      );
      if (!figure) throw badInput(`days[${index}]`, `Folkmängd räknas inte den ${date}.`);
      return figure;
    });
    return this.cases.facts(this.tx.read, body, year, dates, members ?? null);
  }

  async compare(
    actor: Actor,
    base: AllocationWanted,
    alternative: AllocationWanted,
  ): Promise<{ base: Allocation; alternative: Allocation; rows: ComparisonRow[] }> {
    const [left, right] = [await this.compute(actor, base), await this.compute(actor, alternative)];
    const codes = [left, right].flatMap(({ allocation }) => allocation.shares.map(({ code }) => code));
    const organisations = await this.organisations.byCodes([...new Set(codes)]);
    const date = lastDayOf(alternative.year - 1);
    const figures = await this.population.figures(
      this.tx.read,
      [...organisations.values()],
      [{ date, series: 'DECEMBER_31' }],
    );
    const inhabitants = new Map(figures.map((figure) => [figure.code, figure.inhabitants]));
    return {
      base: left.allocation,
      alternative: right.allocation,
      rows: compareAllocations(left.allocation, right.allocation, inhabitants),
    };
  }

  /** Fixes (fastställer) a year by the body's own model and members: stored with every figure, and never changed. */
  async fix(actor: Actor, { body: slug, year, status, usage, expectedTotal }: FixWanted): Promise<CostAllocationRow> {
    checkYear(year);
    return this.tx.run(async (em) => {
      // The body is locked: neither its model nor its members change under us, and nobody fixes the same year meanwhile.
      const body = await this.bodies.bySlug(slug, em, true);
      if (!body) throw notFound('Samverkan');
      const host = await this.bodies.hostOn(body.id, firstDayOf(year), em);
      allow(mayWriteCosts(actor, await this.bodies.facts(body.id, em), host), 'Kostnadsfördelningen');
      const row = await this.store(em, actor, body, { year, status: status ?? 'PRELIMINARY', usage: usage ?? [] });
      if (expectedTotal != null && formatKronor(row.total) !== expectedTotal) {
        throw conflict(
          `Fördelningen blir nu ${readableKronor(row.total)}: modellen, medlemmarna eller siffrorna har ändrats sedan du såg den. Inget är fastställt. Läs om sidan.`,
        );
      }
      return row;
    });
  }

  /**
   * Computes and stores a fixed allocation in a transaction that has locked the body and asked who may.
   *
   * @param actor null when the portal does it itself (demo data).
   */
  async store(
    em: EntityManager,
    actor: Actor | null,
    body: Body,
    {
      year,
      status,
      usage,
    }: { readonly year: number; readonly status: AllocationStatus; readonly usage: readonly UsageDraft[] },
  ): Promise<CostAllocationRow> {
    await this.refuseFixed(em, body, year, status);
    const version = await this.models.forYear(em, body, year);
    const allocationCase = await this.cases.gather(em, body, year, this.models.rulesOf(version), usage, null);
    const { allocation, facts, result } = decided(fixAllocation(allocationCase));
    const row = em.create(CostAllocationRow, {
      id: uuid(),
      bodyId: body.id,
      year,
      status,
      costModelVersionId: version.id,
      total: allocation.total,
      facts,
      result,
      fixedAt: this.clock.now(),
      fixedBy: actor?.id ?? null,
    });
    await em.insert(CostAllocationRow, row).catch((error: unknown) => {
      throw isDuplicate(error) ? alreadyFixed(body, year, status) : error;
    });
    await this.insertShares(em, row.id, allocation);
    await this.events.record(em, {
      actor,
      kind: 'cost-sharing.allocation-fixed',
      subject: { type: 'costAllocation', id: row.id },
      bodyId: body.id,
      // No sums: the log is also read by those who have no place in the body.
      data: { year, status, model: version.costModelId, version: version.version },
    });
    return row;
  }

  /** The fixed allocations of a body, the latest year first. */
  async list(
    actor: Actor,
    bodyId: string,
    first: number,
    after?: string | null,
  ): Promise<Connection<CostAllocationRow>> {
    allow(mayReadCosts(actor, await this.bodies.facts(bodyId)), 'Samverkan');
    const take = checkFirst(first);
    const query = this.tx.read
      .createQueryBuilder(CostAllocationRow, 'a')
      .where({ bodyId })
      .orderBy({ 'a.year': 'DESC', 'a.id': 'DESC' });
    if (after != null) {
      const [year, id] = decodeCursor(after, 2);
      query.andWhere('(a.year < :year OR (a.year = :year AND a.id < :id))', { year, id });
    }
    return pageOf(
      await query.limit(take + 1).getMany(),
      take,
      ({ year, id }) => [year, id],
      (row) => row,
      () => this.tx.read.countBy(CostAllocationRow, { bodyId }),
    );
  }

  async byId(actor: Actor, id: string): Promise<CostAllocationRow> {
    const row = await this.tx.read.findOneBy(CostAllocationRow, { id });
    if (!row) throw notFound('Kostnadsfördelningen');
    allow(mayReadCosts(actor, await this.bodies.facts(row.bodyId)), 'Kostnadsfördelningen');
    return row;
  }

  /** A fixed allocation, for a feature that asks itself who may. */
  stored(id: string, em: EntityManager): Promise<CostAllocationRow | null> {
    return em.findOneBy(CostAllocationRow, { id });
  }

  /**
   * What is fixed of a body by year, the oldest first: of each year the final allocation where there is one. For a feature that asks
   * itself who may.
   */
  async fixedYears(bodyId: string, year?: number, em: EntityManager = this.tx.read): Promise<CostAllocationRow[]> {
    const rows = await em.find(CostAllocationRow, {
      where: { bodyId, ...(year !== undefined && { year }) },
      order: { year: 'ASC' },
    });
    const byYear = groupBy(rows, (row) => row.year);
    return [...byYear.values()].map((own) => own.find(({ status }) => status === 'FINAL') ?? own[0]!);
  }

  /** The figures of a fixed allocation that the register says differently today. */
  async deviationsOf(row: CostAllocationRow): Promise<Deviation[]> {
    const fixedCase = parseCase(row.facts);
    const used = fixedCase.facts.population;
    const organisations = await this.organisations.byCodes([...new Set(used.map(({ code }) => code))]);
    const current = await this.population.figures(this.tx.read, [...organisations.values()], used);
    return deviations(fixedCase, current);
  }

  /** The measured quantities that it was fixed on. */
  usageOf(row: CostAllocationRow): readonly Usage[] {
    return parseCase(row.facts).facts.usage;
  }

  resultOf(row: CostAllocationRow): Allocation {
    return parseAllocation(row.result);
  }

  private async compute(actor: Actor, wanted: AllocationWanted): Promise<{ body: Body; allocation: Allocation }> {
    checkYear(wanted.year);
    const em = this.tx.read;
    const body = await this.bodies.bySlug(wanted.body);
    if (!body) throw notFound('Samverkan');
    allow(mayReadCosts(actor, await this.bodies.facts(body.id)), 'Samverkan');
    const rules = wanted.model
      ? await this.whatIfRules(wanted.model, wanted)
      : this.models.rulesOf(await this.models.forYear(em, body, wanted.year));
    const { facts } = await this.cases.gather(em, body, wanted.year, rules, wanted.usage ?? [], wanted.members ?? null);
    return { body, allocation: decided(allocate(rules, facts)) };
  }

  private async whatIfRules(model: ModelDraft, { body, year }: AllocationWanted) {
    if (model.body !== body) throw badInput('model.body', `Modellen är för ${model.body}, men frågan gäller ${body}.`);
    if (!coversYear({ from: model.validFrom, to: model.validTo ?? null }, year)) {
      throw new PortalError({
        code: 'COST_MODEL_MISSING',
        field: 'model.validFrom',
        message: `Modellen gäller inte hela ${year}. Ändra från och till vilken dag den gäller.`,
      });
    }
    return this.models.check(model);
  }

  private async refuseFixed(em: EntityManager, body: Body, year: number, status: AllocationStatus): Promise<void> {
    const fixed = await em.findBy(CostAllocationRow, { bodyId: body.id, year });
    const blocking = fixed.find((row) => row.status === status || row.status === 'FINAL');
    if (blocking) throw alreadyFixed(body, year, blocking.status);
  }

  private async insertShares(em: EntityManager, allocationId: string, { shares }: Allocation): Promise<void> {
    const organisations = await this.organisations.byCodes(
      shares.map(({ code }) => code),
      em,
    );
    await em.insert(
      CostAllocationShareRow,
      shares.map(({ code, amount }) => ({
        id: uuid(),
        allocationId,
        organisationId: organisations.get(code)!.id,
        amount,
      })),
    );
  }
}

const alreadyFixed = ({ name }: Body, year: number, status: string): PortalError =>
  new PortalError({
    code: 'ALREADY_FIXED',
    field: 'year',
    message: `${name} ${year} är redan fastställd (${status === 'FINAL' ? 'slutlig' : 'preliminär'}) och ändras inte. Skillnader tas i avräkningen.`,
  });

function checkYear(year: number): void {
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw badInput('year', `Kostnadsåret ska vara ${FIRST_YEAR}–${LAST_YEAR}.`);
}
