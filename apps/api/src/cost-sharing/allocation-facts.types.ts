import type { PopulationSeries } from '@domain/organisations/population.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DecimalScalar } from '@platform/scalars/scalars.js';
import { PopulationSeriesEnum } from '../organisations/index.js';

@ObjectType('AllocationMember', { description: 'An organisation that shares a year’s cost.' })
export class AllocationMemberType {
  @Field({ description: 'Its code.' })
  code!: string;

  @Field({ description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Days of the year that it is a member; 365 or 366 = the whole year.' })
  days!: number;
}

@ObjectType('AllocationFigure', { description: 'Inhabitants of an organisation on a day, as a split counts them.' })
export class AllocationFigureType {
  @Field({ description: 'Code of the organisation.' })
  code!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;

  @Field(() => PopulationSeriesEnum, { description: 'Which of SCB’s series.' })
  series!: PopulationSeries;

  @Field(() => Int, { description: 'Inhabitants (folkmängd).' })
  inhabitants!: number;

  @Field({ description: 'Where the figure comes from.' })
  source!: string;

  @Field({ description: 'Whether its publisher may still change it (preliminär).' })
  preliminary!: boolean;
}

@ObjectType('AllocationFacts', {
  description:
    'What a split of a year depends on besides the rules, so that a client can compute it by the same rules.',
})
export class AllocationFactsType {
  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => [AllocationMemberType], { description: 'Who shares, by code.' })
  members!: readonly AllocationMemberType[];

  @Field(() => [AllocationFigureType], { description: 'The register’s figures of the members on the days asked for.' })
  population!: readonly AllocationFigureType[];
}

@ObjectType('Usage', { description: 'A measured quantity of a member that a fixed allocation depends on.' })
export class UsageType {
  @Field({ description: 'Code of the member.' })
  code!: string;

  @Field({ description: 'The measure, as the key names it: kärl, ärenden, timmar.' })
  measure!: string;

  @Field(() => DecimalScalar, { description: 'The quantity.' })
  value!: string;
}

@ArgsType()
export class AllocationFactsArgs {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => [DateScalar], { description: 'Days of figures: 31 December or 1 November of any year; at most 40.' })
  days!: LocalDate[];

  @Field(() => [String], {
    nullable: true,
    description: 'What-if: these organisations for the whole year instead of the body’s own members.',
  })
  members?: string[] | null;
}
