import type { Actor } from '@domain/access/actor.js';
import { lastDayIfNoticeGiven, noticesThatEndForAll } from '@domain/bodies/agreement.js';
import { hasPlaceIn } from '@domain/bodies/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@platform/clock/clock.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor } from '@platform/graphql/policy.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { RoleHeldType } from '../identity/index.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../organisations/index.js';
import { BodiesService } from './bodies.service.js';
import { AgreementType, BodyType, HostingType, MembershipType, PersonType, SeatType } from './bodies.types.js';
import type { Body } from './body.entity.js';
import { bodyLoader, memberCountLoader } from './body-loader.js';
import { OnArg } from './on-arg.js';

@Resolver(() => MembershipType)
export class MembershipResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The member.' })
  organisation(
    @Parent() { organisationId }: MembershipType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(organisationId);
  }
}

@Resolver(() => HostingType)
export class HostingResolver {
  constructor(private readonly organisations: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { description: 'The host.' })
  organisation(
    @Parent() { organisationId }: HostingType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    return organisationLoader(context, this.organisations).load(organisationId);
  }
}

@Resolver(() => SeatType)
export class SeatResolver {
  constructor(
    private readonly service: BodiesService,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => PersonType, { description: 'Who sits there.' })
  async person(
    @Parent() { bodyId, personId }: SeatType,
    @Context() context: RequestContext,
    @CurrentActor() actor: Actor,
  ): Promise<PersonType> {
    const [person, facts] = await Promise.all([
      loader(context, 'person', (ids) => this.service.people(ids)).load(personId),
      loader(context, 'body.facts', (ids) => this.service.factsOf(ids)).load(bodyId),
    ]);
    const { id, name, email } = person!;
    return { id, name, email: hasPlaceIn(actor, facts!) ? email : null };
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that the person sits there for.',
  })
  organisation(
    @Parent() { organisationId }: SeatType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }
}

@Resolver(() => AgreementType)
export class AgreementResolver {
  constructor(
    private readonly service: BodiesService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Int, {
    nullable: true,
    description:
      'How many members must give notice for it to end for all, with the members of a day; null without such a rule or members.',
  })
  async endsForAllNotices(
    @Parent() { bodyId, endsForAllNumerator: numerator, endsForAllDenominator: denominator }: AgreementType,
    @OnArg() on: LocalDate | null,
    @Context() context: RequestContext,
  ): Promise<number | null> {
    if (numerator === null || denominator === null) return null;
    const members = await memberCountLoader(context, this.service, on ?? this.clock.today()).load(bodyId);
    return members && noticesThatEndForAll(members, { numerator, denominator });
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description:
      'The last day (sista dag) for a member that gives notice on a day; null where no period of notice is agreed.',
  })
  lastDayIfNoticeGiven(@Parent() agreement: AgreementType, @OnArg() on: LocalDate | null): LocalDate | null {
    return lastDayIfNoticeGiven(agreement, on ?? this.clock.today());
  }
}

@Resolver(() => OrganisationType)
export class OrganisationBodiesResolver {
  constructor(
    private readonly service: BodiesService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [BodyType], {
    description: 'The bodies that it is a member of on a day (samverkan), in Swedish alphabetical order.',
  })
  async bodies(
    @Parent() { id }: OrganisationType,
    @OnArg() on: LocalDate | null,
    @Context() context: RequestContext,
  ): Promise<Body[]> {
    const day = on ?? this.clock.today();
    const bodies = loader(context, `organisation.bodies ${day}`, (ids) => this.service.bodiesOfMembers(ids, day));
    return (await bodies.load(id)) ?? [];
  }
}

@Resolver(() => RoleHeldType)
export class RoleBodyResolver {
  constructor(private readonly service: BodiesService) {}

  @ResolveField(() => BodyType, { nullable: true, description: 'The body that the role is held in.' })
  body(@Parent() { bodyId }: RoleHeldType, @Context() context: RequestContext): Promise<Body | null> | null {
    return bodyId === null ? null : bodyLoader(context, this.service).load(bodyId);
  }
}
