import type { SummonsKind } from '@domain/meetings/kinds.js';
import { type Block, blocksHtml, blocksText, facts, list, paragraph } from './blocks.js';

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

/** The mail as plain text. */
export const letterText = (letter: Letter, recipient: LetterRecipient): string =>
  blocksText(blocksOf(letter, recipient));

/** The same as HTML. */
export const letterHtml = (letter: Letter, recipient: LetterRecipient): string =>
  blocksHtml(blocksOf(letter, recipient));

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
