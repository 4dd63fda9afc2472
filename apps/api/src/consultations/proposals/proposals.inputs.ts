import type { ProposalKind, ProposalState } from '@domain/consultations/proposals.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '@platform/scalars/scalars.js';
import { DecisionInput } from '../decisions/decision.inputs.js';
import { ProposalKindEnum, ProposalStateEnum } from '../enums.js';

@InputType({ description: 'Something that every member is to decide on by itself, in the same words.' })
export class CreateProposalInput {
  @Field({ description: 'Slug of the body.' })
  body!: string;

  @Field(() => ProposalKindEnum, { description: 'What it is.' })
  kind!: ProposalKind;

  @Field({ description: 'What it is about, 1–200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it, at most 2000 characters.' })
  description?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when they should have decided.' })
  dueOn?: LocalDate | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of those who decide; absent = the body’s members of today.',
  })
  organisations?: string[] | null;
}

@InputType({ description: 'What is said of a proposal, changed; null clears a field, leaving it out keeps it.' })
export class UpdateProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as read; another version in store is a CONFLICT.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What it is about, 1–200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'More about it, at most 2000 characters.' })
  description?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when they should have decided.' })
  dueOn?: LocalDate | null;

  @Field(() => ProposalStateEnum, {
    nullable: true,
    description: 'ADOPTED once everybody has decided for it; WITHDRAWN at any time before.',
  })
  state?: ProposalState | null;
}

@InputType({ description: 'A document that members are to decide on.' })
export class AddProposalVersionInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposal!: string;

  @Field(() => ID, { description: 'A file that one has sent in oneself.' })
  file!: string;

  @Field(() => Int, { description: 'documentVersion as read; another one in store is a CONFLICT.' })
  baseVersion!: number;

  @Field(() => String, { nullable: true, description: 'Its name, at most 200 characters; absent = the file’s.' })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A change of wording only (redaktionell ändring): decisions that allow it hold.',
  })
  editorial?: boolean | null;
}

@InputType({ description: 'A member’s decision on a version of a proposal.' })
export class RecordProposalDecisionInput extends DecisionInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposal!: string;
}

@InputType({ description: 'A document of a member’s decision: an extract or a separate statement.' })
export class AttachToDecisionInput {
  @Field(() => ID, { description: 'The decision, on a proposal.' })
  decision!: string;

  @Field(() => ID, { description: 'A file that one has sent in oneself.' })
  file!: string;

  @Field(() => String, { nullable: true, description: 'Its name, at most 200 characters; absent = the file’s.' })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A separate statement (särskilt yttrande); absent = an extract (protokollsutdrag).',
  })
  statement?: boolean | null;
}
