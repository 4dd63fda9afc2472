import { swedishKey } from '../shared/swedish-key.js';

/** Sits in the body today, sat there another day, has actions there, or had some that others have now. */
const PLACES = ['SEAT', 'FORMER_SEAT', 'ACTIONS', 'FORMER_ACTIONS'] as const;

/** Somebody with exactly the name that was typed. */
export interface Namesake {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly place: (typeof PLACES)[number];
}

/**
 * Who is meant by a name in a body: who sits there goes before who sat there, and those before who has
 * or had something to do.
 *
 * @param organisationId the organisation that was named; somebody who is known for another one is somebody else.
 * @returns undefined when nobody there has the name.
 */
export function chooseNamesake(
  namesakes: readonly Namesake[],
  organisationId: string | null,
): Namesake | 'AMBIGUOUS' | undefined {
  const possible = namesakes.filter(
    (one) => organisationId === null || one.organisationId === null || one.organisationId === organisationId,
  );
  const place = PLACES.find((wanted) => possible.some((one) => one.place === wanted));
  const [first, ...others] = possible.filter((one) => one.place === place);
  if (first === undefined) return undefined;
  // Nothing is known of those who never sat there but name and organisation: the same of both is the same one.
  const sits = place === 'SEAT' || place === 'FORMER_SEAT';
  const same = (other: Namesake) =>
    other.personId === first.personId || (!sits && other.organisationId === first.organisationId);
  return others.every(same) ? first : 'AMBIGUOUS';
}

/** Whether two names are one, typed with other blanks or capitals. Accents and å ä ö part people. */
export const isSameName = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

const LOOK_ALIKE: Readonly<Record<string, string>> = { '{': 'a', '|': 'a', '}': 'o' };
/** As somebody types it in a hurry, or a machine that knows no å ä ö. Only ever to suggest. */
const folded = (name: string): string => swedishKey(name).replace(/[{|}]/g, (letter) => LOOK_ALIKE[letter]!);

/** A known name that was perhaps meant: the one that differs by å ä ö or a letter, or the only one that begins with it. */
export function suggestName(typed: string, known: readonly string[]): string | undefined {
  const wanted = folded(typed);
  if (wanted.length < 2) return undefined;
  const others = [...new Set(known)].filter((name) => name !== typed);
  const alike = others.find((name) => folded(name) === wanted);
  if (alike !== undefined) return alike;
  const beginning = others.filter((name) => folded(name).startsWith(`${wanted} `));
  if (beginning.length === 1) return beginning[0];
  return wanted.length < 6 ? undefined : others.find((name) => isOneLetterAway(wanted, folded(name)));
}

/** One letter changed, left out, put in, or two neighbours swapped. */
function isOneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
