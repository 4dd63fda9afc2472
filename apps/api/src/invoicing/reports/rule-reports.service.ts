import type { Actor } from '@domain/access/actor.js';
import { parseAllocation } from '@domain/cost-sharing/index.js';
import {
  mayBill,
  mayReadRuleReport,
  maySeeCharged,
  outcomeShares,
  ruleReport,
  type RuleShare,
  seenRuleReport,
  type SeenRuleRow,
} from '@domain/invoicing/index.js';
import { firstDayOf } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { BodiesService, type Body } from '../../bodies/index.js';
import { AllocationsService } from '../../cost-sharing/index.js';
import { type Organisation, OrganisationsService } from '../../organisations/index.js';
import { BillingCases } from '../billing/billing-cases.js';
import { SettlementRow } from '../billing/billing-run.entity.js';
import type { RuleBasis } from '../enums.js';

export interface RuleReport {
  readonly body: Body;
  readonly year: number;
  readonly basis: RuleBasis;
  /** FINANCE of the host on the year's first day. */
  readonly seesAll: boolean;
  /** By code. */
  readonly rows: readonly (SeenRuleRow & {
    readonly organisation: Organisation;
    /** How each share came about; of an outcome only where the charges are seen, which its sentence names. */
    readonly rules: ReadonlyMap<string, string>;
  })[];
}

const [FIRST_YEAR, LAST_YEAR] = [1950, 2150];

/** "Betalar vi vad regeln säger?": what members have been charged for a year against their shares. */
@Injectable()
export class RuleReports {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly allocations: AllocationsService,
    private readonly cases: BillingCases,
  ) {}

  /** Null where the year is not fixed. */
  async of(actor: Actor, slug: string, year: number): Promise<RuleReport | null> {
    if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
      throw badInput('year', `Året ska vara ${FIRST_YEAR}–${LAST_YEAR}.`);
    }
    const em = this.tx.read;
    const body = await this.bodies.bySlug(slug);
    if (!body) throw notFound('Samverkan');
    const hostId = await this.bodies.hostOn(body.id, firstDayOf(year));
    const facts = await this.bodies.facts(body.id);
    allow(mayReadRuleReport(actor, facts, hostId), 'Samverkan');
    const [allocation] = await this.allocations.fixedYears(body.id, year);
    if (!allocation) return null;
    const fixed = parseAllocation(allocation.result).shares;
    const settlement = await em.findOneBy(SettlementRow, { bodyId: body.id, year });
    const shares: readonly RuleShare[] = settlement ? outcomeShares(settlement.rows) : fixed;
    const seesAll = mayBill(actor, facts, hostId).allowed;
    // A buyer knows of a document once it is issued; the host knows of its bases.
    const ledger = await this.cases.ledger(em, body.id, year, !seesAll);
    const rows = ruleReport({ shares, settled: settlement !== null, ledger });
    const organisations = await this.organisations.byCodes(rows.map(({ code }) => code));
    const seesCharged = (code: string) => maySeeCharged(actor, organisations.get(code)!.id, hostId).allowed;
    const ruled = new Map(fixed.map(({ code, components }) => [code, new Set(components.map(({ name }) => name))]));
    const rules = new Map(
      shares.map(({ code, components }) => [
        code,
        new Map(components.map(({ name, explanation }) => [name, explanation])),
      ]),
    );
    return {
      body,
      year,
      basis: settlement ? 'SETTLED' : (allocation.status as RuleBasis),
      seesAll,
      rows: seenRuleReport(rows, seesCharged, ruled).map((row) => ({
        ...row,
        organisation: organisations.get(row.code)!,
        rules: (row.charges === null && settlement ? undefined : rules.get(row.code)) ?? new Map<string, string>(),
      })),
    };
  }
}
