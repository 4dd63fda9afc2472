import { suggestName } from '@domain/actions/assignee.js';
import type { MinutesForm } from './minutes-form.js';

/** Names that are known while minutes are checked. */
export interface People {
  /** Those who sit in the body or have been given something there. */
  readonly inBody: readonly string[];
  readonly attendees: readonly string[];
  readonly assignees: readonly string[];
  /** Other spellings in the text of names above, as warnings have told. */
  readonly spelled: readonly string[];
}

const unique = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.trim()))].filter(Boolean);

/** @param doubtful lines of the text where a name is spelled almost like another. */
export function peopleOf(
  { attendees, items }: MinutesForm,
  inBody: readonly string[],
  doubtful: readonly string[],
): People {
  const names = {
    attendees: unique(attendees.map(({ name }) => name)),
    assignees: unique(items.flatMap(({ actions }) => actions.map(({ assignee }) => assignee))),
  };
  const written = [...names.attendees, ...names.assignees];
  return { inBody: unique(inBody), ...names, spelled: unique(doubtful.flatMap((line) => spellings(line, written))) };
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The names in a line that are one of the names but for dots and accents. */
function spellings(line: string, names: readonly string[]): string[] {
  const words = line.normalize('NFC').match(/[\p{L}'’-]+/gu) ?? [];
  return names.flatMap((name) => {
    const [wanted, count] = [fold(name), name.split(' ').length];
    return words.flatMap((_, at) => {
      const written = words.slice(at, at + count).join(' ');
      return written !== name && fold(written) === wanted ? [written] : [];
    });
  });
}

/** All of them, to choose from. */
export const everybody = ({ inBody, attendees, assignees }: People): string[] =>
  unique([...attendees, ...inBody, ...assignees]).sort((a, b) => a.localeCompare(b, 'sv'));

/**
 * Who is perhaps meant by a name that the body does not know; undefined when nobody, or when there is no doubt.
 *
 * @param others names in the same minutes that settle it, where the name stands among them.
 */
export function perhapsMeant(
  typed: string,
  { inBody, spelled }: People,
  others: readonly string[],
): string | undefined {
  const name = typed.trim();
  if (inBody.includes(name)) return undefined;
  const known = suggestName(name, inBody);
  if (known !== undefined) return known;
  const other = spelled.find((one) => one !== name && fold(one) === fold(name));
  return other ?? (others.includes(name) ? undefined : suggestName(name, others));
}

const place = (name: string): string =>
  name
    .replace(/\s+kommun$/i, '')
    .trim()
    .toLowerCase();

/** Whether an organisation is one of the members: "Umeå kommun" and "Umeå" are one. */
export const isMember = (organisation: string, members: readonly { readonly name: string }[]): boolean =>
  members.some(({ name }) => place(name) === place(organisation));
