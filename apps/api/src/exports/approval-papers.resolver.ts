import type { Actor } from '@domain/access/actor.js';
import { mayWriteMeeting } from '@domain/meetings/policy.js';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { BundlesService, MeetingPayload, SubmitForApprovalInput } from '../meetings/index.js';
import { ApprovalPapers } from './approval-papers.js';

/** Here, because the minutes are set on paper before they are laid before anybody. */
@Resolver()
export class ApprovalPapersResolver {
  constructor(
    private readonly bundles: BundlesService,
    private readonly papers: ApprovalPapers,
  ) {}

  @Mutation(() => MeetingPayload, {
    description:
      'Lays the minutes with all their papers before their approvers, to be signed in the portal; the text is locked meanwhile. For SECRETARIAT. Errors: MINUTES_LOCKED, ILLEGAL_TRANSITION, CONFLICT, BAD_USER_INPUT when an approver has no account.',
  })
  @Policy(mayWriteMeeting)
  async submitForApproval(
    @Args('input', { description: 'Which minutes.' }) input: SubmitForApprovalInput,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.bundles.submit(actor, input, () => this.papers.forApproval(input.meeting)) };
  }
}
