import type { Actor } from '@domain/access/actor.js';
import { mayReadMeeting, mayWriteMeeting } from '@domain/meetings/policy.js';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { AccountsService } from '../../identity/index.js';
import { MeetingPayload } from '../meetings.inputs.js';
import { CorrectMinutesInput, SetApproversInput, SignMinutesInput } from './approval.types.js';
import { ApprovalsService } from './approvals.service.js';
import { ApproversService } from './approvers.service.js';
import { BundlesService } from './bundles.service.js';
import { CorrectionsService } from './corrections.service.js';

/** Justering: who is to approve, what was approved, and what is put right afterwards. */
@Resolver()
export class ApprovalResolver {
  constructor(
    private readonly approvals: ApprovalsService,
    private readonly approvers: ApproversService,
    private readonly corrections: CorrectionsService,
    private readonly bundles: BundlesService,
    private readonly accounts: AccountsService,
  ) {}

  @Mutation(() => MeetingPayload, {
    description:
      'Takes back an approval that was recorded by mistake, as long as no board has posted it. For SECRETARIAT.',
  })
  @Policy(mayWriteMeeting)
  async withdrawApproval(
    @Args('id', { type: () => ID, description: 'The approval.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.approvals.withdraw(actor, id) };
  }

  @Mutation(() => MeetingPayload, {
    description: 'Says who was chosen to approve the minutes (justerare). For SECRETARIAT. Error: MINUTES_LOCKED.',
  })
  @Policy(mayWriteMeeting)
  async setApprovers(
    @Args('input', { description: 'Who.' }) input: SetApproversInput,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.approvers.set(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Puts something right in approved minutes (rättelse); the text stays beside it. For SECRETARIAT. Error: MINUTES_NOT_APPROVED.',
  })
  @Policy(mayWriteMeeting)
  async correctMinutes(
    @Args('input', { description: 'The correction.' }) input: CorrectMinutesInput,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.corrections.add(actor, input) };
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Takes minutes back from their approvers, so that they can be changed. For SECRETARIAT. Error: CONFLICT when they are approved.',
  })
  @Policy(mayWriteMeeting)
  async recallFromApproval(
    @Args('id', { type: () => ID, description: 'What lies with the approvers.' }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingPayload> {
    return { meeting: await this.bundles.recall(actor, id) };
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Approves (justerar) the minutes with all their papers in one act, by giving the password again; with the last of the approvers they are approved. For those chosen to approve. Errors: INVALID_CREDENTIALS, RATE_LIMITED, CONFLICT.',
  })
  @Policy(mayReadMeeting)
  async signMinutes(
    @Args('input', { description: 'What is approved.' }) { bundle, checksum, password }: SignMinutesInput,
    @CurrentActor() actor: Actor,
    @Context() { req }: RequestContext,
  ): Promise<MeetingPayload> {
    await this.accounts.confirmPassword(actor, password, req.ip ?? 'unknown');
    return { meeting: await this.bundles.sign(actor, { bundle, hash: checksum }) };
  }
}
