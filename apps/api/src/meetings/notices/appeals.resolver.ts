import type { Actor } from '@domain/access/actor.js';
import { mayRecordReceived } from '@domain/meetings/approval-policy.js';
import { mayWriteMeeting } from '@domain/meetings/policy.js';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { organisationLoader, OrganisationsService, OrganisationType } from '../../organisations/index.js';
import type { MinutesApproval } from '../approval/approval.entity.js';
import { MinutesApprovalType } from '../approval/approval.types.js';
import { agendaItemLoader, sightLoader } from '../loaders.js';
import { MeetingPayload } from '../meetings.inputs.js';
import { MeetingsService } from '../meetings.service.js';
import { AgendaItemType } from '../meetings.types.js';
import {
  AppealReceivedType,
  MinutesApprovalPayload,
  ParagraphForceType,
  RecordAppealInput,
  SetAppealKindInput,
} from './appeals.types.js';
import { AppealsService } from './appeals.service.js';
import { NoticeBoards } from './boards.service.js';

@Resolver(() => MinutesApprovalType)
export class AppealsResolver {
  constructor(
    private readonly appealsService: AppealsService,
    private readonly boards: NoticeBoards,
    private readonly meetings: MeetingsService,
  ) {}

  @Mutation(() => MinutesApprovalPayload, {
    description:
      'Notes an appeal (överklagande) that a member has received, in time or not; the court decides. The same again changes nothing. For REGISTRAR of the organisation and for SECRETARIAT. Errors: ORGANISATION_UNKNOWN; BAD_USER_INPUT for an organisation that was no member then, for an item that the approval does not cover, where no notice is needed.',
  })
  @Policy(mayRecordReceived)
  async recordAppeal(
    @Args('input', { description: 'The appeal.' }) input: RecordAppealInput,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesApprovalPayload> {
    return { approval: await this.appealsService.record(actor, input) };
  }

  @Mutation(() => MinutesApprovalPayload, {
    description:
      'Takes away an appeal that was noted by mistake; the log keeps that it was there. For REGISTRAR of the organisation and for SECRETARIAT.',
  })
  @Policy(mayRecordReceived)
  async removeAppeal(
    @Args('id', { type: () => ID, description: 'The appeal.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesApprovalPayload> {
    return { approval: await this.appealsService.remove(actor, id) };
  }

  @Mutation(() => MeetingPayload, { description: 'Says how a paragraph is appealed. For SECRETARIAT.' })
  @Policy(mayWriteMeeting)
  async setAppealKind(
    @Args('input', { description: 'Which, and how.' }) input: SetAppealKindInput,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.appealsService.setKind(actor, input) };
  }

  @ResolveField(() => [AppealReceivedType], {
    description: 'Appeals on record at any member; empty for who does not see the minutes.',
  })
  async appeals(@Parent() approval: MinutesApproval, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await this.seesNotes(approval, context, actor)) ? this.appealsService.of(approval.id) : [];
  }

  @ResolveField(() => [ParagraphForceType], {
    description: 'Its paragraphs with decisions, and whether they have laga kraft; empty where no notice is needed.',
  })
  async paragraphs(
    @Parent() approval: MinutesApproval,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<ParagraphForceType[]> {
    if (!(await this.seesNotes(approval, context, actor))) return [];
    return this.appealsService.paragraphsOf((await this.boards.of([approval])).get(approval.id)!);
  }

  private async seesNotes({ meetingId }: MinutesApproval, context: RequestContext, actor: Actor): Promise<boolean> {
    return (await sightLoader(context, this.meetings, actor).load(meetingId))?.notes ?? false;
  }
}

@Resolver(() => AppealReceivedType)
export class AppealReceivedResolver {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly meetings: MeetingsService,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'The member that received it.' })
  organisation(@Parent() { organisationId }: AppealReceivedType, @Context() context: RequestContext) {
    return organisationLoader(context, this.organisations).load(organisationId);
  }

  @ResolveField(() => AgendaItemType, { nullable: true, description: 'The paragraph; null = not said which.' })
  item(@Parent() { itemId }: AppealReceivedType, @Context() context: RequestContext) {
    return itemId === null ? null : agendaItemLoader(context, this.meetings).load(itemId);
  }
}
