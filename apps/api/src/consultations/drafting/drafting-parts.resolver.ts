import type { Actor } from '@domain/access/actor.js';
import type { SectionText } from '@domain/consultations/response-text.js';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { AccountsService } from '../../identity/index.js';
import { type Organisation, organisationLoader, OrganisationsService, OrganisationType } from '../../organisations/index.js'; // prettier-ignore
import type { ConsultationQuestion } from '../consultation.entity.js';
import { ConsultationsService } from '../consultations.service.js';
import { ConsultationQuestionType, ConsultationType } from '../consultations.types.js';
import type { ResponseSection } from '../response/response.entity.js';
import { CommentsService } from './comments.service.js';
import type { ResponseClaim, ResponseComment } from './drafting.entity.js';
import {
  ResponseClaimType,
  ResponseCommentConnection,
  ResponseCommentType,
  ResponseSectionType,
  ResponseVersionConnection,
  ResponseVersionSectionType,
  ResponseVersionType,
} from './drafting.types.js';
import { SectionsService } from './sections.service.js';
import { type VersionHead, VersionsService } from './versions.service.js';

/** Names of accounts, read together. */
const nameOf = async (context: RequestContext, accounts: AccountsService, id: string | null): Promise<string | null> =>
  id === null ? null : ((await loader(context, 'account', (ids) => accounts.byIds(ids)).load(id))?.name ?? null);

@Resolver(() => ConsultationType)
export class ConsultationDraftingResolver {
  constructor(
    private readonly sectionsService: SectionsService,
    private readonly versions: VersionsService,
    private readonly commentsService: CommentsService,
  ) {}

  @ResolveField(() => [ResponseSectionType], { description: 'The joint text as it is being written, in order.' })
  async sections(@Parent() { id }: ConsultationType, @Context() context: RequestContext): Promise<ResponseSection[]> {
    return (await loader(context, 'response.sections', (ids) => this.sectionsService.sectionsOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => ResponseVersionConnection, { description: 'The versions that were frozen, the latest first.' })
  responseVersions(@Parent() { id }: ConsultationType, @Args() { first, after }: PageArgs) {
    return this.versions.list(id, first, after);
  }

  @ResolveField(() => ResponseVersionType, { nullable: true, description: 'One frozen version; null when there is none with the number.' }) // prettier-ignore
  frozenVersion(
    @Parent() { id }: ConsultationType,
    @Args('version', { type: () => Int, description: 'Its number.' }) version: number,
  ): Promise<VersionHead | null> {
    return this.versions.one(id, version);
  }

  @ResolveField(() => ResponseCommentConnection, { description: 'What is said about the text (synpunkter), the first first.' }) // prettier-ignore
  comments(
    @Parent() { id }: ConsultationType,
    @Args() { first, after }: PageArgs,
    @Args('open', { type: () => Boolean, nullable: true, description: 'true = only those not dealt with.' })
    open: boolean | null,
  ) {
    return this.commentsService.list(id, open, first, after);
  }
}

@Resolver(() => ResponseSectionType)
export class ResponseSectionResolver {
  constructor(
    private readonly service: SectionsService,
    private readonly consultations: ConsultationsService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField(() => ConsultationQuestionType, { nullable: true, description: 'The question that it answers; null = it is general.' }) // prettier-ignore
  async question(
    @Parent() { questionId, consultationId }: ResponseSectionType,
    @Context() context: RequestContext,
  ): Promise<ConsultationQuestion | null> {
    if (questionId === null) return null;
    const questions = await loader(context, 'consultation.questions', (ids) =>
      this.consultations.questionsOf(ids),
    ).load(consultationId);
    return questions?.find(({ id }) => id === questionId) ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who saved it last; null = nobody yet.' })
  savedByName(
    @Parent() { savedById }: ResponseSectionType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return nameOf(context, this.accounts, savedById);
  }

  @ResolveField(() => ResponseClaimType, { nullable: true, description: 'Who writes in it now; null = nobody.' })
  async claim(
    @Parent() { id }: ResponseSectionType,
    @Context() context: RequestContext,
  ): Promise<ResponseClaim | null> {
    return (await loader(context, 'response.claim', (ids) => this.service.claimsOf(ids)).load(id)) ?? null;
  }
}

@Resolver(() => ResponseClaimType)
export class ResponseClaimResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField(() => String, { description: 'Who writes.' })
  async name(@Parent() { accountId }: ResponseClaimType, @Context() context: RequestContext): Promise<string> {
    return (await nameOf(context, this.accounts, accountId)) ?? '';
  }

  @ResolveField(() => Boolean, { description: 'Whether it is oneself.' })
  mine(@Parent() { accountId }: ResponseClaimType, @CurrentActor() actor: Actor): boolean {
    return accountId === actor.id;
  }
}

@Resolver(() => ResponseVersionType)
export class ResponseVersionResolver {
  constructor(
    private readonly service: VersionsService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'Who froze it; null when the portal did.' })
  frozenByName(
    @Parent() { frozenById }: ResponseVersionType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return nameOf(context, this.accounts, frozenById);
  }

  @ResolveField(() => [ResponseVersionSectionType], { description: 'What it says, in order.' })
  async sections(@Parent() version: ResponseVersionType, @Context() context: RequestContext): Promise<SectionText[]> {
    const { id } = version as ResponseVersionType & VersionHead;
    return [...((await loader(context, 'response.texts', (ids) => this.service.textsOf(ids)).load(id)) ?? [])];
  }
}

@Resolver(() => ResponseCommentType)
export class ResponseCommentResolver {
  constructor(
    private readonly service: CommentsService,
    private readonly accounts: AccountsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'Who said it.' })
  authorName(@Parent() { accountId }: ResponseCommentType, @Context() context: RequestContext): Promise<string | null> {
    return nameOf(context, this.accounts, accountId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The member that says it; null = the secretariat.' }) // prettier-ignore
  organisation(
    @Parent() { organisationId }: ResponseCommentType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who dealt with it; null = it is open.' })
  resolvedByName(
    @Parent() { resolvedById }: ResponseCommentType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return nameOf(context, this.accounts, resolvedById);
  }

  @ResolveField(() => [ResponseCommentType], { description: 'Answers to it, the first first; an answer has none.' })
  async answers(@Parent() { id }: ResponseCommentType, @Context() context: RequestContext): Promise<ResponseComment[]> {
    return (await loader(context, 'response.answers', (ids) => this.service.answersTo(ids)).load(id)) ?? [];
  }
}
