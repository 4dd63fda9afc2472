import type { Actor } from '@domain/access/actor.js';
import { mayAnswerFor, mayHoldPen, mayKeepConsultations, mayReadConsultation } from '@domain/consultations/policy.js';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { ConsultationChanges } from './consultation-changes.service.js';
import {
  AdvanceConsultationInput,
  ConsultationFilter,
  CreateConsultationInput,
  RecordMemberDecisionInput,
  SaveResponseTextInput,
  TakeStanceInput,
  UpdateConsultationInput,
} from './consultations.inputs.js';
import { ConsultationsService } from './consultations.service.js';
import { ConsultationConnection, ConsultationPayload, ConsultationType } from './consultations.types.js';
import { MemberDecisions } from './decisions/member-decisions.service.js';
import { ResponseTexts } from './response/response-texts.service.js';

@Resolver()
export class ConsultationsResolver {
  constructor(
    private readonly service: ConsultationsService,
    private readonly changes: ConsultationChanges,
    private readonly texts: ResponseTexts,
    private readonly decisions: MemberDecisions,
  ) {}

  @Query(() => ConsultationType, { description: 'The consultation (remiss) with this id.' })
  @Policy(mayReadConsultation)
  consultation(@Args('id', { type: () => ID, description: 'Its id.' }) id: string, @CurrentActor() actor: Actor) {
    return this.service.consultation(actor, id);
  }

  @Query(() => ConsultationConnection, {
    description: 'The consultations (remisser) that one may see: of a body, or of all where one has a place.',
  })
  @Policy(mayReadConsultation)
  consultations(
    @Args() { first, after }: PageArgs,
    @Args('filter', { type: () => ConsultationFilter, nullable: true, description: 'Which ones; absent = all.' })
    filter: ConsultationFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationConnection> {
    return this.service.list(actor, filter ?? {}, first, after);
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Enters a consultation (ny remiss); the body’s members of today are asked. For its SECRETARIAT. Errors: ORGANISATION_UNKNOWN, BAD_USER_INPUT.',
  })
  @Policy(mayKeepConsultations)
  async createConsultation(
    @Args('input', { description: 'What is asked, and by whom.' }) input: CreateConsultationInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.changes.create(actor, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Changes what is said of a consultation; once it is sent or over only registration number and day of arrival. For the body’s SECRETARIAT. Errors: CONFLICT, ILLEGAL_TRANSITION.',
  })
  @Policy(mayKeepConsultations)
  async updateConsultation(
    @Args('input', { description: 'What is to become another.' }) input: UpdateConsultationInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.changes.update(actor, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Takes a consultation a step further, or back. For the body’s SECRETARIAT. Errors: ILLEGAL_TRANSITION; CONSULTATION_BLOCKED, where the message lists what is missing.',
  })
  @Policy(mayKeepConsultations)
  async advanceConsultation(
    @Args('input', { description: 'Which, and where to.' }) input: AdvanceConsultationInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.changes.advance(actor, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'A member’s stance (hållning) and contact person. For its CHIEF_EXECUTIVE and REPRESENTATIVE, and for the body’s SECRETARIAT. Errors: ORGANISATION_UNKNOWN, ILLEGAL_TRANSITION.',
  })
  @Policy(mayAnswerFor)
  async takeStance(
    @Args('input', { description: 'Whose, and what.' }) input: TakeStanceInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.changes.takeStance(actor, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Writes the whole joint text anew and freezes it as the next version. For who holds the pen. Errors: CONFLICT also while somebody else writes in a section (`claimedByName`, `until`), and where a section says what is in no version; ILLEGAL_TRANSITION; BAD_USER_INPUT when nothing has changed.',
  })
  @Policy(mayHoldPen)
  async saveResponseText(
    @Args('input', { description: 'The text, and the version that it is made from.' }) input: SaveResponseTextInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.texts.save(actor, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Records what a member has decided on a version of the text. For its CHIEF_EXECUTIVE and REPRESENTATIVE, and for the body’s SECRETARIAT. Errors: ORGANISATION_UNKNOWN, ILLEGAL_TRANSITION, BAD_USER_INPUT.',
  })
  @Policy(mayAnswerFor)
  async recordMemberDecision(
    @Args('input', { description: 'Whose decision, on what.' }) input: RecordMemberDecisionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.decisions.record(actor, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Takes back a decision that was entered by mistake; it stays in the history. For who may record it. Errors: ILLEGAL_TRANSITION.',
  })
  @Policy(mayAnswerFor)
  async withdrawMemberDecision(
    @Args('id', { type: () => ID, description: 'The decision.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.decisions.withdraw(actor, id) };
  }
}
