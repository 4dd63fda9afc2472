import type { PaymentRequestState } from '@domain/invoicing/payment-request.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { PaymentRequestStateEnum } from './enums.js';

@ObjectType('GrantDecision', { description: 'When a grant was decided, or decided again (beslut).' })
export class GrantDecisionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  decidedOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Instance and paragraph: URR § 7; null where it is not known.' })
  decision!: string | null;
}

@ObjectType('Measurement', { description: 'A measured value that may show the condition of a tranche (mätt värde).' })
export class MeasurementType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'What was measured, as the condition names it.' })
  measure!: string;

  @Field(() => DecimalScalar, { description: 'The value.' })
  value!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  measuredOn!: LocalDate;

  @Field({ description: 'What proves it (underlag).' })
  proof!: string;
}

@ObjectType('PaymentRequest', { description: 'A request to be paid a tranche (rekvisition).' })
export class PaymentRequestType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => KronorScalar, { description: 'The amount.' })
  amount!: string;

  @Field(() => PaymentRequestStateEnum, { description: 'What has become of it.' })
  state!: PaymentRequestState;

  @Field(() => [PaymentRequestStateEnum], { description: 'What may become of it now.' })
  nextStates!: PaymentRequestState[];

  @Field(() => DateScalar, { description: 'The day of the request.' })
  requestedOn!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'When it was granted; null until then.' })
  grantedOn!: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was paid; null until then.' })
  paidOn!: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was refused; null otherwise.' })
  refusedOn!: LocalDate | null;

  @Field(() => MeasurementType, {
    nullable: true,
    description: 'The measured value that it rests on; null where the tranche has no condition.',
  })
  measurement!: MeasurementType | null;

  @Field(() => String, { nullable: true, description: 'Its diarienummer.' })
  registrationNumber!: string | null;

  @Field({ description: 'What was said at the latest step; may be empty.' })
  note!: string;
}

@ObjectType('Tranche', { description: 'A part of a grant, paid on request (del).' })
export class TrancheType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the grant, from 1.' })
  number!: number;

  @Field(() => KronorScalar, { description: 'The amount.' })
  amount!: string;

  @Field(() => String, { nullable: true, description: 'What its condition measures; null = no condition.' })
  measure!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'At least so much must be shown; null = no condition.' })
  threshold!: string | null;

  @Field(() => MeasurementType, {
    nullable: true,
    description: 'The value that shows the condition today; null while none does, and where there is none.',
  })
  shownBy!: MeasurementType | null;

  @Field({ description: 'Whether it may be requested now: not requested yet, and its condition is shown.' })
  mayBeRequested!: boolean;

  @Field(() => [PaymentRequestType], { description: 'Its requests, oldest first; all but the last are refused.' })
  requests!: PaymentRequestType[];
}

@ObjectType('GrantSpending', { description: 'What has been used of a grant (använt).' })
export class GrantSpendingType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  spentOn!: LocalDate;

  @Field(() => KronorScalar, { description: 'The amount.' })
  amount!: string;

  @Field({ description: 'What it was for.' })
  note!: string;
}

@ObjectType('Grant', { description: 'A grant to a body (bidrag): one-off, or in tranches that are paid on request.' })
export class GrantType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, {
    description: 'Rises with each change of the grant or its parts; give it back to change something.',
  })
  version!: number;

  @Field({ description: 'What it is for.' })
  name!: string;

  @Field({ description: 'Who gives it.' })
  grantor!: string;

  @Field(() => KronorScalar, { description: 'The amount.' })
  amount!: string;

  @Field({ description: 'What else there is to say of it; may be empty.' })
  remarks!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Remind people from this day while something is left.' })
  remindOn!: LocalDate | null;

  @Field({ description: 'Whether people are reminded today (påminnelse): the day has come and something is left.' })
  reminds!: boolean;

  @Field(() => KronorScalar, { description: 'What has been entered as used.' })
  spent!: string;

  @Field(() => KronorScalar, { description: 'What is requested, granted or paid.' })
  requested!: string;

  @Field(() => KronorScalar, { description: 'What has been paid on request.' })
  paid!: string;

  @Field(() => KronorScalar, {
    description: 'What nobody has used: in tranches what is not requested, otherwise what is not spent.',
  })
  outstanding!: string;

  @Field(() => [GrantDecisionType], { description: 'Its decisions, oldest first; at most 20.' })
  decisions!: GrantDecisionType[];

  @Field(() => [TrancheType], { description: 'Its tranches, in order; empty for a one-off grant; at most 20.' })
  tranches!: TrancheType[];

  @Field(() => [MeasurementType], { description: 'Measured values, oldest first; at most 200.' })
  measurements!: MeasurementType[];

  @Field(() => [GrantSpendingType], { description: 'What it was used for, oldest first; at most 300.' })
  spendings!: GrantSpendingType[];

  bodyId!: string;
}

@ObjectType({ description: 'A page of grants, in the order in which they were entered.' })
export class GrantConnection extends connectionOf(GrantType, 'grants') {}

@ObjectType({ description: 'The grant after the change.' })
export class GrantPayload {
  @Field(() => GrantType, { description: 'The grant (bidrag).' })
  grant!: GrantType;
}
