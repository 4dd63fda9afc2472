import type { Actor } from '@domain/access/actor.js';
import { formatKronor } from '@domain/shared/ore.js';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Connection, PageArgs } from '@platform/graphql/connection.js';
import type { RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { type Body, BodiesService, bodyLoader, BodyType } from '../bodies/index.js';
import { OrganisationType } from '../organisations/index.js';
import { type CostShare, OrganisationCostsService } from './organisation-costs.service.js';
import { CostShareConnection, CostShareType } from './organisation-costs.types.js';

const shareType = ({ amount, perInhabitant, ...share }: CostShare): CostShareType => ({
  ...share,
  amount: formatKronor(amount),
  perInhabitant: perInhabitant === undefined ? null : formatKronor(perInhabitant),
});

/** What cost sharing adds to an organisation. */
@Resolver(() => OrganisationType)
export class OrganisationCostsResolver {
  constructor(private readonly costs: OrganisationCostsService) {}

  @ResolveField(() => CostShareConnection, {
    description:
      'Its shares in fixed allocations (kostnader över åren), the latest year first; only of bodies where the viewer has a place.',
  })
  async costShares(
    @Parent() organisation: OrganisationType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<CostShareConnection> {
    return mapped(await this.costs.sharesOf(actor, organisation, first, after));
  }
}

@Resolver(() => CostShareType)
export class CostShareResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => BodyType, { description: 'The body whose cost it is.' })
  body(@Parent() { bodyId }: CostShareType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }
}

const mapped = (connection: Connection<CostShare>): Connection<CostShareType> => ({
  nodes: connection.nodes.map(shareType),
  pageInfo: connection.pageInfo,
  get totalCount() {
    return connection.totalCount;
  },
});
