import { swedishKey } from '../shared/swedish-key.js';

/** Longer words are cut: the key column has this many characters. */
export const LONGEST_WORD = 40;
/** Words that somebody looks for at once; what is typed beyond that is not looked for. */
const MOST_WORDS = 8;

/** The words of a text as keys (`swedishKey`), each once. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    swedishKey(text)
      .split(' ')
      .filter(Boolean)
      .map((word) => word.slice(0, LONGEST_WORD)),
  );

/** What somebody looks for. */
export const wantedWords = (query: string): readonly string[] => [...wordsOf(query.slice(0, 200))].slice(0, MOST_WORDS);

/** A key with å, ä and ö as a and o: for "menade du", never for what is found. */
export const foldedKey = (key: string): string => key.replace(/[{|]/g, 'a').replace(/\}/g, 'o');

/** A key as a person may read it. */
export const readableKey = (key: string): string => key.replace(/\{/g, 'å').replace(/\|/g, 'ä').replace(/\}/g, 'ö');

export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

const BEFORE = 60;
const LENGTH = 220;
const WORD = /[\p{L}\p{M}\d]+/gu;

/**
 * Where in a text the first of the words (keys; a word of the text may go on after it) stands, with some of what is around; every such word
 * is marked. The start of the text when none stands there.
 */
export function snippetOf(text: string, words: readonly string[]): readonly SnippetPart[] {
  const flat = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const hits = [...flat.matchAll(WORD)]
    .filter(([word]) => words.some((wanted) => swedishKey(word).startsWith(wanted)))
    .map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
  const start = Math.max(0, (hits[0]?.from ?? 0) - BEFORE);
  const from = start === 0 ? 0 : flat.indexOf(' ', start) + 1 || start;
  const cut = flat.length > from + LENGTH ? flat.lastIndexOf(' ', from + LENGTH) : flat.length;
  const to = cut > from ? cut : Math.min(flat.length, from + LENGTH);
  const parts: SnippetPart[] = from > 0 ? [{ text: '… ', hit: false }] : [];
  let at = from;
  for (const hit of hits) {
    if (hit.to > to || hit.from < at) continue;
    if (hit.from > at) parts.push({ text: flat.slice(at, hit.from), hit: false });
    parts.push({ text: flat.slice(hit.from, hit.to), hit: true });
    at = hit.to;
  }
  if (at < to) parts.push({ text: flat.slice(at, to), hit: false });
  if (to < flat.length) parts.push({ text: ' …', hit: false });
  return parts;
}
