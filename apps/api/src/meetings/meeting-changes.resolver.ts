import type { Actor } from '@domain/access/actor.js';
import { mayPlanMeetings, mayWriteMeeting } from '@domain/meetings/policy.js';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { Done } from '../identity/index.js';
import { AttachmentsService } from './attachments.service.js';
import { MeetingPlanService } from './meeting-plan.service.js';
import {
  AdvanceMeetingInput,
  AttachToMeetingInput,
  MeetingAttachmentPayload,
  MeetingPayload,
  MeetingsPayload,
  PlanMeetingsInput,
  SaveMeetingInput,
  SendSummonsInput,
  SummonsPayload,
} from './meetings.inputs.js';
import { SummonsService } from './summons.service.js';

/** When and where, how far, what is sent. */
@Resolver()
export class MeetingChangesResolver {
  constructor(
    private readonly plans: MeetingPlanService,
    private readonly summonses: SummonsService,
    private readonly attachments: AttachmentsService,
  ) {}

  @Mutation(() => MeetingPayload, {
    description:
      'Plans a meeting (möte) as a draft, or changes title, time and place of one. For SECRETARIAT. Error: CONFLICT.',
  })
  @Policy(mayPlanMeetings)
  async saveMeeting(
    @Args('input', { description: 'The meeting.' }) input: SaveMeetingInput,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.plans.save(actor, input) };
  }

  @Mutation(() => MeetingsPayload, {
    description: 'Plans a series of meetings (mötesserie) as drafts, one for each day. For SECRETARIAT.',
  })
  @Policy(mayPlanMeetings)
  async planMeetings(
    @Args('input', { description: 'The series.' }) input: PlanMeetingsInput,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingsPayload> {
    return { meetings: await this.plans.plan(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Begins, ends, reopens or cancels a meeting. Cancelling tells those who were summoned. For SECRETARIAT. Errors: CONFLICT, ILLEGAL_TRANSITION.',
  })
  @Policy(mayWriteMeeting)
  async advanceMeeting(
    @Args('input', { description: 'The step.' }) input: AdvanceMeetingInput,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.plans.advance(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Shows an item to the room as the one being dealt with; null = none. For SECRETARIAT. Error: ILLEGAL_TRANSITION unless in session.',
  })
  @Policy(mayWriteMeeting)
  async presentAgendaItem(
    @Args('meeting', { type: () => ID, description: 'The meeting.' }) meeting: string,
    @Args('item', { type: () => ID, nullable: true, description: 'The item; null = none.' }) item: string | null,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.plans.present(actor, meeting, item ?? null) };
  }

  @Mutation(() => Done, {
    description:
      'Removes a meeting that is a draft, or that was imported and nothing has been sent from (ta bort utkastet); untouched actions go with it. For SECRETARIAT.',
  })
  @Policy(mayWriteMeeting)
  async deleteMeeting(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<Done> {
    await this.plans.remove(actor, id);
    return { done: true };
  }

  @Mutation(() => SummonsPayload, {
    description:
      'Sends the summons (kallelse), what changed in it, or the minutes, to those who sit in the body on the day. For SECRETARIAT. Errors: CONFLICT, ILLEGAL_TRANSITION.',
  })
  @Policy(mayWriteMeeting)
  async sendSummons(
    @Args('input', { description: 'The sending.' }) input: SendSummonsInput,
    @CurrentActor() actor: Actor,
  ): Promise<SummonsPayload> {
    return this.summonses.send(actor, input);
  }

  @Mutation(() => MeetingAttachmentPayload, {
    description: 'Adds a file to a meeting or an item (bilaga). For SECRETARIAT.',
  })
  @Policy(mayWriteMeeting)
  async attachToMeeting(
    @Args('input', { description: 'The file and where it goes.' }) input: AttachToMeetingInput,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingAttachmentPayload> {
    return this.attachments.attach(actor, input);
  }

  @Mutation(() => MeetingPayload, { description: 'Takes away an attachment (ta bort bilagan). For SECRETARIAT.' })
  @Policy(mayWriteMeeting)
  async removeMeetingAttachment(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.attachments.remove(actor, id) };
  }
}
