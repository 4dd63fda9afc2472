import type { Actor } from '@domain/access/actor.js';
import type { ItemRange } from '@domain/meetings/attendance.js';
import type { ItemOutcome } from '@domain/meetings/item.js';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { organisationLoader, OrganisationsService, OrganisationType } from '../organisations/index.js';
import type { AgendaItem, Decision, ItemRecord } from './agenda.entity.js';
import { read } from './agenda.service.js';
import type { Attendee } from './attendee.entity.js';
import { ItemOutcomeEnum } from './enums.js';
import { agendaItemLoader, meetingLoader, sightLoader } from './loaders.js';
import { MeetingsService } from './meetings.service.js';
import { agendaAs, toldExempt } from './told.js';
import {
  AgendaItemType,
  AttendeeType,
  DecisionType,
  ItemRangeType,
  ItemRecordType,
  MeetingAttachmentType,
  MeetingType,
  RecordPersonType,
} from './meetings.types.js';

/** What is written at the meeting is a draft until the minutes are sent: others than the secretariat see it empty. */
@Resolver(() => AgendaItemType)
export class AgendaItemResolver {
  constructor(
    private readonly service: MeetingsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => MeetingType, { description: 'The meeting.' })
  meeting(@Parent() { meetingId }: AgendaItem, @Context() context: RequestContext) {
    return meetingLoader(context, this.service).load(meetingId);
  }

  @ResolveField(() => ID, { nullable: true, description: 'The item that it lies under.' })
  parent(@Parent() { parentId }: AgendaItem): string | null {
    return parentId;
  }

  @ResolveField(() => [String], { description: 'Names of the presenters (föredragande).' })
  presenters(@Parent() { presenters }: AgendaItem): string[] {
    return read(presenters);
  }

  @ResolveField(() => String, { description: 'Notes (anteckningar); a draft until the minutes are sent.' })
  async notes(@Parent() item: AgendaItem, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await this.seesNotes(item, context, actor)) ? item.notes : '';
  }

  @ResolveField(() => ItemOutcomeEnum, {
    nullable: true,
    description: 'How it ended, where it was not simply decided; a draft until the minutes are sent.',
  })
  async outcome(
    @Parent() item: AgendaItem,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<ItemOutcome | null> {
    return (await this.seesNotes(item, context, actor)) ? item.outcome : null;
  }

  @ResolveField(() => [String], { description: 'To whom the decision is sent (beslutet skickas till).' })
  async dispatchTo(@Parent() item: AgendaItem, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await this.seesNotes(item, context, actor)) ? read(item.dispatchTo) : [];
  }

  @ResolveField(() => [DecisionType], {
    description: 'Decisions (beslut), in order; a draft until the minutes are sent.',
  })
  async decisions(
    @Parent() item: AgendaItem,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<Decision[]> {
    if (!(await this.seesNotes(item, context, actor))) return [];
    return (await loader(context, 'item.decisions', (ids) => this.service.decisionsOf(ids)).load(item.id)) ?? [];
  }

  @ResolveField(() => [ItemRecordType], {
    description: 'Motions, votes, reservations, jäv … (KL 5:65–67), in order; a draft until the minutes are sent.',
  })
  async records(
    @Parent() item: AgendaItem,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<ItemRecord[]> {
    if (!(await this.seesNotes(item, context, actor))) return [];
    return (await loader(context, 'item.records', (ids) => this.service.recordsOf(ids)).load(item.id)) ?? [];
  }

  @ResolveField(() => [MeetingAttachmentType], { description: 'Papers (bilagor), in order.' })
  async attachments(
    @Parent() { id, meetingId }: AgendaItem,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ) {
    const sight = await sightLoader(context, this.service, actor).load(meetingId);
    const all = await loader(context, 'meeting.attachments', (ids) => this.service.attachmentsOf(ids)).load(meetingId);
    return (all ?? []).filter(({ itemId, told }) => itemId === id && (told || sight?.untoldPapers));
  }

  @ResolveField(() => [OrganisationType], {
    description: 'Members that it does not concern (berör inte), in Swedish order.',
  })
  async notConcerned(@Parent() item: AgendaItem, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    const sight = await sightLoader(context, this.service, actor).load(item.meetingId);
    const told = sight?.live ? undefined : toldExempt(item);
    if (told) {
      const found = await Promise.all(told.map((id) => organisationLoader(context, this.organisations).load(id)));
      return found.filter((organisation) => organisation !== null);
    }
    return (await loader(context, 'item.exempt', (ids) => this.service.exemptOf(ids)).load(item.id)) ?? [];
  }

  @ResolveField(() => AgendaItemType, {
    nullable: true,
    description:
      'The item of an earlier meeting, or of a body that prepared it, that goes on here; null also where one may not see it.',
  })
  async continues(
    @Parent() { continuesId }: AgendaItem,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ) {
    const item = continuesId === null ? null : await agendaItemLoader(context, this.service).load(continuesId);
    return item && this.seen(item, context, actor);
  }

  @ResolveField(() => [AgendaItemType], { description: 'Where it goes on, as far as one may see.' })
  async continuedBy(@Parent() { id }: AgendaItem, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    const all = await loader(context, 'item.continuations', (ids) => this.service.continuationsOf(ids)).load(id);
    const seen = await Promise.all((all ?? []).map((item) => this.seen(item, context, actor)));
    return seen.filter((item) => item !== null);
  }

  private async seesNotes({ meetingId }: AgendaItem, context: RequestContext, actor: Actor): Promise<boolean> {
    return (await sightLoader(context, this.service, actor).load(meetingId))?.notes ?? false;
  }

  /** An item of another meeting as the actor may see it; null where not at all. */
  private async seen(item: AgendaItem, context: RequestContext, actor: Actor): Promise<AgendaItem | null> {
    const sight = await sightLoader(context, this.service, actor).load(item.meetingId);
    return sight?.meeting ? (agendaAs([item], sight.live)[0] ?? null) : null;
  }
}

@Resolver(() => ItemRecordType)
export class ItemRecordResolver {
  @ResolveField(() => [RecordPersonType], { description: 'Whom it is about; in a vote everybody who voted.' })
  people(@Parent() { people }: ItemRecord): RecordPersonType[] {
    return JSON.parse(people) as RecordPersonType[];
  }
}

@Resolver(() => AttendeeType)
export class AttendeeResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The organisation that the person comes from.' })
  organisation(@Parent() { organisationId }: Attendee, @Context() context: RequestContext) {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }

  @ResolveField(() => ID, { nullable: true, description: 'The attendee whose place this substitute takes.' })
  substitutesFor(@Parent() { substitutesForId }: Attendee): string | null {
    return substitutesForId;
  }

  @ResolveField(() => [ItemRangeType], {
    description: 'Under which items the person was there; empty = the whole meeting.',
  })
  items(@Parent() { items }: Attendee): ItemRange[] {
    return JSON.parse(items) as ItemRange[];
  }
}

@Resolver(() => MeetingAttachmentType)
export class MeetingAttachmentResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: 'Address of the file; null where only its name is known.',
  })
  url(@Parent() { id, fileId }: MeetingAttachmentType): string | null {
    return fileId === null ? null : `/attachments/meetings/${id}`;
  }
}
