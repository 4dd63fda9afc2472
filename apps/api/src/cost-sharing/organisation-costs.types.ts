import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { KronorScalar } from '@platform/scalars/scalars.js';
import { type AllocationStatus, AllocationStatusEnum } from './enums.js';

@ObjectType('CostShare', {
  description: 'What an organisation pays in a fixed allocation of one body and year (andel).',
})
export class CostShareType {
  @Field(() => ID, { description: 'Opaque id of the fixed allocation; `costAllocation` reads it.' })
  allocationId!: string;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => AllocationStatusEnum, { description: 'PRELIMINARY or FINAL.' })
  status!: AllocationStatus;

  @Field(() => KronorScalar, { description: 'The amount: the sum of the components.' })
  amount!: string;

  @Field(() => KronorScalar, {
    nullable: true,
    description:
      'Amount per inhabitant on 31 December before the cost year, half away from zero; null without a figure.',
  })
  perInhabitant!: string | null;

  @Field({
    description:
      'Whether it is preliminary and the same body and year has been fixed as final since (ersatt): leave it out of sums.',
  })
  superseded!: boolean;

  bodyId!: string;
}

@ObjectType({ description: 'A page of an organisation’s shares, the latest year first.' })
export class CostShareConnection extends connectionOf(CostShareType, 'shares') {}
