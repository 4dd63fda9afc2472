import type { Actor } from '@domain/access/actor.js';
import type { PlanTerms } from '@domain/consultations/plan-facts.js';
import { mayRegisterFor } from '@domain/consultations/policy.js';
import { HANDLING_STEPS } from '@domain/consultations/handling.js';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { badInput } from '@platform/errors/portal-error.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { BodiesService } from '../../bodies/index.js';
import { MeetingType } from '../../meetings/index.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../../organisations/index.js';
import type { Consultation } from '../consultation.entity.js';
import { ConsultationFiles } from '../papers/consultation-files.service.js';
import { ConsultationPlans } from '../planning/consultation-plans.service.js';
import { ConsultationsService } from '../consultations.service.js';
import { ConsultationMemberType, ConsultationType, MemberDecisionType } from '../consultations.types.js';
import {
  ConsultationFileType,
  ConsultationStepType,
  MemberPlanType,
  PlanArgs,
  PlanPointType,
  PlanType,
  ResponseSendingType,
} from './handling.types.js';
import { ofConsultation } from '../of-consultation.js';
import { OwnHandling } from './own-handling.service.js';
import { ResponseSendings } from '../response/response-sendings.service.js';

const MOST_DAYS = 100;

@Resolver(() => ConsultationType)
export class ConsultationHandlingResolver {
  constructor(
    private readonly plans: ConsultationPlans,
    private readonly files: ConsultationFiles,
    private readonly handling: OwnHandling,
    private readonly sendings: ResponseSendings,
  ) {}

  @ResolveField(() => PlanType, {
    nullable: true,
    description: 'The way back from the deadline (tidsplan); null once it has been sent or is over.',
  })
  plan(@Parent() consultation: ConsultationType, @Args() terms: PlanArgs, @Context() context: RequestContext) {
    const { writing, comments, settling, papers } = terms;
    const wanted: PlanTerms = { writing, comments, settling, papers };
    for (const [field, days] of Object.entries(wanted)) {
      if (days < 0 || days > MOST_DAYS) throw badInput(field, `Ange 0–${MOST_DAYS} arbetsdagar.`);
    }
    const name = `consultation.plan ${Object.values(wanted).join(' ')}`;
    const read = (asked: readonly Consultation[]) => this.plans.of(asked, wanted);
    return ofConsultation(context, name, consultation, read);
  }

  @ResolveField(() => [ConsultationFileType], { description: 'Its documents (handlingar), oldest first.' })
  async documents(@Parent() { id }: ConsultationType, @Context() context: RequestContext) {
    return (await loader(context, 'consultation.files', (ids) => this.files.of(ids)).load(id)) ?? [];
  }

  @ResolveField(() => [MeetingType], {
    description: 'Meetings about it (konferenser) that one may see, in order of time.',
  })
  async conferences(
    @Parent() { id }: ConsultationType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ) {
    const read = (ids: readonly string[]) => this.handling.conferencesOf(actor, ids);
    return (await loader(context, 'consultation.conferences', read).load(id)) ?? [];
  }

  @ResolveField(() => ResponseSendingType, {
    nullable: true,
    description: 'The response as it was sent; null before that.',
  })
  sending(@Parent() { id }: ConsultationType, @Context() context: RequestContext) {
    return loader(context, 'consultation.sending', (ids) => this.sendings.of(ids)).load(id);
  }
}

@Resolver(() => ConsultationMemberType)
export class MemberHandlingResolver {
  constructor(
    private readonly handling: OwnHandling,
    private readonly bodies: BodiesService,
    private readonly service: ConsultationsService,
  ) {}

  @ResolveField(() => [ConsultationStepType], { description: 'Its own handling so far, in the order of the steps.' })
  async handlingSteps(@Parent() { id }: ConsultationMemberType, @Context() context: RequestContext) {
    const steps = await loader(context, 'consultation.steps', (ids) => this.handling.stepsOf(ids)).load(id);
    return HANDLING_STEPS.flatMap((step) => steps?.find((each) => each.step === step) ?? []);
  }

  @ResolveField(() => Boolean, { description: 'Whether one may enter its registration number and extracts.' })
  async viewerMayRegister(
    @Parent() { organisationId, consultationId }: ConsultationMemberType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const bodyId = await loader(context, 'consultation.body', (ids) => this.service.bodyIdsOf(ids)).load(
      consultationId,
    );
    const facts = (await loader(context, 'body.facts', (ids) => this.bodies.factsOf(ids)).load(bodyId!))!;
    return mayRegisterFor(actor, facts, organisationId).allowed;
  }
}

@Resolver(() => MemberDecisionType)
export class MemberDecisionResolver {
  constructor(private readonly files: ConsultationFiles) {}

  @ResolveField(() => [ConsultationFileType], {
    description: 'Extract (protokollsutdrag) and separate statement (särskilt yttrande), oldest first.',
  })
  async documents(@Parent() { id }: MemberDecisionType, @Context() context: RequestContext) {
    return (await loader(context, 'decision.files', (ids) => this.files.ofDecisions(ids)).load(id)) ?? [];
  }
}

@Resolver(() => ConsultationFileType)
export class ConsultationFileResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => String, { description: 'Where to fetch it.' })
  url(@Parent() { id }: ConsultationFileType): string {
    return `/attachments/consultations/${id}`;
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Whose; null = the body’s.' })
  organisation(
    @Parent() { organisationId }: ConsultationFileType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }
}

@Resolver(() => MemberPlanType)
export class MemberPlanResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The member.' })
  organisation(@Parent() { organisationId }: MemberPlanType, @Context() context: RequestContext) {
    return organisationLoader(context, this.organisations).load(organisationId);
  }
}

@Resolver(() => PlanPointType)
export class PlanPointResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Whose; null = everybody’s.' })
  organisation(
    @Parent() { organisationId }: PlanPointType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }
}
