import type { Actor } from '@domain/access/actor.js';
import { mayReadCosts } from '@domain/cost-sharing/index.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Connection } from '@platform/graphql/connection.js';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { PortalError } from '@platform/errors/portal-error.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { AccountsService } from '../identity/index.js';
import { UsageType } from './allocation-facts.types.js';
import { type Body, bodyLoader, BodiesService, BodyType } from '../bodies/index.js';
import { type Organisation, OrganisationsService, OrganisationType } from '../organisations/index.js';
import { AllocationsService } from './allocations.service.js';
import { CostModelsService } from './cost-models.service.js';
import {
  AllocationShareType,
  ComparisonRowType,
  CostAllocationConnection,
  CostAllocationType,
  FigureDeviationType,
} from './allocation.types.js';
import { CostModelConnection, CostModelType } from './cost-model.types.js';
import { allocationType, modelType } from './present.js';

const organisationByCode = (
  organisations: OrganisationsService,
  context: RequestContext,
  code: string,
): Promise<Organisation | null> =>
  loader(context, 'organisation by code', (codes) => organisations.byCodes(codes)).load(code);

/** What was done is stored with ids; people see names. */
const nameOf = async (accounts: AccountsService, context: RequestContext, id: string | null): Promise<string | null> =>
  id === null ? null : ((await loader(context, 'account', (ids) => accounts.byIds(ids)).load(id))?.name ?? null);

@Resolver(() => AllocationShareType)
export class AllocationShareResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Who pays.' })
  organisation(
    @Parent() { code }: AllocationShareType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationByCode(this.organisations, context, code);
  }
}

@Resolver(() => ComparisonRowType)
export class ComparisonRowResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Who pays.' })
  organisation(
    @Parent() { code }: ComparisonRowType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationByCode(this.organisations, context, code);
  }
}

@Resolver(() => FigureDeviationType)
export class FigureDeviationResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'Whose inhabitants.' })
  organisation(
    @Parent() { code }: FigureDeviationType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationByCode(this.organisations, context, code);
  }
}

@Resolver(() => CostAllocationType)
export class CostAllocationResolver {
  constructor(
    private readonly bodies: BodiesService,
    private readonly models: CostModelsService,
    private readonly allocations: AllocationsService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name of the account that fixed it; null in a preview and when the portal did it itself.',
  })
  fixedBy(@Parent() { fixedById }: CostAllocationType, @Context() context: RequestContext): Promise<string | null> {
    return nameOf(this.accounts, context, fixedById);
  }

  @ResolveField(() => [UsageType], {
    description: 'The measured quantities that it was fixed on, to be used again; empty in a preview.',
  })
  async usage(@Parent() { id }: CostAllocationType, @CurrentActor() actor: Actor): Promise<UsageType[]> {
    if (id === null) return [];
    const usage = this.allocations.usageOf(await this.allocations.byId(actor, id));
    return usage.map((one) => ({ ...one, value: formatDecimal(one.value) }));
  }

  @ResolveField(() => BodyType, { description: 'The body whose cost it is.' })
  body(@Parent() { bodyId }: CostAllocationType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }

  @ResolveField(() => CostModelType, {
    nullable: true,
    description: 'The version of the model that it was fixed by; null in a preview.',
  })
  async costModel(
    @Parent() { id, bodyId }: CostAllocationType,
    @CurrentActor() actor: Actor,
  ): Promise<CostModelType | null> {
    if (id === null) return null;
    const { costModelVersionId } = await this.allocations.byId(actor, id);
    const version = (await this.models.versions([costModelVersionId])).get(costModelVersionId)!;
    return modelType({ ...version, id: version.costModelId, bodyId });
  }

  @ResolveField(() => [FigureDeviationType], {
    description:
      'Figures behind a fixed allocation that the register says differently now (avvikelser). Shown, never applied.',
  })
  async deviations(@Parent() { id }: CostAllocationType, @CurrentActor() actor: Actor): Promise<FigureDeviationType[]> {
    return id === null ? [] : this.allocations.deviationsOf(await this.allocations.byId(actor, id));
  }
}

@Resolver(() => CostModelType)
export class CostModelResolver {
  constructor(
    private readonly bodies: BodiesService,
    private readonly models: CostModelsService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField(() => BodyType, { description: 'The body whose cost it splits.' })
  body(@Parent() { bodyId }: CostModelType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name of the account that saved this version; null when the portal did it itself.',
  })
  async savedBy(@Parent() { id, version }: CostModelType, @Context() context: RequestContext): Promise<string | null> {
    return nameOf(this.accounts, context, await this.models.savedBy(id, version));
  }
}

/** What cost sharing adds to a body. */
@Resolver(() => BodyType)
export class BodyCostsResolver {
  constructor(
    private readonly bodies: BodiesService,
    private readonly models: CostModelsService,
    private readonly allocations: AllocationsService,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'Whether one may read models and fixed allocations, preview and compare.',
  })
  async viewerMayReadCosts(@Parent() { id }: BodyType, @CurrentActor() actor: Actor): Promise<boolean> {
    return mayReadCosts(actor, await this.bodies.facts(id)).allowed;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether one may save models that begin on the day and fix years that do.',
  })
  viewerMayWriteCosts(
    @Parent() { id }: BodyType,
    @Args('on', { type: () => DateScalar, description: 'First day of the model or of the cost year.' }) on: LocalDate,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    return this.models.mayWrite(actor, id, on);
  }

  @ResolveField(() => CostModelConnection, {
    nullable: true,
    description:
      'The cost models (fördelningsmodeller), the latest period first; null for those without a place in the body.',
  })
  costModels(
    @Parent() { id }: BodyType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<CostModelConnection | null> {
    return seen(async () => mapped(await this.models.list(actor, id, first, after), modelType));
  }

  @ResolveField(() => CostAllocationConnection, {
    nullable: true,
    description: 'The fixed allocations, the latest year first; null for those without a place in the body.',
  })
  costAllocations(
    @Parent() { id }: BodyType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<CostAllocationConnection | null> {
    return seen(async () =>
      mapped(await this.allocations.list(actor, id, first, after), (row) =>
        allocationType(row, this.allocations.resultOf(row), row),
      ),
    );
  }
}

/** Null where one may not see it: the body itself is open to everyone. */
async function seen<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PortalError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

const mapped = <R, T>(connection: Connection<R>, typeOf: (row: R) => T): Connection<T> => ({
  nodes: connection.nodes.map(typeOf),
  pageInfo: connection.pageInfo,
  get totalCount() {
    return connection.totalCount;
  },
});
