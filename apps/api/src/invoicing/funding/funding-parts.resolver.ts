import type { Actor } from '@domain/access/actor.js';
import { mayDeliver, mayKeepFunding } from '@domain/invoicing/funding-policy.js';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { BodiesService, type Body, bodyLoader, BodyType } from '../../bodies/index.js';
import { ViewerType } from '../../identity/index.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../../organisations/index.js';
import { seen } from '../seen.js';
import { CoFinancingService } from './co-financing.service.js';
import { CoFinancingConnection, CoFinancingType } from './co-financing.types.js';
import { FundedBodies } from './funded-bodies.js';
import { GrantConnection, GrantType } from './grant.types.js';
import { GrantsService } from './grants.service.js';

/** The request's bodies with their hosts, read together. */
const factsOf = (context: RequestContext, bodies: FundedBodies, bodyId: string) =>
  loader(context, 'body.funding', (ids) => bodies.factsOf(ids)).load(bodyId);

@Resolver(() => CoFinancingType)
export class CoFinancingResolver {
  constructor(
    private readonly bodies: BodiesService,
    private readonly funded: FundedBodies,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => BodyType, { description: 'The body that it goes to.' })
  body(@Parent() { bodyId }: CoFinancingType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }

  @ResolveField(() => OrganisationType, { description: 'Who co-finances.' })
  organisation(
    @Parent() { organisationId }: CoFinancingType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(organisationId);
  }

  @ResolveField(() => Boolean, { description: 'Whether one may choose kronor or hours, and enter deliveries.' })
  async viewerMayDeliver(
    @Parent() { bodyId, organisationId }: CoFinancingType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    return mayDeliver(actor, (await factsOf(context, this.funded, bodyId))!, organisationId).allowed;
  }
}

@Resolver(() => GrantType)
export class GrantResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => BodyType, { description: 'The body that it is for.' })
  body(@Parent() { bodyId }: GrantType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }
}

/** What funding adds to a body. */
@Resolver(() => BodyType)
export class BodyFundingResolver {
  constructor(
    private readonly coFinancing: CoFinancingService,
    private readonly service: GrantsService,
    private readonly funded: FundedBodies,
  ) {}

  @ResolveField(() => CoFinancingConnection, {
    nullable: true,
    description:
      'The co-financing (medfinansiering) of the members, in the order in which it was entered; null for those without a place in the body.',
  })
  coFinancings(
    @Parent() { id }: BodyType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<CoFinancingConnection | null> {
    return seen(() => this.coFinancing.list(actor, id, first, after));
  }

  @ResolveField(() => GrantConnection, {
    nullable: true,
    description:
      'Its grants (bidrag), in the order in which they were entered; null for those without a place in the body.',
  })
  grants(
    @Parent() { id }: BodyType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<GrantConnection | null> {
    return seen(() => this.service.list(actor, id, first, after));
  }

  @ResolveField(() => [GrantType], {
    description: 'Its grants that remind today (påminnelser); none for those without a place in the body.',
  })
  async grantReminders(
    @Parent() { id }: BodyType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<GrantType[]> {
    const reminders = loader(context, 'body.grantReminders', (ids) => this.service.remindersOf(actor, ids));
    return (await reminders.load(id)) ?? [];
  }

  @ResolveField(() => Boolean, { description: 'Whether one may enter commitments, grants and payment requests.' })
  async viewerMayKeepFunding(
    @Parent() { id }: BodyType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    return mayKeepFunding(actor, (await factsOf(context, this.funded, id))!).allowed;
  }
}

/** What funding adds to Mitt. */
@Resolver(() => ViewerType)
export class ViewerFundingResolver {
  constructor(private readonly service: GrantsService) {}

  @ResolveField(() => [GrantType], {
    description:
      'Grants that nobody has used and whose day to remind has come (påminnelser): for those who keep them, and FINANCE and CHIEF_EXECUTIVE of the members. The earliest day first.',
  })
  grantReminders(@CurrentActor() actor: Actor): Promise<GrantType[]> {
    return this.service.ownReminders(actor);
  }
}
