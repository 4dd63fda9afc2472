import type { Actor } from '@domain/access/actor.js';
import {
  mayAnswerFor,
  mayKeepConsultations,
  mayReadConsultation,
  mayRegisterFor,
} from '@domain/consultations/policy.js';
import type { ProposalState } from '@domain/consultations/proposals.js';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { ProposalStateEnum } from '../enums.js';
import { ProposalChanges } from './proposal-changes.service.js';
import {
  AddProposalVersionInput,
  AttachToDecisionInput,
  CreateProposalInput,
  RecordProposalDecisionInput,
  UpdateProposalInput,
} from './proposals.inputs.js';
import { ProposalsService } from './proposals.service.js';
import { ProposalConnection, ProposalPayload, ProposalType } from './proposals.types.js';

@Resolver()
export class ProposalsResolver {
  constructor(
    private readonly service: ProposalsService,
    private readonly changes: ProposalChanges,
  ) {}

  @Query(() => ProposalType, { description: 'What members decide on (ärende), with this id.' })
  @Policy(mayReadConsultation)
  proposal(@Args('id', { type: () => ID, description: 'Its id.' }) id: string, @CurrentActor() actor: Actor) {
    return this.service.proposal(actor, id);
  }

  @Query(() => ProposalConnection, {
    description: 'What members decide on, the latest first: of a body, or of all where one has a place.',
  })
  @Policy(mayReadConsultation)
  proposals(
    @Args() { first, after }: PageArgs,
    @Args('body', { type: () => String, nullable: true, description: 'Slug of the body; absent = all.' })
    body: string | null,
    @Args('state', { type: () => ProposalStateEnum, nullable: true, description: 'Only those; absent = all.' })
    state: ProposalState | null,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalConnection> {
    return this.service.list(actor, { body, state }, first, after);
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Something that members are to decide on, each by itself. For the body’s SECRETARIAT. Errors: ORGANISATION_UNKNOWN, BAD_USER_INPUT.',
  })
  @Policy(mayKeepConsultations)
  async createProposal(
    @Args('input', { description: 'What, and by whom.' }) input: CreateProposalInput,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalPayload> {
    return { proposal: await this.changes.create(actor, input) };
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Changes what is said of a proposal, ends it or takes it back. For the body’s SECRETARIAT. Errors: CONFLICT, ILLEGAL_TRANSITION; CONSULTATION_BLOCKED, where the message lists what is missing.',
  })
  @Policy(mayKeepConsultations)
  async updateProposal(
    @Args('input', { description: 'What is to become another.' }) input: UpdateProposalInput,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalPayload> {
    return { proposal: await this.changes.update(actor, input) };
  }

  @Mutation(() => ProposalPayload, {
    description:
      'The document, or a new version of it: what was decided is open again, unless it allows changes of wording and this is one. For the body’s SECRETARIAT. Errors: CONFLICT, ILLEGAL_TRANSITION.',
  })
  @Policy(mayKeepConsultations)
  async addProposalVersion(
    @Args('input', { description: 'The document.' }) input: AddProposalVersionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalPayload> {
    return { proposal: await this.changes.addVersion(actor, input) };
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Records what a member has decided. For its CHIEF_EXECUTIVE and REPRESENTATIVE, and for the body’s SECRETARIAT. Errors: ORGANISATION_UNKNOWN, ILLEGAL_TRANSITION, BAD_USER_INPUT.',
  })
  @Policy(mayAnswerFor)
  async recordProposalDecision(
    @Args('input', { description: 'Whose decision, on what.' }) input: RecordProposalDecisionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalPayload> {
    return { proposal: await this.changes.decide(actor, input) };
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Takes back a decision on a proposal that was entered by mistake. For who may record it. Errors: ILLEGAL_TRANSITION.',
  })
  @Policy(mayAnswerFor)
  async withdrawProposalDecision(
    @Args('id', { type: () => ID, description: 'The decision.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalPayload> {
    return { proposal: await this.changes.withdraw(actor, id) };
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Puts an extract or a separate statement with a decision on a proposal. For who may record it, and the member’s REGISTRAR.',
  })
  @Policy(mayRegisterFor)
  async attachToProposalDecision(
    @Args('input', { description: 'Which file, with which decision.' }) input: AttachToDecisionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalPayload> {
    return { proposal: await this.changes.attach(actor, input) };
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Takes away a file that was put with a decision on a proposal by mistake. For who may record the decision, and the member’s REGISTRAR.',
  })
  @Policy(mayRegisterFor)
  async removeProposalDecisionFile(
    @Args('id', { type: () => ID, description: 'The file (ConsultationFile).' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ProposalPayload> {
    return { proposal: await this.changes.detach(actor, id) };
  }
}
