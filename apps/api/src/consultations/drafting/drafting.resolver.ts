import type { Actor } from '@domain/access/actor.js';
import { mayCommentFor, mayHoldPen, mayReadConsultation, mayWriteSections } from '@domain/consultations/policy.js';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { ConsultationPayload } from '../consultations.types.js';
import { ResponseTexts } from '../response/response-texts.service.js';
import { CommentsService } from './comments.service.js';
import {
  AddResponseCommentInput,
  FreezeResponseInput,
  ImportWordReviewInput,
  ResolveResponseCommentInput,
  RevertResponseSectionInput,
  SaveResponseSectionInput,
} from './drafting.inputs.js';
import { ResponseCommentPayload, ResponseSectionPayload, WordReviewPayload } from './drafting.types.js';
import { SectionsService } from './sections.service.js';
import { WordReviews } from './word-reviews.service.js';

@Resolver()
export class DraftingResolver {
  constructor(
    private readonly sections: SectionsService,
    private readonly comments: CommentsService,
    private readonly reviews: WordReviews,
    private readonly texts: ResponseTexts,
  ) {}

  @Mutation(() => ResponseSectionPayload, {
    description:
      'Begins to write in a section, or says that one still does; it lapses after two minutes. For who holds the pen, and in DRAFTING and COMMENTING members that join. Errors: CONFLICT while somebody else writes (`claimedByName`, `until`), ILLEGAL_TRANSITION.',
  })
  @Policy(mayWriteSections)
  async claimResponseSection(
    @Args('id', { type: () => ID, description: 'The section.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ResponseSectionPayload> {
    return { section: await this.sections.claim(actor, id) };
  }

  @Mutation(() => ResponseSectionPayload, {
    description: 'Stops writing in a section, so that others can; without a claim of one’s own nothing happens.',
  })
  @Policy(mayReadConsultation)
  async releaseResponseSection(
    @Args('id', { type: () => ID, description: 'The section.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ResponseSectionPayload> {
    return { section: await this.sections.release(actor, id) };
  }

  @Mutation(() => ResponseSectionPayload, {
    description:
      'Saves a section as it is being typed, and claims it. For who may claim it. Errors: CONFLICT when somebody else has saved (`revision`, `changedByName`) or writes there (`claimedByName`), ILLEGAL_TRANSITION, BAD_USER_INPUT.',
  })
  @Policy(mayWriteSections)
  async saveResponseSection(
    @Args('input', { description: 'What it is to say.' }) input: SaveResponseSectionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ResponseSectionPayload> {
    return { section: await this.sections.save(actor, input) };
  }

  @Mutation(() => ResponseSectionPayload, {
    description:
      'Takes back what has been written in a section since the last version was frozen (ångra). For who may claim it. Errors: CONFLICT, ILLEGAL_TRANSITION, BAD_USER_INPUT when nothing has been frozen.',
  })
  @Policy(mayWriteSections)
  async revertResponseSection(
    @Args('input', { description: 'Which section.' }) input: RevertResponseSectionInput,
    @CurrentActor() actor: Actor,
  ): Promise<ResponseSectionPayload> {
    return { section: await this.sections.revert(actor, input) };
  }

  @Mutation(() => ConsultationPayload, {
    description:
      'Freezes what the sections say as the next version to decide on (frys en version). For who holds the pen. Errors: CONFLICT, ILLEGAL_TRANSITION, BAD_USER_INPUT when nothing has changed.',
  })
  @Policy(mayHoldPen)
  async freezeResponse(
    @Args('input', { description: 'Of which consultation, after which version.' }) input: FreezeResponseInput,
    @CurrentActor() actor: Actor,
  ): Promise<ConsultationPayload> {
    return { consultation: await this.texts.freezeSections(actor, input) };
  }

  @Mutation(() => ResponseCommentPayload, {
    description:
      'Says something about a passage of the text, or answers that (lämna synpunkt). For a member’s CHIEF_EXECUTIVE and REPRESENTATIVE, and for the body’s SECRETARIAT. Errors: ILLEGAL_TRANSITION, ORGANISATION_UNKNOWN, BAD_USER_INPUT.',
  })
  @Policy(mayCommentFor)
  async addResponseComment(
    @Args('input', { description: 'What, about which words.' }) input: AddResponseCommentInput,
    @CurrentActor() actor: Actor,
  ): Promise<ResponseCommentPayload> {
    return { comment: await this.comments.add(actor, input) };
  }

  @Mutation(() => WordReviewPayload, {
    description:
      'Takes the comments and tracked changes of a Word file in as comments (läs in Word-fil); what was changed without being tracked too, at most 1000 in all. For who may comment. Errors: ILLEGAL_TRANSITION, ORGANISATION_UNKNOWN, BAD_USER_INPUT.',
  })
  @Policy(mayCommentFor)
  importWordReview(
    @Args('input', { description: 'Which file, to which consultation.' }) input: ImportWordReviewInput,
    @CurrentActor() actor: Actor,
  ): Promise<WordReviewPayload> {
    return this.reviews.import(actor, input);
  }

  @Mutation(() => ResponseCommentPayload, {
    description:
      'Marks a comment as dealt with (löst), or opens it again. For who holds the pen. Errors: ILLEGAL_TRANSITION.',
  })
  @Policy(mayHoldPen)
  async resolveResponseComment(
    @Args('input', { description: 'Which, and whether it is.' }) input: ResolveResponseCommentInput,
    @CurrentActor() actor: Actor,
  ): Promise<ResponseCommentPayload> {
    return { comment: await this.comments.resolve(actor, input) };
  }
}
