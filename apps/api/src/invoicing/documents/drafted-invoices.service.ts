import { type InvoiceLine, type Totals, totalsOf } from '@domain/invoicing/index.js';
import { Injectable } from '@nestjs/common';
import { vatOfLine } from '../billing/billing-cases.js';
import type { Invoice } from '../billing/invoice.entity.js';
import { InvoicesService } from '../billing/invoices.service.js';

/** A document with its lines, as the rules know it. */
export interface DraftedInvoice {
  readonly invoice: Invoice;
  readonly lines: readonly InvoiceLine[];
  readonly totals: Totals;
  /** What it credits or settles. */
  readonly originals: readonly Invoice[];
}

/** Documents with all that belongs to them, in a few queries however many they are. */
@Injectable()
export class DraftedInvoices {
  constructor(private readonly invoices: InvoicesService) {}

  async of(invoices: readonly Invoice[]): Promise<DraftedInvoice[]> {
    const ids = invoices.map(({ id }) => id);
    const lines = await this.invoices.linesOf(ids);
    const originals = await this.invoices.originalsOf(ids);
    return invoices.map((invoice) => {
      const own = (lines.get(invoice.id) ?? []).map((row) => ({
        component: row.component,
        description: row.description,
        amount: row.amount,
        vat: vatOfLine(row),
      }));
      return { invoice, lines: own, totals: totalsOf(own), originals: originals.get(invoice.id) ?? [] };
    });
  }
}
