import type { ProposalKind, ProposalState } from '@domain/consultations/proposals.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { DateScalar } from '@platform/scalars/scalars.js';
import { MemberDecisionType } from '../consultations.types.js';
import { ProposalKindEnum, ProposalStateEnum } from '../enums.js';

@ObjectType('Proposal', {
  description: 'Something that every member decides on by itself, in the same words (ärende som medlemmarna ska besluta om).', // prettier-ignore
})
export class ProposalType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises when what is said of it is changed; give it back to change it.' })
  version!: number;

  @Field(() => ProposalKindEnum, { description: 'What it is.' })
  kind!: ProposalKind;

  @Field({ description: 'What it is about (rubrik).' })
  title!: string;

  @Field({ description: 'More about it; may be empty.' })
  description!: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when they should have decided; null = no day is set.' })
  dueOn!: LocalDate | null;

  @Field(() => ProposalStateEnum, { description: 'How far it has come.' })
  state!: ProposalState;

  @Field(() => Int, { description: 'The version of the document that members decide on; 0 = there is none yet.' })
  documentVersion!: number;

  bodyId!: string;
}

@ObjectType({ description: 'A page of proposals.' })
export class ProposalConnection extends connectionOf(ProposalType, 'proposals') {}

@ObjectType({ description: 'The proposal after the change.' })
export class ProposalPayload {
  @Field(() => ProposalType, { description: 'The proposal (ärende).' })
  proposal!: ProposalType;
}

@ObjectType('ProposalVersion', { description: 'A document that members decide on, as it was then.' })
export class ProposalVersionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'From 1; the last one is decided on.' })
  version!: number;

  @Field({ description: 'Name of the document.' })
  name!: string;

  @Field({ description: 'A change of wording only (redaktionell).' })
  editorial!: boolean;

  @Field(() => Date, { description: 'When it was added.' })
  addedAt!: Date;
}

@ObjectType('ProposalMember', { description: 'Somebody that is to decide.' })
export class ProposalMemberType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => [MemberDecisionType], { description: 'Its decisions, in the order in which they were recorded.' })
  decisions!: MemberDecisionType[];

  @Field(() => MemberDecisionType, {
    nullable: true,
    description: 'The last one that holds for the document as it is; null = none does.',
  })
  standing!: MemberDecisionType | null;

  organisationId!: string;
  proposalId!: string;
}

@ObjectType('ProposalBlocker', {
  description: 'Something that stands in the way of its being decided by all (hinder).',
})
export class ProposalBlockerType {
  @Field({ description: 'In Swedish.' })
  message!: string;

  organisationId!: string | null;
}

@ObjectType('ProposalStanding', { description: 'How many have decided.' })
export class ProposalStandingType {
  @Field(() => Int, { description: 'Members with a decision on the document as it is.' })
  decided!: number;

  @Field(() => Int, { description: 'Those of them that are against.' })
  against!: number;

  @Field(() => Int, { description: 'Members that are to decide.' })
  total!: number;

  @Field({ description: 'In Swedish: ”3 av 7 har beslutat”.' })
  words!: string;

  @Field(() => [ProposalBlockerType], { description: 'What is missing; empty = it is decided by all.' })
  blockers!: ProposalBlockerType[];
}

@ObjectType('ViewerMayOnProposal', { description: 'What one may do with a proposal.' })
export class ViewerMayOnProposalType {
  @Field({ description: 'Everything about it (handlägga).' })
  keep!: boolean;
}
