import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { type AllocationStatus, AllocationStatusEnum, LimitEnum } from './enums.js';

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

  fixedById!: string | null;
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
