const BROKEN_WORD = /(\p{L}+)-$/u;
const SHARED_ENDING = /^(?:och|eller|samt|respektive|till|men|resp\.?|o\.?|\/)(?![\p{L}])/u;

/**
 * Two lines of a paragraph as one. A word parted at the end of a line is put together again ("Redovis-" + "ningen"), while
 * "kultur-" + "och fritid" and "VA-" + "verksamhet" keep their hyphens.
 */
export function joinLines(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  if (/\d[-–]$/.test(before.slice(-4)) && /^\d/.test(after)) return before + after;
  const word = before.length <= 5000 ? BROKEN_WORD.exec(before.slice(-60))?.[1] : undefined;
  if (word === undefined || SHARED_ENDING.test(after)) return `${before} ${after}`;
  if (/^\p{Ll}/u.test(after)) return isAbbreviation(word) ? before + after : before.slice(0, -1) + after;
  return /^[\p{Lu}\d]/u.test(after) ? before + after : `${before} ${after}`;
}

/** "VA", "IT", "KLK", and the letter of "e-tjänst": no word is parted after its first letter. */
const isAbbreviation = (word: string): boolean => word.length === 1 || word === word.toUpperCase();
