import type { Actor } from '@domain/access/actor.js';
import { mayApproveRun, mayBill, mayCreditInvoice, mayReadInvoice } from '@domain/invoicing/index.js';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Connection, PageArgs } from '@platform/graphql/connection.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { BillingRuns, type RunDone } from './billing-runs.service.js';
import { BillingYears } from './billing-years.service.js';
import {
  CreditInvoiceInput,
  DecideVatInput,
  InvoiceFilter,
  IssueInvoicesInput,
  ReleaseBalanceInput,
  ReportInvoiceNumberInput,
  SettleAllocationInput,
} from './billing.inputs.js';
import { type BillingPreview, BillingService } from './billing.service.js';
import {
  BillingPayload,
  BillingPreviewType,
  BillingRunType,
  BillingYearType,
  draftType,
  runType,
  SettleAllocationPayload,
  settlementType,
} from './billing.types.js';
import type { Invoice } from './invoice.entity.js';
import { InvoiceConnection, InvoiceType, invoiceType } from './invoice.types.js';
import { InvoicesService } from './invoices.service.js';

@Resolver()
export class BillingResolver {
  constructor(
    private readonly billing: BillingService,
    private readonly runs: BillingRuns,
    private readonly years: BillingYears,
    private readonly reading: InvoicesService,
  ) {}

  @Query(() => InvoiceType, {
    description:
      'The invoice with this id. For the FINANCE of its seller, and FINANCE and CHIEF_EXECUTIVE of its buyer.',
  })
  @Policy(mayReadInvoice)
  async invoice(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<InvoiceType> {
    return invoiceType(await this.reading.byId(actor, id));
  }

  @Query(() => InvoiceConnection, {
    description: 'The invoices that one may see, the latest issued first: those one issues, and one’s own.',
  })
  @Policy(mayReadInvoice)
  async invoices(
    @Args() { first, after }: PageArgs,
    @Args('filter', { type: () => InvoiceFilter, nullable: true, description: 'Which ones; absent = all.' })
    filter: InvoiceFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<InvoiceConnection> {
    return mapped(await this.reading.list(actor, filter ?? {}, first, after));
  }

  @Query(() => BillingYearType, {
    nullable: true,
    description:
      'How far a fixed year has been billed; null where it is not fixed. For FINANCE of the host on its first day.',
  })
  @Policy(mayBill)
  billingYear(
    @Args('body', { description: 'Slug of the body.' }) body: string,
    @Args('year', { type: () => Int, description: 'The cost year.' }) year: number,
    @CurrentActor() actor: Actor,
  ): Promise<BillingYearType | null> {
    return this.years.year(actor, body, year);
  }

  @Query(() => BillingRunType, { description: 'The run with this id. For the seller’s FINANCE.' })
  @Policy(mayBill)
  async billingRun(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<BillingRunType> {
    return runType(await this.runs.byId(actor, id));
  }

  @Query(() => BillingPreviewType, {
    description:
      'What issueInvoices would issue, under the same rules; nothing is stored. The day of issue decides which coding string is in force; the due date does not matter.',
  })
  @Policy(mayBill)
  async previewInvoices(
    @Args('input', { description: 'What to bill.' }) input: IssueInvoicesInput,
    @CurrentActor() actor: Actor,
  ): Promise<BillingPreviewType> {
    return previewType(await this.billing.preview(actor, input));
  }

  @Query(() => BillingPreviewType, {
    description: 'What settleAllocation would do, under the same rules; nothing is stored.',
  })
  @Policy(mayBill)
  async previewSettlement(
    @Args('input', { description: 'The outcome.' }) input: SettleAllocationInput,
    @CurrentActor() actor: Actor,
  ): Promise<BillingPreviewType> {
    return previewType(await this.billing.previewSettlement(actor, input));
  }

  @Mutation(() => BillingPayload, {
    description:
      'Bills a part of a fixed year (fakturera): one invoice per partner, or two where something lies outside VAT; the host’s own share is internal. For FINANCE of the host on the first day of the cost year. Errors: ALREADY_INVOICED, ALREADY_SETTLED, ALLOCATION_SUPERSEDED, OTHER_SELLER, NOTHING_TO_BILL, VAT_UNDECIDED, VAT_CHANGED, SELLER_INCOMPLETE, BUYER_INCOMPLETE, AWAITING_APPROVAL.',
  })
  @Policy(mayBill)
  async issueInvoices(
    @Args('input', { description: 'What to bill.' }) input: IssueInvoicesInput,
    @CurrentActor() actor: Actor,
  ): Promise<BillingPayload> {
    return payload(await this.billing.issue(actor, input));
  }

  @Mutation(() => SettleAllocationPayload, {
    description:
      'Settles a year (slutavräkna): what each member was billed against its share of the outcome, as invoice, credit note or balance. For FINANCE of the host on the first day of the cost year. Errors: ALREADY_SETTLED, ALLOCATION_SUPERSEDED, OTHER_SELLER, OUTCOME_MISSING, VAT_UNDECIDED, VAT_CHANGED, SELLER_INCOMPLETE, BUYER_INCOMPLETE, AWAITING_APPROVAL.',
  })
  @Policy(mayBill)
  async settleAllocation(
    @Args('input', { description: 'The outcome.' }) input: SettleAllocationInput,
    @CurrentActor() actor: Actor,
  ): Promise<SettleAllocationPayload> {
    const { rows, ...done } = await this.billing.settle(actor, input);
    return { ...payload(done), settlement: settlementType(rows) };
  }

  @Mutation(() => BillingPayload, {
    description:
      'Credits an invoice in part or whole, with a reason (kreditera). For the seller’s FINANCE. Errors: ALREADY_CREDITED, ALREADY_SETTLED (then only with `replace`), AWAITING_APPROVAL; BAD_USER_INPUT with the field.',
  })
  @Policy(mayCreditInvoice)
  async creditInvoice(
    @Args('input', { description: 'What to credit, and why.' }) input: CreditInvoiceInput,
    @CurrentActor() actor: Actor,
  ): Promise<BillingPayload> {
    return payload(await this.billing.credit(actor, input));
  }

  @Mutation(() => BillingPayload, {
    description:
      'Pays out, or charges, the balance that a settlement carried over. For FINANCE of the host of that year. Errors: NOTHING_TO_BILL.',
  })
  @Policy(mayBill)
  async releaseBalance(
    @Args('input', { description: 'Which balance.' }) input: ReleaseBalanceInput,
    @CurrentActor() actor: Actor,
  ): Promise<BillingPayload> {
    return payload(await this.billing.release(actor, input));
  }

  @Mutation(() => BillingYearType, {
    description:
      'Decides on the VAT of a component whose model has none; it stands once the component is billed. For FINANCE of the host. Errors: CONFLICT once billed; BAD_USER_INPUT with the field.',
  })
  @Policy(mayBill)
  decideVat(
    @Args('input', { description: 'The decision.' }) input: DecideVatInput,
    @CurrentActor() actor: Actor,
  ): Promise<BillingYearType> {
    return this.years.decideVat(actor, input);
  }

  @Mutation(() => BillingPayload, {
    description:
      'Approves a run that waits (godkännande av utgående faktura) and issues it. For FINANCE of the host, and not for who prepared it. Error: ILLEGAL_TRANSITION.',
  })
  @Policy(mayApproveRun)
  async approveBillingRun(
    @Args('id', { type: () => ID, description: 'The run.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<BillingPayload> {
    return payload(await this.runs.approve(actor, id));
  }

  @Mutation(() => BillingRunType, {
    description: 'Puts a run aside that waits. For FINANCE of the host. Error: ILLEGAL_TRANSITION.',
  })
  @Policy(mayBill)
  async discardBillingRun(
    @Args('id', { type: () => ID, description: 'The run.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<BillingRunType> {
    return runType(await this.runs.discard(actor, id));
  }

  @Mutation(() => InvoiceType, {
    description:
      'Enters the number that the finance system gave an invoice; its buyer sees it from then on. A number typed wrong is put right (`corrects`) while nothing has been paid and no document refers to it. For the seller’s FINANCE. Errors: ILLEGAL_TRANSITION when it has one that stays.',
  })
  @Policy(mayBill)
  async reportInvoiceNumber(
    @Args('input', { description: 'The number.' }) input: ReportInvoiceNumberInput,
    @CurrentActor() actor: Actor,
  ): Promise<InvoiceType> {
    return invoiceType(await this.years.reportNumber(actor, input));
  }
}

const payload = ({ run, invoices }: RunDone): BillingPayload => ({
  run: runType(run),
  invoices: invoices.map(invoiceType),
});

const previewType = ({ drafts, settlement, missing }: BillingPreview): BillingPreviewType => ({
  invoices: drafts.map(draftType),
  settlement: settlement ? settlementType(settlement) : null,
  missing: missing.map(({ code, isSeller, lacks }) => ({ code, isSeller, lacks: [...lacks] })),
});

const mapped = (connection: Connection<Invoice>): InvoiceConnection => ({
  nodes: connection.nodes.map(invoiceType),
  pageInfo: connection.pageInfo,
  get totalCount() {
    return connection.totalCount;
  },
});
