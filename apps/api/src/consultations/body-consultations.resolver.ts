import type { Actor } from '@domain/access/actor.js';
import { mayKeepConsultations } from '@domain/consultations/policy.js';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { BodiesService, BodyType } from '../bodies/index.js';

@Resolver(() => BodyType)
export class BodyConsultationsResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => Boolean, {
    description: 'Whether one may enter and handle consultations (remisser) of this body.',
  })
  async viewerMayKeepConsultations(
    @Parent() { id }: BodyType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const facts = await loader(context, 'body.facts', (ids) => this.bodies.factsOf(ids)).load(id);
    return mayKeepConsultations(actor, facts!).allowed;
  }
}
