import type { Actor } from '@domain/access/actor.js';
import { mayReadLog } from '@domain/access/log-policy.js';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { EventsService } from './events.service.js';
import { EventConnection } from './events.types.js';

@Resolver()
export class EventsResolver {
  constructor(private readonly service: EventsService) {}

  @Query(() => EventConnection, {
    description: 'The log (händelselogg) of everything, newest first. For ADMIN; an AUDITOR reads the log of the body.',
  })
  @Policy(mayReadLog)
  events(
    @Args() { first, after }: PageArgs,
    @Args('subjectId', { type: () => String, nullable: true, description: 'Only what happened to this thing.' })
    subjectId: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<EventConnection> {
    return this.service.list(actor, { subjectId: subjectId ?? undefined }, first, after);
  }
}
