import { IMPORT_OUTCOMES, type ImportedRow, type ImportOutcome } from '@domain/organisations/import-figures.js';
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

@ObjectType('Organisation', {
  description: 'A municipality, region, federation, company, association or state authority.',
})
export class OrganisationType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Kommunkod (4 digits), länskod (2 digits) or, for others, the organisation number.' })
  code!: string;

  @Field({ description: 'Name without "kommun": "Norsjö".' })
  name!: string;

  @Field(() => OrganisationKindEnum, { description: 'What it is.' })
  kind!: OrganisationKind;

  @Field(() => String, {
    nullable: true,
    description: 'Organisation number (organisationsnummer), NNNNNN-NNNN, where it is known.',
  })
  organisationNumber!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it came into being, where that is known and after 1990.',
  })
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

@InputType({
  description: 'A new organisation, or a correction. Municipalities and regions are in the register from the start.',
})
export class SaveOrganisationInput {
  @Field({
    description:
      'Code of the organisation: an existing one is corrected; a new one is its organisation number, ten digits.',
  })
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

export const ImportOutcomeEnum = Object.fromEntries(IMPORT_OUTCOMES.map((outcome) => [outcome, outcome])) as {
  [O in ImportOutcome]: O;
};
registerEnumType(ImportOutcomeEnum, {
  name: 'ImportOutcome',
  description: 'What became of a row of an imported file.',
  valuesMap: {
    NEW: { description: 'Ny: the register had no such figure.' },
    EQUAL: { description: 'Lika: the register says the same already.' },
    CHANGED: { description: 'Ändrad: another figure was there; it is kept in the history.' },
    REFUSED: { description: 'Avvisad: not taken, see reason.' },
  },
});

@InputType({ description: 'A file from SCB to read into the register.' })
export class ImportPopulationInput {
  @Field(() => ID, { description: 'Id that POST /files answered.' })
  file!: string;

  @Field(() => PopulationSeriesEnum, { description: 'The day of the year that the file’s figures are counted on.' })
  series!: PopulationSeries;

  @Field({ defaultValue: false, description: 'Whether SCB may still change the figures (preliminära).' })
  preliminary!: boolean;

  @Field({ defaultValue: false, description: 'Only say what would happen; nothing is written.' })
  dryRun!: boolean;
}

@ObjectType('ImportedRow', { description: 'A row of an imported file and what became of it.' })
export class ImportedRowType {
  @Field(() => Int, { description: 'Line or row in the file, from 1.' })
  line!: number;

  @Field({ description: 'Kommunkod or länskod.' })
  code!: string;

  @Field(() => DateScalar, { description: 'The day of the figure.' })
  date!: string;

  @Field(() => Int, { description: 'Inhabitants that the file states.' })
  inhabitants!: number;

  @Field(() => ImportOutcomeEnum, { description: 'What became of it.' })
  outcome!: ImportOutcome;

  @Field(() => Int, { nullable: true, description: 'CHANGED: inhabitants until now.' })
  before!: number | null;

  @Field(() => String, { nullable: true, description: 'REFUSED: why, in Swedish.' })
  reason!: string | null;
}

@ObjectType({ description: 'A page of rows, in the order of the file.' })
export class ImportedRowConnection extends connectionOf(ImportedRowType, 'rows') {}

@ObjectType({ description: 'What an import did (or, in a dry run, would do).' })
export class ImportPopulationPayload {
  @Field({ description: 'The table’s own title.' })
  title!: string;

  @Field({ description: 'The source that the figures get.' })
  source!: string;

  @Field(() => Int, { description: 'Rows that were new.' })
  newRows!: number;

  @Field(() => Int, { description: 'Rows that the register had already.' })
  equalRows!: number;

  @Field(() => Int, { description: 'Rows that corrected a figure.' })
  changedRows!: number;

  @Field(() => Int, { description: 'Rows that were not taken.' })
  refusedRows!: number;

  allRows!: readonly ImportedRow[];
}

@ObjectType({ description: 'The organisation after the change.' })
export class OrganisationPayload {
  @Field(() => OrganisationType, { description: 'The organisation.' })
  organisation!: OrganisationType;
}
