import type { Actor } from '@domain/access/actor.js';
import {
  type BalanceEntry,
  type BillingPart,
  billPart,
  carriedOver,
  checkInvoiceDates,
  checkNotBefore,
  checkPart,
  checkSellers,
  checkSettledOn,
  type ComponentOutcome,
  creditInvoice,
  mayBill,
  mayCreditInvoice,
  releaseBalance,
  settleAllocation,
  type SettlementRow as Difference,
} from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { parseKronor } from '@domain/shared/ore.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager } from 'typeorm';
import { BodiesService } from '../../bodies/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { decided, refuse } from '../decided.js';
import { InvoiceSettings } from '../settings/invoice-settings.service.js';
import { type BillingCase, BillingCases } from './billing-cases.js';
import { BalanceEntryRow, SettlementRow } from './billing-run.entity.js';
import { BillingRuns, type RunDone } from './billing-runs.service.js';
import { Invoice } from './invoice.entity.js';
import type { Preview } from './invoice-issuer.js';
import type { RunPlan } from './run-plan.js';

interface Dates {
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
}

export interface IssueWanted extends Dates {
  readonly allocation: string;
  readonly part?: BillingPart | null;
}

export interface OutcomeDraft {
  readonly component: string;
  /** Kronor as text. */
  readonly amount: string;
}

export interface SettleWanted extends Dates {
  readonly allocation: string;
  readonly outcome: readonly OutcomeDraft[];
}

export interface CreditWanted extends Dates {
  readonly invoice: string;
  readonly reason: string;
  readonly lines?: readonly OutcomeDraft[] | null;
  readonly replace?: boolean | null;
}

export interface ReleaseWanted extends Dates {
  readonly body: string;
  readonly year: number;
}

export interface BillingPreview extends Preview {
  readonly settlement?: readonly Difference[];
}

/** Bills a fixed year, credits, and settles it: load → may → decide (domain) → carry out. */
@Injectable()
export class BillingService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly cases: BillingCases,
    private readonly settings: InvoiceSettings,
    private readonly runs: BillingRuns,
  ) {}

  /** Bills a part of the year. */
  async issue(actor: Actor, wanted: IssueWanted): Promise<RunDone> {
    const part = decided(checkPart(wanted.part, 'part'));
    const dates = decided(checkInvoiceDates(wanted, this.clock.today()));
    return this.tx.run(async (em) => {
      const billing = await this.billed(em, actor, wanted.allocation);
      return this.bill(em, actor, billing, part, dates);
    });
  }

  /** In a transaction that has locked the body and asked who may. @param actor null for demo data */
  bill(
    em: EntityManager,
    actor: Actor | null,
    billing: BillingCase,
    part: BillingPart,
    dates: Dates,
  ): Promise<RunDone> {
    const plan = planOf(billing, part);
    return this.runs.carryOut(em, actor, billing, {
      kind: 'PART',
      allocationId: billing.row.id,
      part,
      issuedOn: dates.issuedOn,
      dueOn: dates.dueOn,
      plan,
    });
  }

  /** What billing the part would issue. */
  async preview(actor: Actor, wanted: Omit<IssueWanted, 'dueOn'>): Promise<BillingPreview> {
    const part = decided(checkPart(wanted.part, 'part'));
    const billing = await this.billed(this.tx.read, actor, wanted.allocation, false);
    return this.runs.preview(billing, planOf(billing, part), wanted.issuedOn);
  }

  /** Slutavräkning: outcome less what was billed. */
  async settle(actor: Actor, wanted: SettleWanted): Promise<RunDone & { readonly rows: readonly Difference[] }> {
    const dates = decided(checkInvoiceDates(wanted, this.clock.today()));
    return this.tx.run(async (em) => {
      const billing = await this.billed(em, actor, wanted.allocation);
      return this.close(em, actor, billing, wanted.outcome, dates);
    });
  }

  /** As `bill`, for a settlement. */
  async close(
    em: EntityManager,
    actor: Actor | null,
    billing: BillingCase,
    outcome: readonly OutcomeDraft[],
    { issuedOn, dueOn }: Dates,
  ): Promise<RunDone & { readonly rows: readonly Difference[] }> {
    const plan = await this.settlementPlan(em, billing, { outcome, issuedOn });
    const allocationId = billing.row.id;
    const done = await this.runs.carryOut(em, actor, billing, {
      kind: 'SETTLEMENT',
      allocationId,
      issuedOn,
      dueOn,
      plan,
    });
    return { ...done, rows: plan.settlement };
  }

  async previewSettlement(actor: Actor, wanted: Omit<SettleWanted, 'dueOn'>): Promise<BillingPreview> {
    const billing = await this.billed(this.tx.read, actor, wanted.allocation, false);
    const plan = await this.settlementPlan(this.tx.read, billing, wanted);
    return { ...(await this.runs.preview(billing, plan, wanted.issuedOn)), settlement: plan.settlement };
  }

  /** Takes back an issued document, in part or whole. */
  async credit(actor: Actor, wanted: CreditWanted): Promise<RunDone> {
    const dates = decided(checkInvoiceDates(wanted, this.clock.today()));
    const lines = wanted.lines?.map(outcomeOf) ?? null;
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(Invoice, { id: wanted.invoice });
      if (!found) throw notFound('Fakturan');
      allow(mayCreditInvoice(actor, found), 'Fakturan');
      // A document is credited by its own seller, also when the register has another host of the year today.
      const seller = (await this.organisations.byIds([found.sellerId], em)).get(found.sellerId)!;
      const billed = { ...(await this.cases.ofYear(em, found.bodyId, found.year)), host: seller };
      decided(checkNotBefore(dates.issuedOn, [found]));
      const { issued } = await this.cases.issued(em, found);
      const { credit, replacement } = decided(
        creditInvoice(issued, billed.ledger, { ...wanted, lines }, billed.settled),
      );
      return this.runs.carryOut(em, actor, billed, {
        kind: 'CREDIT',
        allocationId: null,
        issuedOn: dates.issuedOn,
        dueOn: dates.dueOn,
        plan: {
          drafts: replacement ? [credit, replacement] : [credit],
          internal: [],
          credits: found.reference,
        },
      });
    });
  }

  /** Pays out, or charges, what a settled year carried over. */
  async release(actor: Actor, wanted: ReleaseWanted): Promise<RunDone> {
    const dates = decided(checkInvoiceDates(wanted, this.clock.today()));
    return this.tx.run(async (em) => {
      const body = await this.bodies.bySlug(wanted.body, em);
      if (!body) throw notFound('Samverkan');
      const settlement = await em.findOneBy(SettlementRow, { bodyId: body.id, year: wanted.year });
      if (!settlement) throw notFound('Slutavräkningen');
      const billing = await this.billed(em, actor, settlement.allocationId);
      decided(checkSellers(billing.ledger, billing.host!.code));
      const entries = await this.balanceEntries(em, body.id, wanted.year);
      const released = decided(releaseBalance(entries, billing.vat, dates.issuedOn));
      if (released.drafts.length === 0) throw refuse({ code: 'NOTHING_TO_BILL', field: 'year' });
      return this.runs.carryOut(em, actor, billing, {
        kind: 'RELEASE',
        allocationId: billing.row.id,
        issuedOn: dates.issuedOn,
        dueOn: dates.dueOn,
        plan: { drafts: released.drafts, internal: [], balance: released.entries },
      });
    });
  }

  /** What a settled year carried over and has released since. */
  async balanceEntries(em: EntityManager, bodyId: string, year: number): Promise<BalanceEntry[]> {
    const rows = await em.find(BalanceEntryRow, { where: { bodyId, year }, order: { id: 'ASC' } });
    const organisations = await this.organisations.byIds([...new Set(rows.map((row) => row.organisationId))], em);
    return rows.map(({ on, organisationId, component, amount }) => ({
      on,
      code: organisations.get(organisationId)!.code,
      component,
      amount,
    }));
  }

  /** The allocation with its ledger, for who may bill it. */
  async billed(em: EntityManager, actor: Actor, allocationId: string, lock = true): Promise<BillingCase> {
    const billing = await this.cases.ofAllocation(em, allocationId, lock);
    const facts = await this.bodies.facts(billing.body.id, em);
    allow(mayBill(actor, facts, billing.host?.id ?? null), 'Kostnadsfördelningen');
    return billing;
  }

  private async settlementPlan(
    em: EntityManager,
    billing: BillingCase,
    { outcome, issuedOn }: Pick<SettleWanted, 'outcome' | 'issuedOn'>,
  ): Promise<RunPlan & Required<Pick<RunPlan, 'settlement'>>> {
    decided(checkSettledOn(issuedOn, billing.year, billing.ledger));
    const { surplus, deficit } = await this.settings.terms(billing.body.id, em);
    const { rows, drafts, internal } = decided(
      settleAllocation({
        allocation: billing.allocation,
        fixed: billing.fixed,
        host: billing.host!.code,
        vat: billing.vat,
        ledger: billing.ledger,
        outcome: outcome.map(outcomeOf),
        terms: { surplus, deficit },
        settled: billing.settled,
        superseded: billing.superseded,
      }),
    );
    return { drafts, internal, settlement: rows, balance: carriedOver(rows, issuedOn) };
  }
}

function planOf({ host, fixed, ...billing }: BillingCase, part: BillingPart): RunPlan {
  return decided(billPart({ ...billing, host: host!.code, shares: fixed.shares, part }));
}

const outcomeOf = ({ component, amount }: OutcomeDraft): ComponentOutcome => ({
  component,
  amount: parseKronor(amount)!,
});
