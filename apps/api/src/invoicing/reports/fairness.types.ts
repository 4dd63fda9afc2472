import type { FairnessRow, FairnessShare } from '@domain/invoicing/index.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import { formatKronor } from '@domain/shared/ore.js';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { type RuleBasis, RuleBasisEnum } from '../enums.js';
import type { FairnessReport } from './fairness-reports.service.js';

@ObjectType('FairnessCost', { description: 'A member’s share of the cost.' })
export class FairnessCostType {
  @Field(() => KronorScalar, { description: 'What it pays, without VAT.' })
  amount!: string;

  @Field(() => DecimalScalar, { description: 'Of the whole, in percent with two decimals.' })
  percent!: string;
}

@ObjectType('FairnessInhabitants', { description: 'A member’s share of the inhabitants.' })
export class FairnessInhabitantsType {
  @Field(() => Int, { description: 'Inhabitants on 31 December before the cost year; over several years their sum.' })
  inhabitants!: number;

  @Field(() => DecimalScalar, { description: 'Of the whole, in percent with two decimals.' })
  percent!: string;
}

@ObjectType('FairnessUsage', { description: 'A member’s share of the measured quantity.' })
export class FairnessUsageType {
  @Field(() => DecimalScalar, { description: 'The quantity.' })
  value!: string;

  @Field(() => DecimalScalar, { description: 'Of the whole, in percent with two decimals.' })
  percent!: string;
}

@ObjectType('FairnessRow', { description: 'A member’s share of cost, inhabitants and usage.' })
export class FairnessRowType {
  code!: string;

  @Field(() => FairnessCostType, { nullable: true, description: 'Null where there is nothing to have a share of.' })
  cost!: FairnessCostType | null;

  @Field(() => FairnessInhabitantsType, { nullable: true, description: 'Null where somebody’s figure is missing.' })
  inhabitants!: FairnessInhabitantsType | null;

  @Field(() => FairnessUsageType, { nullable: true, description: 'Null where somebody’s quantity is missing.' })
  usage!: FairnessUsageType | null;

  @Field({ description: 'The shares in one Swedish sentence.' })
  explanation!: string;
}

@ObjectType('FairnessYear', { description: 'A fixed year.' })
export class FairnessYearType {
  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => RuleBasisEnum, { description: 'What says what each pays.' })
  basis!: RuleBasis;

  @Field(() => [FairnessRowType], { description: 'By code.' })
  rows!: FairnessRowType[];

  inhabitantsMissing!: readonly string[];

  usageMissing!: readonly string[];
}

@ObjectType('Fairness', {
  description: 'Rättvisa över åren: what members pay, against what they could be measured by.',
})
export class FairnessType {
  @Field(() => [String], { description: 'Quantities that the years were fixed on; one of them is counted at a time.' })
  measures!: string[];

  @Field(() => String, { nullable: true, description: 'The quantity that is counted; null where none was measured.' })
  measure!: string | null;

  @Field(() => [FairnessYearType], { description: 'The fixed years, the oldest first.' })
  years!: FairnessYearType[];

  @Field(() => [FairnessRowType], {
    description: 'All fixed years together, each share over the years where everybody has the figure.',
  })
  overall!: FairnessRowType[];

  @Field(() => [Int], { description: 'The years that the shares of inhabitants over all years count.' })
  inhabitantsYears!: number[];

  @Field(() => [Int], { description: 'The years that the shares of usage over all years count.' })
  usageYears!: number[];

  bodyId!: string;
}

const shareOf = <T>(share: FairnessShare | undefined, valueOf: (value: bigint) => T) =>
  share ? { ...valueOf(share.value), percent: formatDecimal(share.percent) } : null;

const rowType = ({ code, cost, inhabitants, usage, explanation }: FairnessRow): FairnessRowType => ({
  code,
  cost: shareOf(cost, (value) => ({ amount: formatKronor(value) })),
  inhabitants: shareOf(inhabitants, (value) => ({ inhabitants: Number(value) })),
  usage: shareOf(usage, (value) => ({ value: formatDecimal(value) })),
  explanation,
});

export const fairnessType = ({ body, measures, measure, fairness, basis }: FairnessReport): FairnessType => ({
  bodyId: body.id,
  measures: [...measures],
  measure,
  years: fairness.years.map(({ year, rows, missing }) => ({
    year,
    basis: basis.get(year)!,
    rows: rows.map(rowType),
    inhabitantsMissing: missing.inhabitants,
    usageMissing: measure === null ? [] : missing.usage,
  })),
  overall: fairness.overall.map(rowType),
  inhabitantsYears: [...fairness.yearsCounted.inhabitants],
  usageYears: measure === null ? [] : [...fairness.yearsCounted.usage],
});
