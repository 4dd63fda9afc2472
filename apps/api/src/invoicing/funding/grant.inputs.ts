import type { PaymentRequestState } from '@domain/invoicing/payment-request.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { PaymentRequestStateEnum } from './enums.js';

@InputType({ description: 'A part of a grant, with its condition if it has one.' })
export class TrancheInput {
  @Field(() => KronorScalar, { description: 'The amount.' })
  amount!: string;

  @Field(() => String, { nullable: true, description: 'What the condition measures, 1–80 characters: medlemmar.' })
  measure?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'At least so much must be shown; goes with measure.' })
  threshold?: string | null;
}

@InputType({ description: 'A grant, new or changed; what is changed is given whole.' })
export class SaveGrantInput {
  @Field(() => ID, { nullable: true, description: 'The one to change; absent = a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version as read; another version in store is a CONFLICT.' })
  version?: number | null;

  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field({ description: 'What it is for, 1–160 characters.' })
  name!: string;

  @Field({ description: 'Who gives it, 1–160 characters.' })
  grantor!: string;

  @Field(() => KronorScalar, { description: 'The amount: not below its tranches, nor below what is spent.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'When it was decided first.' })
  decidedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Instance and paragraph of the first decision.' })
  decision?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Remind people from this day while something is left.' })
  remindOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say, at most 4 000 characters.' })
  remarks?: string | null;

  @Field(() => [TrancheInput], {
    nullable: true,
    description: 'Its tranches, at most 20; absent keeps them. They stay as they are once one has been requested.',
  })
  tranches?: TrancheInput[] | null;
}

@InputType({ isAbstract: true })
abstract class GrantAsReadInput {
  @Field(() => ID, { description: 'The grant.' })
  grant!: string;

  @Field(() => Int, { description: 'Its version as read; another version in store is a CONFLICT.' })
  version!: number;
}

@InputType({ description: 'A grant that is decided again (nytt beslut), when it was not used.' })
export class DecideGrantAgainInput extends GrantAsReadInput {
  @Field(() => DateScalar, { description: 'The day: later than the decision before.' })
  decidedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Instance and paragraph.' })
  decision?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The next reminder; absent = none.' })
  remindOn?: LocalDate | null;
}

@InputType({ description: 'Something that a grant was used for.' })
export class AddGrantSpendingInput extends GrantAsReadInput {
  @Field(() => DateScalar, { description: 'The day: not in the future, not before the first decision.' })
  spentOn!: LocalDate;

  @Field(() => KronorScalar, { description: 'The amount: no more than is left.' })
  amount!: string;

  @Field({ description: 'What it was for, 1–500 characters.' })
  note!: string;
}

@InputType({ description: 'A measured value, with what proves it.' })
export class RecordMeasurementInput extends GrantAsReadInput {
  @Field({ description: 'What was measured: one of the measures that its tranches name.' })
  measure!: string;

  @Field(() => DecimalScalar, { description: 'The value.' })
  value!: string;

  @Field(() => DateScalar, { description: 'The day: not in the future.' })
  measuredOn!: LocalDate;

  @Field({ description: 'What proves it (underlag), 1–2000 characters.' })
  proof!: string;
}

@InputType({ description: 'A part of a grant that was entered by mistake.' })
export class RemoveFromGrantInput extends GrantAsReadInput {
  @Field(() => ID, { description: 'The part.' })
  id!: string;
}

@InputType({ description: 'A request to be paid a tranche (rekvisition).' })
export class RequestPaymentInput extends GrantAsReadInput {
  @Field(() => ID, { description: 'The tranche.' })
  tranche!: string;

  @Field(() => DateScalar, { description: 'The day of the request: not in the future.' })
  requestedOn!: LocalDate;

  @Field(() => KronorScalar, { nullable: true, description: 'The amount; absent = the whole tranche.' })
  amount?: string | null;

  @Field(() => String, { nullable: true, description: 'Its diarienummer, at most 60 characters.' })
  registrationNumber?: string | null;
}

@InputType({ description: 'What has become of a payment request.' })
export class MovePaymentRequestInput extends GrantAsReadInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => PaymentRequestStateEnum, { description: 'GRANTED, PAID or REFUSED.' })
  state!: PaymentRequestState;

  @Field(() => DateScalar, { description: 'The day on which it did: not in the future.' })
  on!: LocalDate;

  @Field(() => String, { nullable: true, description: 'What there is to say of it, at most 500 characters.' })
  note?: string | null;
}
