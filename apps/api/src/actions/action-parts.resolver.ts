import type { Actor } from '@domain/access/actor.js';
import { mayReportOnAction, mayWriteAction } from '@domain/actions/policy.js';
import { overdue } from '@domain/actions/states.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@platform/clock/clock.js';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { AccountsService } from '../identity/index.js';
import { type AgendaItem, agendaItemLoader, AgendaItemType, MeetingsService } from '../meetings/index.js';
import type { ActionAttachment, ActionFollowUp } from './action.entity.js';
import { ActionsService } from './actions.service.js';
import {
  ActionAttachmentType,
  ActionGroupType,
  ActionType,
  FollowUpConnection,
  FollowUpType,
  ViewerMayOnActionType,
} from './actions.types.js';

@Resolver(() => ActionType)
export class ActionResolver {
  constructor(
    private readonly service: ActionsService,
    private readonly meetings: MeetingsService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Boolean, {
    description: 'Whether it should have been done by now and is not (försenad): open or in progress, and due before.',
  })
  overdue(
    @Parent() action: ActionType,
    @Args('on', {
      type: () => DateScalar,
      nullable: true,
      description: 'As seen on this day; absent = today.',
    })
    on: LocalDate | null,
  ): boolean {
    return overdue(action, on ?? this.clock.today());
  }

  @ResolveField(() => AgendaItemType, {
    nullable: true,
    description: 'The agenda item (punkt) that it comes from; null when it is free.',
  })
  agendaItem(@Parent() { itemId }: ActionType, @Context() context: RequestContext): Promise<AgendaItem | null> | null {
    return itemId === null ? null : agendaItemLoader(context, this.meetings).load(itemId);
  }

  @ResolveField(() => ActionGroupType, {
    nullable: true,
    description: 'The actions that the same text was given to others by; null when it was given to one.',
  })
  group(@Parent() { groupId }: ActionType, @Context() context: RequestContext): Promise<ActionGroupType | null> | null {
    return groupId === null ? null : loader(context, 'action.group', (ids) => this.service.groups(ids)).load(groupId);
  }

  @ResolveField(() => FollowUpConnection, {
    description:
      'What was done and said (historik), the latest first; what was said while it was a draft, only for the secretariat.',
  })
  followUps(
    @Parent() action: ActionType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<FollowUpConnection> {
    return this.service.followUps(actor, action, first, after);
  }

  @ResolveField(() => [ActionAttachmentType], {
    description: 'Its files (bilagor), oldest first.',
  })
  async attachments(@Parent() { id }: ActionType, @Context() context: RequestContext): Promise<ActionAttachment[]> {
    return (await loader(context, 'action.attachments', (ids) => this.service.attachmentsOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => ViewerMayOnActionType, { description: 'What one may do with it.' })
  viewerMay(
    @Parent() action: ActionType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<ViewerMayOnActionType | null> {
    // Keyed by the object: an action may be asked for in two states in one request.
    const facts = loader<never, ViewerMayOnActionType>(context, 'action.viewerMay', async (actions) => {
      const found = await this.service.factsOf(actor, actions);
      return new Map(
        [...found].map(([each, about]) => [
          each as never,
          { write: mayWriteAction(actor, about).allowed, report: mayReportOnAction(actor, about).allowed },
        ]),
      );
    });
    return facts.load(action as never);
  }
}

@Resolver(() => ActionAttachmentType)
export class ActionAttachmentResolver {
  @ResolveField(() => String, { description: 'Address to fetch the file from.' })
  url(@Parent() { id }: ActionAttachment): string {
    return `/attachments/actions/${id}`;
  }
}

@Resolver(() => FollowUpType)
export class FollowUpResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name of the one who did or said it; null when the portal did.',
  })
  async authorName(
    @Parent() { accountId }: ActionFollowUp,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (accountId === null) return null;
    return (await loader(context, 'account', (ids) => this.accounts.byIds(ids)).load(accountId))?.name ?? null;
  }
}

@Resolver(() => AgendaItemType)
export class AgendaItemActionsResolver {
  constructor(private readonly service: ActionsService) {}

  @ResolveField(() => [ActionType], {
    description: 'The actions (åtgärder) from it that one may see, in the order in which they were made.',
  })
  async actions(
    @Parent() { id }: AgendaItem,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<ActionType[]> {
    return (await loader(context, 'item.actions', (ids) => this.service.ofItems(actor, ids)).load(id)) ?? [];
  }
}
