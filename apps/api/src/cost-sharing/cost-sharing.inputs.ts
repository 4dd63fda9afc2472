import {
  type AllocationKeyDraft,
  COST_BASES,
  type CostBasis,
  KEY_KINDS,
  type KeyKind,
  type Rounding,
  ROUNDINGS,
  VAT_CATEGORIES,
  type VatCategory,
} from '@domain/cost-sharing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';

const asEnum = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((v) => [v, v])) as { [V in T]: V };

export const RoundingEnum = asEnum(ROUNDINGS);
registerEnumType(RoundingEnum, {
  name: 'Rounding',
  description: 'The unit (avrundning) that every amount of a model is a whole number of.',
  valuesMap: { ORE: { description: 'Whole öre.' }, KRONA: { description: 'Whole kronor.' } },
});

export const CostBasisEnum = asEnum(COST_BASES);
registerEnumType(CostBasisEnum, {
  name: 'CostBasis',
  description: 'How a component (kostnadspost) arises.',
  valuesMap: {
    RATE: { description: 'Price × units of the key, such as 25 kr per inhabitant.' },
    POOL: { description: 'A sum that is split by the weights of the key; the parts always equal the whole.' },
    FIXED: { description: 'Listed amounts (fasta belopp).' },
    TIERS: { description: 'A fee by size (trappa).' },
  },
});

export const KeyKindEnum = asEnum(KEY_KINDS);
registerEnumType(KeyKindEnum, {
  name: 'KeyKind',
  description: 'What an allocation key (fördelningsnyckel) counts.',
  valuesMap: {
    INHABITANTS: { description: 'Invånare on a reference day.' },
    EQUAL: { description: 'Lika: one part per member.' },
    SHARES: { description: 'Andelar: exact shares written in the agreement.' },
    USAGE: { description: 'A measured quantity: ärenden, timmar, kärl, licenser.' },
    BLEND: { description: 'Several keys, each normalised to 1, with weights.' },
  },
});

export const VatCategoryEnum = asEnum(VAT_CATEGORIES);
registerEnumType(VatCategoryEnum, {
  name: 'VatCategory',
  description: 'VAT (moms) category of a component, decided by a person.',
  valuesMap: {
    S: { description: 'Taxed (momspliktig): 6, 12 or 25 %.' },
    E: { description: 'Exempt (undantagen).' },
    O: { description: 'Outside the scope of VAT (utanför momsen).' },
  },
});

export const ALLOCATION_STATUSES = ['PRELIMINARY', 'FINAL'] as const;
export type AllocationStatus = (typeof ALLOCATION_STATUSES)[number];
export const AllocationStatusEnum = asEnum(ALLOCATION_STATUSES);
registerEnumType(AllocationStatusEnum, {
  name: 'AllocationStatus',
  description: 'How settled a fixed allocation is.',
  valuesMap: {
    PRELIMINARY: { description: 'Preliminär: on budget, before the year is over.' },
    FINAL: { description: 'Slutlig: on what the year cost.' },
  },
});

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

@InputType({ description: 'A measured quantity of a member in the cost year.' })
export class UsageInput {
  @Field({ description: 'Code of the member.' })
  code!: string;

  @Field({ description: 'The measure, as the key names it.' })
  measure!: string;

  @Field(() => DecimalScalar, { description: 'The quantity; not negative.' })
  value!: string;
}

@InputType({ description: 'What to split: a body’s year, by its own model and members or what-if.' })
export class AllocationInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => CostModelInput, { nullable: true, description: 'What-if: this model instead of the body’s own.' })
  model?: CostModelInput | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What-if: these organisations for the whole year instead of the body’s own members.',
  })
  members?: string[] | null;

  @Field(() => [UsageInput], { nullable: true, description: 'Measured quantities, for keys of kind USAGE.' })
  usage?: UsageInput[] | null;
}

@InputType({ description: 'Which year to fix (fastställa), by the body’s own model and members.' })
export class FixAllocationInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => AllocationStatusEnum, {
    nullable: true,
    defaultValue: 'PRELIMINARY',
    description: 'On budget or on outcome.',
  })
  status?: AllocationStatus | null;

  @Field(() => [UsageInput], { nullable: true, description: 'Measured quantities, for keys of kind USAGE.' })
  usage?: UsageInput[] | null;
}

@InputType({ description: 'A unit (förvaltning, enhet) that carries a part of a member’s share.' })
export class OnwardUnitInput {
  @Field({ description: 'Name, unique in the plan.' })
  name!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Its share of what is left after the direct amounts, on any positive scale; absent = direct amounts only.',
  })
  share?: string | null;
}

@InputType({
  description: 'An amount that a unit carries itself, such as a capital cost; taken out before the shares apply.',
})
export class OnwardDirectInput {
  @Field({ description: 'Name of the unit.' })
  unit!: string;

  @Field({ description: 'What it is for.' })
  name!: string;

  @Field(() => KronorScalar, { description: 'The amount.' })
  amount!: string;
}

@InputType({ description: 'The total that a printed table states for a unit, to compare with.' })
export class OnwardPrintedInput {
  @Field({ description: 'Name of the unit.' })
  unit!: string;

  @Field(() => KronorScalar, { description: 'The printed total.' })
  amount!: string;
}

@InputType({ description: 'How a member splits its share over its own units (vidarefördelning).' })
export class OnwardSplitInput {
  @Field(() => KronorScalar, { description: 'The member’s share.' })
  amount!: string;

  @Field(() => [OnwardUnitInput], {
    description: 'The units, in order; odd öre go in this order where remainders tie.',
  })
  units!: OnwardUnitInput[];

  @Field(() => [OnwardDirectInput], { nullable: true, description: 'Amounts that units carry themselves.' })
  direct?: OnwardDirectInput[] | null;

  @Field(() => [OnwardPrintedInput], { nullable: true, description: 'Printed totals, compared and never copied.' })
  printedTotals?: OnwardPrintedInput[] | null;
}
