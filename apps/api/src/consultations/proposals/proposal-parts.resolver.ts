import type { Actor } from '@domain/access/actor.js';
import { mayAnswerFor, mayKeepConsultations, mayRegisterFor } from '@domain/consultations/policy.js';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { BodiesService, type Body, bodyLoader, BodyType } from '../../bodies/index.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../../organisations/index.js';
import { ProposalsService } from './proposals.service.js';
import {
  ProposalBlockerType,
  ProposalMemberType,
  ProposalStandingType,
  ProposalType,
  ProposalVersionType,
  ViewerMayOnProposalType,
} from './proposals.types.js';

@Resolver(() => ProposalType)
export class ProposalResolver {
  constructor(
    private readonly service: ProposalsService,
    private readonly bodies: BodiesService,
  ) {}

  @ResolveField(() => BodyType, { description: 'The body whose members decide.' })
  body(@Parent() { bodyId }: ProposalType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }

  @ResolveField(() => [ProposalVersionType], { description: 'The versions of the document, from the first.' })
  async versions(@Parent() { id }: ProposalType, @Context() context: RequestContext) {
    return (await loader(context, 'proposal.versions', (ids) => this.service.versionsOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => [ProposalMemberType], { description: 'Who decides, in Swedish order.' })
  async members(@Parent() { id }: ProposalType, @Context() context: RequestContext) {
    return (await loader(context, 'proposal.members', (ids) => this.service.membersOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => ProposalStandingType, { description: 'How many have decided, and what is missing.' })
  standing(@Parent() { id }: ProposalType, @Context() context: RequestContext) {
    return loader(context, 'proposal.standing', (ids) => this.service.standingOf(ids)).load(id);
  }

  @ResolveField(() => ViewerMayOnProposalType, { description: 'What one may do with it.' })
  async viewerMay(
    @Parent() { bodyId }: ProposalType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<ViewerMayOnProposalType> {
    const facts = (await loader(context, 'body.facts', (ids) => this.bodies.factsOf(ids)).load(bodyId))!;
    return { keep: mayKeepConsultations(actor, facts).allowed };
  }
}

@Resolver(() => ProposalVersionType)
export class ProposalVersionResolver {
  @ResolveField(() => String, { description: 'Where to fetch it.' })
  url(@Parent() { id }: ProposalVersionType): string {
    return `/attachments/proposals/${id}`;
  }
}

@Resolver(() => ProposalMemberType)
export class ProposalMemberResolver {
  constructor(
    private readonly service: ProposalsService,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'Who it is.' })
  organisation(@Parent() { organisationId }: ProposalMemberType, @Context() context: RequestContext) {
    return organisationLoader(context, this.organisations).load(organisationId);
  }

  @ResolveField(() => Boolean, { description: 'Whether one may decide for it.' })
  async viewerMayAnswer(
    @Parent() member: ProposalMemberType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    return mayAnswerFor(actor, await this.factsOf(member, context), member.organisationId).allowed;
  }

  @ResolveField(() => Boolean, { description: 'Whether one may put extracts with its decisions.' })
  async viewerMayRegister(
    @Parent() member: ProposalMemberType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    return mayRegisterFor(actor, await this.factsOf(member, context), member.organisationId).allowed;
  }

  private async factsOf({ proposalId }: ProposalMemberType, context: RequestContext) {
    const { bodyId } = (await loader(context, 'proposal', (ids) => this.service.byIds(ids)).load(proposalId))!;
    return (await loader(context, 'body.facts', (ids) => this.bodies.factsOf(ids)).load(bodyId))!;
  }
}

@Resolver(() => ProposalBlockerType)
export class ProposalBlockerResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Whose decision is missing; null = nobody’s.' })
  organisation(
    @Parent() { organisationId }: ProposalBlockerType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }
}
