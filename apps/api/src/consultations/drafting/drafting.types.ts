import type { RichText } from '@domain/consultations/rich-text.js';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@platform/graphql/connection.js';
import { ConsultationType } from '../consultations.types.js';
import { RichTextScalar } from './rich-text.scalar.js';

@ObjectType('ResponseSection', {
  description: 'A part of the joint text as it is being written (avsnitt): in general, or about a question.',
})
export class ResponseSectionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field({ description: 'What it is called.' })
  heading!: string;

  @Field(() => RichTextScalar, { description: 'What it says.' })
  content!: RichText;

  @Field(() => Int, { description: 'Rises with each saving; give it back to save.' })
  revision!: number;

  @Field(() => Date, { description: 'When it was saved last.' })
  savedAt!: Date;

  questionId!: string | null;
  consultationId!: string;
  savedById!: string | null;
}

@ObjectType('ResponseClaim', {
  description: 'Somebody writes in a section (skriver just nu). It lapses when nothing is heard of the writer.',
})
export class ResponseClaimType {
  @Field(() => Date, { description: 'Until when it holds unless it is renewed.' })
  until!: Date;

  accountId!: string;
}

@ObjectType({ description: 'The section after the change.' })
export class ResponseSectionPayload {
  @Field(() => ResponseSectionType, { description: 'The section (avsnitt).' })
  section!: ResponseSectionType;
}

@ObjectType('ResponseVersion', { description: 'The joint text as it was frozen to be decided on (version).' })
export class ResponseVersionType {
  @Field(() => Int, { description: 'Its number, from 1.' })
  version!: number;

  @Field({ description: 'Whether it changes the wording only (redaktionell ändring).' })
  editorial!: boolean;

  @Field(() => Date, { description: 'When it was frozen.' })
  frozenAt!: Date;

  consultationId!: string;
  frozenById!: string | null;
}

@ObjectType('ResponseVersionSection', { description: 'A part of a frozen version (avsnitt).' })
export class ResponseVersionSectionType {
  @Field(() => ID, { description: 'The section that it was frozen from.' })
  id!: string;

  @Field({ description: 'What it is called.' })
  heading!: string;

  @Field(() => RichTextScalar, { description: 'What it says.' })
  content!: RichText;
}

@ObjectType({ description: 'A page of the versions of a joint text.' })
export class ResponseVersionConnection extends connectionOf(ResponseVersionType, 'versions') {}

@ObjectType('ResponseComment', { description: 'What somebody says about a passage of a section (synpunkt).' })
export class ResponseCommentType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The section that it is about.' })
  sectionId!: string;

  @Field(() => Date, { description: 'When it was said.' })
  at!: Date;

  @Field({ description: 'What is said.' })
  text!: string;

  @Field({ description: 'The words that it is about; empty = the whole section.' })
  quote!: string;

  @Field(() => Int, { description: 'Where they began, among the words of the section in a row.' })
  position!: number;

  @Field(() => Date, { nullable: true, description: 'When it was dealt with; null = it is open.' })
  resolvedAt!: Date | null;

  accountId!: string;
  organisationId!: string | null;
  resolvedById!: string | null;
}

@ObjectType({ description: 'A page of the comments on a joint text.' })
export class ResponseCommentConnection extends connectionOf(ResponseCommentType, 'comments') {}

@ObjectType({ description: 'The comment after the change; of an answer, the comment that it answers.' })
export class ResponseCommentPayload {
  @Field(() => ResponseCommentType, { description: 'The comment (synpunkt).' })
  comment!: ResponseCommentType;
}

@ObjectType({ description: 'What became of the comments and changes of a Word file.' })
export class WordReviewPayload {
  @Field(() => ConsultationType, { description: 'The consultation (remiss).' })
  consultation!: ConsultationType;

  @Field(() => Int, { description: 'How many became comments (synpunkter).' })
  added!: number;

  @Field(() => Int, { description: 'How many had been said already, in the same words by the same member.' })
  known!: number;

  @Field(() => Int, {
    description: 'How many of the file’s stood outside the sections: they are on the first one.',
  })
  outside!: number;

  @Field(() => [String], { description: 'Headings of the sections that were not found in the file.' })
  missing!: readonly string[];
}
