import type { Actor } from '@domain/access/actor.js';
import { mayPlanMeetings, mayReadMeeting, mayReadBacklog } from '@domain/meetings/policy.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@platform/clock/clock.js';
import { PageArgs } from '@platform/graphql/connection.js';
import type { RequestContext } from '@platform/graphql/context.js';
import { loader } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { BodiesService, bodyLoader, BodyType } from '../bodies/index.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../organisations/index.js';
import type { AgendaItem, BacklogItem } from './agenda.entity.js';
import { read } from './agenda.service.js';
import { BacklogService } from './backlog.service.js';
import { MeetingOrderEnum, type MeetingOrder } from './enums.js';
import { agendaItemLoader, meetingLoader, sightLoader } from './loaders.js';
import { agendaAs } from './told.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingFilter } from './meetings.inputs.js';
import { MeetingsService, type ToldHead } from './meetings.service.js';
import {
  AgendaItemType,
  AttendeeType,
  BacklogItemConnection,
  BacklogItemType,
  MeetingAttachmentType,
  MeetingConnection,
  MeetingSeriesType,
  MeetingType,
  SummonsConnection,
  SummonsType,
} from './meetings.types.js';
import { SummonsService } from './summons.service.js';

@Resolver(() => MeetingType)
export class MeetingsResolver {
  constructor(
    private readonly service: MeetingsService,
    private readonly sendings: SummonsService,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => MeetingType, {
    description: 'A meeting (möte). Error: NOT_FOUND, also for a draft that one may not see.',
  })
  @Policy(mayReadMeeting)
  meeting(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<Meeting> {
    return this.service.meeting(actor, id);
  }

  @Query(() => MeetingConnection, { description: 'Meetings that one may see (möten), of one body or of all.' })
  @Policy(mayReadMeeting)
  meetings(
    @Args('filter', { nullable: true, description: 'Which ones; absent = all.' }) filter: MeetingFilter,
    @Args('orderBy', { type: () => MeetingOrderEnum, defaultValue: 'STARTS_AT', description: 'In which order.' })
    orderBy: MeetingOrder,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingConnection> {
    return this.service.list(actor, filter ?? {}, orderBy, first, after);
  }

  @ResolveField()
  async title(@Parent() meeting: Meeting, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await this.head(meeting, context, actor)).title;
  }

  @ResolveField()
  async startsAt(@Parent() meeting: Meeting, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await this.head(meeting, context, actor)).startsAt;
  }

  @ResolveField()
  async endsAt(@Parent() meeting: Meeting, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await this.head(meeting, context, actor)).endsAt;
  }

  @ResolveField()
  async place(@Parent() meeting: Meeting, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await this.head(meeting, context, actor)).place;
  }

  @ResolveField(() => BodyType, { description: 'The body that meets.' })
  body(@Parent() { bodyId }: Meeting, @Context() context: RequestContext) {
    return bodyLoader(context, this.bodies).load(bodyId);
  }

  @ResolveField(() => MeetingSeriesType, { nullable: true, description: 'The series that it belongs to.' })
  series(@Parent() { seriesId }: Meeting, @Context() context: RequestContext) {
    if (seriesId === null) return null;
    return loader(context, 'meetingSeries', (ids) => this.service.seriesByIds(ids)).load(seriesId);
  }

  @ResolveField(() => [AgendaItemType], { description: 'The agenda, in reading order, sub-items after their item.' })
  async agendaItems(
    @Parent() { id }: Meeting,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<AgendaItem[]> {
    const [items, sight] = await Promise.all([
      loader(context, 'meeting.items', (ids) => this.service.itemsOf(ids)).load(id),
      sightLoader(context, this.service, actor).load(id),
    ]);
    return agendaAs(items ?? [], sight?.live ?? false);
  }

  @ResolveField(() => AgendaItemType, { nullable: true, description: 'The item that is being dealt with right now.' })
  currentItem(@Parent() { currentItemId }: Meeting, @Context() context: RequestContext) {
    return currentItemId === null ? null : agendaItemLoader(context, this.service).load(currentItemId);
  }

  @ResolveField(() => [AttendeeType], {
    description: 'Who takes or took part (deltagare); until the minutes are sent only the secretariat sees it.',
  })
  async attendees(@Parent() meeting: Meeting, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await this.everybody(meeting, context, actor)).filter(({ role }) => role !== 'ABSENT');
  }

  @ResolveField(() => [AttendeeType], { description: 'Who was absent (frånvarande); seen as attendees are.' })
  async absentees(@Parent() meeting: Meeting, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await this.everybody(meeting, context, actor)).filter(({ role }) => role === 'ABSENT');
  }

  @ResolveField(() => [MeetingAttachmentType], { description: 'Papers of the meeting as a whole (bilagor).' })
  async attachments(@Parent() { id }: Meeting, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    const all = await loader(context, 'meeting.attachments', (ids) => this.service.attachmentsOf(ids)).load(id);
    const sight = await sightLoader(context, this.service, actor).load(id);
    return (all ?? []).filter(({ itemId, told }) => itemId === null && (told || sight?.untoldPapers));
  }

  @ResolveField(() => SummonsConnection, { description: 'What has been sent (utskick), the latest first.' })
  summonses(@Parent() { id }: Meeting, @Args() { first, after }: PageArgs): Promise<SummonsConnection> {
    return this.sendings.list(id, first, after);
  }

  @ResolveField(() => [String], {
    description: 'What a changed summons would tell, as Swedish sentences; empty for others than the secretariat.',
  })
  async pendingChanges(@Parent() meeting: Meeting, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    const sight = await sightLoader(context, this.service, actor).load(meeting.id);
    return sight?.writes ? this.sendings.pendingChanges(meeting) : [];
  }

  @ResolveField(() => Boolean, {
    description: 'Whether it was made out of its minutes (importerat); then it can be removed as a draft can.',
  })
  imported(@Parent() { sourceHash }: Meeting): boolean {
    return sourceHash !== null;
  }

  @ResolveField(() => Boolean, { description: 'Whether one may write it: plan, take notes, send.' })
  async viewerMayWrite(@Parent() { id }: Meeting, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await sightLoader(context, this.service, actor).load(id))?.writes ?? false;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether one sees notes, decisions and attendance, which are a draft until the minutes are sent.',
  })
  async viewerSeesNotes(@Parent() { id }: Meeting, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await sightLoader(context, this.service, actor).load(id))?.notes ?? false;
  }

  /** Another time or place is a draft, too, until the change is sent: members read here what stands in their calendars. */
  private async head(meeting: Meeting, context: RequestContext, actor: Actor): Promise<ToldHead> {
    if (meeting.status !== 'SUMMONED' && meeting.status !== 'CANCELLED') return meeting;
    const sight = await sightLoader(context, this.service, actor).load(meeting.id);
    if (sight?.live) return meeting;
    return (await loader(context, 'meeting.told', (ids) => this.service.toldOf(ids)).load(meeting.id)) ?? meeting;
  }

  private async everybody({ id }: Meeting, context: RequestContext, actor: Actor) {
    const sight = await sightLoader(context, this.service, actor).load(id);
    if (!sight?.notes) return [];
    return (await loader(context, 'meeting.attendees', (ids) => this.service.attendeesOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The host of the body on the day of the meeting (värdskap).',
  })
  async host(
    @Parent() { bodyId, startsAt }: Meeting,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    const id = await loader(context, `meeting.host ${inStockholm(startsAt).day}`, async (ids) => {
      const hosts = await this.bodies.hostsOn(ids, inStockholm(startsAt).day);
      return new Map([...hosts].map(([body, hosting]) => [body, hosting.organisationId]));
    }).load(bodyId);
    return id === null ? null : organisationLoader(context, this.organisations).load(id);
  }
}

@Resolver(() => BodyType)
export class BodyMeetingsResolver {
  constructor(
    private readonly backlogs: BacklogService,
    private readonly bodies: BodiesService,
    private readonly meetings: MeetingsService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => MeetingType, { nullable: true, description: 'The next meeting that one may see (nästa möte).' })
  async nextMeeting(@Parent() { slug }: BodyType, @CurrentActor() actor: Actor): Promise<Meeting | null> {
    const from = this.clock.now();
    const statuses = ['DRAFT', 'SUMMONED', 'IN_SESSION'] as const;
    return (await this.meetings.list(actor, { body: slug, from, statuses }, 'STARTS_AT', 1)).nodes[0] ?? null;
  }

  @ResolveField(() => BacklogItemConnection, {
    description:
      'What lies in store for meetings to come (kommande ärenden, årshjul); empty for others than the secretariat.',
  })
  backlog(
    @Parent() { id }: BodyType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<BacklogItemConnection> {
    return this.backlogs.list(actor, id, first, after);
  }

  @ResolveField(() => Boolean, { description: 'Whether one may plan and write meetings of this body.' })
  async viewerMayWriteMeetings(@Parent() { id }: BodyType, @CurrentActor() actor: Actor): Promise<boolean> {
    return mayReadBacklog(actor, { bodyId: id }).allowed && mayPlanMeetings(actor, await this.bodies.facts(id)).allowed;
  }
}

@Resolver(() => BacklogItemType)
export class BacklogItemResolver {
  constructor(private readonly service: MeetingsService) {}

  @ResolveField(() => AgendaItemType, {
    nullable: true,
    description: 'The item of an earlier meeting that was put off.',
  })
  from(@Parent() { fromItemId }: BacklogItem, @Context() context: RequestContext) {
    return fromItemId === null ? null : agendaItemLoader(context, this.service).load(fromItemId);
  }
}

@Resolver(() => SummonsType)
export class SummonsResolver {
  constructor(private readonly service: MeetingsService) {}

  @ResolveField(() => MeetingType, { description: 'The meeting.' })
  meeting(@Parent() { meetingId }: SummonsType, @Context() context: RequestContext) {
    return meetingLoader(context, this.service).load(meetingId);
  }

  @ResolveField(() => [String], { description: 'What changed since the sending before, as Swedish sentences.' })
  changes(@Parent() { changes }: SummonsType): string[] {
    return read(changes);
  }
}
