import type { Actor } from '@domain/access/actor.js';
import { type Interest, interestOn, mayRecordPayment } from '@domain/invoicing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { badInput } from '@platform/errors/portal-error.js';
import { OrganisationsService } from '../../organisations/index.js';
import { creditedTotal, InvoicesService } from '../billing/invoices.service.js';
import { decided } from '../decided.js';
import { InvoiceSettings } from '../settings/invoice-settings.service.js';
import { Balances } from './balances.service.js';
import { ReferenceRates } from './reference-rates.service.js';

/** Interest on late payment: shown to the seller, never charged by itself. */
@Injectable()
export class InterestService {
  constructor(
    private readonly invoices: InvoicesService,
    private readonly organisations: OrganisationsService,
    private readonly settings: InvoiceSettings,
    private readonly balances: Balances,
    private readonly rates: ReferenceRates,
  ) {}

  async on(actor: Actor, id: string, through: LocalDate): Promise<Interest> {
    const invoice = await this.invoices.byId(actor, id);
    allow(mayRecordPayment(actor, invoice), 'Räntan');
    if (invoice.kind !== 'INVOICE' || invoice.issuedAt === null) {
      throw badInput('invoice', 'Dröjsmålsränta räknas bara på fakturor som är utställda.');
    }
    const seller = (await this.organisations.byIds([invoice.sellerId])).get(invoice.sellerId)!;
    const { interest } = await this.settings.seller(seller);
    const credits = (await this.invoices.creditsOf([id])).get(id) ?? [];
    const claim = {
      amount: invoice.total - creditedTotal(credits),
      basis: { kind: 'DUE_DATE', dueOn: invoice.dueOn },
      payments: (await this.balances.paymentsOf([id])).get(id) ?? [],
    } as const;
    return decided(interestOn(claim, await this.rates.all(), through, interest ? 'BY_LAW' : 'NONE'));
  }
}
