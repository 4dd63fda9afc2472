import type { AllocationKeyDraft, CostBasis, KeyKind, Rounding, VatCategory } from '@domain/cost-sharing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { CostBasisEnum, KeyKindEnum, RoundingEnum, VatCategoryEnum } from './enums.js';

@InputType({
  description:
    'A day given by month, day and the year relative to the cost year: { month: 12, day: 31, yearOffset: -1 }.',
})
export class ReferenceDateInput {
  @Field(() => Int, { description: 'Month 1–12.' })
  month!: number;

  @Field(() => Int, { description: 'Day of the month.' })
  day!: number;

  @Field(() => Int, { description: 'Years from the cost year: -1 is the year before.' })
  yearOffset!: number;
}

@InputType({ description: 'A member’s exact share (andel).' })
export class MemberShareInput {
  @Field({ description: 'Code of the member.' })
  code!: string;

  @Field(() => DecimalScalar, { description: 'Its share, on any positive scale.' })
  share!: string;
}

@InputType({ description: 'One key of a blend, with its weight.' })
export class BlendPartInput {
  @Field(() => DecimalScalar, { description: 'Weight, on any positive scale.' })
  weight!: string;

  @Field(() => AllocationKeyInput, { description: 'The key.' })
  key!: AllocationKeyDraft;
}

@InputType({ description: 'An allocation key (fördelningsnyckel).' })
export class AllocationKeyInput {
  @Field(() => KeyKindEnum, { description: 'What it counts.' })
  kind!: KeyKind;

  @Field(() => ReferenceDateInput, {
    nullable: true,
    description:
      'INHABITANTS: the day; required. 31 December, 1 November, or 1 January (= 31 December the year before).',
  })
  referenceDate?: ReferenceDateInput | null;

  @Field(() => [MemberShareInput], { nullable: true, description: 'SHARES: exact shares, on any positive scale.' })
  shares?: MemberShareInput[] | null;

  @Field(() => String, { nullable: true, description: 'USAGE: the name of the measure.' })
  measure?: string | null;

  @Field(() => [BlendPartInput], { nullable: true, description: 'BLEND: keys with weights.' })
  parts?: BlendPartInput[] | null;
}

@InputType({ description: 'A fixed amount for a member.' })
export class MemberAmountInput {
  @Field({ description: 'Code of the member.' })
  code!: string;

  @Field(() => KronorScalar, { description: 'What it pays.' })
  amount!: string;
}

@InputType({ description: 'A step of a fee by size.' })
export class TierInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Highest number of inhabitants, included; omitted = no upper limit.',
  })
  upTo?: number | null;

  @Field(() => KronorScalar, { description: 'The fee.' })
  fee!: string;
}

@InputType({ description: 'A component (kostnadspost) of a model.' })
export class CostComponentInput {
  @Field({ description: 'Name, unique within the model.' })
  name!: string;

  @Field(() => CostBasisEnum, { description: 'How it arises.' })
  basis!: CostBasis;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'RATE: kronor per unit of the key; at most six decimals.',
  })
  rate?: string | null;

  @Field(() => KronorScalar, { nullable: true, description: 'POOL: the sum to split.' })
  pool?: string | null;

  @Field(() => [MemberAmountInput], {
    nullable: true,
    description: 'FIXED: amounts; members that are not named pay nothing.',
  })
  amounts?: MemberAmountInput[] | null;

  @Field(() => [TierInput], { nullable: true, description: 'TIERS: fee by number of inhabitants.' })
  tiers?: TierInput[] | null;

  @Field(() => AllocationKeyInput, {
    nullable: true,
    description: 'RATE and POOL: what to count; TIERS uses INHABITANTS and only its referenceDate.',
  })
  key?: AllocationKeyInput | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the members concerned; omitted = all.' })
  members?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of members that pay nothing here.' })
  exempt?: string[] | null;

  @Field(() => KronorScalar, { nullable: true, description: 'The least that a member pays.' })
  minimum?: string | null;

  @Field(() => KronorScalar, { nullable: true, description: 'The most that a member pays.' })
  maximum?: string | null;

  @Field(() => VatCategoryEnum, { nullable: true, description: 'VAT category, when somebody has decided it.' })
  vatCategory?: VatCategory | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'VAT rate in percent, for category S.' })
  vatPercent?: string | null;
}

@InputType({ description: 'A cost model (fördelningsmodell). In a change, all fields are given anew.' })
export class CostModelInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Absent = a new model; present = change that model, at that version.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was read; another in store is a CONFLICT.' })
  version?: number | null;

  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field({ description: 'Name, 1–200 characters.' })
  name!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; absent = until further notice.' })
  validTo?: LocalDate | null;

  @Field(() => RoundingEnum, {
    nullable: true,
    defaultValue: 'ORE',
    description: 'The unit that amounts are rounded to.',
  })
  rounding?: Rounding | null;

  @Field(() => [CostComponentInput], { description: 'The components, in order.' })
  components!: CostComponentInput[];
}
