import type { Actor } from '@domain/access/actor.js';
import { mayPlanMeetings, mayReadBacklog, mayWriteMeeting } from '@domain/meetings/policy.js';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { Done } from '../identity/index.js';
import { AgendaService } from './agenda.service.js';
import { AttendanceService } from './attendance.service.js';
import { BacklogService } from './backlog.service.js';
import {
  AgendaItemPayload,
  AttendeePayload,
  BacklogItemPayload,
  ContinueAgendaItemInput,
  ContinuePayload,
  DecisionPayload,
  ItemRecordPayload,
  MeetingPayload,
  MoveAgendaItemInput,
  PlaceBacklogItemInput,
  SaveAgendaItemInput,
  SaveAttendeeInput,
  SaveBacklogItemInput,
  SaveDecisionInput,
  SaveItemRecordInput,
} from './meetings.inputs.js';
import { MinutesService } from './minutes.service.js';

/** What is on the agenda, and what is written under it. All for the body's SECRETARIAT. */
@Resolver()
export class AgendaChangesResolver {
  constructor(
    private readonly agenda: AgendaService,
    private readonly minutes: MinutesService,
    private readonly attendance: AttendanceService,
    private readonly backlogs: BacklogService,
  ) {}

  @Mutation(() => AgendaItemPayload, {
    description:
      'Adds an item (punkt) or changes one. For SECRETARIAT. Error: CONFLICT, with the version in store and the account that made it.',
  })
  @Policy(mayWriteMeeting)
  saveAgendaItem(
    @Args('input', { description: 'The item.' }) input: SaveAgendaItemInput,
    @CurrentActor() actor: Actor,
  ): Promise<AgendaItemPayload> {
    return this.agenda.save(actor, input);
  }

  @Mutation(() => AgendaItemPayload, {
    description:
      'Moves an item with what lies under it; the agenda is numbered anew. Before the meeting begins. For SECRETARIAT.',
  })
  @Policy(mayWriteMeeting)
  moveAgendaItem(
    @Args('input', { description: 'The item and its place.' }) input: MoveAgendaItemInput,
    @CurrentActor() actor: Actor,
  ): Promise<AgendaItemPayload> {
    return this.agenda.move(actor, input);
  }

  @Mutation(() => MeetingPayload, {
    description: 'Takes an item off the agenda, before the meeting begins. For SECRETARIAT.',
  })
  @Policy(mayWriteMeeting)
  async removeAgendaItem(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.agenda.remove(actor, id) };
  }

  @Mutation(() => ContinuePayload, {
    description:
      'Lets an item go on in a later meeting, in the body that it is prepared for, or in the backlog; its history follows. For the SECRETARIAT of both. Error: CONFLICT.',
  })
  @Policy(mayWriteMeeting)
  continueAgendaItem(
    @Args('input', { description: 'The item and where it goes on.' }) input: ContinueAgendaItemInput,
    @CurrentActor() actor: Actor,
  ): Promise<ContinuePayload> {
    return this.backlogs.continue(actor, input);
  }

  @Mutation(() => DecisionPayload, {
    description: 'Adds a decision (beslut) or changes one. For SECRETARIAT. Error: CONFLICT.',
  })
  @Policy(mayWriteMeeting)
  saveDecision(
    @Args('input', { description: 'The decision.' }) input: SaveDecisionInput,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionPayload> {
    return this.minutes.saveDecision(actor, input);
  }

  @Mutation(() => AgendaItemPayload, { description: 'Takes away a decision. For SECRETARIAT. Error: CONFLICT.' })
  @Policy(mayWriteMeeting)
  removeDecision(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Args('version', { type: () => Int, nullable: true, description: 'As read; absent = whatever it says now.' })
    version: number | null,
    @CurrentActor() actor: Actor,
  ): Promise<AgendaItemPayload> {
    return this.minutes.removeDecision(actor, id, version);
  }

  @Mutation(() => ItemRecordPayload, {
    description: 'Adds a motion, vote, reservation, jäv … or changes one (KL 5:65–67). For SECRETARIAT.',
  })
  @Policy(mayWriteMeeting)
  saveItemRecord(
    @Args('input', { description: 'The record.' }) input: SaveItemRecordInput,
    @CurrentActor() actor: Actor,
  ): Promise<ItemRecordPayload> {
    return this.minutes.saveRecord(actor, input);
  }

  @Mutation(() => AgendaItemPayload, { description: 'Takes away a record. For SECRETARIAT.' })
  @Policy(mayWriteMeeting)
  removeItemRecord(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<AgendaItemPayload> {
    return this.minutes.removeRecord(actor, id);
  }

  @Mutation(() => AttendeePayload, { description: 'Adds an attendee (deltagare) or changes one. For SECRETARIAT.' })
  @Policy(mayWriteMeeting)
  saveAttendee(
    @Args('input', { description: 'The attendee.' }) input: SaveAttendeeInput,
    @CurrentActor() actor: Actor,
  ): Promise<AttendeePayload> {
    return this.attendance.save(actor, input);
  }

  @Mutation(() => MeetingPayload, { description: 'Takes an attendee off the list. For SECRETARIAT.' })
  @Policy(mayWriteMeeting)
  async removeAttendee(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.attendance.remove(actor, id) };
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Lists those who have a seat on the meeting’s day; those listed already stay as they are. For SECRETARIAT.',
  })
  @Policy(mayWriteMeeting)
  async fillAttendees(
    @Args('meeting', { type: () => ID, description: 'The meeting.' }) meeting: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.attendance.fill(actor, meeting) };
  }

  @Mutation(() => BacklogItemPayload, {
    description:
      'Puts something in store for meetings to come (kommande ärenden, årshjul), or changes it. For SECRETARIAT.',
  })
  @Policy(mayPlanMeetings)
  async saveBacklogItem(
    @Args('input', { description: 'What.' }) input: SaveBacklogItemInput,
    @CurrentActor() actor: Actor,
  ): Promise<BacklogItemPayload> {
    return { backlogItem: await this.backlogs.save(actor, input) };
  }

  @Mutation(() => Done, { description: 'Takes something out of store. For SECRETARIAT.' })
  @Policy(mayReadBacklog)
  async removeBacklogItem(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<Done> {
    await this.backlogs.remove(actor, id);
    return { done: true };
  }

  @Mutation(() => AgendaItemPayload, { description: 'From the backlog to the end of an agenda. For SECRETARIAT.' })
  @Policy(mayWriteMeeting)
  placeBacklogItem(
    @Args('input', { description: 'What, and where.' }) input: PlaceBacklogItemInput,
    @CurrentActor() actor: Actor,
  ): Promise<AgendaItemPayload> {
    return this.backlogs.place(actor, input);
  }
}
