import type { Actor } from '@domain/access/actor.js';
import { mayCreateActions, mayReadAction, mayReportOnAction, mayWriteAction } from '@domain/actions/policy.js';
import { mayReadInside } from '@domain/bodies/policy.js';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Done } from '../identity/index.js';
import { ActionAttachmentsService } from './action-attachments.service.js';
import { ActionChangesService } from './action-changes.service.js';
import {
  ActionFilter,
  ActionVersionInput,
  AttachToActionInput,
  CreateActionsInput,
  DecideActionDateInput,
  HandOverActionInput,
  ProposeActionDateInput,
  UpdateActionInput,
  UpdateActionsInput,
} from './actions.inputs.js';
import { ActionsService } from './actions.service.js';
import {
  ActionConnection,
  ActionPayload,
  ActionsPayload,
  ActionType,
  AssigneeConnection,
  CreateActionsPayload,
} from './actions.types.js';
import { fieldsAskedFor } from './asked-for.js';
import { AssigneesService } from './assignees.service.js';
import { type ActionOrder, ActionOrderEnum } from './enums.js';
import { NewActionsService } from './new-actions.service.js';

@Resolver()
export class ActionsResolver {
  constructor(
    private readonly service: ActionsService,
    private readonly assignees: AssigneesService,
    private readonly creation: NewActionsService,
    private readonly changes: ActionChangesService,
    private readonly attachments: ActionAttachmentsService,
  ) {}

  @Query(() => ActionType, { description: 'The action (åtgärd) with this id.' })
  @Policy(mayReadAction)
  action(@Args('id', { type: () => ID, description: 'Its id.' }) id: string, @CurrentActor() actor: Actor) {
    return this.service.action(actor, id);
  }

  @Query(() => ActionConnection, {
    description: 'The actions (åtgärder) that one may see: of a body, a person, an organisation, or all.',
  })
  @Policy(mayReadAction)
  actions(
    @Args() { first, after }: PageArgs,
    @Args('filter', { type: () => ActionFilter, nullable: true, description: 'Which ones; absent = all.' })
    filter: ActionFilter | null,
    @Args('orderBy', {
      type: () => ActionOrderEnum,
      nullable: true,
      defaultValue: 'DUE_ON',
      description: 'In which order.',
    })
    orderBy: ActionOrder | null,
    @CurrentActor() actor: Actor,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ActionConnection> {
    return this.service.list(actor, filter ?? {}, orderBy ?? 'DUE_ON', first, after, fieldsAskedFor(info));
  }

  @Query(() => AssigneeConnection, {
    description:
      'The people that an action in a body can be given to without being entered anew: those who sit there today, and those who have been given something before.',
  })
  @Policy(mayReadInside)
  assigneeChoices(
    @Args('body', { description: 'Slug of the body.' }) body: string,
    @Args('search', { type: () => String, nullable: true, description: 'Only names that contain this, in any case.' })
    search: string | null,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<AssigneeConnection> {
    return this.assignees.choices(actor, body, search, first, after);
  }

  @Mutation(() => CreateActionsPayload, {
    description:
      'Gives one text to one or many (ny åtgärd). For the body’s SECRETARIAT. Errors: ORGANISATION_UNKNOWN; BAD_USER_INPUT where a name is that of several.',
  })
  @Policy(mayCreateActions)
  createActions(
    @Args('input', { description: 'The text, and who is to do it.' }) input: CreateActionsInput,
    @CurrentActor() actor: Actor,
  ): Promise<CreateActionsPayload> {
    return this.creation.create(actor, input);
  }

  @Mutation(() => ActionPayload, {
    description:
      'Changes an action, or comments on it (återrapportera). State and comment: also for its assignee and for CHIEF_EXECUTIVE and REPRESENTATIVE of the organisation; the rest for the body’s SECRETARIAT. Errors: CONFLICT, ILLEGAL_TRANSITION.',
  })
  @Policy(mayReportOnAction)
  async updateAction(
    @Args('input', { description: 'What is to become another.' }) input: UpdateActionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ActionPayload> {
    return { action: await this.changes.update(actor, input) };
  }

  @Mutation(() => ActionsPayload, {
    description:
      'The same change of many actions, or of none (ändra flera), under the rules of updateAction. Errors: CONFLICT, with the ids in `actions`; ILLEGAL_TRANSITION.',
  })
  @Policy(mayReportOnAction)
  async updateActions(
    @Args('input', { description: 'Which, and what is to become another.' }) { actions, ...change }: UpdateActionsInput,
    @CurrentActor() actor: Actor,
  ): Promise<ActionsPayload> {
    return { actions: await this.changes.updateAll(actor, actions, change) };
  }

  @Mutation(() => ActionPayload, {
    description:
      'Asks for another day (föreslå nytt datum). For those who may report on it. Errors: CONFLICT; BAD_USER_INPUT when it is finished.',
  })
  @Policy(mayReportOnAction)
  async proposeActionDate(
    @Args('input', { description: 'The action and the day.' }) input: ProposeActionDateInput,
    @CurrentActor() actor: Actor,
  ): Promise<ActionPayload> {
    return { action: await this.changes.proposeDate(actor, input) };
  }

  @Mutation(() => ActionPayload, {
    description: 'Accepts or declines the day asked for (nytt datum). For the body’s SECRETARIAT. Errors: CONFLICT.',
  })
  @Policy(mayWriteAction)
  async decideActionDate(
    @Args('input', { description: 'The action and the answer.' }) input: DecideActionDateInput,
    @CurrentActor() actor: Actor,
  ): Promise<ActionPayload> {
    return { action: await this.changes.decideDate(actor, input) };
  }

  @Mutation(() => ActionPayload, {
    description:
      'Gives an action to somebody else of the same organisation (lämna över). For those who may report on it. Errors: CONFLICT.',
  })
  @Policy(mayReportOnAction)
  async handOverAction(
    @Args('input', { description: 'The action, and who is to do it.' }) input: HandOverActionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ActionPayload> {
    return { action: await this.changes.handOver(actor, input) };
  }

  @Mutation(() => Done, {
    description:
      'Removes an action that was entered by mistake and has no history (ta bort). For the body’s SECRETARIAT; what has a history is CANCELLED instead. Errors: CONFLICT, BAD_USER_INPUT.',
  })
  @Policy(mayWriteAction)
  async deleteAction(
    @Args('input', { description: 'The action, as read.' }) input: ActionVersionInput,
    @CurrentActor() actor: Actor,
  ): Promise<Done> {
    await this.changes.remove(actor, input);
    return { done: true };
  }

  @Mutation(() => ActionPayload, {
    description: 'Puts a file with an action (bilaga). For those who may report on it.',
  })
  @Policy(mayReportOnAction)
  async attachToAction(
    @Args('input', { description: 'The action and the file.' }) input: AttachToActionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ActionPayload> {
    return { action: await this.attachments.attach(actor, input) };
  }

  @Mutation(() => ActionPayload, {
    description: 'Takes a file away from an action (ta bort bilaga). For those who may report on it.',
  })
  @Policy(mayReportOnAction)
  async removeActionAttachment(
    @Args('id', { type: () => ID, description: 'The attachment.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ActionPayload> {
    return { action: await this.attachments.detach(actor, id) };
  }
}
