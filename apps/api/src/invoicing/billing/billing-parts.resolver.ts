import type { Actor } from '@domain/access/actor.js';
import { type InvoiceStatus, invoiceStatus, mayApproveRun, mayCreditInvoice } from '@domain/invoicing/index.js';
import { formatKronor } from '@domain/shared/ore.js';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Connection, PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { KronorScalar } from '@platform/scalars/scalars.js';
import { type Body, bodyLoader, BodiesService, BodyType } from '../../bodies/index.js';
import { AccountsService } from '../../identity/index.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../../organisations/index.js';
import { filesOf } from '../documents/invoice-files.js';
import { InvoiceStatusEnum } from '../enums.js';
import { balanceOf } from '../payments/balance-loader.js';
import { Balances } from '../payments/balances.service.js';
import type { BillingRun } from './billing-run.entity.js';
import { BillingRuns } from './billing-runs.service.js';
import { BillingYears } from './billing-years.service.js';
import {
  BalanceEntryType,
  balanceType,
  BillingRunConnection,
  BillingRunType,
  BillingYearType,
  draftType,
  InvoiceDraftType,
  MemberBilledType,
  MissingDetailsType,
  runType,
  SettlementRowType,
  SettlementType,
  settlementType,
} from './billing.types.js';
import type { Invoice } from './invoice.entity.js';
import { InvoiceFileType, InvoiceLineType, invoiceLineType, InvoiceType, invoiceType } from './invoice.types.js';
import { creditedTotal, InvoicesService, isCredited, isSeen } from './invoices.service.js';

const byCode = (context: RequestContext, organisations: OrganisationsService, code: string) =>
  loader(context, 'organisation by code', (codes) => organisations.byCodes(codes)).load(code);

@Resolver(() => InvoiceType)
export class InvoiceResolver {
  constructor(
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly reading: InvoicesService,
    private readonly balances: Balances,
  ) {}

  @ResolveField(() => BodyType, { description: 'The body whose cost it is.' })
  body(@Parent() { row }: InvoiceType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(row.bodyId);
  }

  @ResolveField(() => OrganisationType, { description: 'Who issues it: the host.' })
  seller(@Parent() { row }: InvoiceType, @Context() context: RequestContext): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(row.sellerId);
  }

  @ResolveField(() => OrganisationType, { description: 'Who pays, or gets back.' })
  buyer(@Parent() { row }: InvoiceType, @Context() context: RequestContext): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(row.buyerId);
  }

  @ResolveField(() => InvoiceStatusEnum, { description: 'How far it has come.' })
  async status(@Parent() { row }: InvoiceType, @Context() context: RequestContext): Promise<InvoiceStatus> {
    if (row.issuedAt === null) return 'BASIS';
    const [credits, { state }] = await Promise.all([
      this.creditsOf(row, context),
      balanceOf(context, this.balances, row),
    ]);
    return invoiceStatus({ issued: true, credited: isCredited(row, credits), state });
  }

  @ResolveField(() => KronorScalar, { description: 'What has been credited of it, with VAT.' })
  async creditedAmount(@Parent() { row }: InvoiceType, @Context() context: RequestContext): Promise<string> {
    return formatKronor(creditedTotal(await this.creditsOf(row, context)));
  }

  @ResolveField(() => [InvoiceLineType], { description: 'Its lines, in order.' })
  async lines(@Parent() { row }: InvoiceType, @Context() context: RequestContext): Promise<InvoiceLineType[]> {
    const lines = await loader(context, 'invoice.lines', (ids) => this.reading.linesOf(ids)).load(row.id);
    return (lines ?? []).map(invoiceLineType);
  }

  @ResolveField(() => [InvoiceFileType], { description: 'In which forms it can be fetched; none of a basis.' })
  documents(@Parent() { row }: InvoiceType): InvoiceFileType[] {
    return filesOf(row);
  }

  @ResolveField(() => [InvoiceType], { description: 'What it credits or settles, as far as one may see it.' })
  async originals(
    @Parent() { row }: InvoiceType,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<InvoiceType[]> {
    const found = await loader(context, 'invoice.originals', (ids) => this.reading.originalsOf(ids)).load(row.id);
    return (found ?? []).filter((original) => isSeen(actor, original)).map(invoiceType);
  }

  @ResolveField(() => Boolean, { description: 'Whether one may credit it, and enter the number of a basis.' })
  viewerMayCredit(@Parent() { row }: InvoiceType, @CurrentActor() actor: Actor): boolean {
    return mayCreditInvoice(actor, row).allowed;
  }

  @ResolveField(() => [InvoiceType], { description: 'What has credited it; for its buyer once issued.' })
  async credits(
    @Parent() { row }: InvoiceType,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<InvoiceType[]> {
    return (await this.creditsOf(row, context)).filter((credit) => isSeen(actor, credit)).map(invoiceType);
  }

  private async creditsOf({ id }: Invoice, context: RequestContext): Promise<readonly Invoice[]> {
    return (await loader(context, 'invoice.credits', (ids) => this.reading.creditsOf(ids)).load(id)) ?? [];
  }
}

@Resolver(() => BillingRunType)
export class BillingRunResolver {
  constructor(
    private readonly bodies: BodiesService,
    private readonly accounts: AccountsService,
    private readonly reading: InvoicesService,
    private readonly runs: BillingRuns,
  ) {}

  @ResolveField(() => BodyType, { description: 'The body whose cost it is.' })
  body(@Parent() { row }: BillingRunType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(row.bodyId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who prepared it; null: the portal itself.' })
  preparedBy(@Parent() { row }: BillingRunType, @Context() context: RequestContext): Promise<string | null> {
    return this.nameOf(row.preparedById, context);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who approved it or put it aside.' })
  decidedBy(@Parent() { row }: BillingRunType, @Context() context: RequestContext): Promise<string | null> {
    return this.nameOf(row.decidedById, context);
  }

  @ResolveField(() => Boolean, { description: 'Whether it waits and one may approve it: not who prepared it.' })
  async viewerMayApprove(
    @Parent() { row }: BillingRunType,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    if (row.state !== 'PREPARED') return false;
    const facts = await loader(context, 'body facts', (ids) => this.bodies.factsOf(ids)).load(row.bodyId);
    return mayApproveRun(actor, facts!, row.sellerId, row.preparedById).allowed;
  }

  @ResolveField(() => SettlementType, {
    nullable: true,
    description:
      'The settlement that waits for approval; null in other runs, and once it is issued (BillingYear has it).',
  })
  settlement(@Parent() { row }: BillingRunType): SettlementType | null {
    return row.plan?.settlement ? settlementType(row.plan.settlement) : null;
  }

  @ResolveField(() => [InvoiceDraftType], { description: 'What it is going to issue, while it waits.' })
  async drafts(@Parent() { row }: BillingRunType): Promise<InvoiceDraftType[]> {
    return (await this.runs.draftsOf(row)).map(draftType);
  }

  @ResolveField(() => [InvoiceType], { description: 'Its documents, in order of their numbers.' })
  async invoices(@Parent() { row }: BillingRunType): Promise<InvoiceType[]> {
    return (await this.reading.ofRun(row.id)).map(invoiceType);
  }

  private async nameOf(id: string | null, context: RequestContext): Promise<string | null> {
    if (id === null) return null;
    return (await loader(context, 'account', (ids) => this.accounts.byIds(ids)).load(id))?.name ?? null;
  }
}

@Resolver(() => BillingYearType)
export class BillingYearResolver {
  constructor(
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly reading: BillingRuns,
    private readonly years: BillingYears,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'Who bills: the host on the first day of the year.' })
  seller(@Parent() { hostId }: BillingYearType, @Context() context: RequestContext): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(hostId);
  }

  @ResolveField(() => SettlementType, { nullable: true, description: 'Its settlement; null while there is none.' })
  async settlement(@Parent() { bodyId, year }: BillingYearType): Promise<SettlementType | null> {
    const rows = await this.years.settlement(bodyId, year);
    return rows ? settlementType(rows) : null;
  }

  @ResolveField(() => [BalanceEntryType], {
    description: 'What its settlement carried over and what has been paid out or charged of it since, by day.',
  })
  async balance(@Parent() { bodyId, year }: BillingYearType): Promise<BalanceEntryType[]> {
    return (await this.years.balance(bodyId, year)).map(balanceType);
  }

  @ResolveField(() => BodyType, { description: 'The body.' })
  body(@Parent() { bodyId }: BillingYearType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }

  @ResolveField(() => BillingRunConnection, { description: 'What has been issued or waits, the newest first.' })
  async runs(
    @Parent() { bodyId, year }: BillingYearType,
    @Args() { first, after }: PageArgs,
  ): Promise<BillingRunConnection> {
    return mapped(await this.reading.ofYear(bodyId, year, first, after));
  }
}

@Resolver(() => InvoiceDraftType)
export class InvoiceDraftResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Who would pay, or get back.' })
  buyer(@Parent() { code }: InvoiceDraftType, @Context() context: RequestContext): Promise<Organisation | null> {
    return byCode(context, this.organisations, code);
  }
}

@Resolver(() => MissingDetailsType)
export class MissingDetailsResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Whose details.' })
  organisation(
    @Parent() { code }: MissingDetailsType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return byCode(context, this.organisations, code);
  }
}

@Resolver(() => BalanceEntryType)
export class BalanceEntryResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The member.' })
  organisation(@Parent() { code }: BalanceEntryType, @Context() context: RequestContext): Promise<Organisation | null> {
    return byCode(context, this.organisations, code);
  }
}

@Resolver(() => SettlementRowType)
export class SettlementRowResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The member.' })
  organisation(
    @Parent() { code }: SettlementRowType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return byCode(context, this.organisations, code);
  }
}

@Resolver(() => MemberBilledType)
export class MemberBilledResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The member.' })
  organisation(@Parent() { code }: MemberBilledType, @Context() context: RequestContext): Promise<Organisation | null> {
    return byCode(context, this.organisations, code);
  }
}

const mapped = (connection: Connection<BillingRun>): BillingRunConnection => ({
  nodes: connection.nodes.map(runType),
  pageInfo: connection.pageInfo,
  get totalCount() {
    return connection.totalCount;
  },
});
