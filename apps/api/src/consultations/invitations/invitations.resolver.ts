import type { Actor } from '@domain/access/actor.js';
import { mayKeepConsultations } from '@domain/consultations/policy.js';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import type { RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { organisationLoader, OrganisationsService, OrganisationType } from '../../organisations/index.js';
import { ConsultationType } from '../consultations.types.js';
import { Invitations } from './invitations.service.js';
import {
  ConsultationInvitationConnection,
  ConsultationInvitationType,
  InviteToConsultationInput,
  InviteToConsultationPayload,
} from './invitations.types.js';

@Resolver(() => ConsultationType)
export class InvitationsResolver {
  constructor(private readonly service: Invitations) {}

  @ResolveField(() => ConsultationInvitationConnection, {
    description: 'When its members were asked by mail (inbjudningar).',
  })
  async invitations(
    @Parent() { id }: ConsultationType,
    @Args() { first, after }: PageArgs,
  ): Promise<ConsultationInvitationConnection> {
    return this.service.list(id, first, after);
  }

  @Mutation(() => InviteToConsultationPayload, {
    description:
      'Asks members by mail what they want (bjud in, påminn): each contact person with an address, otherwise those who sit in the body for the member. For the body’s SECRETARIAT. Errors: ILLEGAL_TRANSITION; CONFLICT when a member was invited within ten minutes; BAD_USER_INPUT.',
  })
  @Policy(mayKeepConsultations)
  inviteToConsultation(
    @Args('input', { description: 'Whom, and one’s own words.' }) input: InviteToConsultationInput,
    @CurrentActor() actor: Actor,
  ) {
    return this.service.invite(actor, input);
  }
}

@Resolver(() => ConsultationInvitationType)
export class InvitationPartsResolver {
  constructor(private readonly service: OrganisationsService) {}

  @ResolveField(() => [OrganisationType], { description: 'The members asked.' })
  async organisations(@Parent() { organisationIds }: ConsultationInvitationType, @Context() context: RequestContext) {
    return (await organisationLoader(context, this.service).loadMany(organisationIds)) as OrganisationType[];
  }
}
