import type { Actor } from '@domain/access/actor.js';
import { mayBill } from '@domain/invoicing/index.js';
import { Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { type Body, bodyLoader, BodiesService, BodyType } from '../../bodies/index.js';
import { BillingDueService } from './billing-due.service.js';
import { BillingDueType, NumbersDueType, PartDueType } from './billing-due.types.js';
import { runType } from './billing.types.js';

@Resolver()
export class BillingDueResolver {
  constructor(private readonly due: BillingDueService) {}

  @Query(() => BillingDueType, {
    description:
      'What one has to bill as FINANCE of hosts, over all their bodies: parts whose day has come, runs that wait for one’s approval, bases without a number. Empty for everybody else.',
  })
  @Policy(mayBill)
  async billingDue(@CurrentActor() actor: Actor): Promise<BillingDueType> {
    const { runs, ...due } = await this.due.of(actor);
    return { ...due, runs: runs.map(runType) };
  }
}

/** What billing adds to a body. */
@Resolver(() => BodyType)
export class BodyBillingResolver {
  constructor(private readonly due: BillingDueService) {}

  @ResolveField(() => [Int], {
    description:
      'The fixed years that one bills, as FINANCE of the host on their first day, the latest first; empty for others.',
  })
  async viewerBillingYears(
    @Parent() { id }: BodyType,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<number[]> {
    const years = loader(context, 'body.viewerBillingYears', (ids) => this.due.yearsOf(actor, ids));
    return (await years.load(id)) ?? [];
  }
}

@Resolver(() => PartDueType)
export class PartDueResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => BodyType, { description: 'The body whose cost it is.' })
  body(@Parent() { bodyId }: PartDueType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }
}

@Resolver(() => NumbersDueType)
export class NumbersDueResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => BodyType, { description: 'The body whose cost it is.' })
  body(@Parent() { bodyId }: NumbersDueType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }
}
