import { BASIS_FIELDS, type BasisColumn, type BasisField } from '@domain/invoicing/index.js';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const FIELDS = Object.keys(BASIS_FIELDS) as BasisField[];

export const BasisFieldEnum = Object.fromEntries(FIELDS.map((field) => [field, field])) as { [F in BasisField]: F };
registerEnumType(BasisFieldEnum, {
  name: 'BasisField',
  description: 'What a column of a basis can hold.',
  valuesMap: Object.fromEntries(FIELDS.map((field) => [field, { description: `${BASIS_FIELDS[field].label}.` }])),
});

const HEADING = 'Its heading, at most 60 signs; no two alike.';
const FIELD = 'What it holds; null with a fixed text.';
const TEXT = 'The same text in every row, at most 200 signs; null with a field.';

@InputType({ description: 'A column of a basis: a field, or a fixed text.' })
export class BasisColumnInput {
  @Field({ description: HEADING })
  heading!: string;

  @Field(() => BasisFieldEnum, { nullable: true, description: FIELD })
  field?: BasisField | null;

  @Field(() => String, { nullable: true, description: TEXT })
  text?: string | null;
}

@InputType({ description: 'In which columns a host’s finance system takes a basis.' })
export class BasisColumnsInput {
  @Field({ description: 'Code of the host.' })
  organisation!: string;

  @Field(() => Int, { description: 'The version read; 0 where nothing was saved. Another in store is a CONFLICT.' })
  version!: number;

  @Field(() => [BasisColumnInput], { description: 'In their order, 1–60.' })
  columns!: BasisColumnInput[];
}

@ObjectType('BasisColumn', { description: 'A column of a basis.' })
export class BasisColumnType {
  @Field({ description: HEADING })
  heading!: string;

  @Field(() => BasisFieldEnum, { nullable: true, description: FIELD })
  field!: BasisField | null;

  @Field(() => String, { nullable: true, description: TEXT })
  text!: string | null;
}

@ObjectType('BasisColumns', {
  description:
    'In which columns a host’s finance system takes a basis (fakturaunderlag); the usual ones until it says.',
})
export class BasisColumnsType {
  @Field(() => [BasisColumnType], { description: 'In their order.' })
  columns!: BasisColumnType[];

  @Field(() => Int, { description: 'Give it back when saving; 0 where nothing has been saved.' })
  version!: number;
}

export const basisColumnType = (column: BasisColumn): BasisColumnType => ({
  heading: column.heading,
  field: 'field' in column ? column.field : null,
  text: 'text' in column ? column.text : null,
});
