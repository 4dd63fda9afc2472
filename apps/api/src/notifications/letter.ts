import type { SummonsKind } from '@domain/meetings/kinds.js';

/** What a mail about a meeting tells, ready in words. */
export interface Letter {
  readonly kind: SummonsKind;
  readonly title: string;
  readonly bodyName: string;
  /** "torsdag 3 december 2026 kl. 09.00–11.30" */
  readonly when: string;
  readonly place: string;
  /** The one who sent it. */
  readonly sender: string;
  readonly message: string;
  readonly changes: readonly string[];
  readonly items: readonly { readonly number: string; readonly title: string }[];
  /** The meeting's page in the portal. */
  readonly link: string;
  /** "Minnesanteckningar" or "Protokoll" */
  readonly minutes: string;
  readonly paper: 'ATTACHED' | 'TOO_LARGE' | 'NONE';
}

export interface LetterRecipient {
  readonly name: string;
  /** A substitute. */
  readonly optional: boolean;
}

type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, string])[] }
  | { readonly kind: 'list'; readonly heading: string; readonly lines: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** The mail as plain text. */
export const letterText = (letter: Letter, recipient: LetterRecipient): string =>
  blocksOf(letter, recipient)
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
export function letterHtml(letter: Letter, recipient: LetterRecipient): string {
  const body = blocksOf(letter, recipient).map((block) => {
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

function blocksOf(letter: Letter, recipient: LetterRecipient): Block[] {
  const { kind, when, place, sender, bodyName, message, changes, items, link } = letter;
  const coming = kind === 'SUMMONS' || kind === 'CHANGE';
  return [
    paragraph(`Hej ${recipient.name}!`),
    paragraph(opening(letter)),
    ...(coming && recipient.optional ? [paragraph(SUBSTITUTE)] : []),
    facts([
      ['När', when],
      ['Var', place],
      [kind === 'MINUTES' ? 'Skickat av' : 'Sammankallande', `${sender}, ${bodyName}`],
    ]),
    ...(message === '' ? [] : [paragraph(message)]),
    ...(changes.length === 0 ? [] : [list('Det här har ändrats', changes)]),
    ...(items.length === 0
      ? []
      : [
          list(
            'Dagordning',
            items.map(({ number, title }) => `${number} ${title}`),
          ),
        ]),
    ...paperBlocks(letter),
    { kind: 'link', text: 'Mötet i Samverkansportalen', href: link },
    paragraph(`Mejlet kommer från Samverkansportalen. Svara på det så når du ${sender}.`),
  ];
}

const SUBSTITUTE = 'Du är ersättare och får veta tid och plats. Du behöver bara komma om du kallas in.';

function opening({ kind, title, bodyName, minutes }: Letter): string {
  const meeting = `${title} i ${bodyName}`;
  switch (kind) {
    case 'SUMMONS':
      return `Här kommer kallelsen till ${meeting}.`;
    case 'CHANGE':
      return `Kallelsen till ${meeting} har ändrats.`;
    case 'CANCELLATION':
      return `Mötet är inställt: ${meeting}.`;
    case 'MINUTES':
      return `Här kommer ${minutes.toLowerCase()} från ${meeting}.`;
  }
}

function paperBlocks({ paper, kind, minutes }: Letter): Block[] {
  const what = kind === 'MINUTES' ? minutes : 'Dagordning och bilagor';
  switch (paper) {
    case 'ATTACHED':
      return [paragraph(`${what} finns som bifogad PDF.`)];
    case 'TOO_LARGE':
      return [paragraph(`${what} ryms inte i ett mejl, men finns i portalen.`)];
    case 'NONE':
      return [];
  }
}

const facts = (all: readonly (readonly [string, string])[]): Block => ({
  kind: 'facts',
  facts: all.filter(([, value]) => value !== ''),
});

const list = (heading: string, lines: readonly string[]): Block => ({ kind: 'list', heading, lines });

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!).replace(/\r?\n/g, '<br>');
