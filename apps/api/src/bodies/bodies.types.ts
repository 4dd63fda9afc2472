import { BODY_KINDS, type BodyKind, SEAT_ROLES, type SeatRole } from '@domain/bodies/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar } from '@platform/scalars/scalars.js';

export const BodyKindEnum = Object.fromEntries(BODY_KINDS.map((kind) => [kind, kind])) as { [K in BodyKind]: K };
registerEnumType(BodyKindEnum, {
  name: 'BodyKind',
  description: 'The legal form of a collaboration (samverkansform).',
  valuesMap: {
    JOINT_COMMITTEE: { description: 'Gemensam nämnd (KL 9:19).' },
    FEDERATION: { description: 'Kommunalförbund (KL 9:1).' },
    CONTRACT: { description: 'Avtalssamverkan (KL 9:37).' },
    NETWORK: { description: 'Nätverk, regionråd, kommunchefsgrupp: no legal person.' },
    PROJECT: { description: 'Projekt or förstudie.' },
  },
});

export const SeatRoleEnum = Object.fromEntries(SEAT_ROLES.map((role) => [role, role])) as { [R in SeatRole]: R };
registerEnumType(SeatRoleEnum, {
  name: 'SeatRole',
  description: 'What a person is in a body.',
  valuesMap: {
    CHAIR: { description: 'Ordförande.' },
    VICE_CHAIR: { description: 'Vice ordförande.' },
    ORDINARY: { description: 'Ledamot.' },
    SUBSTITUTE: { description: 'Ersättare.' },
    SECRETARY: { description: 'Sekreterare.' },
    CONTACT: { description: 'Kontaktperson.' },
  },
});

@ObjectType('Body', {
  description:
    'A collaboration between organisations (samverkansorgan): joint committee, federation, contract, network or project.',
})
export class BodyType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Short name in addresses, unique: "umearegionen".' })
  slug!: string;

  @Field({ description: 'Name.' })
  name!: string;

  @Field(() => BodyKindEnum, { description: 'Its legal form (samverkansform).' })
  kind!: BodyKind;

  @Field({ description: 'What it is for, and what is uncertain about it; may be empty.' })
  description!: string;

  parentId!: string | null;
}

@ObjectType({ description: 'A page of bodies, in Swedish alphabetical order.' })
export class BodyConnection extends connectionOf(BodyType, 'bodies') {}

@ObjectType({ isAbstract: true })
abstract class DatedType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it is open-ended (tills vidare).' })
  validTo!: LocalDate | null;

  bodyId!: string;
}

@ObjectType('Membership', { description: 'An organisation’s time as a member of a body (samverkande kommun).' })
export class MembershipType extends DatedType {
  organisationId!: string;
}

@ObjectType('Hosting', { description: 'An organisation’s time as host of a body (värdkommun); one at a time.' })
export class HostingType extends DatedType {
  organisationId!: string;
}

@ObjectType('Person', { description: 'Somebody who works in a body (person); needs no account.' })
export class PersonType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'Name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail address; null where it is unknown, and for those without a role in the body or at a member.',
  })
  email!: string | null;
}

@ObjectType('Seat', { description: 'A person’s place in a body (plats, uppdrag), from a day to a day.' })
export class SeatType extends DatedType {
  @Field(() => SeatRoleEnum, { description: 'What the person is there.' })
  role!: SeatRole;

  personId!: string;
  organisationId!: string | null;
}

@ObjectType('Agreement', { description: 'What a body rests on (samverkansavtal, överenskommelse, förbundsordning).' })
export class AgreementType extends DatedType {
  @Field({ description: 'Title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Registration number at the host (diarienummer).' })
  registrationNumber!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Period of notice in months (uppsägningstid); null where there is none.',
  })
  noticeMonths!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be evaluated (utvärdering).' })
  evaluationOn!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'In words: who may change the allocation key (fördelningsnyckel).',
  })
  keyChangedBy!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Numerator of the share: the agreement ends for all when more than this share of the members gives notice.',
  })
  endsForAllNumerator!: number | null;

  @Field(() => Int, { nullable: true, description: 'Denominator of that share: 3 in two thirds.' })
  endsForAllDenominator!: number | null;

  @Field({
    description:
      'Whether KL 9:37 covers it, so that the yearly report to the assembly lists it (avtalssamverkan, KL 9:38).',
  })
  coveredByKl937!: boolean;

  @Field({ description: 'Remarks (anmärkningar); may be empty.' })
  remarks!: string;
}

@InputType({ description: 'Which bodies to list; conditions add up.' })
export class BodyFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only those that the organisation with this code is a member of.',
  })
  memberCode?: string | null;

  @Field(() => BodyKindEnum, { nullable: true, description: 'Only of this form.' })
  kind?: BodyKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which memberCode is a member; absent = today.' })
  on?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Only where the name contains this, in any case.' })
  search?: string | null;
}
