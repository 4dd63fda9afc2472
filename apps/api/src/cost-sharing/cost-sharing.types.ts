import type { CostBasis, KeyKind, Rounding, VatCategory } from '@domain/cost-sharing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import {
  type AllocationStatus,
  AllocationStatusEnum,
  CostBasisEnum,
  KeyKindEnum,
  RoundingEnum,
  VatCategoryEnum,
} from './cost-sharing.inputs.js';

export const LimitEnum = { MINIMUM: 'MINIMUM', MAXIMUM: 'MAXIMUM' } as const;
registerEnumType(LimitEnum, {
  name: 'Limit',
  description: 'A limit that decided an amount.',
  valuesMap: {
    MINIMUM: { description: 'Raised to the least (höjt till minst).' },
    MAXIMUM: { description: 'Cut to the most (sänkt till högst).' },
  },
});

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
}

@ObjectType({ description: 'A page of cost models, the latest period first.' })
export class CostModelConnection extends connectionOf(CostModelType, 'models') {}

@ObjectType({ description: 'The model after the change.' })
export class CostModelPayload {
  @Field(() => CostModelType, { description: 'The model.' })
  costModel!: CostModelType;
}

@ObjectType('FigureUsed', { description: 'A figure that an amount depends on.' })
export class FigureUsedType {
  @Field({ description: 'What was counted: invånare, kärl, andel, dagar …' })
  measure!: string;

  @Field(() => DecimalScalar, { description: 'How many.' })
  value!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the figure, where it has one.' })
  referenceDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figure comes from, where the portal knows it.' })
  source!: string | null;

  @Field({ description: 'Whether its publisher may still change it (preliminär).' })
  preliminary!: boolean;
}

@ObjectType('ComponentShare', { description: 'What a member pays of one component, and why.' })
export class ComponentShareType {
  @Field({ description: 'The component’s name.' })
  name!: string;

  @Field(() => KronorScalar, { description: 'The amount.' })
  amount!: string;

  @Field({ description: 'One Swedish sentence that says how the amount came about.' })
  explanation!: string;

  @Field(() => [FigureUsedType], {
    description: 'The figures behind it; the key’s figure first. Empty where nothing is paid by rule.',
  })
  figures!: FigureUsedType[];

  @Field({ description: 'POOL: whether the member got one unit of the remainder after rounding down.' })
  gotRemainder!: boolean;

  @Field(() => LimitEnum, { nullable: true, description: 'The limit that decided the amount, if one did.' })
  limitedBy!: 'MINIMUM' | 'MAXIMUM' | null;
}

@ObjectType('AllocationShare', { description: 'What one organisation pays of a year’s cost.' })
export class AllocationShareType {
  code!: string;

  @Field(() => KronorScalar, { description: 'The amount: the sum of the components.' })
  amount!: string;

  @Field(() => KronorScalar, {
    nullable: true,
    description:
      'Amount per inhabitant on 31 December before the cost year, half away from zero; null without a figure.',
  })
  perInhabitant!: string | null;

  @Field(() => [ComponentShareType], { description: 'One entry for every component of the model, in its order.' })
  components!: ComponentShareType[];
}

@ObjectType('FigureDeviation', {
  description: 'A figure that a fixed allocation depends on and that the register says differently now.',
})
export class FigureDeviationType {
  code!: string;

  @Field(() => DateScalar, { description: 'The day of the figure.' })
  date!: string;

  @Field(() => Int, { description: 'Inhabitants that the allocation was fixed on.' })
  stored!: number;

  @Field(() => Int, { description: 'Inhabitants in the register now.' })
  current!: number;
}

@ObjectType('CostAllocation', {
  description: 'A year’s cost split over the members (kostnadsfördelning): a preview, or fixed (fastställd).',
})
export class CostAllocationType {
  @Field(() => ID, { nullable: true, description: 'Opaque id of a fixed allocation; null in a preview.' })
  id!: string | null;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => AllocationStatusEnum, {
    nullable: true,
    description: 'PRELIMINARY or FINAL once fixed; null in a preview.',
  })
  status!: AllocationStatus | null;

  @Field(() => Date, { nullable: true, description: 'When it was fixed; null in a preview.' })
  fixedAt!: Date | null;

  @Field(() => KronorScalar, { description: 'The sum of all shares.' })
  total!: string;

  @Field(() => [AllocationShareType], { description: 'One share per member, by code.' })
  shares!: AllocationShareType[];

  @Field(() => [String], { description: 'Swedish remarks that a careful reader needs.' })
  remarks!: string[];

  bodyId!: string;
}

@ObjectType({ description: 'A page of fixed allocations, the latest year first.' })
export class CostAllocationConnection extends connectionOf(CostAllocationType, 'allocations') {}

@ObjectType({ description: 'The allocation that was fixed.' })
export class FixAllocationPayload {
  @Field(() => CostAllocationType, { description: 'The allocation.' })
  allocation!: CostAllocationType;
}

@ObjectType('ComparisonRow', { description: 'One organisation in two allocations.' })
export class ComparisonRowType {
  code!: string;

  @Field(() => KronorScalar, { description: 'What it pays in the base; 0.00 when it takes no part.' })
  base!: string;

  @Field(() => KronorScalar, { description: 'What it pays in the alternative; 0.00 when it takes no part.' })
  alternative!: string;

  @Field(() => KronorScalar, { description: 'alternative − base.' })
  change!: string;

  @Field(() => KronorScalar, {
    nullable: true,
    description: 'The change per inhabitant on 31 December before the alternative’s cost year; null without a figure.',
  })
  changePerInhabitant!: string | null;
}

@ObjectType('AllocationComparison', { description: 'Two allocations side by side (jämförelse).' })
export class AllocationComparisonType {
  @Field(() => KronorScalar, { description: 'Total of the base.' })
  baseTotal!: string;

  @Field(() => KronorScalar, { description: 'Total of the alternative.' })
  alternativeTotal!: string;

  @Field(() => [ComparisonRowType], { description: 'Everybody who takes part in either, by code.' })
  rows!: ComparisonRowType[];
}

@ObjectType('OnwardDirect', { description: 'An amount that a unit carries itself.' })
export class OnwardDirectType {
  @Field({ description: 'What it is for.' })
  name!: string;

  @Field(() => KronorScalar, { description: 'The amount.' })
  amount!: string;
}

@ObjectType('OnwardRow', { description: 'What a unit carries of a member’s share.' })
export class OnwardRowType {
  @Field({ description: 'The unit.' })
  unit!: string;

  @Field(() => KronorScalar, { description: 'What it carries in all.' })
  amount!: string;

  @Field(() => KronorScalar, { description: 'The part by shares.' })
  shared!: string;

  @Field(() => [OnwardDirectType], { description: 'The amounts that it carries itself.' })
  direct!: OnwardDirectType[];

  @Field({ description: 'Whether it got an odd öre of the remainder.' })
  gotRemainder!: boolean;

  @Field({ description: 'One Swedish sentence that says how the amount came about.' })
  explanation!: string;

  @Field(() => KronorScalar, { nullable: true, description: 'printed − computed; null without a printed total.' })
  deviation!: string | null;
}

@ObjectType('OnwardSplit', {
  description: 'A member’s share split over its own units (vidarefördelning); the rows sum to the share.',
})
export class OnwardSplitType {
  @Field(() => KronorScalar, { description: 'The member’s share.' })
  total!: string;

  @Field(() => [OnwardRowType], { description: 'One row per unit, in order.' })
  rows!: OnwardRowType[];
}
