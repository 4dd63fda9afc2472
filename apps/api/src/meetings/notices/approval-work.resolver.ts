import type { Actor } from '@domain/access/actor.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Context, Field, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { ViewerType } from '../../identity/index.js';
import { organisationLoader, OrganisationsService, OrganisationType } from '../../organisations/index.js';
import { enumOf } from '../enums.js';
import { meetingLoader } from '../loaders.js';
import { MeetingsService } from '../meetings.service.js';
import { MeetingType } from '../meetings.types.js';
import {
  APPROVAL_WORK,
  type ApprovalWork,
  type ApprovalWorkKind,
  ApprovalWorkService,
} from './approval-work.service.js';

export const ApprovalWorkEnum = enumOf<ApprovalWorkKind>(APPROVAL_WORK);
registerEnumType(ApprovalWorkEnum, {
  name: 'ApprovalWorkKind',
  description: 'What waits to be done with minutes.',
  valuesMap: {
    APPROVE: { description: 'The minutes are to be approved (justeras).' },
    SIGN: { description: 'They wait for one’s own signature in the portal.' },
    POST: { description: 'A board is to post them (anslå), for the first time or again.' },
    TAKE_DOWN: { description: 'The time has run out: a board may take them down.' },
  },
});

@ObjectType('ApprovalWork', { description: 'Something that waits to be done with minutes (att justera, att anslå).' })
export class ApprovalWorkType {
  @Field(() => ApprovalWorkEnum, { description: 'What.' })
  kind!: ApprovalWorkKind;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null = none.' })
  dueOn!: LocalDate | null;

  meetingId!: string;
  organisationId!: string | null;
}

@Resolver(() => ApprovalWorkType)
export class ApprovalWorkResolver {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => MeetingType, { description: 'The meeting.' })
  meeting(@Parent() { meetingId }: ApprovalWork, @Context() context: RequestContext) {
    return meetingLoader(context, this.meetings).load(meetingId);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'POST, TAKE_DOWN: whose board.' })
  organisation(@Parent() { organisationId }: ApprovalWork, @Context() context: RequestContext) {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }
}

@Resolver(() => ViewerType)
export class ViewerApprovalWorkResolver {
  constructor(private readonly work: ApprovalWorkService) {}

  @ResolveField(() => [ApprovalWorkType], {
    description:
      'What one has to approve, post and take down, the earliest day first, at most 50: for SECRETARIAT, for approvers, and for REGISTRAR what concerns their own board.',
  })
  approvalWork(@CurrentActor() actor: Actor): Promise<ApprovalWork[]> {
    return this.work.of(actor);
  }
}
