import { PUBLICATION_KINDS, type PublicationKind } from '@domain/public/kinds.js';
import { PERSONAL_DATA_KINDS, type PersonalDataKind } from '@domain/public/personal-data.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar } from '@platform/scalars/scalars.js';

const enumOf = <T extends string>(values: readonly T[]): { [V in T]: V } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V };

export const PublicationKindEnum = enumOf<PublicationKind>(PUBLICATION_KINDS);
registerEnumType(PublicationKindEnum, {
  name: 'PublicationKind',
  description: 'What is published for everybody to read (publicering).',
  valuesMap: {
    MINUTES: { description: 'Protokoll or minnesanteckningar: of a meeting.' },
    DECISION: { description: 'Beslut: an agenda item with what was decided.' },
    AGREEMENT: { description: 'Samverkansavtal: its terms.' },
  },
});

export const PersonalDataKindEnum = enumOf<PersonalDataKind>(PERSONAL_DATA_KINDS);
registerEnumType(PersonalDataKindEnum, {
  name: 'PersonalDataKind',
  description: 'What a text may tell of a person (personuppgift).',
  valuesMap: {
    PERSONAL_NUMBER: { description: 'Personnummer or samordningsnummer, with a valid check digit.' },
    EMAIL: { description: 'E-postadress.' },
    PHONE: { description: 'Telefonnummer.' },
    ADDRESS: { description: 'Gatuadress or postadress.' },
    NAME: { description: 'Name of somebody who neither sits in the body nor took part.' },
  },
});

@InputType({ description: 'What to look through before it is published.' })
export class PublicationCheckInput {
  @Field(() => PublicationKindEnum, { description: 'What it is.' })
  kind!: PublicationKind;

  @Field(() => ID, { description: 'The meeting (MINUTES), the agenda item (DECISION) or the agreement (AGREEMENT).' })
  subject!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Agenda items that the published minutes leave out, with those under them; absent = none.',
  })
  withoutItems?: string[] | null;
}

@InputType({ description: 'What to publish, as the check showed it.' })
export class PublishInput extends PublicationCheckInput {
  @Field({ description: 'The digest of the check that was read; another now is a CONFLICT.' })
  digest!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That what the check found may be published; needed when it found anything.',
  })
  acknowledged?: boolean | null;
}

@InputType({ description: 'What to take away from the public’s view, and why.' })
export class WithdrawPublicationInput {
  @Field(() => ID, { description: 'The publication.' })
  id!: string;

  @Field(() => Int, { description: 'Its version, as read; another in store is a CONFLICT.' })
  version!: number;

  @Field({ description: 'Why, 1–500 characters; kept on record and not shown to the public.' })
  reason!: string;
}

@ObjectType({ description: 'Something that may tell of a person (personuppgift).' })
export class PersonalDataFindingType {
  @Field(() => PersonalDataKindEnum, { description: 'What it is.' })
  kind!: PersonalDataKind;

  @Field({ description: 'Where it stands: "4 Avfallstaxa: Anteckningar".' })
  where!: string;

  @Field({ description: 'As it stands in the text.' })
  text!: string;
}

@ObjectType({ description: 'What would be published, and what to look at first (kontroll före publicering).' })
export class PublicationCheck {
  @Field({ description: 'What it will be called.' })
  title!: string;

  @Field(() => [PersonalDataFindingType], { description: 'What may tell of people, in the order of the text.' })
  findings!: PersonalDataFindingType[];

  @Field(() => [String], { description: 'The items that are not shown: secret, or left out.' })
  withheld!: string[];

  @Field({ description: 'Give this to `publish`: it holds for this text and these findings.' })
  digest!: string;
}

@ObjectType({ description: 'One publishing of something.' })
export class PublicationVersionType {
  @Field(() => Int, { description: 'The how-manieth, from 1.' })
  number!: number;

  @Field(() => Date, { description: 'When.' })
  publishedAt!: Date;

  @Field(() => Int, { description: 'How many things that may tell of people were acknowledged.' })
  acknowledged!: number;

  @Field(() => Date, { nullable: true, description: 'When it was taken away; null while it was not.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken away.' })
  withdrawnReason!: string | null;

  publishedById!: string;
  withdrawnById!: string | null;
}

@ObjectType('Publication', {
  description: 'Something that is, or has been, published for everybody to read (publicering).',
})
export class PublicationType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => PublicationKindEnum, { description: 'What it is.' })
  kind!: PublicationKind;

  @Field(() => ID, { description: 'Id of the meeting, the agenda item or the agreement.' })
  subjectId!: string;

  @Field({ description: 'What it is called.' })
  title!: string;

  @Field(() => DateScalar, { description: 'Day of the meeting, or first day of the agreement.' })
  day!: LocalDate;

  @Field(() => Int, { description: 'How many times it has been published.' })
  version!: number;

  @Field(() => Date, { description: 'When it was last published.' })
  publishedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Since when it is taken away; null while everybody can read it.' })
  withdrawnAt!: Date | null;

  bodyId!: string;
  address!: string;
}

@ObjectType({ description: 'A page of publications, the latest day first.' })
export class PublicationConnection extends connectionOf(PublicationType, 'publications') {}

@ObjectType({ description: 'The publication.' })
export class PublicationPayload {
  @Field(() => PublicationType, { description: 'The publication.' })
  publication!: PublicationType;
}
