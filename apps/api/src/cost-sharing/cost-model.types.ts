import type { CostBasis, KeyKind, Rounding, VatCategory } from '@domain/cost-sharing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { CostBasisEnum, KeyKindEnum, RoundingEnum, VatCategoryEnum } from './enums.js';

@ObjectType('ReferenceDate', { description: 'A day given by month, day and the year relative to the cost year.' })
export class ReferenceDateType {
  @Field(() => Int, { description: 'Month 1–12.' })
  month!: number;

  @Field(() => Int, { description: 'Day of the month.' })
  day!: number;

  @Field(() => Int, { description: 'Years from the cost year: -1 is the year before.' })
  yearOffset!: number;
}

@ObjectType('MemberKeyShare', { description: 'A member’s exact share (andel) in a key.' })
export class MemberKeyShareType {
  @Field({ description: 'Code of the member.' })
  code!: string;

  @Field(() => DecimalScalar, { description: 'Its share, on any positive scale.' })
  share!: string;
}

@ObjectType('BlendPart', { description: 'One key of a blend, with its weight.' })
export class BlendPartType {
  @Field(() => DecimalScalar, { description: 'Weight, on any positive scale.' })
  weight!: string;

  @Field(() => AllocationKeyType, { description: 'The key.' })
  key!: object;
}

@ObjectType('AllocationKey', { description: 'An allocation key (fördelningsnyckel).' })
export class AllocationKeyType {
  @Field(() => KeyKindEnum, { description: 'What it counts.' })
  kind!: KeyKind;

  @Field(() => ReferenceDateType, { nullable: true, description: 'INHABITANTS: the day.' })
  referenceDate?: ReferenceDateType;

  @Field(() => [MemberKeyShareType], { nullable: true, description: 'SHARES: exact shares.' })
  shares?: MemberKeyShareType[];

  @Field(() => String, { nullable: true, description: 'USAGE: the name of the measure.' })
  measure?: string;

  @Field(() => [BlendPartType], { nullable: true, description: 'BLEND: keys with weights.' })
  parts?: BlendPartType[];
}

@ObjectType('MemberAmount', { description: 'A fixed amount for a member.' })
export class MemberAmountType {
  @Field({ description: 'Code of the member.' })
  code!: string;

  @Field(() => KronorScalar, { description: 'What it pays.' })
  amount!: string;
}

@ObjectType('Tier', { description: 'A step of a fee by size.' })
export class TierType {
  @Field(() => Int, { nullable: true, description: 'Highest number of inhabitants, included; null = no upper limit.' })
  upTo?: number;

  @Field(() => KronorScalar, { description: 'The fee.' })
  fee!: string;
}

@ObjectType('CostComponent', { description: 'A component (kostnadspost) of a model.' })
export class CostComponentType {
  @Field({ description: 'Name, unique within the model.' })
  name!: string;

  @Field(() => CostBasisEnum, { description: 'How it arises.' })
  basis!: CostBasis;

  @Field(() => DecimalScalar, { nullable: true, description: 'RATE: kronor per unit of the key.' })
  rate?: string;

  @Field(() => KronorScalar, { nullable: true, description: 'POOL: the sum to split.' })
  pool?: string;

  @Field(() => [MemberAmountType], { nullable: true, description: 'FIXED: amounts per member.' })
  amounts?: MemberAmountType[];

  @Field(() => [TierType], { nullable: true, description: 'TIERS: fee by number of inhabitants.' })
  tiers?: TierType[];

  @Field(() => AllocationKeyType, { nullable: true, description: 'RATE, POOL and TIERS: what is counted.' })
  key?: AllocationKeyType;

  @Field(() => [String], { nullable: true, description: 'Codes of the members concerned; null = all.' })
  members?: string[];

  @Field(() => [String], { nullable: true, description: 'Codes of members that pay nothing here.' })
  exempt?: string[];

  @Field(() => KronorScalar, { nullable: true, description: 'The least that a member pays.' })
  minimum?: string;

  @Field(() => KronorScalar, { nullable: true, description: 'The most that a member pays.' })
  maximum?: string;

  @Field(() => VatCategoryEnum, { nullable: true, description: 'VAT category, when somebody has decided it.' })
  vatCategory?: VatCategory;

  @Field(() => DecimalScalar, { nullable: true, description: 'VAT rate in percent.' })
  vatPercent?: string;
}

@ObjectType('CostModel', {
  description: 'A cost model (fördelningsmodell): how a body’s cost is split, from a day to a day.',
})
export class CostModelType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: '1 at first, one more for each change.' })
  version!: number;

  @Field({ description: 'Name.' })
  name!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null = until further notice.' })
  validTo!: LocalDate | null;

  @Field(() => RoundingEnum, { description: 'The unit that amounts are rounded to.' })
  rounding!: Rounding;

  @Field(() => [CostComponentType], { description: 'The components, in order.' })
  components!: CostComponentType[];

  @Field(() => Date, { description: 'When this version was saved.' })
  savedAt!: Date;

  bodyId!: string;
}

@ObjectType({ description: 'A page of cost models, the latest period first.' })
export class CostModelConnection extends connectionOf(CostModelType, 'models') {}

@ObjectType({ description: 'The model after the change.' })
export class CostModelPayload {
  @Field(() => CostModelType, { description: 'The model.' })
  costModel!: CostModelType;
}
