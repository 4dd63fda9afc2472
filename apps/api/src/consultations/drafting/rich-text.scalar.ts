import { checkRichText, type RichText } from '@domain/consultations/rich-text.js';
import { badInput } from '@platform/errors/portal-error.js';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

function check(value: unknown): RichText {
  const checked = checkRichText(value);
  if (checked.ok) return checked.value;
  throw badInput('content', checked.error);
}

export const RichTextScalar = new GraphQLScalarType<RichText, RichText>({
  name: 'RichText',
  description:
    'A text with form, as ProseMirror editors write it: { type: "doc", content: […] } of paragraph, heading (level 3 or 4), bulletList, orderedList, listItem, text with the marks bold and italic, and hardBreak. At most 100 000 characters and 20 000 nodes; all sections together 500 000 and 50 000.',
  serialize: (value) => value as RichText,
  parseValue: check,
  parseLiteral: (node, variables) => check(valueFromASTUntyped(node, variables)),
});
