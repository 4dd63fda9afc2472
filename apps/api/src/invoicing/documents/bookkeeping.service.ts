import type { Actor } from '@domain/access/actor.js';
import { type BookableDocument, type InternalShare, vouchersOf } from '@domain/invoicing/index.js';
import type { OrganisationKind } from '@domain/organisations/kinds.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { describeSieError, type SieVoucher, typewriterText, writeSie } from '@formats/sie/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput, PortalError } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { Between, In } from 'typeorm';
import { BodiesService } from '../../bodies/index.js';
import { type Organisation, OrganisationsService } from '../../organisations/index.js';
import { BillingRun, InternalPosting } from '../billing/billing-run.entity.js';
import { BillingRuns } from '../billing/billing-runs.service.js';
import { Invoice } from '../billing/invoice.entity.js';
import { decided, refuse } from '../decided.js';
import { Accounting } from '../settings/accounting.service.js';
import { InvoiceSettings } from '../settings/invoice-settings.service.js';
import { DraftedInvoices } from './drafted-invoices.service.js';
import { isIssuedHere } from './invoice-files.js';
import { PROGRAM_VERSION } from './program-version.js';

interface SieDownload {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Vouchers of what was issued here, as SIE 4I; what the finance system issues it books itself. */
@Injectable()
export class Bookkeeping {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly runs: BillingRuns,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly settings: InvoiceSettings,
    private readonly accounting: Accounting,
    private readonly drafted: DraftedInvoices,
  ) {}

  /** For the seller's FINANCE. */
  async ofRun(actor: Actor, runId: string): Promise<SieDownload> {
    const run = await this.runs.byId(actor, runId);
    const seller = (await this.organisations.byIds([run.sellerId])).get(run.sellerId)!;
    return this.write(seller, [run], `bokforing-${run.year}-${run.issuedOn}`);
  }

  /** What was issued in these days, both included. For the seller's FINANCE. */
  async ofPeriod(actor: Actor, code: string, from: LocalDate, to: LocalDate): Promise<SieDownload> {
    const seller = await this.settings.ownOrganisation(actor, code);
    if (to < from) throw badInput('to', 'Sista dagen ska inte vara före den första.');
    const where = { sellerId: seller.id, state: 'ISSUED', issuedOn: Between(from, to) } as const;
    const runs = await this.tx.read.find(BillingRun, { where, order: { issuedOn: 'ASC', id: 'ASC' } });
    return this.write(seller, runs, `bokforing-${from}-${to}`);
  }

  private async write(seller: Organisation, runs: readonly BillingRun[], name: string): Promise<SieDownload> {
    if (seller.organisationNumber === null) {
      throw refuse({
        code: 'SELLER_INCOMPLETE',
        field: 'organisation',
        name: seller.name,
        lacks: ['organisationsnummer'],
      });
    }
    const { settings } = await this.accounting.of(seller.id);
    const vouchers = decided(vouchersOf(await this.documentsOf(runs), settings, await this.sharesOf(runs)));
    if (vouchers.length === 0) {
      throw new PortalError({ code: 'NOT_FOUND', message: 'Här finns inget att bokföra: inget är utställt härifrån.' });
    }
    const written = writeSie({
      programVersion: PROGRAM_VERSION,
      generatedOn: this.clock.today(),
      company: { name: seller.name, organisationNumber: seller.organisationNumber },
      dimensions: settings.dimensions,
      vouchers: vouchers.map(plainSigns),
    });
    if (!written.ok) throw new PortalError({ code: 'SIE_REFUSED', message: describeSieError(written.error) });
    return { name: `${name}.si`, mediaType: 'application/octet-stream', bytes: written.value };
  }

  private async documentsOf(runs: readonly BillingRun[]): Promise<BookableDocument[]> {
    const invoices = await this.tx.read.find(Invoice, {
      where: { runId: In(runs.map(({ id }) => id)) },
      order: { issuedOn: 'ASC', id: 'ASC' },
    });
    const issued = invoices.filter(isIssuedHere);
    const buyers = await this.organisations.byIds([...new Set(issued.map(({ buyerId }) => buyerId))]);
    return (await this.drafted.of(issued)).map(({ invoice, lines, totals }) => ({
      kind: invoice.kind,
      number: invoice.reference,
      issuedOn: invoice.issuedOn,
      // Its name as it stands on the document.
      buyer: { name: invoice.document.buyer.name, kind: buyers.get(invoice.buyerId)!.kind as OrganisationKind },
      lines,
      totals,
    }));
  }

  /** The host's own share, run by run. */
  private async sharesOf(runs: readonly BillingRun[]): Promise<InternalShare[]> {
    const rows = await this.tx.read.find(InternalPosting, {
      where: { runId: In(runs.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    const byRun = groupBy(rows, ({ runId }) => runId);
    const bodies = await this.bodies.byIds([...new Set(runs.map(({ bodyId }) => bodyId))]);
    return runs.flatMap(({ id, bodyId, year, issuedOn, partIndex, partOf }) => {
      const own = byRun.get(id) ?? [];
      const part = partOf === null || partOf === 1 ? '' : `, del ${partIndex} av ${partOf}`;
      return own.length === 0
        ? []
        : [{ date: issuedOn, text: `${bodies.get(bodyId)!.name} ${year}${part}`, rows: own }];
    });
  }
}

/** Dashes and quotes as the code page has them; what it lacks is refused with its place. */
const plainSigns = (voucher: SieVoucher): SieVoucher => ({
  ...voucher,
  text: typewriterText(voucher.text),
  rows: voucher.rows.map((row) => ({ ...row, text: typewriterText(row.text) })),
});
