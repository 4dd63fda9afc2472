import type { Actor } from '@domain/access/actor.js';
import { mayReadLog } from '@domain/access/log-policy.js';
import { mayReadBodies, mayWriteBodyPeople, mayWriteBodyRegister } from '@domain/bodies/policy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@platform/clock/clock.js';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { EventConnection, EventsService } from '../events/index.js';
import { type Organisation, OrganisationType } from '../organisations/index.js';
import type { Agreement } from './agreement.entity.js';
import { BodiesService } from './bodies.service.js';
import {
  AgreementType,
  BodyConnection,
  BodyFilter,
  BodyType,
  HostingType,
  MembershipType,
  SeatType,
} from './bodies.types.js';
import type { Body, Hosting, Membership } from './body.entity.js';
import { bodyLoader, memberCountLoader, membersLoader, seatsLoader } from './body-loader.js';
import { OnArg } from './on-arg.js';
import type { Seat } from './people.entity.js';

@Resolver(() => BodyType)
export class BodiesResolver {
  constructor(
    private readonly service: BodiesService,
    private readonly clock: Clock,
    private readonly log: EventsService,
  ) {}

  @Query(() => BodyType, {
    nullable: true,
    description: 'The body (samverkansorgan) with this slug; null when there is none.',
  })
  @Policy(mayReadBodies)
  body(
    @Args('slug', { description: 'Its short name in addresses: "umearegionen".' }) slug: string,
    @CurrentActor() actor: Actor,
  ): Promise<BodyType | null> {
    return this.service.body(actor, slug);
  }

  @Query(() => BodyConnection, { description: 'The bodies (samverkansorgan), in Swedish alphabetical order.' })
  @Policy(mayReadBodies)
  bodies(
    @Args() { first, after }: PageArgs,
    @Args('filter', { type: () => BodyFilter, nullable: true, description: 'Which ones; absent = all.' })
    filter: BodyFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<BodyConnection> {
    return this.service.list(actor, filter ?? {}, first, after);
  }

  @ResolveField(() => BodyType, { nullable: true, description: 'The body that it is a part of or prepares for.' })
  parent(@Parent() { parentId }: BodyType, @Context() context: RequestContext): Promise<Body | null> | null {
    return parentId === null ? null : bodyLoader(context, this.service).load(parentId);
  }

  @ResolveField(() => [BodyType], { description: 'Its sub-groups (undergrupper), in Swedish alphabetical order.' })
  async children(@Parent() { id }: BodyType, @Context() context: RequestContext): Promise<Body[]> {
    return (await loader(context, 'body.children', (ids) => this.service.childrenOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The host on a day (värdkommun); null when there is none.',
  })
  host(
    @Parent() { id }: BodyType,
    @OnArg() on: LocalDate | null,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> {
    const day = on ?? this.clock.today();
    return loader(context, `body.host ${day}`, (ids) => this.service.hostOrganisationsOn(ids, day)).load(id);
  }

  @ResolveField(() => SeatType, {
    nullable: true,
    description: 'The seat of the chair on a day (ordförande); null when there is none.',
  })
  async chair(
    @Parent() { id }: BodyType,
    @OnArg() on: LocalDate | null,
    @Context() context: RequestContext,
  ): Promise<Seat | null> {
    const seats = await seatsLoader(context, this.service, on ?? this.clock.today()).load(id);
    return seats?.find(({ role }) => role === 'CHAIR') ?? null;
  }

  @ResolveField(() => [MembershipType], { description: 'The members on a day, in Swedish alphabetical order.' })
  async members(
    @Parent() { id }: BodyType,
    @OnArg() on: LocalDate | null,
    @Context() context: RequestContext,
  ): Promise<Membership[]> {
    return (await membersLoader(context, this.service, on ?? this.clock.today()).load(id)) ?? [];
  }

  @ResolveField(() => Int, { description: 'How many members there are on a day.' })
  async memberCount(
    @Parent() { id }: BodyType,
    @OnArg() on: LocalDate | null,
    @Context() context: RequestContext,
  ): Promise<number> {
    return (await memberCountLoader(context, this.service, on ?? this.clock.today()).load(id)) ?? 0;
  }

  @ResolveField(() => [MembershipType], {
    description: 'All memberships, past and to come, in Swedish alphabetical order.',
  })
  async memberships(@Parent() { id }: BodyType, @Context() context: RequestContext): Promise<Membership[]> {
    return (await loader(context, 'body.memberships', (ids) => this.service.membershipsOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => [HostingType], { description: 'All hosts, past and to come, oldest first.' })
  async hostings(@Parent() { id }: BodyType, @Context() context: RequestContext): Promise<Hosting[]> {
    return (await loader(context, 'body.hostings', (ids) => this.service.hostingsOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => [SeatType], {
    description: 'Who sits in it on a day: chair, vice chair, members, substitutes, secretary, contacts.',
  })
  async seats(
    @Parent() { id }: BodyType,
    @OnArg() on: LocalDate | null,
    @Context() context: RequestContext,
  ): Promise<Seat[]> {
    return (await seatsLoader(context, this.service, on ?? this.clock.today()).load(id)) ?? [];
  }

  @ResolveField(() => [AgreementType], {
    description: 'What it rests on (samverkansavtal, förbundsordning), newest first.',
  })
  async agreements(@Parent() { id }: BodyType, @Context() context: RequestContext): Promise<Agreement[]> {
    return (await loader(context, 'body.agreements', (ids) => this.service.agreementsOf(ids)).load(id)) ?? [];
  }

  @ResolveField(() => Boolean, {
    description: 'Whether one may save its seats and agreements (saveSeat, saveAgreement).',
  })
  viewerMayWritePeople(@Parent() { id }: BodyType, @CurrentActor() actor: Actor): boolean {
    return mayWriteBodyPeople(actor, { bodyId: id }).allowed;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether one may save the body, its memberships and hosts (saveBody, saveMembership, saveHosting).',
  })
  viewerMayWriteRegister(@CurrentActor() actor: Actor): boolean {
    return mayWriteBodyRegister(actor).allowed;
  }

  @ResolveField(() => EventConnection, {
    nullable: true,
    description: 'Its log (händelselogg), newest first. For ADMIN and the body’s AUDITOR; null for others.',
  })
  async events(
    @Parent() { id }: BodyType,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<EventConnection | null> {
    return mayReadLog(actor, id).allowed ? this.log.list(actor, { bodyId: id }, first, after) : null;
  }
}
