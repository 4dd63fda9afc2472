import type { Actor } from '@domain/access/actor.js';
import { describePaymentStatus, mayRecordPayment, paymentStatuses } from '@domain/invoicing/index.js';
import { formatKronor } from '@domain/shared/ore.js';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { KronorScalar } from '@platform/scalars/scalars.js';
import { AccountsService } from '../../identity/index.js';
import { InvoiceType, invoiceType } from '../billing/invoice.types.js';
import { InvoicesService } from '../billing/invoices.service.js';
import { balanceOf } from './balance-loader.js';
import { Balances, payable } from './balances.service.js';
import { LedgerImports } from './ledger-imports.service.js';
import type { UnmatchedPayment } from './payment.entity.js';
import {
  LedgerImportType,
  ledgerImportType,
  PaymentType,
  paymentType,
  UnmatchedPaymentType,
} from './payments.types.js';
import { Payments } from './payments.service.js';
import { UnmatchedPayments } from './unmatched-payments.service.js';

const nameOf = async (context: RequestContext, accounts: AccountsService, id: string | null): Promise<string | null> =>
  id === null ? null : ((await loader(context, 'account', (ids) => accounts.byIds(ids)).load(id))?.name ?? null);

/** What payments add to an invoice: for its seller and its buyer. */
@Resolver(() => InvoiceType)
export class InvoicePaymentsResolver {
  constructor(private readonly balances: Balances) {}

  @ResolveField(() => KronorScalar, { description: 'What has been paid on it; of a credit note negative: paid back.' })
  async paidAmount(@Parent() { row }: InvoiceType, @Context() context: RequestContext): Promise<string> {
    return formatKronor((await balanceOf(context, this.balances, row)).paid);
  }

  @ResolveField(() => KronorScalar, {
    description:
      'What is left: positive, the buyer is to pay it; negative, the seller is to pay it back. Less what credit notes have been set off.',
  })
  async openAmount(@Parent() { row }: InvoiceType, @Context() context: RequestContext): Promise<string> {
    return formatKronor((await balanceOf(context, this.balances, row)).open);
  }

  @ResolveField(() => [PaymentType], { description: 'What has been paid on it, by day.' })
  async payments(@Parent() { row }: InvoiceType, @Context() context: RequestContext): Promise<PaymentType[]> {
    return (await this.own(row.id, context)).map(paymentType);
  }

  @ResolveField(() => String, { description: 'Paid of the total and what is left, in a Swedish sentence.' })
  async paymentExplanation(@Parent() { row }: InvoiceType, @Context() context: RequestContext): Promise<string> {
    const balance = await balanceOf(context, this.balances, row);
    const total = row.kind === 'INVOICE' ? row.total : -row.total;
    return describePaymentStatus({ ...balance, total, remarks: [] });
  }

  @ResolveField(() => [String], {
    description:
      'Swedish sentences on what a careful reader of its payments would ask about; for the seller’s FINANCE.',
  })
  async paymentRemarks(
    @Parent() { row }: InvoiceType,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string[]> {
    if (!mayRecordPayment(actor, row).allowed) return [];
    const document = { ...payable(row, await this.own(row.id, context)), credits: null };
    return [...paymentStatuses([document]).get(row.id)!.remarks];
  }

  @ResolveField(() => Boolean, { description: 'Whether one may enter payments on it.' })
  viewerMayRecordPayment(@Parent() { row }: InvoiceType, @CurrentActor() actor: Actor): boolean {
    return row.issuedAt !== null && mayRecordPayment(actor, row).allowed;
  }

  private async own(id: string, context: RequestContext) {
    return (await loader(context, 'invoice.payments', (ids) => this.balances.paymentsOf(ids)).load(id)) ?? [];
  }
}

@Resolver(() => PaymentType)
export class PaymentResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly invoices: InvoicesService,
    private readonly unmatched: UnmatchedPayments,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who entered or matched it; null: it came with a list, or one is not of the seller’s FINANCE.',
  })
  async byHand(
    @Parent() { row }: PaymentType,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    const mayUndo = await this.viewerMayUndo({ row } as PaymentType, actor, context);
    return mayUndo ? nameOf(context, this.accounts, row.recordedById) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether one may take it back: a person entered or matched it.' })
  async viewerMayUndo(
    @Parent() { row }: PaymentType,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const { id, invoiceId, key } = row;
    const invoice = await loader(context, 'invoice', (ids) => this.invoices.byIds(ids)).load(invoiceId);
    if (!invoice || !mayRecordPayment(actor, invoice).allowed) return false;
    return (
      key === null || (await loader(context, 'payment.row', (ids) => this.unmatched.ofPayments(ids)).load(id)) !== null
    );
  }
}

@Resolver(() => LedgerImportType)
export class LedgerImportResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField(() => String, { nullable: true, description: 'Who read it; null: the portal itself.' })
  importedBy(@Parent() { importedById }: LedgerImportType, @Context() context: RequestContext): Promise<string | null> {
    return nameOf(context, this.accounts, importedById);
  }
}

@Resolver(() => UnmatchedPaymentType)
export class UnmatchedPaymentResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly imports: LedgerImports,
    private readonly invoices: InvoicesService,
    private readonly payments: Payments,
  ) {}

  @ResolveField(() => LedgerImportType, { description: 'The list that it stands in.' })
  async import(@Parent() { row }: UnmatchedPaymentType, @Context() context: RequestContext): Promise<LedgerImportType> {
    const list = await loader(context, 'ledger import', (ids) => this.imports.byIds(ids)).load(row.importId);
    return ledgerImportType(list!);
  }

  @ResolveField(() => InvoiceType, { nullable: true, description: 'The invoice that it was matched with.' })
  async invoice(
    @Parent() { row }: UnmatchedPaymentType,
    @Context() context: RequestContext,
  ): Promise<InvoiceType | null> {
    const { paymentId }: UnmatchedPayment = row;
    if (paymentId === null) return null;
    const payment = await loader(context, 'payment', (ids) => this.payments.byIds(ids)).load(paymentId);
    const invoice = await loader(context, 'invoice', (ids) => this.invoices.byIds(ids)).load(payment!.invoiceId);
    return invoice && invoiceType(invoice);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who matched it or put it aside; null: nobody, or the portal.',
  })
  decidedBy(@Parent() { row }: UnmatchedPaymentType, @Context() context: RequestContext): Promise<string | null> {
    return nameOf(context, this.accounts, row.decidedById);
  }
}
