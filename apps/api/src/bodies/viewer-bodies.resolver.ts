import type { Actor } from '@domain/access/actor.js';
import { mayReadInside } from '@domain/bodies/policy.js';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Connection } from '@platform/graphql/connection.js';
import { PageArgs } from '@platform/graphql/connection.js';
import type { RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { type EventRow, EventsService } from '../events/index.js';
import { ViewerType } from '../identity/index.js';
import {
  type Organisation,
  organisationLoader,
  OrganisationsService,
  OrganisationType,
} from '../organisations/index.js';
import { BodiesService } from './bodies.service.js';
import { BodyType } from './bodies.types.js';
import type { Body } from './body.entity.js';
import { bodyLoader } from './body-loader.js';
import { RecentChangeConnection, RecentChangeType } from './recent-change.types.js';

/** How the kinds begin of what everybody with a place in the body may read. */
const OPEN_WITHIN = [
  'bodies.',
  'cost-sharing.',
  'invoicing.co-financing-',
  'invoicing.grant-',
  'invoicing.payment-request',
  'meetings.summons-sent',
  'meetings.minutes-imported',
];

@Resolver(() => ViewerType)
export class ViewerBodiesResolver {
  constructor(
    private readonly service: BodiesService,
    private readonly log: EventsService,
  ) {}

  @ResolveField(() => [BodyType], {
    description:
      'The bodies where one has a place today: by a role in them, or at an organisation that is a member or the host. In Swedish alphabetical order.',
  })
  bodies(@CurrentActor() actor: Actor): Promise<Body[]> {
    return this.service.placesOf(actor);
  }

  @Query(() => RecentChangeConnection, {
    description: 'What others have changed since an instant in the bodies where one has a place (nytt sedan sist).',
  })
  @Policy(mayReadInside)
  async recentChanges(
    @Args('since', { type: () => Date, description: 'Only what happened after this.' }) since: Date,
    @Args() { first, after }: PageArgs,
    @CurrentActor() actor: Actor,
  ): Promise<RecentChangeConnection> {
    const bodyIds = (await this.service.placesOf(actor)).map(({ id }) => id);
    return presented(await this.log.ofBodies(actor, bodyIds, OPEN_WITHIN, since, first, after));
  }
}

@Resolver(() => RecentChangeType)
export class RecentChangeResolver {
  constructor(
    private readonly service: BodiesService,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => BodyType, { description: 'The body that it happened in.' })
  body(@Parent() { bodyId }: RecentChangeType, @Context() context: RequestContext): Promise<Body | null> {
    return bodyLoader(context, this.service).load(bodyId!);
  }

  @ResolveField(() => OrganisationType, {
    nullable: true,
    description: 'The organisation that it concerns, where it is one: a new member, a new host.',
  })
  organisation(
    @Parent() { organisationId }: RecentChangeType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }
}

const presented = (page: Connection<EventRow>): RecentChangeConnection => ({
  nodes: page.nodes.map((row) => ({ ...row, title: titleOf(row) })),
  pageInfo: page.pageInfo,
  get totalCount() {
    return page.totalCount;
  },
});

/** The name of what changed, as it was then. People are left out. */
function titleOf({ data }: EventRow): string {
  const { name, title, year, after } = JSON.parse(data) as {
    readonly title?: string;
    readonly name?: string;
    readonly year?: number;
    readonly after?: { readonly name?: string; readonly title?: string };
  };
  return name ?? title ?? year?.toString() ?? after?.name ?? after?.title ?? '';
}
