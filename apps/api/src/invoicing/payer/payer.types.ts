import { FORECAST_SOURCES, type ForecastSource } from '@domain/invoicing/payer-forecast.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type ErrorCode, ErrorCodeEnum } from '@platform/errors/error-code.js';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar, KronorScalar } from '@platform/scalars/scalars.js';

export const ForecastSourceEnum = Object.fromEntries(FORECAST_SOURCES.map((source) => [source, source])) as {
  [S in ForecastSource]: S;
};
registerEnumType(ForecastSourceEnum, {
  name: 'ForecastSource',
  description: 'Where an amount of a forecast comes from.',
  valuesMap: {
    FINAL: { description: 'Slutligt fastställd.' },
    PRELIMINARY: { description: 'Preliminärt fastställd.' },
    PREVIEW: { description: 'Beräknad: by the body’s own model for the year and the latest figures.' },
    NOT_MEMBER: { description: 'Inte medlem that year: nothing to pay.' },
    UNKNOWN: { description: 'Går inte att räkna ut än; `reason` says why.' },
  },
});

@ObjectType('PayerDecision', {
  description:
    'What an organisation has decided about a body’s cost of a year (beslut hos betalaren): who may pay it, and how it is coded. From a day until the next one.',
})
export class PayerDecisionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => Int, {
    description: 'Counts the changes of the organisation, body and year; give it back to change it.',
  })
  version!: number;

  @Field(() => DateScalar, { description: 'First day in force.' })
  validFrom!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force; null = until further notice.' })
  validTo!: LocalDate | null;

  @Field({ description: 'Whether another one from the same day stands instead (ersatt): it never was in force.' })
  replaced!: boolean;

  @Field(() => DateScalar, { description: 'The day of the decision (beslutsdag).' })
  decidedOn!: LocalDate;

  @Field({ description: 'Who decided (instans): Kommunstyrelsen.' })
  instance!: string;

  @Field({ description: 'The paragraph: KS § 12.' })
  paragraph!: string;

  @Field({ description: 'The coding string (kontering): kst 1150, P2499, ansvar 310.' })
  codingString!: string;

  @Field({ description: 'Name of the authorising officer (beslutsattestant).' })
  authorisingOfficer!: string;

  @Field(() => String, { nullable: true, description: 'Name of the substitute (ersättare); null = none.' })
  substitute!: string | null;

  @Field(() => String, { nullable: true, description: 'The diarienummer; null = none.' })
  registrationNumber!: string | null;

  @Field(() => Date, { description: 'When it was entered.' })
  savedAt!: Date;

  bodyId!: string;
  organisationId!: string;
}

@ObjectType({ description: 'A page of decisions, the latest year first and within it the latest entered.' })
export class PayerDecisionConnection extends connectionOf(PayerDecisionType, 'decisions') {}

@ObjectType({ description: 'The decision after the change.' })
export class PayerDecisionPayload {
  @Field(() => PayerDecisionType, { description: 'The decision.' })
  decision!: PayerDecisionType;
}

@ObjectType('PayerCoding', {
  description: 'The coding string (kontering) that is to stand on the invoices of a year to an organisation.',
})
export class PayerCodingType {
  @Field({ description: 'The coding string.' })
  codingString!: string;

  organisationId!: string;
}

@ObjectType({ description: 'A page of coding strings.' })
export class PayerCodingConnection extends connectionOf(PayerCodingType, 'coding strings') {}

@InputType({ description: 'Which decisions to list; conditions add up.' })
export class PayerDecisionFilter {
  @Field(() => Int, { nullable: true, description: 'Only of this cost year.' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Only of the body with this slug.' })
  body?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also those that have ended or been replaced (historik); absent = only the latest of each.',
  })
  history?: boolean | null;
}

@InputType({ description: 'A decision, the first or a change: always a new row, in force from a day until the next.' })
export class SavePayerDecisionInput {
  @Field({ description: 'Code of the organisation that pays.' })
  organisation!: string;

  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'The version that was read; absent = there is none yet.' })
  version?: number | null;

  @Field(() => DateScalar, {
    description: 'First day in force. The one before ends the day before; one from the same day is replaced.',
  })
  validFrom!: LocalDate;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  decidedOn!: LocalDate;

  @Field({ description: 'Who decided, 1–120 characters.' })
  instance!: string;

  @Field({ description: 'The paragraph, 1–60 characters.' })
  paragraph!: string;

  @Field({ description: 'The coding string, 1–120 characters.' })
  codingString!: string;

  @Field({ description: 'Name of the authorising officer, 1–120 characters.' })
  authorisingOfficer!: string;

  @Field(() => String, { nullable: true, description: 'Name of the substitute, at most 120 characters.' })
  substitute?: string | null;

  @Field(() => String, { nullable: true, description: 'The diarienummer, at most 60 characters.' })
  registrationNumber?: string | null;
}

@ObjectType('PayerForecastRow', {
  description: 'What an organisation pays one body in a year, and in the year before.',
})
export class PayerForecastRowType {
  @Field(() => KronorScalar, { nullable: true, description: 'The amount without VAT; null when it can’t be computed.' })
  amount!: string | null;

  @Field(() => ForecastSourceEnum, { description: 'Where it comes from.' })
  source!: ForecastSource;

  @Field(() => ID, { nullable: true, description: 'The fixed allocation; null where nothing is fixed.' })
  allocationId!: string | null;

  @Field(() => KronorScalar, { nullable: true, description: 'The amount of the year before; null when unknown.' })
  previous!: string | null;

  @Field(() => ForecastSourceEnum, { description: 'Where the amount of the year before comes from.' })
  previousSource!: ForecastSource;

  @Field(() => KronorScalar, { nullable: true, description: 'amount − previous; null unless both are known.' })
  change!: string | null;

  @Field(() => ErrorCodeEnum, { nullable: true, description: 'Why it can’t be computed, for programs.' })
  reasonCode!: ErrorCode | null;

  @Field(() => String, { nullable: true, description: 'Why it can’t be computed: a Swedish sentence.' })
  reason!: string | null;

  @Field(() => [String], { description: 'What it rests on instead of figures that do not exist yet, in Swedish.' })
  remarks!: string[];

  bodyId!: string;
}

@ObjectType('PayerForecast', {
  description:
    'What an organisation pays all its bodies in a year, for its own budget (att betala nästa år): preliminary and without VAT.',
})
export class PayerForecastType {
  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => [PayerForecastRowType], { description: 'One row for each body, in Swedish alphabetical order.' })
  rows!: PayerForecastRowType[];

  @Field(() => KronorScalar, { description: 'The sum of what is known.' })
  total!: string;

  @Field(() => KronorScalar, { description: 'The sum of what is known of the year before.' })
  previousTotal!: string;

  @Field(() => KronorScalar, {
    nullable: true,
    description: 'The change in the bodies where both years are known; null when there is none.',
  })
  change!: string | null;

  @Field({ description: 'Whether both years are known of every body.' })
  complete!: boolean;

  organisationId!: string;
}
