import type { DecisionOutcome } from '@domain/consultations/kinds.js';
import type { ProposalEventKind } from '@domain/consultations/proposals.js';
import { Args, Context, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { type EventRow, EventsService } from '../../events/index.js';
import { AccountsService } from '../../identity/index.js';
import { organisationLoader, OrganisationsService, OrganisationType } from '../../organisations/index.js';
import { DecisionOutcomeEnum, ProposalEventKindEnum } from '../enums.js';
import { ProposalType } from './proposals.types.js';

@ObjectType('ProposalEvent', { description: 'A line in a proposal’s history (händelse).' })
export class ProposalEventType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => ProposalEventKindEnum, { description: 'What it is about.' })
  kind!: ProposalEventKind;

  @Field(() => Int, { nullable: true, description: 'The version of the document that it is about; null = none.' })
  version!: number | null;

  @Field(() => DecisionOutcomeEnum, { nullable: true, description: 'What was decided; only of DECIDED.' })
  outcome!: DecisionOutcome | null;

  actorId!: string | null;
  organisationId!: string | null;
}

@ObjectType({ description: 'A page of a proposal’s history.' })
export class ProposalEventConnection extends connectionOf(ProposalEventType, 'lines') {}

/** The proposal's own events are its history. */
@Resolver(() => ProposalType)
export class ProposalHistoryResolver {
  constructor(private readonly events: EventsService) {}

  @ResolveField(() => ProposalEventConnection, { description: 'What has happened (historik), the latest first.' })
  async history(@Parent() { id }: ProposalType, @Args() { first, after }: PageArgs): Promise<ProposalEventConnection> {
    const page = await this.events.ofSubject({ type: 'proposal', id }, first, after);
    return { ...page, nodes: page.nodes.map(line) };
  }
}

@Resolver(() => ProposalEventType)
export class ProposalEventResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly organisations: OrganisationsService,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name of the one who did it; null when the portal did.',
  })
  async authorName(
    @Parent() { actorId }: ProposalEventType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (actorId === null) return null;
    return (await loader(context, 'account', (ids) => this.accounts.byIds(ids)).load(actorId))?.name ?? null;
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The member that it is about; null = none.' })
  organisation(@Parent() { organisationId }: ProposalEventType, @Context() context: RequestContext) {
    return organisationId === null ? null : organisationLoader(context, this.organisations).load(organisationId);
  }
}

/** consultations.proposal-version-added → VERSION_ADDED */
function line({ id, at, kind, data, actorId, organisationId }: EventRow): ProposalEventType {
  const { version, outcome } = JSON.parse(data) as { version?: number; outcome?: DecisionOutcome };
  return {
    id,
    at,
    kind: kind
      .replace(/^consultations\.proposal-/, '')
      .replaceAll('-', '_')
      .toUpperCase() as ProposalEventKind,
    version: version ?? null,
    outcome: outcome ?? null,
    actorId,
    organisationId,
  };
}
