import type { CoFinancingForm } from '@domain/invoicing/co-financing.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { CoFinancingFormEnum } from './enums.js';

@ObjectType('CoFinancingDelivery', { description: 'What a member has delivered of its co-financing (leverans).' })
export class CoFinancingDeliveryType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'When it was delivered.' })
  deliveredOn!: LocalDate;

  @Field(() => KronorScalar, { nullable: true, description: 'Kronor; null where hours are delivered.' })
  amount!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Hours (timmar); null where kronor are delivered.' })
  hours!: string | null;

  @Field({ description: 'What it was; may be empty.' })
  note!: string;
}

@ObjectType('CoFinancing', {
  description:
    'What a member puts into a body beside the shared cost (medfinansiering): kronor, hours, or one of them as it chooses.',
})
export class CoFinancingType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, {
    description: 'Rises with each change, also of the deliveries; give it back to change something.',
  })
  version!: number;

  @Field({ description: 'What it is for.' })
  name!: string;

  @Field(() => KronorScalar, { nullable: true, description: 'Kronor committed; null where only hours are.' })
  amount!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Hours committed; null where only kronor are.' })
  hours!: string | null;

  @Field(() => KronorScalar, {
    nullable: true,
    description: 'Cap (tak) on the actual cost that the member pays; null = none, and then it may deliver more.',
  })
  maximum!: string | null;

  @Field({ description: 'The commitment as people read it: 151 h eller 62 000,00 kr.' })
  commitment!: string;

  @Field(() => DateScalar, { description: 'First day of the commitment.' })
  validFrom!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null = until further notice.' })
  validTo!: LocalDate | null;

  @Field(() => CoFinancingFormEnum, {
    nullable: true,
    description: 'What the member has chosen; null while it has not, and where there is nothing to choose.',
  })
  chosen!: CoFinancingForm | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the choice.' })
  chosenOn!: LocalDate | null;

  @Field(() => CoFinancingFormEnum, {
    nullable: true,
    description: 'What is delivered in: the chosen form, or the only one; null while the member has not chosen.',
  })
  form!: CoFinancingForm | null;

  @Field(() => KronorScalar, { description: 'Kronor delivered.' })
  deliveredAmount!: string;

  @Field(() => DecimalScalar, { description: 'Hours delivered.' })
  deliveredHours!: string;

  @Field(() => KronorScalar, {
    nullable: true,
    description: 'Kronor that remain (återstår); null unless it is delivered in kronor.',
  })
  remainingAmount!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Hours that remain (återstår); null unless it is delivered in hours.',
  })
  remainingHours!: string | null;

  @Field(() => [CoFinancingDeliveryType], { description: 'The deliveries, oldest first; at most 300.' })
  deliveries!: CoFinancingDeliveryType[];

  bodyId!: string;
  organisationId!: string;
}

@ObjectType({ description: 'A page of co-financing, in the order in which it was entered.' })
export class CoFinancingConnection extends connectionOf(CoFinancingType, 'commitments') {}

@ObjectType({ description: 'The co-financing after the change.' })
export class CoFinancingPayload {
  @Field(() => CoFinancingType, { description: 'The co-financing (medfinansiering).' })
  coFinancing!: CoFinancingType;
}

@InputType({ description: 'A commitment to co-finance, new or changed; what is changed is given whole.' })
export class SaveCoFinancingInput {
  @Field(() => ID, { nullable: true, description: 'The one to change; absent = a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version as read; another version in store is a CONFLICT.' })
  version?: number | null;

  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field({ description: 'Code of the organisation that co-finances; stays the same in a change.' })
  organisation!: string;

  @Field({ description: 'What it is for, 1–160 characters.' })
  name!: string;

  @Field(() => KronorScalar, { nullable: true, description: 'Kronor; with hours as well the member chooses.' })
  amount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Hours, with at most two decimals.' })
  hours?: string | null;

  @Field(() => KronorScalar, { nullable: true, description: 'Cap on actual cost, not below the amount.' })
  maximum?: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; absent = until further notice.' })
  validTo?: LocalDate | null;
}

@InputType({ description: 'The member’s choice between kronor and hours.' })
export class ChooseCoFinancingInput {
  @Field(() => ID, { description: 'The co-financing.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as read; another version in store is a CONFLICT.' })
  version!: number;

  @Field(() => CoFinancingFormEnum, { description: 'What is chosen.' })
  form!: CoFinancingForm;

  @Field(() => DateScalar, { description: 'The day of the choice.' })
  chosenOn!: LocalDate;
}

@InputType({ description: 'Something delivered: kronor or hours, in the form of the commitment.' })
export class AddCoFinancingDeliveryInput {
  @Field(() => ID, { description: 'The co-financing.' })
  coFinancing!: string;

  @Field(() => Int, { description: 'Its version as read; another version in store is a CONFLICT.' })
  version!: number;

  @Field(() => DateScalar, { description: 'When it was delivered: within the period, not in the future.' })
  deliveredOn!: LocalDate;

  @Field(() => KronorScalar, { nullable: true, description: 'Kronor.' })
  amount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Hours, with at most two decimals.' })
  hours?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was, at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A delivery that was entered by mistake.' })
export class RemoveCoFinancingDeliveryInput {
  @Field(() => ID, { description: 'The delivery.' })
  id!: string;

  @Field(() => Int, { description: 'The version of its co-financing as read; another one in store is a CONFLICT.' })
  version!: number;
}
