import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';

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
