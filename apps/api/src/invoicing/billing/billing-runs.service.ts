import type { Actor } from '@domain/access/actor.js';
import { type BillingPart, mayApproveRun, mayBill } from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import type { Ore } from '@domain/shared/ore.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { notFound, PortalError } from '@platform/errors/portal-error.js';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import { CostAllocationRow } from '../../cost-sharing/index.js';
import { EventsService } from '../../events/index.js';
import { type Organisation, OrganisationsService } from '../../organisations/index.js';
import { refuse } from '../decided.js';
import type { RunKind } from '../enums.js';
import { DocumentsToWrite } from '../documents/documents-to-write.entity.js';
import { isIssuedHere } from '../documents/invoice-files.js';
import { InvoiceSettings } from '../settings/invoice-settings.service.js';
import { type BilledYear, BillingCases, waitingKeyOf } from './billing-cases.js';
import { BalanceEntryRow, BillingRun, InternalPosting, SettlementRow } from './billing-run.entity.js';
import type { Invoice } from './invoice.entity.js';
import { type CodedDraft, InvoiceIssuer, type Preview } from './invoice-issuer.js';
import type { RunPlan } from './run-plan.js';

export interface RunWanted {
  readonly kind: RunKind;
  readonly allocationId: string | null;
  readonly part?: BillingPart;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly plan: RunPlan;
}

export interface RunDone {
  readonly run: BillingRun;
  /** Empty while it waits for approval. */
  readonly invoices: readonly Invoice[];
}

/** Carries out what the rules have decided: at once, or when somebody else has approved it. */
@Injectable()
export class BillingRuns {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly cases: BillingCases,
    private readonly settings: InvoiceSettings,
    private readonly issuer: InvoiceIssuer,
    private readonly events: EventsService,
  ) {}

  /**
   * In a transaction that has locked the body and asked who may.
   *
   * @param actor null when the portal does it itself (demo data).
   */
  async carryOut(em: EntityManager, actor: Actor | null, billed: BilledYear, wanted: RunWanted): Promise<RunDone> {
    const { body, year } = billed;
    const host = hostOf(billed);
    if (await em.existsBy(BillingRun, { waitingKey: waitingKeyOf({ bodyId: body.id, year }) })) {
      throw refuse({ code: 'AWAITING_APPROVAL', field: 'allocation' });
    }
    await this.issuer.letterhead(em, { body, year, host, issuedOn: wanted.issuedOn }, wanted.plan.drafts);
    const { approvalRequired } = await this.settings.seller(host, em);
    const run = em.create(BillingRun, {
      id: uuid(),
      bodyId: body.id,
      year,
      sellerId: host.id,
      allocationId: wanted.allocationId,
      kind: wanted.kind,
      partIndex: wanted.part?.index ?? null,
      partOf: wanted.part?.of ?? null,
      issuedOn: wanted.issuedOn,
      dueOn: wanted.dueOn,
      state: 'PREPARED',
      waitingKey: approvalRequired ? waitingKeyOf({ bodyId: body.id, year }) : null,
      plan: approvalRequired ? wanted.plan : null,
      invoiceCount: wanted.plan.drafts.length,
      total: totalOf(wanted.plan),
      preparedAt: this.clock.now(),
      preparedById: actor?.id ?? null,
      decidedAt: null,
      decidedById: null,
    });
    await em.insert(BillingRun, run);
    await this.record(em, actor, run, 'invoicing.run-prepared');
    return approvalRequired ? { run, invoices: [] } : this.issueRun(em, actor, run, billed, wanted.plan);
  }

  /** What the plan would issue on a day, and whose details are missing before that. The caller has asked who may. */
  preview(billed: BilledYear, { drafts }: RunPlan, issuedOn: LocalDate): Promise<Preview> {
    return this.issuer.preview(this.tx.read, { ...billed, host: hostOf(billed), issuedOn }, drafts);
  }

  /** What a run that waits is going to issue; nothing once it is decided. */
  async draftsOf({ plan, bodyId, year, sellerId, issuedOn }: BillingRun): Promise<readonly CodedDraft[]> {
    if (!plan || plan.drafts.length === 0) return [];
    const billed = await this.cases.ofYear(this.tx.read, bodyId, year, false);
    return (await this.preview({ ...billed, host: await this.sellerOf(this.tx.read, sellerId) }, plan, issuedOn))
      .drafts;
  }

  /** Issues what waits. For somebody else than prepared it. */
  async approve(actor: Actor, id: string): Promise<RunDone> {
    return this.tx.run(async (em) => {
      const { run, billed } = await this.waiting(em, actor, id);
      const verdict = mayApproveRun(actor, await this.bodies.facts(run.bodyId, em), run.sellerId, run.preparedById);
      if (!verdict.allowed && run.preparedById === actor.id) {
        throw new PortalError({
          code: 'FORBIDDEN',
          message: 'Den som har förberett utskicket kan inte själv godkänna det. Be en kollega med rollen ekonom.',
        });
      }
      allow(verdict, 'Faktureringen');
      await this.demandCurrent(em, run, billed);
      const host = await this.sellerOf(em, run.sellerId);
      return this.issueRun(em, actor, run, { ...billed, host }, run.plan!);
    });
  }

  /** What was decided by an allocation that no longer holds is not issued. A balance that a settled year carried over is. */
  private async demandCurrent(em: EntityManager, run: BillingRun, { host }: BilledYear): Promise<void> {
    const { kind, allocationId, sellerId, year } = run;
    if (kind !== 'CREDIT' && host?.id !== sellerId) {
      throw new PortalError({
        code: 'ILLEGAL_TRANSITION',
        message: 'Värden för året har ändrats i registret sedan utskicket förbereddes. Lägg det åt sidan och låt årets värd förbereda det på nytt.', // prettier-ignore
      });
    }
    if (allocationId === null || kind === 'RELEASE') return;
    const allocation = await em.findOneByOrFail(CostAllocationRow, { id: allocationId });
    if (await this.cases.isSuperseded(em, allocation)) {
      throw refuse({ code: 'ALLOCATION_SUPERSEDED', field: 'id', year });
    }
  }

  /** Puts aside what waits; nothing of it has got a number. */
  async discard(actor: Actor, id: string): Promise<BillingRun> {
    return this.tx.run(async (em) => {
      const { run } = await this.waiting(em, actor, id);
      const decided = {
        state: 'DISCARDED',
        waitingKey: null,
        decidedAt: this.clock.now(),
        decidedById: actor.id,
      } as const;
      await em.update(BillingRun, { id }, decided);
      await this.record(em, actor, run, 'invoicing.run-discarded');
      return { ...run, ...decided };
    });
  }

  async byId(actor: Actor, id: string): Promise<BillingRun> {
    const run = await this.tx.read.findOneBy(BillingRun, { id });
    if (!run) throw notFound('Faktureringen');
    allow(mayBill(actor, await this.bodies.facts(run.bodyId), run.sellerId), 'Faktureringen');
    return run;
  }

  /** Runs of a body's cost year, the newest first. The caller has asked who may. */
  async ofYear(bodyId: string, year: number, first: number, after?: string | null): Promise<Connection<BillingRun>> {
    const take = checkFirst(first);
    const query = () => this.tx.read.createQueryBuilder(BillingRun, 'r').where({ bodyId, year });
    const page = query().orderBy({ 'r.id': 'DESC' });
    if (after != null) page.andWhere('r.id < :after', { after: String(decodeCursor(after, 1)[0]) });
    return pageOf(
      await page.limit(take + 1).getMany(),
      take,
      ({ id }) => [id],
      (row) => row,
      () => query().getCount(),
    );
  }

  /** Runs by id. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, BillingRun>> {
    const rows = await this.tx.read.findBy(BillingRun, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async waiting(
    em: EntityManager,
    actor: Actor,
    id: string,
  ): Promise<{ readonly run: BillingRun; readonly billed: BilledYear }> {
    const seen = await em.findOneBy(BillingRun, { id });
    if (!seen) throw notFound('Faktureringen');
    // The body first, as everywhere, so that two who press at once do not wait for each other.
    const billed = await this.cases.ofYear(em, seen.bodyId, seen.year);
    // Whoever is host by the register today may put aside what the one before has left.
    const facts = await this.bodies.facts(seen.bodyId, em);
    const [own, host] = [seen.sellerId, billed.host?.id ?? null].map((id) => mayBill(actor, facts, id));
    allow(host!.allowed ? host! : own!, 'Faktureringen');
    const run = await em.findOneOrFail(BillingRun, { where: { id }, ...locked(em) });
    if (run.state !== 'PREPARED') {
      throw new PortalError({
        code: 'ILLEGAL_TRANSITION',
        message: run.state === 'ISSUED' ? 'Utskicket är redan utställt.' : 'Utskicket är redan lagt åt sidan.',
      });
    }
    return { run, billed };
  }

  private async sellerOf(em: EntityManager, id: string): Promise<Organisation> {
    return (await this.organisations.byIds([id], em)).get(id)!;
  }

  private async issueRun(
    em: EntityManager,
    actor: Actor | null,
    run: BillingRun,
    billed: BilledYear,
    plan: RunPlan,
  ): Promise<RunDone> {
    const { body, year } = billed;
    const invoices = await this.issuer.issue(em, run, { ...billed, host: hostOf(billed) }, plan);
    const at = { runId: run.id, bodyId: body.id, year };
    const codes = [...plan.internal, ...(plan.balance ?? [])].map(({ code }) => code);
    const organisations = await this.organisations.byCodes([...new Set(codes)], em);
    const idOf = (code: string) => organisations.get(code)!.id;
    if (plan.internal.length > 0) {
      await em.insert(
        InternalPosting,
        plan.internal.map(({ code, component, amount, part }) => ({
          id: uuid(),
          ...at,
          organisationId: idOf(code),
          component,
          amount,
          partIndex: part?.index ?? null,
          partOf: part?.of ?? null,
        })),
      );
    }
    if (plan.settlement) {
      await em.insert(SettlementRow, {
        id: uuid(),
        ...at,
        allocationId: run.allocationId!,
        rows: plan.settlement,
        settledAt: this.clock.now(),
      });
    }
    if (plan.balance && plan.balance.length > 0) {
      await em.insert(
        BalanceEntryRow,
        plan.balance.map(({ on, code, component, amount }) => ({
          id: uuid(),
          ...at,
          organisationId: idOf(code),
          on,
          component,
          amount,
        })),
      );
    }
    const decided = {
      state: 'ISSUED',
      waitingKey: null,
      plan: null,
      decidedAt: this.clock.now(),
      decidedById: actor?.id ?? null,
    } as const;
    await em.update(BillingRun, { id: run.id }, decided);
    if (invoices.some(isIssuedHere)) await em.insert(DocumentsToWrite, { runId: run.id, dueAt: this.clock.now() });
    await this.record(em, actor, run, 'invoicing.run-issued');
    for (const { id, kind, buyerId } of invoices) {
      await this.events.record(em, {
        actor,
        kind: kind === 'INVOICE' ? 'invoicing.invoice-issued' : 'invoicing.credit-note-issued',
        subject: { type: 'invoice', id },
        bodyId: body.id,
        organisationId: buyerId,
        data: { run: run.id },
      });
    }
    return { run: { ...run, ...decided }, invoices };
  }

  private record(em: EntityManager, actor: Actor | null, run: BillingRun, kind: string): Promise<void> {
    return this.events.record(em, {
      actor,
      kind,
      subject: { type: 'billingRun', id: run.id },
      bodyId: run.bodyId,
      organisationId: run.sellerId,
      // No sums: the log is also read by those who do not see them.
      data: { year: run.year, kind: run.kind, documents: run.invoiceCount },
    });
  }
}

/** What is billed has a host: who may bill is asked of it. */
function hostOf({ host }: BilledYear): Organisation {
  if (!host) throw notFound('Värdkommunen');
  return host;
}

const totalOf = ({ drafts }: RunPlan): Ore =>
  drafts.reduce((sum, { kind, totals }) => sum + (kind === 'INVOICE' ? totals.total : -totals.total), 0n);
