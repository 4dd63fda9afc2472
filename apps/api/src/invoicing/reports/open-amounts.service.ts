import { paymentStatuses, type PaymentStatus } from '@domain/invoicing/index.js';
import { Injectable } from '@nestjs/common';
import type { Invoice } from '../billing/invoice.entity.js';

/** What is asked of a document. */
export type OpenableInvoice = Pick<Invoice, 'id' | 'kind' | 'total' | 'issuedOn' | 'creditsId'>;

/** What is still to pay of issued documents. */
@Injectable()
export class OpenAmounts {
  /** By id. Documents that credit each other are to be given together. */
  openAmountsOf(documents: readonly OpenableInvoice[]): ReadonlyMap<string, PaymentStatus> {
    return paymentStatuses(
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
  }
}
