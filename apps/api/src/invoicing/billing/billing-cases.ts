import {
  type BillingPart,
  type Issued,
  postingsOf,
  type Posting,
  type VatDecision,
  vatDecisions,
  vatInForce,
  type VatDecisions,
} from '@domain/invoicing/index.js';
import { type Allocation, type AllocationCase, parseAllocation, parseCase } from '@domain/cost-sharing/index.js';
import { groupBy } from '@domain/shared/group-by.js';
import { parseDecimal } from '@domain/shared/decimal.js';
import { firstDayOf } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { notFound } from '@platform/errors/portal-error.js';
import { locked } from '@platform/tx/tx.js';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { BodiesService, Body } from '../../bodies/index.js';
import { AllocationsService, type CostAllocationRow } from '../../cost-sharing/index.js';
import { type Organisation, OrganisationsService } from '../../organisations/index.js';
import { BillingRun, InternalPosting, SettlementRow, VatDecisionRow } from './billing-run.entity.js';
import { Invoice, InvoiceLineRow, InvoiceOriginal } from './invoice.entity.js';

/** A body's cost year, as far as it has been billed. */
export interface BilledYear {
  readonly body: Body;
  readonly year: number;
  /** Host on the first day of the cost year: the seller. Null: nobody bills it. */
  readonly host: Organisation | null;
  readonly ledger: readonly Posting[];
  readonly settled: boolean;
}

/** A fixed allocation that is billed. */
export interface BillingCase extends BilledYear {
  readonly row: CostAllocationRow;
  readonly fixed: Allocation;
  readonly allocation: AllocationCase;
  readonly vat: VatDecisions;
  /** A final allocation of the year has taken its place. */
  readonly superseded: boolean;
}

/** A document as the rules know it, with its row. */
export interface IssuedInvoice {
  readonly invoice: Invoice;
  readonly issued: Issued;
}

/** Gathers what billing, crediting and settling depend on. */
@Injectable()
export class BillingCases {
  constructor(
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly allocations: AllocationsService,
  ) {}

  /** @param lock keeps everybody else from billing the body until the transaction ends. */
  async ofAllocation(em: EntityManager, allocationId: string, lock = true): Promise<BillingCase> {
    const row = await this.allocations.stored(allocationId, em);
    if (!row) throw notFound('Kostnadsfördelningen');
    const year = await this.ofYear(em, row.bodyId, row.year, lock);
    const allocation = parseCase(row.facts);
    const later = await em.findBy(VatDecisionRow, { allocationId });
    const vat = vatDecisions(
      allocation.rules.components,
      new Map(later.map((one) => [one.component, decisionOf(one)])),
    );
    const superseded = await this.isSuperseded(em, row);
    const fixed = parseAllocation(row.result);
    return { ...year, row, fixed, allocation, vat: vatInForce(vat, year.ledger), superseded };
  }

  /** Whether the year has been fixed for good by another allocation. */
  async isSuperseded(em: EntityManager, { id, bodyId, year }: CostAllocationRow): Promise<boolean> {
    const [holds] = await this.allocations.fixedYears(bodyId, year, em);
    return holds !== undefined && holds.id !== id;
  }

  async ofYear(em: EntityManager, bodyId: string, year: number, lock = true): Promise<BilledYear> {
    const body = await em.findOneOrFail(Body, { where: { id: bodyId }, ...(lock && locked(em)) });
    const hostId = await this.bodies.hostOn(bodyId, firstDayOf(year), em);
    const host = hostId === null ? null : ((await this.organisations.byIds([hostId], em)).get(hostId) ?? null);
    const settled = await em.existsBy(SettlementRow, { bodyId, year });
    return { body, year, host, ledger: await this.ledger(em, bodyId, year), settled };
  }

  /** A document with its lines, as it was issued. */
  async issued(em: EntityManager, invoice: Invoice): Promise<IssuedInvoice> {
    const lines = await em.find(InvoiceLineRow, { where: { invoiceId: invoice.id }, order: { position: 'ASC' } });
    const originals = await em.find(InvoiceOriginal, { where: { invoiceId: invoice.id }, order: { id: 'ASC' } });
    const rows = await em.findBy(Invoice, { id: In(originals.map(({ originalId }) => originalId)) });
    const references = new Map(rows.map(({ id, reference }) => [id, reference]));
    const buyer = (await this.organisations.byIds([invoice.buyerId], em)).get(invoice.buyerId)!;
    const issued: Issued = {
      ...shapeOf(invoice, lines, buyer.code),
      number: invoice.reference,
      refersTo: originals.map(({ originalId }) => references.get(originalId)!),
    };
    return { invoice, issued };
  }

  /**
   * Everything posted for the body and cost year, in the order that it was issued in.
   *
   * @param issuedOnly as buyers know it: without bases whose invoices the finance system has not issued.
   */
  async ledger(em: EntityManager, bodyId: string, year: number, issuedOnly = false): Promise<Posting[]> {
    const invoices = await em.find(Invoice, {
      select: {
        id: true,
        reference: true,
        kind: true,
        issuedOn: true,
        sellerId: true,
        buyerId: true,
        partIndex: true,
        partOf: true,
        creditsId: true,
      },
      where: { bodyId, year, ...(issuedOnly && { issuedAt: Not(IsNull()) }) },
      order: { id: 'ASC' },
    });
    const lines = groupBy(
      await em.find(InvoiceLineRow, {
        where: { invoiceId: In(invoices.map(({ id }) => id)) },
        order: { position: 'ASC' },
      }),
      ({ invoiceId }) => invoiceId,
    );
    // The host has no invoice for its own share. Rows of one that was host by mistake charge it nothing.
    const hostId = await this.bodies.hostOn(bodyId, firstDayOf(year), em);
    const internal = await em.find(InternalPosting, {
      where: { bodyId, year, ...(hostId !== null && { organisationId: hostId }) },
      order: { id: 'ASC' },
    });
    const parties = await this.organisations.byIds(
      [
        ...new Set([
          ...invoices.flatMap(({ sellerId, buyerId }) => [sellerId, buyerId]),
          ...internal.map(({ organisationId }) => organisationId),
        ]),
      ],
      em,
    );
    const codeOf = (id: string) => parties.get(id)!.code;
    const sellerOf = ({ sellerId }: Invoice) => ({ code: codeOf(sellerId), name: parties.get(sellerId)!.name });
    const references = new Map(invoices.map(({ id, reference }) => [id, reference]));
    return [
      ...invoices.flatMap((invoice) =>
        postingsOf(
          shapeOf(invoice, lines.get(invoice.id) ?? [], codeOf(invoice.buyerId)),
          invoice.reference,
          invoice.creditsId === null ? undefined : references.get(invoice.creditsId),
        ).map((posting) => ({ ...posting, issuedOn: invoice.issuedOn, seller: sellerOf(invoice) })),
      ),
      ...internal.map(({ organisationId, component, amount, partIndex, partOf }): Posting => ({
        code: codeOf(organisationId),
        component,
        amount,
        ...partOfRow({ partIndex, partOf }),
      })),
    ];
  }
}

/** The key of what waits for approval: one thing per body and cost year. */
export const waitingKeyOf = ({ bodyId, year }: Pick<BillingRun, 'bodyId' | 'year'>): string => `${bodyId} ${year}`;

const partOfRow = ({
  partIndex,
  partOf,
}: {
  readonly partIndex: number | null;
  readonly partOf: number | null;
}): { readonly part?: BillingPart } =>
  partIndex === null || partOf === null ? {} : { part: { index: partIndex, of: partOf } };

const shapeOf = (
  invoice: Pick<Invoice, 'kind' | 'partIndex' | 'partOf'>,
  lines: readonly InvoiceLineRow[],
  buyer: string,
) => ({
  kind: invoice.kind,
  buyer,
  ...partOfRow(invoice),
  lines: lines.map((line) => ({
    component: line.component,
    description: line.description,
    amount: line.amount,
    vat: vatOfLine(line),
  })),
});

/** What was decided on the VAT of a line when it was issued. */
export function vatOfLine({ vatCategory, vatPercent, exemptionReason }: InvoiceLineRow): VatDecision {
  switch (vatCategory) {
    case 'S':
      return { category: 'S', percent: vatPercent };
    case 'E':
      return { category: 'E', reason: exemptionReason };
    case 'O':
      return { category: 'O' };
  }
}

function decisionOf({ category, percent, reason }: VatDecisionRow): VatDecision {
  switch (category) {
    case 'S':
      return { category, percent: parseDecimal(percent) as bigint };
    case 'E':
      return { category, reason };
    case 'O':
      return { category };
  }
}
