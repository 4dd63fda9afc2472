import { suggestName } from '@domain/actions/assignee.js';
import type { MinutesForm } from './minutes-form.js';

/** Names that are known while minutes are checked. */
export interface People {
  /** Those who sit in the body or have been given something there. */
  readonly inBody: readonly string[];
  readonly attendees: readonly string[];
  readonly assignees: readonly string[];
}

const unique = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.trim()))].filter(Boolean);

export const peopleOf = ({ attendees, items }: MinutesForm, inBody: readonly string[]): People => ({
  inBody: unique(inBody),
  attendees: unique(attendees.map(({ name }) => name)),
  assignees: unique(items.flatMap(({ actions }) => actions.map(({ assignee }) => assignee))),
});

/** All of them, to choose from. */
export const everybody = ({ inBody, attendees, assignees }: People): string[] =>
  unique([...attendees, ...inBody, ...assignees]).sort((a, b) => a.localeCompare(b, 'sv'));

/**
 * Who is perhaps meant by a name that the body does not know; undefined when nobody, or when there is no doubt.
 *
 * @param others names in the same minutes that settle it, where the name stands among them.
 */
export function perhapsMeant(typed: string, { inBody }: People, others: readonly string[]): string | undefined {
  const name = typed.trim();
  if (inBody.includes(name)) return undefined;
  const known = suggestName(name, inBody);
  if (known !== undefined || others.includes(name)) return known;
  return suggestName(name, others);
}

const place = (name: string): string =>
  name
    .replace(/\s+kommun$/i, '')
    .trim()
    .toLowerCase();

/** Whether an organisation is one of the members: "Umeå kommun" and "Umeå" are one. */
export const isMember = (organisation: string, members: readonly { readonly name: string }[]): boolean =>
  members.some(({ name }) => place(name) === place(organisation));
