import type { BodyKind, SeatRole } from '@domain/bodies/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import {
  AgreementType,
  BodyKindEnum,
  BodyType,
  HostingType,
  MembershipType,
  SeatRoleEnum,
  SeatType,
} from './bodies.types.js';

@InputType({ description: 'A new body, or a change of the one with that slug.' })
export class SaveBodyInput {
  @Field({
    description: 'Its short name in addresses, 1–60 characters of a–z, digits and single hyphens. It can’t be changed.',
  })
  slug!: string;

  @Field(() => String, { nullable: true, description: 'Name, 1–160 characters; needed for a new body.' })
  name?: string | null;

  @Field(() => BodyKindEnum, { nullable: true, description: 'Its legal form (samverkansform); needed for a new body.' })
  kind?: BodyKind | null;

  @Field(() => String, { nullable: true, description: 'What it is for; null clears it.' })
  description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Slug of the body that it is a part of or prepares for; null clears it.',
  })
  parent?: string | null;
}

@InputType({ isAbstract: true })
abstract class SaveDatedInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; needed for a new one.' })
  validFrom?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null makes it open-ended (tills vidare).' })
  validTo?: LocalDate | null;
}

@InputType({ description: 'A new membership (medlemskap), or a change of one: validTo ends it.' })
export class SaveMembershipInput extends SaveDatedInput {
  @Field(() => ID, { nullable: true, description: 'The membership to change; absent = a new one.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the organisation; needed for a new one, can’t be changed.',
  })
  organisation?: string | null;
}

@InputType({ description: 'A new time as host (värdskap), or a change of one: validTo ends it.' })
export class SaveHostingInput extends SaveDatedInput {
  @Field(() => ID, { nullable: true, description: 'The hosting to change; absent = a new one.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the organisation; needed for a new one, can’t be changed.',
  })
  organisation?: string | null;
}

@InputType({ description: 'A person: the id of one who sits in a body of yours, or a name and an address.' })
export class SeatPersonInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Somebody who sits, or has sat, in a body that you are the secretariat of.',
  })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Name, 1–120 characters; needed without an id.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address, where there is one.' })
  email?: string | null;
}

@InputType({ description: 'A new seat (plats), or a change of one: validTo ends it.' })
export class SaveSeatInput extends SaveDatedInput {
  @Field(() => ID, { nullable: true, description: 'The seat to change; absent = a new one.' })
  id?: string | null;

  @Field(() => SeatPersonInput, {
    nullable: true,
    description: 'Who sits there; needed for a new one. A person with exactly that name and address is used again.',
  })
  person?: SeatPersonInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the organisation that the person sits there for; null clears it.',
  })
  organisation?: string | null;

  @Field(() => SeatRoleEnum, { nullable: true, description: 'What the person is there; needed for a new one.' })
  role?: SeatRole | null;
}

@InputType({
  description: 'A new agreement (samverkansavtal), or a change of one; null clears a field, leaving it out keeps it.',
})
export class SaveAgreementInput extends SaveDatedInput {
  @Field(() => ID, { nullable: true, description: 'The agreement to change; absent = a new one.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Title, 1–200 characters; needed for a new one.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Registration number at the host (diarienummer).' })
  registrationNumber?: string | null;

  @Field(() => Int, { nullable: true, description: 'Period of notice in months (uppsägningstid), 0–600.' })
  noticeMonths?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day by which it is to be evaluated (utvärdering).' })
  evaluationOn?: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'In words: who may change the allocation key (fördelningsnyckel).',
  })
  keyChangedBy?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Numerator of the share: it ends for all when more than this share of the members gives notice.',
  })
  endsForAllNumerator?: number | null;

  @Field(() => Int, { nullable: true, description: 'Denominator of that share: 3 in two thirds.' })
  endsForAllDenominator?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether KL 9:37 covers it (avtalssamverkan); absent in a new one = no.',
  })
  coveredByKl937?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Remarks (anmärkningar).' })
  remarks?: string | null;
}

@ObjectType({ description: 'The body after the change.' })
export class BodyPayload {
  @Field(() => BodyType, { description: 'The body.' })
  body!: BodyType;
}

@ObjectType({ description: 'The membership after the change.' })
export class MembershipPayload extends BodyPayload {
  @Field(() => MembershipType, { description: 'The membership (medlemskap).' })
  membership!: MembershipType;
}

@ObjectType({ description: 'The hosting after the change.' })
export class HostingPayload extends BodyPayload {
  @Field(() => HostingType, { description: 'The time as host (värdskap).' })
  hosting!: HostingType;
}

@ObjectType({ description: 'The seat after the change.' })
export class SeatPayload extends BodyPayload {
  @Field(() => SeatType, { description: 'The seat (plats).' })
  seat!: SeatType;
}

@ObjectType({ description: 'The agreement after the change.' })
export class AgreementPayload extends BodyPayload {
  @Field(() => AgreementType, { description: 'The agreement (samverkansavtal).' })
  agreement!: AgreementType;
}
