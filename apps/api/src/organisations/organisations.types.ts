import { ORGANISATION_KINDS, type OrganisationKind } from '@domain/organisations/kinds.js';
import { POPULATION_SERIES, type PopulationSeries } from '@domain/organisations/population.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar } from '@platform/scalars/scalars.js';

export const OrganisationKindEnum = Object.fromEntries(ORGANISATION_KINDS.map((kind) => [kind, kind])) as {
  [K in OrganisationKind]: K;
};
registerEnumType(OrganisationKindEnum, {
  name: 'OrganisationKind',
  description: 'What an organisation is.',
  valuesMap: {
    MUNICIPALITY: { description: 'Kommun.' },
    REGION: { description: 'Region.' },
    FEDERATION: { description: 'Kommunalförbund.' },
    COMPANY: { description: 'Bolag.' },
    ASSOCIATION: { description: 'Förening.' },
    STATE_AUTHORITY: { description: 'Statlig myndighet.' },
  },
});

export const PopulationSeriesEnum = Object.fromEntries(POPULATION_SERIES.map((series) => [series, series])) as {
  [S in PopulationSeries]: S;
};
registerEnumType(PopulationSeriesEnum, {
  name: 'PopulationSeries',
  description: 'Which day of the year a population figure is counted on.',
  valuesMap: {
    DECEMBER_31: { description: 'SCB’s population on 31 December.' },
    NOVEMBER_1: { description: 'SCB’s population on 1 November, used for kommunal utjämning.' },
  },
});

@ObjectType('County', { description: 'A county (län).' })
export class CountyType {
  @Field({ description: 'Länskod, two digits.' })
  code!: string;

  @Field({ description: 'Name, as in "Västerbottens län".' })
  name!: string;
}

@ObjectType('Organisation', { description: 'A municipality, region, federation, company, association or state authority.' })
export class OrganisationType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Kommunkod (4 digits), länskod (2 digits) or, for others, the organisation number.' })
  code!: string;

  @Field({ description: 'Name without "kommun": "Norsjö".' })
  name!: string;

  @Field(() => OrganisationKindEnum, { description: 'What it is.' })
  kind!: OrganisationKind;

  @Field(() => String, { nullable: true, description: 'Organisation number (organisationsnummer), NNNNNN-NNNN, where it is known.' })
  organisationNumber!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it came into being, where that is known and after 1990.' })
  establishedOn!: string | null;

  countyCode!: string | null;
}

@ObjectType({ description: 'A page of organisations, in Swedish alphabetical order.' })
export class OrganisationConnection extends connectionOf(OrganisationType, 'organisations') {}

@ObjectType('PopulationFigure', { description: 'Inhabitants (folkmängd) of one organisation on one day.' })
export class PopulationFigureType {
  @Field(() => Int, { description: 'Number of inhabitants.' })
  inhabitants!: number;

  @Field(() => DateScalar, { description: 'The day that was counted.' })
  referenceDate!: string;

  @Field(() => PopulationSeriesEnum, { description: 'The series that the figure belongs to.' })
  series!: PopulationSeries;

  @Field({ description: 'Where the figure comes from. From 2025 SCB’s figures carry a small random noise.' })
  source!: string;

  @Field({ description: 'Whether SCB may still change it (preliminär).' })
  preliminary!: boolean;

  @Field(() => Date, { description: 'When the portal got the figure.' })
  recordedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When another figure took its place; null while it is in force.' })
  replacedAt!: Date | null;
}

@InputType({ description: 'Which organisations to list; conditions add up.' })
export class OrganisationFilter {
  @Field(() => OrganisationKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: OrganisationKind | null;

  @Field(() => String, { nullable: true, description: 'Only in the county with this code.' })
  countyCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Only where name or code contains this, in any case.' })
  search?: string | null;
}

@InputType({ description: 'A new organisation, or a correction. Municipalities and regions are in the register from the start.' })
export class SaveOrganisationInput {
  @Field({ description: 'Code of the organisation: an existing one is corrected; a new one is its organisation number, ten digits.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Name; needed for a new organisation.' })
  name?: string | null;

  @Field(() => OrganisationKindEnum, { nullable: true, description: 'What it is; needed for a new organisation.' })
  kind?: OrganisationKind | null;

  @Field(() => String, { nullable: true, description: 'Organisation number, NNNNNN-NNNN; null clears it.' })
  organisationNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Länskod of the county that it lies in; null clears it.' })
  countyCode?: string | null;
}

@ObjectType({ description: 'The organisation after the change.' })
export class OrganisationPayload {
  @Field(() => OrganisationType, { description: 'The organisation.' })
  organisation!: OrganisationType;
}
