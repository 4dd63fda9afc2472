import type { Actor } from '@domain/access/actor.js';
import { mayReadConsultation } from '@domain/consultations/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Args, Context, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../organisations/index.js';
import type { Consultation } from './consultation.entity.js';
import { ConsultationType } from './consultations.types.js';
import { ToAnswerEnum, type ToAnswerKind } from './enums.js';
import type { Proposal } from './proposals/proposal.entity.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { ProposalType } from './proposals/proposals.types.js';
import { ToAnswerService } from './to-answer.service.js';

@ObjectType('ToAnswer', { description: 'Something that waits for one’s answer (att besvara).' })
export class ToAnswerType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ToAnswerEnum, { description: 'What is waited for.' })
  kind!: ToAnswerKind;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null = none is set.' })
  dueOn!: LocalDate | null;

  consultationId!: string | null;
  proposalId!: string | null;
  organisationId!: string | null;
}

@ObjectType({ description: 'A page of what waits for one’s answer.' })
export class ToAnswerConnection extends connectionOf(ToAnswerType, 'things') {}

@Resolver(() => ToAnswerType)
export class ToAnswerResolver {
  constructor(
    private readonly service: ToAnswerService,
    private readonly proposals: ProposalsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => ToAnswerConnection, {
    description:
      'What waits for one’s answer over all bodies, the earliest day first: for CHIEF_EXECUTIVE and REPRESENTATIVE what their organisation has not answered, for a SECRETARIAT its consultations.',
  })
  @Policy(mayReadConsultation)
  toAnswer(@Args() { first, after }: PageArgs, @CurrentActor() actor: Actor): Promise<ToAnswerConnection> {
    return this.service.list(actor, first, after);
  }

  @ResolveField(() => ConsultationType, { nullable: true, description: 'The consultation; null for PROPOSAL.' })
  consultation(
    @Parent() { consultationId }: ToAnswerType,
    @Context() context: RequestContext,
  ): Promise<Consultation | null> | null {
    if (consultationId === null) return null;
    return loader(context, 'consultation', (ids) => this.service.consultations(ids)).load(consultationId);
  }

  @ResolveField(() => ProposalType, { nullable: true, description: 'What is to be decided; only for PROPOSAL.' })
  proposal(
    @Parent() { proposalId }: ToAnswerType,
    @Context() context: RequestContext,
  ): Promise<Proposal | null> | null {
    if (proposalId === null) return null;
    return loader(context, 'proposal', (ids) => this.proposals.byIds(ids)).load(proposalId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'For whom; null for KEEP.' })
  organisation(
    @Parent() { organisationId }: ToAnswerType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }
}
