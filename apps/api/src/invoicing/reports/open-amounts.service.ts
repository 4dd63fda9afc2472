import { paymentStatuses } from '@domain/invoicing/index.js';
import type { Ore } from '@domain/shared/ore.js';
import { Injectable } from '@nestjs/common';
import type { Invoice } from '../billing/invoice.entity.js';

/** What is asked of a document. */
export type OpenableInvoice = Pick<Invoice, 'id' | 'kind' | 'total' | 'issuedOn' | 'creditsId'>;

/** What is still to pay of issued documents. */
@Injectable()
export class OpenAmounts {
  /**
   * By id: above zero the buyer is to pay, below zero it is to get back. Documents that credit each other are to be given together.
   */
  async openAmountsOf(documents: readonly OpenableInvoice[]): Promise<ReadonlyMap<string, Ore>> {
    const statuses = paymentStatuses(
      documents.map(({ id, kind, total, issuedOn, creditsId }) => ({
        // Two sellers may have the same number.
        number: id,
        credits: creditsId,
        kind,
        total,
        issuedOn,
        payments: [],
      })),
    );
    return new Map([...statuses].map(([id, { open }]) => [id, open]));
  }
}
