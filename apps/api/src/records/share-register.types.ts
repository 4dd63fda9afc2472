import { SHARE_WAYS, type SharedKind, SHARED_KINDS, type ShareWay } from '@domain/records/sharing.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';

const SharedKindEnum = Object.fromEntries(SHARED_KINDS.map((kind) => [kind, kind])) as { [K in SharedKind]: K };
registerEnumType(SharedKindEnum, {
  name: 'SharedDocumentKind',
  description: 'What was shared.',
  valuesMap: {
    SUMMONS: { description: 'Kallelse.' },
    MINUTES: { description: 'Protokoll or minnesanteckningar.' },
    ATTACHMENT: { description: 'Bilaga.' },
    EXTRACT: { description: 'Protokollsutdrag: one item with its decisions.' },
  },
});

const ShareWayEnum = Object.fromEntries(SHARE_WAYS.map((way) => [way, way])) as { [K in ShareWay]: K };
registerEnumType(ShareWayEnum, {
  name: 'ShareWay',
  description: 'How a document came to somebody.',
  valuesMap: {
    PORTAL: { description: 'Could be read here from then on.' },
    MAIL: { description: 'E-post.' },
    LETTER: { description: 'Brev.' },
    E_SERVICE: { description: 'E-tjänst.' },
    INTERNAL: { description: 'Internt.' },
    PACKAGE: { description: 'Taken to a diarium (registratorpaket).' },
    PUBLIC: { description: 'Published to everybody.' },
    WITHDRAWN: { description: 'Not published any more from then on.' },
  },
});

@ObjectType('Sharing', { description: 'One giving of a document to somebody (delning).' })
export class SharingType {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: LocalDate;

  @Field(() => Date, { nullable: true, description: 'The moment; null where only the day was written down.' })
  at!: Date | null;

  @Field(() => ShareWayEnum, { description: 'How.' })
  way!: ShareWay;

  @Field(() => [String], { description: 'To whom: names of people, authorities or circles, in Swedish.' })
  to!: readonly string[];
}

@ObjectType('SharedDocument', { description: 'A document of a meeting and with whom it was shared (delat med).' })
export class SharedDocumentType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => SharedKindEnum, { description: 'What it is.' })
  kind!: SharedKind;

  @Field({ description: 'Its name in Swedish.' })
  title!: string;

  @Field({
    description: 'Minutes that are to be approved and are not yet. A draft may have come in where it is read (TF 2:9).',
  })
  draft!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Sections of the secrecy marks on what it holds, and on what that stands under; null = nothing is marked.',
  })
  secrecySection!: string | null;

  @Field(() => [SharingType], { description: 'With whom, the first first.' })
  sharings!: readonly SharingType[];

  bodyId!: string;
  day!: LocalDate;
}
