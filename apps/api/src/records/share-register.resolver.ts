import type { Actor } from '@domain/access/actor.js';
import { mayReadShares } from '@domain/records/policy.js';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { BodiesService } from '../bodies/index.js';
import { type Meeting, MeetingType } from '../meetings/index.js';
import { type Organisation, OrganisationType } from '../organisations/index.js';
import { ShareRegister } from './share-register.service.js';
import { SharedDocumentType } from './share-register.types.js';

@Resolver(() => MeetingType)
export class MeetingSharesResolver {
  constructor(
    private readonly register: ShareRegister,
    private readonly bodies: BodiesService,
  ) {}

  @ResolveField(() => [SharedDocumentType], {
    nullable: true,
    description:
      'The register of what was shared with whom: what went out of it, without e-mail addresses. For SECRETARIAT, AUDITOR and REGISTRAR of a member or the host; null for others.',
  })
  sharedDocuments(
    @Parent() { id }: Meeting,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<SharedDocumentType[] | null> {
    return loader(context, 'meeting.shared', (ids) => this.register.of(actor, ids)).load(id);
  }

  @ResolveField(() => Boolean, { description: 'Whether one may read with whom its documents were shared.' })
  async viewerMayReadShares(
    @Parent() { bodyId }: Meeting,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const facts = await loader(context, 'body.facts', (ids) => this.bodies.factsOf(ids)).load(bodyId);
    return mayReadShares(actor, facts!).allowed;
  }
}

@Resolver(() => SharedDocumentType)
export class SharedDocumentResolver {
  constructor(private readonly bodies: BodiesService) {}

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description:
      'The authority that is responsible for it: the host on the day of the meeting; null where there is none.',
  })
  responsible(
    @Parent() { bodyId, day }: SharedDocumentType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return loader(context, `records.responsible ${day}`, (ids) => this.bodies.hostOrganisationsOn(ids, day)).load(
      bodyId,
    );
  }
}
