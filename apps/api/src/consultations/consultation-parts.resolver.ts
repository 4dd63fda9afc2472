import type { Actor } from '@domain/access/actor.js';
import { type Blocker, isJoining } from '@domain/consultations/blockers.js';
import type { ConsultationState } from '@domain/consultations/kinds.js';
import { mayAnswerFor, mayHoldPen, mayKeepConsultations, mayWriteSections } from '@domain/consultations/policy.js';
import { isWriting, nextStates, takesComments } from '@domain/consultations/states.js';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { BodiesService, type Body, bodyLoader, BodyType } from '../bodies/index.js';
import { AccountsService } from '../identity/index.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../organisations/index.js';
import type { Consultation } from './consultation.entity.js';
import { ConsultationsService } from './consultations.service.js';
import {
  ConsultationBlockerType,
  ConsultationEventConnection,
  ConsultationEventType,
  ConsultationMemberType,
  ConsultationQuestionType,
  ConsultationType,
  ViewerMayOnConsultationType,
} from './consultations.types.js';
import { ConsultationStateEnum } from './enums.js';
import { ofConsultation } from './of-consultation.js';

@Resolver(() => ConsultationType)
export class ConsultationResolver {
  constructor(
    private readonly service: ConsultationsService,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => BodyType, { description: 'The body that is asked.' })
  body(@Parent() { bodyId }: ConsultationType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.bodies).load(bodyId);
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The member that writes (pennhållare); null = the secretariat does.',
  })
  penHolder(
    @Parent() { penHolderId }: ConsultationType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return penHolderId === null ? null : organisationLoader(context, this.organisations).load(penHolderId);
  }

  @ResolveField(() => [ConsultationStateEnum], {
    description: 'The states that it may be given now, apart from what blocks them.',
  })
  nextStates(@Parent() { state }: ConsultationType): ConsultationState[] {
    return [...nextStates(state)];
  }

  @ResolveField(() => [ConsultationQuestionType], { description: 'What the sender asks, in order.' })
  async questions(@Parent() { id }: ConsultationType, @Context() context: RequestContext) {
    return (await loader(context, 'consultation.questions', (ids) => this.service.questionsOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => [ConsultationMemberType], { description: 'The members that are asked, in Swedish order.' })
  async members(@Parent() consultation: ConsultationType, @Context() context: RequestContext) {
    const read = (asked: readonly Consultation[]) => this.service.membersOf(asked);
    return (await ofConsultation(context, 'consultation.members', consultation, read)) ?? [];
  }

  @ResolveField(() => [ConsultationBlockerType], {
    description: 'What stands in the way of sending a joint response (hinder); empty = nothing, or no response is due.',
  })
  async blockers(@Parent() consultation: ConsultationType, @Context() context: RequestContext): Promise<Blocker[]> {
    const read = (asked: readonly Consultation[]) => this.service.blockersOf(asked);
    return [...((await ofConsultation(context, 'consultation.blockers', consultation, read)) ?? [])];
  }

  @ResolveField(() => ConsultationEventConnection, { description: 'What has happened (historik), the latest first.' })
  history(
    @Parent() { id }: ConsultationType,
    @Args() { first, after }: PageArgs,
  ): Promise<ConsultationEventConnection> {
    return this.service.history(id, first, after);
  }

  @ResolveField(() => ViewerMayOnConsultationType, { description: 'What one may do with it.' })
  async viewerMay(
    @Parent() consultation: ConsultationType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<ViewerMayOnConsultationType> {
    const { bodyId, penHolderId, state } = consultation;
    const facts = (await loader(context, 'body.facts', (ids) => this.bodies.factsOf(ids)).load(bodyId))!;
    const members = await this.members(consultation, context);
    const joiningIds = members.filter(({ stance }) => isJoining(stance)).map(({ organisationId }) => organisationId);
    const answers = members.some(({ organisationId }) => mayAnswerFor(actor, facts, organisationId).allowed);
    return {
      keep: mayKeepConsultations(actor, facts).allowed,
      holdPen: mayHoldPen(actor, facts, penHolderId).allowed,
      write: isWriting(state) && mayWriteSections(actor, facts, { state, penHolderId, joiningIds }).allowed,
      comment: takesComments(state) && answers,
    };
  }
}

@Resolver(() => ConsultationMemberType)
export class ConsultationMemberResolver {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly bodies: BodiesService,
    private readonly service: ConsultationsService,
  ) {}

  @ResolveField(() => OrganisationType, { description: 'Who it is.' })
  organisation(
    @Parent() { organisationId }: ConsultationMemberType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(organisationId);
  }

  @ResolveField(() => Boolean, { description: 'Whether one may answer and decide for it.' })
  async viewerMayAnswer(
    @Parent() { organisationId, consultationId }: ConsultationMemberType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const bodyId = await loader(context, 'consultation.body', (ids) => this.service.bodyIdsOf(ids)).load(
      consultationId,
    );
    const facts = (await loader(context, 'body.facts', (ids) => this.bodies.factsOf(ids)).load(bodyId!))!;
    return mayAnswerFor(actor, facts, organisationId).allowed;
  }
}

@Resolver(() => ConsultationBlockerType)
export class ConsultationBlockerResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Whose decision is missing; null = nobody’s.' })
  organisation(
    @Parent() { organisationId }: ConsultationBlockerType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }
}

@Resolver(() => ConsultationEventType)
export class ConsultationEventResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name of the one who did it; null when the portal did.',
  })
  async authorName(
    @Parent() { accountId }: ConsultationEventType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (accountId === null) return null;
    return (await loader(context, 'account', (ids) => this.accounts.byIds(ids)).load(accountId))?.name ?? null;
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The member that it is about; null = none.' })
  organisation(
    @Parent() { organisationId }: ConsultationEventType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }
}
