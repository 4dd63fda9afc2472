import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { BillingRunType } from './billing.types.js';
import { BillingPartType } from './invoice.types.js';

@ObjectType('PartDue', { description: 'A part of a cost year whose suggested day of issue has come.' })
export class PartDueType {
  bodyId!: string;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => BillingPartType, { description: 'Which part.' })
  part!: BillingPartType;

  @Field(() => DateScalar, { description: 'Suggested day of issue.' })
  issuedOn!: string;
}

@ObjectType('NumbersDue', { description: 'Bases of a body and year whose invoice numbers have not come back.' })
export class NumbersDueType {
  bodyId!: string;

  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => DateScalar, { description: 'The first day of issue among them.' })
  since!: string;
}

@ObjectType('BillingDue', { description: 'What one has to bill as FINANCE of hosts (att fakturera).' })
export class BillingDueType {
  @Field(() => [PartDueType], {
    description: 'Parts of this cost year and the one before that are not billed, the earliest day first.',
  })
  parts!: PartDueType[];

  @Field(() => [BillingRunType], { description: 'Runs that wait for one’s approval, the oldest first.' })
  runs!: BillingRunType[];

  @Field(() => [NumbersDueType], { description: 'Bases that wait for their numbers, the earliest day first.' })
  numbers!: NumbersDueType[];
}
