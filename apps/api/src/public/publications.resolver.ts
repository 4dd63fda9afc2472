import type { Actor } from '@domain/access/actor.js';
import { keepsProtocol } from '@domain/meetings/words.js';
import { mayPublish, mayReadTrace } from '@domain/public/rules.js';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { BodiesService, bodyLoader, BodyType } from '../bodies/index.js';
import { AccountsService } from '../identity/index.js';
import { CorrectionsService, meetingLoader, MeetingsService, MeetingType } from '../meetings/index.js';
import { PublicationDrafts } from './drafts.service.js';
import { publicationPath } from './paths.js';
import type { Publication } from './publication.entity.js';
import { PublicationLists } from './publication-lists.service.js';
import { PublicationMarks } from './publication-marks.service.js';
import { PublicationsService } from './publications.service.js';
import {
  PublicationCheck,
  PublicationCheckInput,
  PublicationConnection,
  PublicationPayload,
  PublicationType,
  PublicationVersionType,
  PublishInput,
  WithdrawPublicationInput,
} from './publications.types.js';

@Resolver(() => PublicationType)
export class PublicationsResolver {
  constructor(
    private readonly drafts: PublicationDrafts,
    private readonly service: PublicationsService,
    private readonly lists: PublicationLists,
    private readonly bodies: BodiesService,
    private readonly meetings: MeetingsService,
    private readonly corrections: CorrectionsService,
    private readonly marks: PublicationMarks,
  ) {}

  @Query(() => PublicationCheck, {
    description:
      'Looks through what would be published (kontroll före publicering). For the body’s SECRETARIAT. Errors: NOT_PUBLISHABLE until the minutes are final, or when it is secret.',
  })
  @Policy(mayPublish)
  async publicationCheck(
    @Args('input', { description: 'What to look through.' }) input: PublicationCheckInput,
    @CurrentActor() actor: Actor,
  ): Promise<PublicationCheck> {
    const { paper, findings, digest } = await this.drafts.of(actor, input);
    const withheld = paper.sections.filter((section) => section.withheld !== undefined);
    return {
      title: paper.title,
      findings: [...findings],
      withheld: withheld.map((section) => `${section.heading}: ${section.withheld}`),
      digest,
    };
  }

  @Mutation(() => PublicationPayload, {
    description:
      'Publishes for everybody to read (publicera), frozen as the check showed it; what is published already gets a new version under the same address. For the body’s SECRETARIAT. Errors: NOT_PUBLISHABLE; CONFLICT when the text, or what the check finds, has changed since; PERSONAL_DATA_FOUND with `findings` until they are acknowledged.',
  })
  @Policy(mayPublish)
  async publish(
    @Args('input', { description: 'What, and what was seen of it.' }) input: PublishInput,
    @CurrentActor() actor: Actor,
  ): Promise<PublicationPayload> {
    return { publication: await this.service.publish(actor, input) };
  }

  @Mutation(() => PublicationPayload, {
    description:
      'Takes what is published away from the public’s view (avpublicera); who, when and why stays on record, and its address says that it was removed. For the body’s SECRETARIAT. Errors: CONFLICT, ILLEGAL_TRANSITION.',
  })
  @Policy(mayPublish)
  async withdrawPublication(
    @Args('input', { description: 'What, and why.' }) input: WithdrawPublicationInput,
    @CurrentActor() actor: Actor,
  ): Promise<PublicationPayload> {
    return { publication: await this.service.withdraw(actor, input) };
  }

  @ResolveField(() => String, {
    description: 'Path of its public page, which stays the same: "/offentligt/samverkan/…".',
  })
  async path(@Parent() { bodyId, address }: Publication, @Context() context: RequestContext): Promise<string> {
    const body = await bodyLoader(context, this.bodies).load(bodyId);
    return publicationPath(body!, { address });
  }

  @ResolveField(() => Date, {
    nullable: true,
    description:
      'When what is published was last corrected (rättelse) since it was published, or, where notes are kept that may be changed, was changed and not sent anew; null = it was not. For the body’s SECRETARIAT and AUDITOR.',
  })
  async correctedAt(
    @Parent() { bodyId, meetingId, kind, subjectId, publishedAt, withdrawnAt }: Publication,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<Date | null> {
    if (meetingId === null || withdrawnAt !== null || !mayReadTrace(actor, bodyId)) return null;
    const all = await loader(context, 'meeting.corrections', (ids) => this.corrections.of(ids)).load(meetingId);
    const later = (all ?? []).filter(
      ({ itemId, madeAt }) => madeAt > publishedAt && (kind === 'MINUTES' || itemId === subjectId),
    );
    const corrected = later.at(-1)?.madeAt ?? null;
    const body = await bodyLoader(context, this.bodies).load(bodyId);
    if (body === null || keepsProtocol(body.kind)) return corrected;
    // Notes are not approved: what was sent may still be changed.
    const changed = (await meetingLoader(context, this.meetings).load(meetingId))?.minutesChangedAt ?? null;
    return changed !== null && changed > publishedAt && (corrected === null || changed > corrected)
      ? changed
      : corrected;
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether something that it shows has been marked as secret (sekretessmarkering) since it was published: the page stays until it is published anew or taken away. For the body’s SECRETARIAT and AUDITOR; false for others.',
  })
  async markedSince(
    @Parent() { id, bodyId }: Publication,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    if (!mayReadTrace(actor, bodyId)) return false;
    return (await loader(context, 'publication.markedSince', (ids) => this.marks.since(ids)).load(id)) ?? false;
  }

  @ResolveField(() => [PublicationVersionType], {
    description: 'Each publishing, the first first; for the body’s SECRETARIAT and AUDITOR, empty for others.',
  })
  async versions(
    @Parent() { id, bodyId }: Publication,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ) {
    if (!mayReadTrace(actor, bodyId)) return [];
    return (await loader(context, 'publication.versions', (ids) => this.lists.versionsOf(ids)).load(id)) ?? [];
  }
}

@Resolver(() => PublicationVersionType)
export class PublicationVersionResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField(() => String, { nullable: true, description: 'Name of the account that published it.' })
  publishedBy(@Parent() { publishedById }: PublicationVersionType, @Context() context: RequestContext) {
    return this.nameOf(publishedById, context);
  }

  @ResolveField(() => String, { nullable: true, description: 'Name of the account that took it away.' })
  withdrawnBy(@Parent() { withdrawnById }: PublicationVersionType, @Context() context: RequestContext) {
    return withdrawnById === null ? null : this.nameOf(withdrawnById, context);
  }

  private async nameOf(id: string, context: RequestContext): Promise<string | null> {
    return (await loader(context, 'account', (ids) => this.accounts.byIds(ids)).load(id))?.name ?? null;
  }
}

@Resolver(() => BodyType)
export class BodyPublicationsResolver {
  constructor(
    private readonly lists: PublicationLists,
    private readonly bodies: BodiesService,
  ) {}

  @ResolveField(() => PublicationConnection, {
    description:
      'What of the body is published (publicerat), the latest day first; its SECRETARIAT and AUDITOR also see what was taken away.',
  })
  publications(
    @Parent() { id }: BodyType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PublicationConnection> {
    return this.lists.ofBody(actor, id, first, after);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether one may publish for this body, and take away what is published.',
  })
  async viewerMayPublish(
    @Parent() { id }: BodyType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const facts = await loader(context, 'body.facts', (ids) => this.bodies.factsOf(ids)).load(id);
    return mayPublish(actor, facts!).allowed;
  }
}

@Resolver(() => MeetingType)
export class MeetingPublicationsResolver {
  constructor(private readonly lists: PublicationLists) {}

  @ResolveField(() => [PublicationType], {
    description: 'Its minutes and decisions that are published, and for SECRETARIAT and AUDITOR those that were.',
  })
  async publications(@Parent() { id }: MeetingType, @Context() context: RequestContext, @CurrentActor() actor: Actor) {
    return (await loader(context, 'meeting.publications', (ids) => this.lists.ofMeetings(actor, ids)).load(id)) ?? [];
  }
}
