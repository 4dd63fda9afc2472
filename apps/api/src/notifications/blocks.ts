/** A part of a mail, in plain words; how it looks is for the writers. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, string])[] }
  | { readonly kind: 'list'; readonly heading: string; readonly lines: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export const facts = (all: readonly (readonly [string, string])[]): Block => ({
  kind: 'facts',
  facts: all.filter(([, value]) => value !== ''),
});

export const list = (heading: string, lines: readonly string[]): Block => ({ kind: 'list', heading, lines });

/** The mail as plain text. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return block.text;
        case 'facts':
          return block.facts.map(([label, value]) => `${label}: ${value}`).join('\n');
        case 'list':
          return [block.heading, ...block.lines.map((line) => `- ${line}`)].join('\n');
        case 'link':
          return `${block.text}:\n${block.href}`;
      }
    })
    .join('\n\n')
    .concat('\n');

/** The same as HTML. */
export function blocksHtml(blocks: readonly Block[]): string {
  const body = blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return `<p>${escaped(block.text)}</p>`;
      case 'facts':
        return `<p>${block.facts.map(([label, value]) => `<strong>${escaped(label)}:</strong> ${escaped(value)}`).join('<br>')}</p>`;
      case 'list': {
        const lines = block.lines.map((line) => `<li>${escaped(line)}</li>`).join('');
        return `<h2 style="font-size:1em">${escaped(block.heading)}</h2><ul>${lines}</ul>`;
      }
      case 'link':
        return `<p><a href="${escaped(block.href)}">${escaped(block.text)}</a></p>`;
    }
  });
  return `<!doctype html><html lang="sv"><body style="font-family:sans-serif;line-height:1.5">${body.join('')}</body></html>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!).replace(/\r?\n/g, '<br>');
