import type { RichText } from '@domain/consultations/rich-text.js';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RichTextScalar } from './rich-text.scalar.js';

@InputType({ description: 'What a section of the joint text is to say.' })
export class SaveResponseSectionInput {
  @Field(() => ID, { description: 'The section.' })
  section!: string;

  @Field(() => RichTextScalar, { description: 'All that it is to say.' })
  content!: RichText;

  @Field(() => Int, { description: 'Its revision as read; another one in store is a CONFLICT.' })
  baseRevision!: number;
}

@InputType({ description: 'A section that is to say again what the last frozen version says.' })
export class RevertResponseSectionInput {
  @Field(() => ID, { description: 'The section.' })
  section!: string;

  @Field(() => Int, { description: 'Its revision as read; another one in store is a CONFLICT.' })
  baseRevision!: number;
}

@InputType({ description: 'The sections as they are, as the next version to decide on.' })
export class FreezeResponseInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultation!: string;

  @Field(() => Int, { description: 'responseVersion as read; another one in store is a CONFLICT.' })
  baseVersion!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A change of wording only (redaktionell ändring): decisions that allow it hold.',
  })
  editorial?: boolean | null;
}

@InputType({ description: 'Something said about a passage of a section, or in answer to that.' })
export class AddResponseCommentInput {
  @Field(() => ID, { description: 'The section.' })
  section!: string;

  @Field({ description: 'What is said, 1–4000 characters.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words that it is about, at most 1000 characters; absent = the whole section.',
  })
  quote?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Where they begin, among the words of the section in a row; tells like passages apart.',
  })
  position?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the member that says it; absent = the only one that one answers for, or the secretariat.',
  })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: 'The comment that it answers; absent = none.' })
  replyTo?: string | null;
}

@InputType({ description: 'A comment that is dealt with, or open again.' })
export class ResolveResponseCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  comment!: string;

  @Field({ description: 'Whether it is dealt with.' })
  resolved!: boolean;
}
