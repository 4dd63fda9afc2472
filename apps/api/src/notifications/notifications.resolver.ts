import type { Actor } from '@domain/access/actor.js';
import { mayWriteMeeting } from '@domain/meetings/policy.js';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { PageArgs } from '@platform/graphql/connection.js';
import type { RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { meetingLoader, MeetingsService, MeetingType, SummonsType } from '../meetings/index.js';
import { DeliveriesService } from './deliveries.service.js';
import { ResendSummonsInput, ResendSummonsPayload, SummonsDeliveryConnection } from './notifications.types.js';

@Resolver(() => MeetingType)
export class MeetingMailResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @ResolveField(() => Boolean, {
    description: 'Whether this portal sends mail (e-post); otherwise a sending is seen in the portal only.',
  })
  mailIsOn(): boolean {
    return this.config.mail !== undefined;
  }
}

@Resolver(() => SummonsType)
export class SummonsDeliveriesResolver {
  constructor(
    private readonly service: DeliveriesService,
    private readonly meetings: MeetingsService,
  ) {}

  @ResolveField(() => SummonsDeliveryConnection, {
    description: 'Who was written to, and what became of it. For SECRETARIAT; empty for others.',
  })
  async deliveries(
    @Parent() { id, meetingId }: SummonsType,
    @Args() { first, after }: PageArgs,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<SummonsDeliveryConnection> {
    const meeting = await meetingLoader(context, this.meetings).load(meetingId);
    return this.service.list(actor, meeting!.bodyId, id, first, after);
  }

  @Mutation(() => ResendSummonsPayload, {
    description:
      'Sends a mail that is FAILED, NO_ADDRESS or OFF again, to the address that the person has now (skicka igen), unless something has been sent later in its place. For SECRETARIAT. Errors: NOT_FOUND, FORBIDDEN, CONFLICT, BAD_USER_INPUT.',
  })
  @Policy(mayWriteMeeting)
  async resendSummons(
    @Args('input', { description: 'Which mail.' }) { mail }: ResendSummonsInput,
    @CurrentActor() actor: Actor,
  ): Promise<ResendSummonsPayload> {
    return { delivery: await this.service.resend(actor, mail) };
  }
}
