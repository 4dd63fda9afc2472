import { approvalWarning, approveBy } from '@domain/meetings/approval.js';
import { keepsMeetings } from '@domain/meetings/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import type { Actor } from '@domain/access/actor.js';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@platform/clock/clock.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { bodyLoader, BodiesService } from '../../bodies/index.js';
import type { AgendaItem } from '../agenda.entity.js';
import { agendaItemLoader, meetingLoader, sightLoader } from '../loaders.js';
import type { Meeting } from '../meeting.entity.js';
import { MeetingsService } from '../meetings.service.js';
import { AgendaItemType, MeetingType } from '../meetings.types.js';
import { type ApprovalBundle, type MinutesApproval, WHOLE } from './approval.entity.js';
import {
  ApprovalBundleType,
  MinutesApprovalType,
  MinutesApproverType,
  MinutesCorrectionType,
} from './approval.types.js';
import { ApprovalsService } from './approvals.service.js';
import { ApproversService } from './approvers.service.js';
import { BundlesService } from './bundles.service.js';
import { CorrectionsService } from './corrections.service.js';
import { SectionsService } from './sections.service.js';

/** What approval adds to a meeting. */
@Resolver(() => MeetingType)
export class MeetingApprovalResolver {
  constructor(
    private readonly approvalsService: ApprovalsService,
    private readonly approversService: ApproversService,
    private readonly correctionsService: CorrectionsService,
    private readonly bundles: BundlesService,
    private readonly meetings: MeetingsService,
    private readonly bodies: BodiesService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [MinutesApprovalType], { description: 'Its approvals (justeringar), the first first.' })
  async approvals(@Parent() { id }: Meeting, @Context() context: RequestContext): Promise<MinutesApproval[]> {
    return (await loader(context, 'meeting.approvals', (ids) => this.approvalsService.of(ids)).load(id)) ?? [];
  }

  @ResolveField(() => [MinutesApproverType], { description: 'Who was chosen to approve the minutes (justerare).' })
  async approvers(@Parent() { id }: Meeting, @Context() context: RequestContext): Promise<MinutesApproverType[]> {
    const all = await loader(context, 'meeting.approvers', (ids) => this.approversService.of(ids)).load(id);
    return (all ?? []).map(({ name }) => ({ name, signedAt: null }));
  }

  @ResolveField(() => [MinutesCorrectionType], {
    description: 'What has been put right since (rättelser); empty for who does not see the minutes.',
  })
  async corrections(
    @Parent() { id }: Meeting,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<MinutesCorrectionType[]> {
    if (!(await sightLoader(context, this.meetings, actor).load(id))?.notes) return [];
    return (await loader(context, 'meeting.corrections', (ids) => this.correctionsService.of(ids)).load(id)) ?? [];
  }

  @ResolveField(() => ApprovalBundleType, {
    nullable: true,
    description: 'What lies with the approvers now; null for others than them and the secretariat.',
  })
  async approvalBundle(
    @Parent() { id, bodyId }: Meeting,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<ApprovalBundle | null> {
    const bundle = await loader(context, 'meeting.bundle', (ids) => this.bundles.openOf(ids)).load(id);
    if (!bundle) return null;
    return keepsMeetings(actor, bodyId) || (await this.bundles.isApprover(actor, id)) ? bundle : null;
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'The last day to approve its minutes (KL 5:69); null where no law asks for it.',
  })
  async approveBy(@Parent() meeting: Meeting, @Context() context: RequestContext): Promise<LocalDate | null> {
    const body = await bodyLoader(context, this.bodies).load(meeting.bodyId);
    return body ? approveBy(body.kind, inStockholm(meeting.startsAt).day) : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'A Swedish sentence when the day to approve is past, or was when they were approved.',
  })
  async approvalWarning(@Parent() meeting: Meeting, @Context() context: RequestContext): Promise<string | null> {
    if (meeting.status !== 'HELD' && meeting.status !== 'MINUTES_SENT' && meeting.status !== 'APPROVED') return null;
    const by = await this.approveBy(meeting, context);
    const whole = (await this.approvals(meeting, context)).find(({ scope }) => scope === WHOLE);
    return approvalWarning(by, whole?.approvedOn ?? null, this.clock.today());
  }
}

@Resolver(() => MinutesApprovalType)
export class MinutesApprovalResolver {
  constructor(
    private readonly approvals: ApprovalsService,
    private readonly meetings: MeetingsService,
  ) {}

  @ResolveField(() => MeetingType, { description: 'The meeting.' })
  meeting(@Parent() { meetingId }: MinutesApproval, @Context() context: RequestContext) {
    return meetingLoader(context, this.meetings).load(meetingId);
  }

  @ResolveField(() => String, { nullable: true, description: 'PORTAL: SHA-256 over minutes and papers, hex.' })
  checksum(@Parent() { bundleHash }: MinutesApproval): string | null {
    return bundleHash;
  }

  @ResolveField(() => Boolean, { description: 'Whether it approved the minutes as a whole.' })
  whole(@Parent() { scope }: MinutesApproval): boolean {
    return scope === WHOLE;
  }

  @ResolveField(() => [AgendaItemType], {
    description: 'The paragraphs that it approved at once (omedelbart justerade); empty for the minutes as a whole.',
  })
  async items(
    @Parent() { id, meetingId }: MinutesApproval,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<AgendaItem[]> {
    const ids = (await loader(context, 'approval.items', (keys) => this.approvals.itemIdsOf(keys)).load(id)) ?? [];
    const sight = await sightLoader(context, this.meetings, actor).load(meetingId);
    if (!sight?.meeting) return [];
    const items = await Promise.all(ids.map((each) => agendaItemLoader(context, this.meetings).load(each)));
    return items.filter((item) => item !== null).sort((a, b) => a.position - b.position);
  }

  @ResolveField(() => [MinutesApproverType], { description: 'Who approved.' })
  approvers(@Parent() { approvers }: MinutesApproval): MinutesApproverType[] {
    return approvers.map(({ name, signedAt }) => ({ name, signedAt: signedAt === null ? null : new Date(signedAt) }));
  }

  @ResolveField(() => String, {
    description:
      'Where the minutes are fetched as they were approved, as PDF: what has been put right since is not in them. For who sees the minutes.',
  })
  paperUrl(@Parent() { id }: MinutesApproval): string {
    return `/exports/approvals/${id}/minutes.pdf`;
  }

  @ResolveField(() => String, { nullable: true, description: 'Where the scan or the signed PDF is fetched.' })
  fileUrl(@Parent() { id, fileId }: MinutesApproval): string | null {
    return fileId === null ? null : `/attachments/approvals/${id}`;
  }
}

@Resolver(() => ApprovalBundleType)
export class ApprovalBundleResolver {
  constructor(private readonly bundles: BundlesService) {}

  @ResolveField(() => String, { description: 'SHA-256 over the minutes and their papers, hex: what is signed.' })
  checksum(@Parent() { hash }: ApprovalBundle): string {
    return hash;
  }

  @ResolveField(() => [MinutesApproverType], { description: 'Who is to sign, and who has.' })
  approvers(@Parent() bundle: ApprovalBundle): Promise<MinutesApproverType[]> {
    return this.bundles.signers(bundle);
  }

  @ResolveField(() => [String], { description: 'Names of what is signed together: the minutes and their papers.' })
  parts(@Parent() { parts }: ApprovalBundle): string[] {
    return parts.map(({ name }) => name);
  }

  @ResolveField(() => String, { description: 'Where the minutes to sign are fetched, as PDF.' })
  url(@Parent() { id }: ApprovalBundle): string {
    return `/attachments/approval-bundles/${id}`;
  }

  @ResolveField(() => Boolean, { description: 'Whether it waits for one’s own signature.' })
  viewerMaySign(@Parent() bundle: ApprovalBundle, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.bundles.waitsFor(actor, bundle);
  }
}

@Resolver(() => AgendaItemType)
export class ItemSectionResolver {
  constructor(private readonly sections: SectionsService) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Its paragraph (§) in the body and year; null until it is approved, and for imported minutes.',
  })
  async section(@Parent() { id }: AgendaItem, @Context() context: RequestContext): Promise<number | null> {
    return (await loader(context, 'item.section', (ids) => this.sections.of(ids)).load(id))?.number ?? null;
  }
}

@Resolver(() => MinutesCorrectionType)
export class MinutesCorrectionResolver {
  constructor(private readonly meetings: MeetingsService) {}

  @ResolveField(() => AgendaItemType, { nullable: true, description: 'The paragraph; null = the minutes as a whole.' })
  item(@Parent() { itemId }: MinutesCorrectionType, @Context() context: RequestContext) {
    return itemId === null ? null : agendaItemLoader(context, this.meetings).load(itemId);
  }
}
