import type { Actor } from '@domain/access/actor.js';
import { mayWriteMeeting } from '@domain/meetings/policy.js';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { log } from '@platform/log/log.js';
import {
  ApprovalPayload,
  ApprovalsService,
  ApproveMinutesInput,
  BundlesService,
  MeetingPayload,
  SubmitForApprovalInput,
} from '../meetings/index.js';
import { ApprovalPapers } from './approval-papers.js';

/** Here, because the minutes are set on paper before they are laid before anybody. */
@Resolver()
export class ApprovalPapersResolver {
  constructor(
    private readonly approvals: ApprovalsService,
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
    return {
      meeting: await this.bundles.submit(actor, input, (itemIds) => this.papers.forApproval(input.meeting, itemIds)),
    };
  }

  @Mutation(() => ApprovalPayload, {
    description:
      'Records an approval (justering) given on paper or elsewhere, and keeps the minutes as they are. The text is locked from then on. For SECRETARIAT. Errors: ILLEGAL_TRANSITION, CONFLICT when another approval is on record, MINUTES_LOCKED, BAD_USER_INPUT.',
  })
  @Policy(mayWriteMeeting)
  async approveMinutes(
    @Args('input', { description: 'The approval.' }) input: ApproveMinutesInput,
    @CurrentActor() actor: Actor,
  ): Promise<ApprovalPayload> {
    const payload = await this.approvals.approve(actor, input);
    // It stands also where its paper cannot be set now: then it is when somebody asks for it.
    await this.papers.freeze(payload.approval).catch((error: unknown) => log.warn({ err: error }, 'paper not kept'));
    return payload;
  }
}
