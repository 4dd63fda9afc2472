import { Field, InputType, Int } from '@nestjs/graphql';
import { DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';
import { type AllocationStatus, AllocationStatusEnum } from './enums.js';
import { CostModelInput } from './cost-model.inputs.js';

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

  @Field(() => KronorScalar, {
    nullable: true,
    description:
      'The total that was seen before deciding; when the year comes to another one it is a CONFLICT and nothing is fixed.',
  })
  expectedTotal?: string | null;

  @Field(() => [UsageInput], { nullable: true, description: 'Measured quantities, for keys of kind USAGE.' })
  usage?: UsageInput[] | null;
}
