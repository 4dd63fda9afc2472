import { type PopulationFigure, type PopulationSeries } from '@domain/organisations/population.js';
import { addMonths, type LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Tx } from '@platform/tx/tx.js';
import { Between, type EntityManager, In, LessThanOrEqual } from 'typeorm';
import { Organisation } from './organisation.entity.js';
import { PopulationHistoryRow, PopulationRow } from './population.entity.js';

/** A figure as the register stores it, in force or replaced. */
export type StoredFigure = PopulationRow & { readonly replacedAt?: Date };

export interface FigureDate {
  readonly date: LocalDate;
  readonly series: PopulationSeries;
}

@Injectable()
export class PopulationService {
  constructor(private readonly tx: Tx) {}

  /** By organisation id: the latest 31 December figure on or before the day. */
  async latest(organisationIds: readonly string[], on: LocalDate): Promise<ReadonlyMap<string, StoredFigure>> {
    const rows = await this.tx.read
      .createQueryBuilder(PopulationRow, 'f')
      .where({ organisationId: In([...organisationIds]), series: 'DECEMBER_31', date: LessThanOrEqual(on) })
      .andWhere(
        (query) =>
          `f.date = ${query
            .subQuery()
            .select('MAX(g.date)')
            .from(PopulationRow, 'g')
            .where("g.organisationId = f.organisationId AND g.series = 'DECEMBER_31' AND g.date <= :on")
            .getQuery()}`,
        { on },
      )
      .getMany();
    return new Map(rows.map((row) => [row.organisationId, row]));
  }

  /** All figures of one organisation in a series, newest first; with what corrections replaced when asked. */
  async history(organisationId: string, series: PopulationSeries, withReplaced: boolean): Promise<StoredFigure[]> {
    const where = { organisationId, series };
    const current: StoredFigure[] = await this.tx.read.findBy(PopulationRow, where);
    const replaced: StoredFigure[] = withReplaced ? await this.tx.read.findBy(PopulationHistoryRow, where) : [];
    // Ids are in the order of time, also within a millisecond.
    const age = ({ date, replacedAt, id }: StoredFigure) => `${date} ${replacedAt?.toISOString() ?? 'in force'} ${id}`;
    return [...current, ...replaced].sort((a, b) => (age(a) < age(b) ? 1 : -1));
  }

  /** The figures of these organisations on these days, as the rules of cost sharing want them. */
  async figures(
    em: EntityManager,
    organisations: readonly Organisation[],
    dates: readonly FigureDate[],
  ): Promise<PopulationFigure[]> {
    if (organisations.length === 0 || dates.length === 0) return [];
    const codes = new Map(organisations.map(({ id, code }) => [id, code]));
    const rows = await em.find(PopulationRow, {
      where: distinct(dates).map((day) => ({ ...day, organisationId: In([...codes.keys()]) })),
    });
    return rows.map((row) => figureOf(row, codes));
  }

  /** By the day asked for: of each organisation the latest figure of that series on it or within five years before. */
  async latestFor(
    organisations: readonly Organisation[],
    dates: readonly FigureDate[],
  ): Promise<ReadonlyMap<FigureDate, PopulationFigure[]>> {
    const found = await this.figuresWithin(organisations, dates);
    return new Map(
      dates.map((wanted) => {
        const from = earliestFor(wanted);
        const latest = new Map<string, PopulationFigure>();
        for (const figure of found) {
          if (figure.series !== wanted.series || figure.date > wanted.date || figure.date < from) continue;
          const known = latest.get(figure.code);
          if (!known || known.date < figure.date) latest.set(figure.code, figure);
        }
        return [wanted, [...latest.values()]];
      }),
    );
  }

  private async figuresWithin(
    organisations: readonly Organisation[],
    dates: readonly FigureDate[],
  ): Promise<PopulationFigure[]> {
    if (organisations.length === 0 || dates.length === 0) return [];
    const codes = new Map(organisations.map(({ id, code }) => [id, code]));
    const rows = await this.tx.read.find(PopulationRow, {
      where: distinct(dates).map((wanted) => ({
        series: wanted.series,
        date: Between(earliestFor(wanted), wanted.date),
        organisationId: In([...codes.keys()]),
      })),
    });
    return rows.map((row) => figureOf(row, codes));
  }
}

const YEARS_BACK = 5;
const earliestFor = ({ date }: FigureDate): LocalDate => addMonths(date, -12 * YEARS_BACK) ?? date;

const figureOf = (
  { organisationId, date, series, inhabitants, source, preliminary }: PopulationRow,
  codes: ReadonlyMap<string, string>,
): PopulationFigure => ({ code: codes.get(organisationId)!, date, series, inhabitants, source, preliminary });

/** A database takes so many parameters, and callers may name a day once per member. */
const distinct = (dates: readonly FigureDate[]): FigureDate[] => [
  ...new Map(dates.map(({ date, series }) => [`${series} ${date}`, { date, series }])).values(),
];
