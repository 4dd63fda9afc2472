import type { Actor } from '@domain/access/actor.js';
import { parseAllocation, parseCase } from '@domain/cost-sharing/index.js';
import {
  type Fairness,
  fairness,
  fairnessFacts,
  mayReadFairness,
  measuresOf,
  outcomeShares,
} from '@domain/invoicing/index.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { BodiesService, type Body } from '../../bodies/index.js';
import { AllocationsService } from '../../cost-sharing/index.js';
import { type Organisation, OrganisationsService } from '../../organisations/index.js';
import { SettlementRow } from '../billing/billing-run.entity.js';
import type { RuleBasis } from '../enums.js';

export interface FairnessReport {
  readonly body: Body;
  /** Quantities that the years were fixed on, in alphabetical order. */
  readonly measures: readonly string[];
  /** The one that is counted; null where nothing is measured. */
  readonly measure: string | null;
  readonly fairness: Fairness;
  readonly basis: ReadonlyMap<number, RuleBasis>;
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** Rättvisa över åren: shares of cost, inhabitants and usage over the fixed years of a body. */
@Injectable()
export class FairnessReports {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly allocations: AllocationsService,
  ) {}

  /** @param wanted the quantity to count; absent = the first. */
  async of(actor: Actor, slug: string, wanted?: string | null): Promise<FairnessReport> {
    const body = await this.bodies.bySlug(slug);
    if (!body) throw notFound('Samverkan');
    allow(mayReadFairness(actor, await this.bodies.facts(body.id)), 'Samverkan');
    const fixed = await this.allocations.fixedYears(body.id);
    const settlements = await this.tx.read.findBy(SettlementRow, { bodyId: body.id });
    const settled = new Map(settlements.map(({ year, rows }) => [year, outcomeShares(rows)]));
    const cases = new Map(fixed.map((row) => [row.year, parseCase(row.facts)]));
    const measures = measuresOf([...cases.values()]);
    if (wanted != null && !measures.includes(wanted)) {
      throw badInput('measure', `Ingen mängd som heter ”${wanted}” har räknats. ${namesOf(measures)}`);
    }
    const measure = wanted ?? measures[0] ?? null;
    const years = fixed.map((row) => ({
      year: row.year,
      members: fairnessFacts(parseAllocation(row.result), cases.get(row.year)!, settled.get(row.year) ?? null, measure),
    }));
    const codes = new Set(years.flatMap(({ members }) => members.map(({ code }) => code)));
    return {
      body,
      measures,
      measure,
      fairness: fairness(years),
      basis: new Map(
        fixed.map(({ year, status }) => [year, settled.has(year) ? 'SETTLED' : (status as RuleBasis)] as const),
      ),
      organisations: await this.organisations.byCodes([...codes]),
    };
  }
}

const namesOf = (measures: readonly string[]): string =>
  measures.length === 0 ? 'Åren är inte fastställda på någon mängd.' : `De som finns är ${measures.join(', ')}.`;
