import type { ReferenceDay } from './types.js';

const CONTENT_CODE = /^(?=.*\d)[A-Z0-9]{6,12}$/;
const POPULATION = /^folkmängd(en)?( (den )?(31 december|1 november)( respektive år)?)?$/i;
const TOTAL_CODES = new Set(['tot', 'totsa', 'sc', '1+2']);
const TOTAL_TEXT =
  /^(totalt?|totalt ålder|båda könen)$|samtliga (åldrar|civilstånd|kön|män och kvinnor)$|^(män och kvinnor|kvinnor och män)$/i;

/** What a table counts: SCB's content code (it changes between tables) and its label, as far as the file says. */
export interface Content {
  readonly code?: string;
  readonly label?: string;
}

/** `BE0101N1`, `Folkmängd` or `BE0101N1 - Folkmängd`. */
export function parseContent(text: string): Content {
  if (text === '') {
    return {};
  }
  if (CONTENT_CODE.test(text)) {
    return { code: text };
  }
  const [code, ...rest] = text.split(' - ');
  return code && rest.length > 0 && CONTENT_CODE.test(code) ? { code, label: rest.join(' - ') } : { label: text };
}

export const isPopulationLabel = (label: string) => POPULATION.test(label);

export const isPopulationTitle = (title: string) => /^folkmängd(en)?\b/i.test(title);

/** A category that takes in everybody, as `TotSA`, `totalt, samtliga åldrar` or both with a dash between. */
export const isTotal = (text: string) =>
  text.split(' - ').some((part) => TOTAL_CODES.has(part.trim().toLowerCase()) || TOTAL_TEXT.test(part.trim()));

/** The day that the file's own texts name; undefined when they name none or both. */
export function findReferenceDay(texts: readonly (string | undefined)[]): ReferenceDay | undefined {
  const text = texts.join('\n');
  const december = /\b31 december\b/i.test(text);
  const november = /\b1 november\b/i.test(text);
  return december === november ? undefined : december ? 'DECEMBER_31' : 'NOVEMBER_1';
}

/** "SCB Folkmängd efter region och år (BE0101N1)". */
export const sourceText = (title: string, code: string | undefined) => `SCB ${title}${code ? ` (${code})` : ''}`;

const named = (words: readonly string[]) => (heading: string) =>
  heading.split(' - ').some((part) => words.includes(part.trim().toLowerCase()));

export const isRegionHeading = named(['region', 'regioner', 'kommun', 'kommuner', 'regionkod', 'kommunkod']);
export const isNameHeading = named(['namn', 'regionnamn', 'kommunnamn']);
export const isYearHeading = named(['år', 'tid']);
