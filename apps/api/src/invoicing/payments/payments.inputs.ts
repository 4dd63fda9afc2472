import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, DecimalScalar, KronorScalar } from '@platform/scalars/scalars.js';

const VERSION = 'The version read; 0 for a half-year without a rate. Another in store is a CONFLICT.';

@InputType({ description: 'A list of payments from the ledger of a finance system (reskontralista), as CSV.' })
export class ImportLedgerInput {
  @Field({ description: 'Code of the seller.' })
  seller!: string;

  @Field(() => ID, { description: 'The id of POST /files.' })
  file!: string;
}

@InputType({ description: 'The invoice that a row of a list pays.' })
export class MatchUnmatchedPaymentInput {
  @Field(() => ID, { description: 'The row.' })
  payment!: string;

  @Field(() => ID, { description: 'The invoice, of the same seller.' })
  invoice!: string;
}

@InputType({ description: 'A row that is no payment of an invoice here.' })
export class DismissUnmatchedPaymentInput {
  @Field(() => ID, { description: 'The row.' })
  payment!: string;

  @Field({ description: 'Why; at most 500 signs.' })
  reason!: string;
}

@InputType({ description: 'A payment that a person knows of.' })
export class EnterPaymentInput {
  @Field(() => ID, { description: 'The invoice.' })
  invoice!: string;

  @Field(() => KronorScalar, { description: 'What came in; negative: what was paid back.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'The day, not later than today.' })
  paidOn!: LocalDate;
}

@InputType({ description: 'The reference rate of a half-year (referensränta, räntelagen 9 §).' })
export class SaveReferenceRateInput {
  @Field(() => DateScalar, { description: '1 January or 1 July.' })
  from!: LocalDate;

  @Field(() => DecimalScalar, { description: 'Percent per year: 2.5.' })
  rate!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;
}

@InputType({ description: 'A reference rate that was typed for the wrong half-year.' })
export class RemoveReferenceRateInput {
  @Field(() => DateScalar, { description: 'The first day of the half-year.' })
  from!: LocalDate;

  @Field(() => Int, { description: 'The version read. Another in store is a CONFLICT.' })
  version!: number;
}
