import {
  allocate,
  checkModel,
  type CostRules,
  type CostRulesDraft,
  type CostSharingError,
  describeCostSharingError,
  figuresNeeded,
  parseCase,
  type Usage,
} from '@domain/cost-sharing/index.js';
import type { PopulationFigure } from '@domain/organisations/population.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { Ore } from '@domain/shared/ore.js';
import { coversYear, daysWithin, type Period } from '@domain/shared/period.js';
import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import { In } from 'typeorm';
import { BodiesService, type Membership } from '../bodies/index.js';
import { type FigureDate, type Organisation, OrganisationsService, PopulationService } from '../organisations/index.js';
import { CostAllocationRow, CostAllocationShareRow } from './cost-allocation.entity.js';
import { CostModelRow } from './cost-model.entity.js';
import type { AllocationStatus } from './enums.js';

/** What an organisation pays a body in a year, as far as that can be said today. */
export interface OutlookYear {
  readonly bodyId: string;
  readonly year: number;
  readonly source: AllocationStatus | 'PREVIEW' | 'NOT_MEMBER' | 'UNKNOWN';
  /** null = UNKNOWN. */
  readonly amount: Ore | null;
  /** Of a fixed one. */
  readonly allocationId: string | null;
  /** Why it can't be computed. */
  readonly error: { readonly code: 'COST_MODEL_MISSING' | CostSharingError['code']; readonly message: string } | null;
  /** What the preview rests on instead of figures that do not exist yet. */
  readonly remarks: readonly string[];
}

interface Fixed {
  readonly id: string;
  readonly bodyId: string;
  readonly year: number;
  readonly status: AllocationStatus;
  readonly amount: Ore | null;
}

/** The facts of several bodies, read together: the number of questions does not grow with the bodies. */
interface Facts {
  readonly fixed: ReadonlyMap<string, Fixed>;
  readonly models: ReadonlyMap<string, CostModelRow[]>;
  readonly members: ReadonlyMap<string, Membership[]>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly usage: ReadonlyMap<string, { readonly year: number; readonly usage: readonly Usage[] }>;
}

const keyOf = (bodyId: string, year: number): string => `${bodyId} ${year}`;

/** What one organisation will pay all its bodies: fixed shares, and previews on the latest figures where nothing is fixed. */
@Injectable()
export class YearOutlooks {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly population: PopulationService,
  ) {}

  /** One for each of its bodies and each of the years, which follow each other. The caller asks who may see it. */
  async of(organisation: Organisation, years: readonly number[]): Promise<OutlookYear[]> {
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const own = await this.bodies.membershipsOfOrganisation(organisation.id, first, last);
    const bodyIds = new Set([
      ...own.map(({ bodyId }) => bodyId),
      ...(await this.fixedShares([organisation.id], years)).map(({ bodyId }) => bodyId),
    ]);
    const facts = await this.gather(organisation, [...bodyIds], years);
    const all = [...bodyIds].flatMap((bodyId) => years.map((year) => ({ bodyId, year })));
    const figures = await this.figures(all, facts);
    return all.map(({ bodyId, year }) => outlook(organisation, bodyId, year, facts, figures));
  }

  private async gather(
    organisation: Organisation,
    bodyIds: readonly string[],
    years: readonly number[],
  ): Promise<Facts> {
    if (bodyIds.length === 0) {
      return { fixed: new Map(), models: new Map(), members: new Map(), organisations: new Map(), usage: new Map() };
    }
    const members = await this.bodies.membershipsOf(bodyIds);
    const organisationIds = new Set([...members.values()].flat().map(({ organisationId }) => organisationId));
    const models = groupBy(
      await this.tx.read.findBy(CostModelRow, { bodyId: In([...bodyIds]) }),
      ({ bodyId }) => bodyId,
    );
    return {
      fixed: await this.fixedOf(organisation, bodyIds, years),
      models,
      members,
      organisations: await this.organisations.byIds([...organisationIds]),
      usage: await this.usageOf([...models].filter(([, rows]) => rows.some(countsUsage)).map(([bodyId]) => bodyId)),
    };
  }

  private async fixedShares(
    organisationIds: readonly string[],
    years: readonly number[],
  ): Promise<{ bodyId: string }[]> {
    return this.tx.read
      .createQueryBuilder(CostAllocationRow, 'a')
      .innerJoin(CostAllocationShareRow, 's', 's.allocationId = a.id')
      .select('a.bodyId', 'bodyId')
      .distinct(true)
      .where({ year: In([...years]) })
      .andWhere('s.organisationId IN (:...organisationIds)', { organisationIds })
      .getRawMany<{ bodyId: string }>();
  }

  /** By body and year: what is fixed, the final one rather than the preliminary, with the organisation's share. */
  private async fixedOf(
    { id: organisationId }: Organisation,
    bodyIds: readonly string[],
    years: readonly number[],
  ): Promise<ReadonlyMap<string, Fixed>> {
    const rows = await this.tx.read.find(CostAllocationRow, {
      select: { id: true, bodyId: true, year: true, status: true },
      where: { bodyId: In([...bodyIds]), year: In([...years]) },
      // FINAL comes last, and so takes the place of PRELIMINARY.
      order: { status: 'DESC' },
    });
    const shares = await this.tx.read.findBy(CostAllocationShareRow, {
      organisationId,
      allocationId: In(rows.map(({ id }) => id)),
    });
    const amounts = new Map(shares.map(({ allocationId, amount }) => [allocationId, amount]));
    return new Map(
      rows.map(({ id, bodyId, year, status }) => [
        keyOf(bodyId, year),
        { id, bodyId, year, status: status as AllocationStatus, amount: amounts.get(id) ?? null },
      ]),
    );
  }

  /** By body: the quantities that its latest year was fixed on. */
  private async usageOf(bodyIds: readonly string[]): Promise<Facts['usage']> {
    if (bodyIds.length === 0) return new Map();
    const all = await this.tx.read.find(CostAllocationRow, {
      select: { id: true, bodyId: true, year: true },
      where: { bodyId: In([...bodyIds]) },
      order: { year: 'ASC', id: 'ASC' },
    });
    const latest = new Map(all.map(({ bodyId, id }) => [bodyId, id]));
    const rows = await this.tx.read.findBy(CostAllocationRow, { id: In([...latest.values()]) });
    return new Map(rows.map(({ bodyId, year, facts }) => [bodyId, { year, usage: parseCase(facts).facts.usage }]));
  }

  /** The latest figures of everybody who is a member, for all days that any of the models counts on. */
  private async figures(
    wanted: readonly { readonly bodyId: string; readonly year: number }[],
    { models, fixed, organisations }: Facts,
  ): Promise<ReadonlyMap<string, PopulationFigure[]>> {
    const days = new Map<string, FigureDate>();
    for (const { bodyId, year } of wanted) {
      if (fixed.has(keyOf(bodyId, year))) continue;
      const rules = rulesFor(models.get(bodyId), year);
      if (rules) for (const day of figuresNeeded(rules, year)) days.set(`${day.date} ${day.series}`, day);
    }
    const found = await this.population.latestFor([...organisations.values()], [...days.values()]);
    return new Map([...found].map(([{ date, series }, figures]) => [`${date} ${series}`, figures]));
  }
}

function outlook(
  organisation: Organisation,
  bodyId: string,
  year: number,
  facts: Facts,
  figures: ReadonlyMap<string, PopulationFigure[]>,
): OutlookYear {
  const nothing = { bodyId, year, allocationId: null, error: null, remarks: [] };
  const fixed = facts.fixed.get(keyOf(bodyId, year));
  if (fixed) return { ...nothing, source: fixed.status, amount: fixed.amount ?? 0n, allocationId: fixed.id };
  const sharing = sharingIn(facts.members.get(bodyId) ?? [], facts.organisations, year);
  if (!sharing.some(({ code }) => code === organisation.code)) return { ...nothing, source: 'NOT_MEMBER', amount: 0n };
  const rules = rulesFor(facts.models.get(bodyId), year);
  if (!rules) {
    const message = `Ingen kostnadsmodell gäller hela ${year}. Värdens ekonom lägger upp den.`;
    return { ...nothing, source: 'UNKNOWN', amount: null, error: { code: 'COST_MODEL_MISSING', message } };
  }
  const { population, instead } = latestFigures(rules, year, sharing, figures);
  const usage = facts.usage.get(bodyId);
  const result = allocate(rules, { year, members: sharing, population, usage: usage?.usage ?? [] });
  if (!result.ok) {
    const { error } = result;
    return {
      ...nothing,
      source: 'UNKNOWN',
      amount: null,
      error: { code: error.code, message: describeCostSharingError(error) },
    };
  }
  const own = result.value.shares.find(({ code }) => code === organisation.code);
  const used = own?.components.flatMap((component) => component.figures) ?? [];
  const remarks = [...instead]
    .filter(([wanted]) => used.some(({ referenceDate }) => referenceDate === wanted))
    .map(([wanted, day]) => `Invånare den ${day}: siffrorna för ${wanted} finns inte än.`);
  if (usage && usage.year !== year && used.some(({ measure }) => usage.usage.some((one) => one.measure === measure))) {
    remarks.push(`Mängderna är de som ${usage.year} fastställdes på.`);
  }
  return { ...nothing, source: 'PREVIEW', amount: own?.amount ?? 0n, remarks };
}

/** What JSON of the rules says of a key that counts a measured quantity. */
const countsUsage = ({ rules }: CostModelRow): boolean => rules.includes('"USAGE"');

/** Each model is checked when it is saved; undefined when none covers the year. */
function rulesFor(models: readonly CostModelRow[] | undefined, year: number): CostRules | undefined {
  const model = models?.find(({ validFrom, validTo }) => coversYear({ from: validFrom, to: validTo }, year));
  if (!model) return undefined;
  const checked = checkModel(JSON.parse(model.rules) as CostRulesDraft);
  if (!checked.ok) throw new RangeError(`the stored cost model ${model.id} is refused: ${checked.error.code}`);
  return checked.value;
}

function sharingIn(memberships: readonly Membership[], organisations: ReadonlyMap<string, Organisation>, year: number) {
  const days = new Map<string, number>();
  for (const { organisationId, validFrom, validTo } of memberships) {
    const period: Period = { from: validFrom, to: validTo };
    const within = daysWithin(period, year);
    if (within > 0) days.set(organisationId, (days.get(organisationId) ?? 0) + within);
  }
  return [...days].map(([id, count]) => {
    const { code, name } = organisations.get(id)!;
    return { code, name, days: count };
  });
}

/** Figures of the days that the rules count on, and which day stands in for one that has no figures yet. */
function latestFigures(
  rules: CostRules,
  year: number,
  sharing: readonly { readonly code: string }[],
  figures: ReadonlyMap<string, PopulationFigure[]>,
): { readonly population: PopulationFigure[]; readonly instead: ReadonlyMap<string, string> } {
  const codes = new Set(sharing.map(({ code }) => code));
  const instead = new Map<string, string>();
  const population = figuresNeeded(rules, year).flatMap(({ date, series }) =>
    (figures.get(`${date} ${series}`) ?? [])
      .filter(({ code }) => codes.has(code))
      .map((figure) => {
        if (figure.date !== date) instead.set(date, figure.date);
        return { ...figure, date };
      }),
  );
  return { population, instead };
}
