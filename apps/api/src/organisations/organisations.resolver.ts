import type { Actor } from '@domain/access/actor.js';
import { mayReadRegister, mayWriteRegister } from '@domain/organisations/policy.js';
import type { PopulationSeries } from '@domain/organisations/population.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '@platform/graphql/connection.js';
import { loader, type RequestContext } from '@platform/graphql/context.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { RoleHeldType } from '../identity/index.js';
import type { Organisation } from './organisation.entity.js';
import { organisationLoader } from './organisation-loader.js';
import { OrganisationsService } from './organisations.service.js';
import {
  CountyType,
  OrganisationConnection,
  OrganisationFilter,
  OrganisationPayload,
  OrganisationType,
  PopulationFigureType,
  PopulationSeriesEnum,
  SaveOrganisationInput,
} from './organisations.types.js';
import { PopulationService, type StoredFigure } from './population.service.js';

const figureType = (figure: StoredFigure): PopulationFigureType => ({
  ...figure,
  referenceDate: figure.date,
  replacedAt: figure.replacedAt ?? null,
});

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(
    private readonly service: OrganisationsService,
    private readonly figures: PopulationService,
  ) {}

  @Query(() => OrganisationType, {
    nullable: true,
    description: 'The organisation with this code; null when there is none.',
  })
  @Policy(mayReadRegister)
  organisation(
    @Args('code', { description: 'Kommunkod, länskod or organisation number.' }) code: string,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationType | null> {
    return this.service.byCode(actor, code) as Promise<OrganisationType | null>;
  }

  @Query(() => OrganisationConnection, { description: 'The register of organisations, in Swedish alphabetical order.' })
  @Policy(mayReadRegister)
  organisations(
    @Args() { first, after }: PageArgs,
    @Args('filter', { type: () => OrganisationFilter, nullable: true, description: 'Which ones; absent = all.' })
    filter: OrganisationFilter | null,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationConnection> {
    return this.service.list(actor, filter ?? {}, first, after) as Promise<OrganisationConnection>;
  }

  @Mutation(() => OrganisationPayload, {
    description: 'Adds an organisation by hand, or corrects one such as its organisation number. For ADMIN.',
  })
  @Policy(mayWriteRegister)
  async saveOrganisation(
    @Args('input', { description: 'The organisation; null clears a field, leaving it out keeps it.' })
    input: SaveOrganisationInput,
    @CurrentActor() actor: Actor,
  ): Promise<OrganisationPayload> {
    return { organisation: (await this.service.save(actor, input)) as OrganisationType };
  }

  @ResolveField(() => CountyType, { nullable: true, description: 'The county (län) that it lies in.' })
  county(
    @Parent() { countyCode }: OrganisationType,
    @Context() context: RequestContext,
  ): Promise<CountyType | null> | null {
    if (countyCode === null) return null;
    return loader(context, 'county', (codes) => this.service.counties(codes)).load(countyCode);
  }

  @ResolveField(() => PopulationFigureType, {
    nullable: true,
    description: 'The latest 31 December figure (folkmängd) on or before the day; null when there is none.',
  })
  async population(
    @Parent() { id }: OrganisationType,
    @Args('on', { type: () => DateScalar, description: 'The day asked about.' }) on: LocalDate,
    @Context() context: RequestContext,
  ): Promise<PopulationFigureType | null> {
    const figure = await loader(context, `population ${on}`, (ids) => this.figures.latest(ids, on)).load(id);
    return figure && figureType(figure);
  }

  @ResolveField(() => [PopulationFigureType], { description: 'All figures of a series, newest first (one per year).' })
  async populationHistory(
    @Parent() { id }: OrganisationType,
    @Args('series', { type: () => PopulationSeriesEnum, defaultValue: 'DECEMBER_31', description: 'The series.' })
    series: PopulationSeries,
    @Args('withReplaced', { defaultValue: false, description: 'Also the figures that corrections replaced.' })
    withReplaced: boolean,
  ): Promise<PopulationFigureType[]> {
    return (await this.figures.history(id, series, withReplaced)).map(figureType);
  }
}

@Resolver(() => RoleHeldType)
export class RoleOrganisationResolver {
  constructor(private readonly service: OrganisationsService) {}

  @ResolveField(() => OrganisationType, { nullable: true, description: 'The organisation that the role is held at.' })
  organisation(
    @Parent() { organisationId }: RoleHeldType,
    @Context() context: RequestContext,
  ): Promise<Organisation | null> | null {
    return organisationId === null ? null : organisationLoader(context, this.service).load(organisationId);
  }
}
