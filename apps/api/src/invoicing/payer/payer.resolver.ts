import type { Actor } from '@domain/access/actor.js';
import { changeOf } from '@domain/invoicing/payer-forecast.js';
import { mayReadPayer, mayWritePayer } from '@domain/invoicing/payer-policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { formatKronor } from '@domain/shared/ore.js';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PortalError } from '@platform/errors/portal-error.js';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { BodiesService, type Body, bodyLoader, BodyType } from '../../bodies/index.js';
import { AccountsService } from '../../identity/index.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../../organisations/index.js';
import type { PayerDecision } from './payer-decision.entity.js';
import { PayerDecisionsService } from './payer-decisions.service.js';
import { type Forecast, type ForecastRow, PayerForecastService } from './payer-forecast.service.js';
import {
  PayerCodingConnection,
  PayerCodingType,
  PayerDecisionConnection,
  PayerDecisionFilter,
  PayerDecisionPayload,
  PayerDecisionType,
  PayerForecastRowType,
  PayerForecastType,
  SavePayerDecisionInput,
} from './payer.types.js';

@Resolver()
export class PayerResolver {
  constructor(
    private readonly service: PayerDecisionsService,
    private readonly forecasts: PayerForecastService,
  ) {}

  @Query(() => PayerDecisionConnection, {
    description:
      'What an organisation has decided about what it pays (beslut hos betalaren). For its FINANCE and CHIEF_EXECUTIVE; to others it does not exist.',
  })
  @Policy(mayReadPayer)
  payerDecisions(
    @Args('organisation', { description: 'Code of the organisation.' }) organisation: string,
    @Args('filter', {
      type: () => PayerDecisionFilter,
      nullable: true,
      description: 'Which ones; absent = the latest.',
    })
    filter: PayerDecisionFilter | null,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PayerDecisionConnection> {
    return this.service.list(actor, organisation, filter ?? {}, first, after);
  }

  @Query(() => PayerForecastType, {
    description:
      'What an organisation will pay all its bodies in a year (att betala nästa år): fixed shares, otherwise computed by each body’s own model on the latest figures. For its FINANCE and CHIEF_EXECUTIVE; to others it does not exist.',
  })
  @Policy(mayReadPayer)
  async payerForecast(
    @Args('organisation', { description: 'Code of the organisation.' }) organisation: string,
    @Args('year', { type: () => Int, description: 'The cost year; it is compared with the one before.' }) year: number,
    @CurrentActor() actor: Actor,
  ): Promise<PayerForecastType> {
    return forecastType(await this.forecasts.of(actor, organisation, year));
  }

  @Mutation(() => PayerDecisionPayload, {
    description:
      'Writes down a decision about a body’s cost of a year, or a change of one from a day (beslut hos betalaren). For FINANCE of the organisation. Errors: CONFLICT.',
  })
  @Policy(mayWritePayer)
  async savePayerDecision(
    @Args('input', { description: 'The decision.' }) input: SavePayerDecisionInput,
    @CurrentActor() actor: Actor,
  ): Promise<PayerDecisionPayload> {
    return { decision: await this.service.save(actor, input) };
  }
}

@Resolver(() => PayerDecisionType)
export class PayerDecisionResolver {
  constructor(
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField(() => BodyType, { description: 'The body whose cost it is.' })
  body(@Parent() { bodyId }: PayerDecision, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }

  @ResolveField(() => OrganisationType, { description: 'Who pays.' })
  organisation(
    @Parent() { organisationId }: PayerDecision,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(organisationId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name of the account that entered it; null when the portal did.',
  })
  async savedBy(@Parent() { savedById }: PayerDecision, @Context() context: RequestContext): Promise<string | null> {
    if (savedById === null) return null;
    return (await loader(context, 'account', (ids) => this.accounts.byIds(ids)).load(savedById))?.name ?? null;
  }
}

@Resolver(() => PayerCodingType)
export class PayerCodingResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Who is invoiced.' })
  organisation(
    @Parent() { organisationId }: PayerCodingType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(organisationId);
  }
}

@Resolver(() => PayerForecastType)
export class PayerForecastResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Who pays.' })
  organisation(
    @Parent() { organisationId }: PayerForecastType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(organisationId);
  }
}

@Resolver(() => PayerForecastRowType)
export class PayerForecastRowResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => BodyType, { description: 'Whom it pays.' })
  body(@Parent() { bodyId }: PayerForecastRowType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }
}

/** What the payers' side adds to a body: for the host that writes its invoices. */
@Resolver(() => BodyType)
export class BodyCodingsResolver {
  constructor(private readonly service: PayerDecisionsService) {}

  @ResolveField(() => PayerCodingConnection, {
    nullable: true,
    description:
      'The coding strings (konteringar) that the payers want on the invoices of a year. For FINANCE of the host on its first day; null for everybody else.',
  })
  async payerCodings(
    @Parent() { id }: BodyType,
    @Args('year', { type: () => Int, description: 'The cost year.' }) year: number,
    @Args('on', { type: () => DateScalar, nullable: true, description: 'The day of the invoice; absent = today.' })
    on: LocalDate | null,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PayerCodingConnection | null> {
    try {
      return await this.service.codings(actor, id, year, on, first, after);
    } catch (error) {
      if (error instanceof PortalError && ['NOT_FOUND', 'FORBIDDEN'].includes(error.code)) return null;
      throw error;
    }
  }
}

const kronor = (ore: bigint | null): string | null => (ore === null ? null : formatKronor(ore));

const forecastType = ({
  organisation,
  year,
  rows,
  total,
  previousTotal,
  change,
  complete,
}: Forecast): PayerForecastType => ({
  year,
  organisationId: organisation.id,
  rows: rows.map(rowType),
  total: formatKronor(total),
  previousTotal: formatKronor(previousTotal),
  change: kronor(change),
  complete,
});

const rowType = ({ body, now, before }: ForecastRow): PayerForecastRowType => ({
  bodyId: body.id,
  amount: kronor(now.amount),
  source: now.source,
  allocationId: now.allocationId,
  previous: kronor(before.amount),
  previousSource: before.source,
  change: kronor(changeOf({ amount: now.amount, previous: before.amount })),
  reasonCode: now.error?.code ?? null,
  reason: now.error?.message ?? null,
  remarks: [...now.remarks],
});
