import type { DecidedBy, DecisionOutcome } from '@domain/consultations/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { DecidedByEnum, DecisionOutcomeEnum } from '../enums.js';

/** What is said of a member's decision, whatever it is on. */
@InputType({ isAbstract: true })
export abstract class DecisionInput {
  @Field({ description: 'Code of the member.' })
  organisation!: string;

  @Field(() => Int, { description: 'The version decided on.' })
  version!: number;

  @Field(() => DecidedByEnum, { description: 'Who decided.' })
  decidedBy!: DecidedBy;

  @Field(() => DateScalar, { description: 'The day of the decision; not in the future.' })
  decidedOn!: LocalDate;

  @Field(() => DecisionOutcomeEnum, { nullable: true, description: 'What was decided; absent = APPROVED.' })
  outcome?: DecisionOutcome | null;

  @Field(() => String, { nullable: true, description: 'The instance by name, at most 120 characters.' })
  instance?: string | null;

  @Field(() => String, { nullable: true, description: 'Paragraph of the minutes, at most 60 characters.' })
  paragraph?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Point in the order of delegation; must be given for DELEGATION and MANDATE (KL 6:37).',
  })
  delegationPoint?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it holds also for versions that change the wording only; absent = no.',
  })
  allowsEditorial?: boolean | null;
}
