import type { Actor } from '@domain/access/actor.js';
import { mayWriteMeeting } from '@domain/meetings/policy.js';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Decision } from '../agenda.entity.js';
import { MeetingPayload } from '../meetings.inputs.js';
import { DecisionType } from '../meetings.types.js';
import { DispatchService } from './dispatch.service.js';
import { DecisionDispatchType, SaveDispatchInput } from './dispatch.types.js';

@Resolver(() => DecisionType)
export class DispatchResolver {
  constructor(private readonly dispatch: DispatchService) {}

  @Mutation(() => MeetingPayload, {
    description:
      'Says to whom a decision goes, and once it is approved when and how it was sent (expediering). For SECRETARIAT. Errors: MINUTES_NOT_APPROVED, CONFLICT, BAD_USER_INPUT.',
  })
  @Policy(mayWriteMeeting)
  async saveDispatch(
    @Args('input', { description: 'The recipient.' }) input: SaveDispatchInput,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.dispatch.save(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description: 'Takes away a recipient that nothing has been sent to. For SECRETARIAT.',
  })
  @Policy(mayWriteMeeting)
  async removeDispatch(
    @Args('id', { type: () => ID, description: 'The recipient.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.dispatch.remove(actor, id) };
  }

  /** Whoever is shown a decision sees its minutes. */
  @ResolveField(() => [DecisionDispatchType], { description: 'To whom it goes (expediering), in order.' })
  async dispatches(@Parent() { id }: Decision, @Context() context: RequestContext): Promise<DecisionDispatchType[]> {
    return (await loader(context, 'decision.dispatches', (ids) => this.dispatch.of(ids)).load(id)) ?? [];
  }

  @ResolveField(() => String, { description: 'Where its extract (protokollsutdrag) is fetched once it is approved.' })
  extractUrl(@Parent() { id }: Decision): string {
    return `/exports/decisions/${id}/extract.pdf`;
  }
}
