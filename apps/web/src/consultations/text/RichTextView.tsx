import type { Block, Inline, RichText } from '@domain/consultations/rich-text.js';
import { createElement, type ReactNode } from 'react';

/** A text with form, to read. */
export const RichTextView = ({ text }: { readonly text: RichText }) => (
  <>
    {text.content.map((block, index) => (
      <BlockView key={index} block={block} />
    ))}
  </>
);

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p>{inline(block.content)}</p>;
    case 'heading':
      // Under the section's own heading, which is of the third level.
      return createElement(block.attrs.level === 3 ? 'h4' : 'h5', {}, inline(block.content));
    case 'bulletList':
    case 'orderedList':
      return createElement(
        block.type === 'bulletList' ? 'ul' : 'ol',
        {},
        block.content.map(({ content }, index) => (
          <li key={index}>
            {content.map((inner, at) => (
              <BlockView key={at} block={inner} />
            ))}
          </li>
        )),
      );
  }
}

const inline = (content: readonly Inline[] = []): ReactNode[] =>
  content.map((node, index) => {
    if (node.type === 'hardBreak') return <br key={index} />;
    const has = (type: string) => node.marks?.some((mark) => mark.type === type);
    const slanted = has('italic') ? <em>{node.text}</em> : node.text;
    return has('bold') ? <strong key={index}>{slanted}</strong> : <span key={index}>{slanted}</span>;
  });
