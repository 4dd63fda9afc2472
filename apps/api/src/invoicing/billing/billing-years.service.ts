import type { Actor } from '@domain/access/actor.js';
import {
  type BalanceEntry,
  billedVat,
  BILLING_RHYTHMS,
  checkReportedNumber,
  checkVatDecision,
  daysOfPart,
  mayBill,
  partsOverlap,
  partsToShow,
  type Posting,
  runningBalance,
  type SettlementRow as Difference,
  standingParts,
  suggestedDates,
  whyNumberStays,
} from '@domain/invoicing/index.js';
import { formatDecimal, parseDecimal } from '@domain/shared/decimal.js';
import { formatKronor, type Ore } from '@domain/shared/ore.js';
import type { Allocation } from '@domain/cost-sharing/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, conflict, notFound, PortalError } from '@platform/errors/portal-error.js';
import { isDuplicate, locked, Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService } from '../../bodies/index.js';
import { CostAllocationRow } from '../../cost-sharing/index.js';
import { EventsService } from '../../events/index.js';
import { decided, refuse } from '../decided.js';
import { isIssuedHere } from '../documents/invoice-files.js';
import { CustomerLedgers } from '../payments/customer-ledgers.service.js';
import { Payment } from '../payments/payment.entity.js';
import { InvoiceSettings } from '../settings/invoice-settings.service.js';
import { type BillingCase, BillingCases } from './billing-cases.js';
import { SettlementRow, VatDecisionRow } from './billing-run.entity.js';
import { BillingService } from './billing.service.js';
import type { DecideVatInput, ReportInvoiceNumberInput } from './billing.inputs.js';
import type { BillingYearType } from './billing.types.js';
import { Invoice, InvoiceOriginal } from './invoice.entity.js';

/** How far the years of a body have been billed, and what has to be decided before. */
@Injectable()
export class BillingYears {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly cases: BillingCases,
    private readonly billing: BillingService,
    private readonly settings: InvoiceSettings,
    private readonly ledgers: CustomerLedgers,
    private readonly events: EventsService,
  ) {}

  /** Null where the year is not fixed. */
  async year(actor: Actor, slug: string, year: number): Promise<BillingYearType | null> {
    const body = await this.bodies.bySlug(slug);
    if (!body) throw notFound('Samverkan');
    const fixed = await this.tx.read.find(CostAllocationRow, {
      select: { id: true, status: true },
      where: { bodyId: body.id, year },
    });
    const allocation = fixed.find(({ status }) => status === 'FINAL') ?? fixed[0];
    if (!allocation) {
      const billed = await this.cases.ofYear(this.tx.read, body.id, year, false);
      allow(mayBill(actor, await this.bodies.facts(body.id), billed.host?.id ?? null), 'Faktureringen');
      return null;
    }
    return this.present(await this.billing.billed(this.tx.read, actor, allocation.id, false));
  }

  /** Stores a decision where the model has none; another may be taken until something is billed. */
  async decideVat(actor: Actor, wanted: DecideVatInput): Promise<BillingYearType> {
    const percent = wanted.percent == null ? null : parseDecimal(wanted.percent);
    if (percent === undefined || percent === 'PRECISION') throw badInput('percent', 'Momssatsen ska vara ett tal.');
    const decision = decided(checkVatDecision({ ...wanted, percent, reason: wanted.reason ?? null }));
    return this.tx.run(async (em) => {
      const billing = await this.billing.billed(em, actor, wanted.allocation);
      const component = billing.allocation.rules.components.find(({ name }) => name === wanted.component);
      if (!component)
        throw badInput('component', `Fördelningen har ingen kostnadspost som heter ”${wanted.component}”.`);
      const reasonOnly = component.vatCategory === 'E' && decision.category === 'E';
      if (component.vatCategory !== undefined && !reasonOnly) {
        throw badInput('component', `Modellen har redan bestämt momsen för ${component.name}. Ändra den i modellen.`);
      }
      if (billedVat(billing.ledger).has(component.name)) {
        throw conflict(
          `${component.name} är redan fakturerad med en momskod, som därför står fast för året. Kreditera fakturorna i sin helhet om koden är fel.`,
        );
      }
      const key = { allocationId: wanted.allocation, component: component.name };
      const values = {
        category: decision.category,
        percent: decision.category === 'S' ? formatDecimal(decision.percent) : '',
        reason: decision.category === 'E' ? decision.reason : '',
        decidedAt: this.clock.now(),
        decidedById: actor.id,
      };
      if (await em.existsBy(VatDecisionRow, key)) await em.update(VatDecisionRow, key, values);
      else await em.insert(VatDecisionRow, { id: uuid(), ...key, ...values });
      await this.events.record(em, {
        actor,
        kind: 'invoicing.vat-decided',
        subject: { type: 'costAllocation', id: wanted.allocation },
        bodyId: billing.body.id,
        data: { component: component.name, category: decision.category },
      });
      return this.present(await this.cases.ofAllocation(em, wanted.allocation), em);
    });
  }

  /** The number that the finance system gave the invoice of a basis; from then on its buyer sees it. Put right while nothing rests on it. */
  async reportNumber(actor: Actor, wanted: ReportInvoiceNumberInput): Promise<Invoice> {
    const { number, paymentReference } = decided(checkReportedNumber(wanted));
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(Invoice, { id: wanted.invoice });
      if (!found) throw notFound('Fakturan');
      const facts = await this.bodies.facts(found.bodyId, em);
      allow(mayBill(actor, facts, found.sellerId), 'Fakturan');
      // The ledger first, as everywhere.
      await this.ledgers.lock(em, found.sellerId);
      const invoice = await em.findOneOrFail(Invoice, { where: { id: wanted.invoice }, ...locked(em) });
      const corrects = invoice.issuedAt !== null;
      if (corrects) await this.demandCorrectable(em, invoice, wanted.corrects ?? null);
      const issued = { number, paymentReference, issuedAt: invoice.issuedAt ?? this.clock.now() };
      await em.update(Invoice, { id: invoice.id }, issued).catch((error: unknown) => {
        throw isDuplicate(error) ? badInput('number', `En annan faktura har redan numret ${number}.`) : error;
      });
      await this.events.record(em, {
        actor,
        kind: corrects
          ? 'invoicing.number-corrected'
          : invoice.kind === 'INVOICE'
            ? 'invoicing.invoice-issued'
            : 'invoicing.credit-note-issued',
        subject: { type: 'invoice', id: invoice.id },
        bodyId: invoice.bodyId,
        organisationId: invoice.buyerId,
        data: { run: invoice.runId, ...(corrects && { from: invoice.number, to: number }) },
      });
      await this.ledgers.numbered(em, invoice);
      return { ...invoice, ...issued };
    });
  }

  /** @param corrects the number that a person saw and means to put right; null where none is meant. */
  private async demandCorrectable(em: EntityManager, invoice: Invoice, corrects: string | null): Promise<void> {
    const refused = (message: string) => new PortalError({ code: 'ILLEGAL_TRANSITION', field: 'invoice', message });
    if (corrects === null || corrects !== invoice.number) {
      throw refused(`${invoice.reference} har redan fått sitt fakturanummer, ${invoice.number}.`);
    }
    if (isIssuedHere(invoice)) throw refused('Fakturan är utställd här, och dess nummer ändras inte. Kreditera den och ersätt den med en ny.'); // prettier-ignore
    const stays = whyNumberStays({
      paid: await em.existsBy(Payment, { invoiceId: invoice.id }),
      referredTo: await em.existsBy(InvoiceOriginal, { originalId: invoice.id }),
    });
    if (stays !== undefined) throw refused(stays);
  }

  /** What a settled year carried over and has paid out since, by day. The caller has asked who may. */
  async balance(bodyId: string, year: number): Promise<(BalanceEntry & { readonly balance: Ore })[]> {
    return runningBalance(await this.billing.balanceEntries(this.tx.read, bodyId, year));
  }

  /** The rows of its settlement; undefined while there is none. The caller has asked who may. */
  async settlement(bodyId: string, year: number): Promise<readonly Difference[] | undefined> {
    return (await this.tx.read.findOneBy(SettlementRow, { bodyId, year }))?.rows;
  }

  private async present(billing: BillingCase, em = this.tx.read): Promise<BillingYearType> {
    const { body, year, fixed, ledger, settled, vat, row } = billing;
    const { rhythm, timing, paymentDays } = await this.settings.terms(body.id, em);
    const { issuing, approvalRequired } = await this.settings.seller(billing.host!, em);
    // The host's own rows do not bill a part: they stay when its invoices have been credited.
    const billedParts = standingParts(ledger.filter(({ document }) => document !== undefined));
    const parts = partsToShow(BILLING_RHYTHMS[rhythm], billedParts);
    const suggested = parts.map((part) => suggestedDates(part, year, timing, paymentDays));
    if (suggested.some((dates) => dates === undefined)) throw refuse({ code: 'NOTHING_TO_BILL', field: 'year' });
    const charged = (code: string) =>
      ledger.reduce((sum, posting) => (posting.code === code ? sum + posting.amount : sum), 0n);
    return {
      allocation: row.id,
      bodyId: body.id,
      hostId: billing.host!.id,
      year,
      settled,
      issuing,
      approvalRequired,
      vat: billing.allocation.rules.components.map(({ name, basis }) => {
        const decision = vat.get(name);
        return {
          component: name,
          budget: formatKronor(sumOf(fixed, name)),
          outcomeRequired: basis === 'POOL',
          category: decision?.category ?? null,
          percent: decision?.category === 'S' ? formatDecimal(decision.percent) : null,
          reason: decision?.category === 'E' ? decision.reason : null,
        };
      }),
      members: [...fixed.shares, ...chargedBeside(fixed, ledger)].map(({ code, amount }) => ({
        code,
        share: formatKronor(amount),
        billed: formatKronor(charged(code)),
      })),
      parts: parts.map((part, place) => ({
        part,
        ...daysOfPart(part, year),
        ...suggested[place]!,
        billed: billedParts.some((one) => partsOverlap(one, part)),
      })),
    };
  }
}

/** Who has been charged without a share: a member of an earlier allocation. */
function chargedBeside({ shares }: Allocation, ledger: readonly Posting[]): { code: string; amount: Ore }[] {
  const known = new Set(shares.map(({ code }) => code));
  const codes = new Set(ledger.map(({ code }) => code).filter((code) => !known.has(code)));
  return [...codes].sort().map((code) => ({ code, amount: 0n }));
}

const sumOf = ({ shares }: Allocation, component: string): Ore =>
  shares
    .flatMap(({ components }) => components)
    .reduce((sum, { name, amount }) => (name === component ? sum + amount : sum), 0n);
