import type { Actor } from '@domain/access/actor.js';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Connection } from '@platform/graphql/connection.js';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { PortalError } from '@platform/errors/portal-error.js';
import { CurrentActor } from '@platform/graphql/policy.js';
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
  ) {}

  @ResolveField(() => BodyType, { description: 'The body whose cost it is.' })
  body(@Parent() { bodyId }: CostAllocationType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }

  @ResolveField(() => CostModelType, {
    nullable: true,
    description: 'The version of the model that it was fixed by; null in a preview.',
  })
  async costModel(@Parent() { id }: CostAllocationType, @CurrentActor() actor: Actor): Promise<CostModelType | null> {
    if (id === null) return null;
    const { costModelVersionId } = await this.allocations.byId(actor, id);
    const version = (await this.models.versions([costModelVersionId])).get(costModelVersionId)!;
    return modelType({ ...version, id: version.costModelId });
  }

  @ResolveField(() => [FigureDeviationType], {
    description:
      'Figures behind a fixed allocation that the register says differently now (avvikelser). Shown, never applied.',
  })
  async deviations(@Parent() { id }: CostAllocationType, @CurrentActor() actor: Actor): Promise<FigureDeviationType[]> {
    return id === null ? [] : this.allocations.deviationsOf(await this.allocations.byId(actor, id));
  }
}

/** What cost sharing adds to a body. */
@Resolver(() => BodyType)
export class BodyCostsResolver {
  constructor(
    private readonly models: CostModelsService,
    private readonly allocations: AllocationsService,
  ) {}

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
