import type { Actor } from '@domain/access/actor.js';
import {
  type AccountingSettings,
  type BasisDocument,
  type BasisLine,
  basisSheet,
  counterpartyCodeOf,
  incomeAccountOf,
} from '@domain/invoicing/index.js';
import type { OrganisationKind } from '@domain/organisations/kinds.js';
import { sheetFile, type SheetFormat } from '@formats/sheet-file.js';
import { Injectable } from '@nestjs/common';
import { notFound } from '@platform/errors/portal-error.js';
import { BodiesService } from '../../bodies/index.js';
import { type Organisation, OrganisationsService } from '../../organisations/index.js';
import { BillingRuns } from '../billing/billing-runs.service.js';
import type { Invoice } from '../billing/invoice.entity.js';
import { InvoicesService } from '../billing/invoices.service.js';
import { Accounting } from '../settings/accounting.service.js';
import { BasisColumns } from '../settings/basis-columns.service.js';
import { type DraftedInvoice, DraftedInvoices } from './drafted-invoices.service.js';

/** What a run charges, as a table for the finance system (fakturaunderlag). */
@Injectable()
export class InvoiceBasis {
  constructor(
    private readonly runs: BillingRuns,
    private readonly invoices: InvoicesService,
    private readonly drafted: DraftedInvoices,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly accounting: Accounting,
    private readonly basis: BasisColumns,
  ) {}

  /** For the seller's FINANCE. */
  async file(
    actor: Actor,
    runId: string,
    format: SheetFormat,
  ): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }> {
    const run = await this.runs.byId(actor, runId);
    const invoices = await this.invoices.ofRun(run.id);
    if (invoices.length === 0) throw notFound('Underlaget');
    const body = (await this.bodies.byIds([run.bodyId])).get(run.bodyId)!;
    const buyers = await this.organisations.byIds([...new Set(invoices.map(({ buyerId }) => buyerId))]);
    const { settings } = await this.accounting.of(run.sellerId);
    const { columns } = await this.basis.of(run.sellerId);
    const documents = (await this.drafted.of(invoices)).map((drafted) =>
      basisDocument(drafted, { body: body.name, buyer: buyers.get(drafted.invoice.buyerId)!, settings }),
    );
    const sheet = basisSheet('Fakturaunderlag', documents, columns);
    const name = `underlag-${body.slug}-${run.year}-${run.issuedOn}.${format}`;
    return { name, ...(await sheetFile(sheet, format)) };
  }
}

function basisDocument(
  { invoice, lines, totals, originals }: DraftedInvoice,
  about: { readonly body: string; readonly buyer: Organisation; readonly settings: AccountingSettings },
): BasisDocument {
  const { document } = invoice;
  const { body, buyer, settings } = about;
  return {
    reference: invoice.reference,
    kind: invoice.kind,
    number: invoice.number,
    ocr: invoice.paymentReference || null,
    buyer: {
      code: buyer.code,
      // As it was when it was issued.
      name: document.buyer.name,
      organisationNumber: document.buyer.organisationNumber,
      buyerReference: document.buyerReference,
      orderReference: document.orderReference,
      codingString: document.accountingCost,
      counterparty: counterpartyCodeOf(buyer.kind as OrganisationKind, settings) ?? null,
    },
    body,
    year: invoice.year,
    part: partOf(invoice),
    issuedOn: invoice.issuedOn,
    dueOn: invoice.dueOn,
    paymentTerms: document.paymentTerms,
    lines: lines.map((line): BasisLine => ({ ...line, account: incomeAccountOf(line.component, settings) ?? null })),
    totals,
    refersTo: originals.map(({ number, reference }) => number ?? reference),
  };
}

const partOf = ({ partIndex, partOf: of }: Invoice) =>
  partIndex === null || of === null ? null : { index: partIndex, of };
