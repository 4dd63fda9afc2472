import type { Actor } from '@domain/access/actor.js';
import type { MailState } from '@domain/meetings/mail-rules.js';
import { Inject } from '@nestjs/common';
import { Args, Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Config } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { connectionOf, PageArgs } from '@platform/graphql/connection.js';
import type { RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { ConsultationInvitationType, ConsultationType } from '../consultations/index.js';
import { organisationLoader, OrganisationsService, OrganisationType } from '../organisations/index.js';
import { DeliveriesService } from './deliveries.service.js';
import { SummonsDeliveryStateEnum } from './notifications.types.js';

@ObjectType('InvitationDelivery', { description: 'An invitation to one person (inbjudan till en person).' })
export class InvitationDeliveryType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Name of the person, as it was then.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where it went; null where there is no address.' })
  email!: string | null;

  @Field(() => SummonsDeliveryStateEnum, { description: 'What has become of it.' })
  state!: MailState;

  @Field(() => Date, { nullable: true, description: 'When the mail server took it.' })
  sentAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What went wrong at the last attempt, in Swedish.' })
  fault!: string | null;

  organisationId!: string;
}

@ObjectType({ description: 'A page of invitations to people.' })
export class InvitationDeliveryConnection extends connectionOf(InvitationDeliveryType, 'invitations to people') {}

@Resolver(() => ConsultationType)
export class ConsultationMailResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @ResolveField(() => Boolean, {
    description: 'Whether this portal sends mail (e-post); otherwise an invitation is seen in the portal only.',
  })
  mailIsOn(): boolean {
    return this.config.mail !== undefined;
  }
}

@Resolver(() => ConsultationInvitationType)
export class InvitationDeliveriesResolver {
  constructor(private readonly service: DeliveriesService) {}

  @ResolveField(() => InvitationDeliveryConnection, {
    description: 'Who was written to, and what became of it. For SECRETARIAT; empty for others.',
  })
  deliveries(
    @Parent() invitation: ConsultationInvitationType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<InvitationDeliveryConnection> {
    return this.service.ofInvitation(actor, invitation, first, after);
  }
}

@Resolver(() => InvitationDeliveryType)
export class InvitationDeliveryResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The member that it asks.' })
  organisation(@Parent() { organisationId }: InvitationDeliveryType, @Context() context: RequestContext) {
    return organisationLoader(context, this.organisations).load(organisationId);
  }
}
