import type { Actor } from '@domain/access/actor.js';
import { type ForecastSums, sumForecast } from '@domain/invoicing/payer-forecast.js';
import { groupBy } from '@domain/shared/group-by.js';
import { Injectable } from '@nestjs/common';
import { badInput } from '@platform/errors/portal-error.js';
import { BodiesService, type Body } from '../../bodies/index.js';
import { type OutlookYear, YearOutlooks } from '../../cost-sharing/index.js';
import type { Organisation } from '../../organisations/index.js';
import { PayerDecisionsService } from './payer-decisions.service.js';

export interface ForecastRow {
  readonly body: Body;
  readonly now: OutlookYear;
  readonly before: OutlookYear;
}

export interface Forecast extends ForecastSums {
  readonly organisation: Organisation;
  readonly year: number;
  /** In Swedish order of the bodies. */
  readonly rows: readonly ForecastRow[];
}

const FIRST_YEAR = 1951;
const LAST_YEAR = 2150;

/** What an organisation will pay all its bodies, for its own budget. */
@Injectable()
export class PayerForecastService {
  constructor(
    private readonly decisions: PayerDecisionsService,
    private readonly outlooks: YearOutlooks,
    private readonly bodies: BodiesService,
  ) {}

  /** @throws NOT_FOUND for those who may not know what the organisation pays. */
  async of(actor: Actor, code: string, year: number): Promise<Forecast> {
    const organisation = await this.decisions.readable(actor, code);
    if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
      throw badInput('year', `Året ska vara ${FIRST_YEAR}–${LAST_YEAR}.`);
    }
    const outlooks = groupBy(await this.outlooks.of(organisation, [year - 1, year]), ({ bodyId }) => bodyId);
    const bodies = await this.bodies.byIds([...outlooks.keys()]);
    const rows = [...bodies.values()]
      .sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0))
      .map((body): ForecastRow => {
        const of = (wanted: number) => outlooks.get(body.id)!.find((one) => one.year === wanted)!;
        return { body, now: of(year), before: of(year - 1) };
      });
    const pairs = rows.map(({ now, before }) => ({ amount: now.amount, previous: before.amount }));
    return { organisation, year, rows, ...sumForecast(pairs) };
  }
}
