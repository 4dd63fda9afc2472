import type { LocalDate } from '../shared/local-date.js';
import { parseSwedishDay, sayDay } from '../shared/swedish-day.js';
import { swedishKey } from '../shared/swedish-key.js';

/** Somebody who can be given something to do. */
export interface Person {
  readonly id?: string;
  readonly name: string;
}

export interface QuickAssignee extends Person {
  /** Who is perhaps meant, when the name as typed is nobody's alone; one of them is to be chosen. Nobody is chosen silently. */
  readonly alternatives: readonly Person[];
  /** Nobody of those known has the name. */
  readonly unknown: boolean;
}

export interface QuickLine {
  readonly assignees: readonly QuickAssignee[];
  /** Names, as typed, with alternatives to choose from. */
  readonly ambiguous: readonly string[];
  readonly dueOn: LocalDate | null;
  /** What stands where a day stands and is none: "30 februari". null = nothing. */
  readonly noDay: string | null;
  readonly text: string;
  /** How the line was understood, as a Swedish sentence to confirm. */
  readonly understood: string;
}

interface Context {
  readonly people: readonly Person[];
  /** Who "alla" is; absent = all the people. */
  readonly everybody?: readonly Person[];
  readonly today: LocalDate;
}

/** So far into the line a name and a day are looked for. */
const HEAD = 200;
const WORDS_OF_NAME = 4;
const WORDS_OF_DAY = 6;
const MOST_NAMES = 20;
const EVERYBODY = /^(alla|samtliga)$/i;

/**
 * One line as somebody types it while people talk: "Lisa, 3 april: kontakta Malin", "Bo Exempel 2026-04-03 Ta fram underlag",
 * "Alla: utse kontaktperson, 8/4". Who stands first, what after a colon; the day after the name or last.
 */
export function quickLine(line: string, context: Context): QuickLine {
  const text = line.normalize('NFC').replace(/\s+/g, ' ').trim();
  const { names, noDay, dueOn, rest } = byColon(text, context) ?? byName(text, context);
  const late = dueOn === null && noDay === null ? dayAtEnd(rest, context.today) : { dueOn, rest };
  const assignees = unique(names.flatMap((name) => whoIs(name, context)));
  const read = { assignees, dueOn: late.dueOn, noDay, text: capital(late.rest) };
  return {
    ...read,
    ambiguous: assignees.filter(({ alternatives }) => alternatives.length > 0).map(({ name }) => name),
    understood: understood(read),
  };
}

/** The line as it is read back: "Lisa Exempel · senast fre 3 april 2026 · kontakta Malin". */
export function understood({
  assignees,
  dueOn,
  noDay,
  text,
}: Pick<QuickLine, 'assignees' | 'dueOn' | 'noDay' | 'text'>): string {
  const who = assignees.map(({ name, alternatives, unknown }) =>
    alternatives.length > 0 ? `${name} (vem?)` : unknown ? `${name} (ny)` : name,
  );
  return [
    who.length === 0 ? 'Ingen ansvarig' : who.join(', '),
    noDay !== null ? `”${noDay}” är ingen dag` : dueOn === null ? 'ingen dag' : `senast ${sayDay(dueOn)}`,
    text === '' ? 'ingen text' : text,
  ].join(' · ');
}

interface Parts {
  readonly names: readonly string[];
  readonly noDay: string | null;
  readonly dueOn: LocalDate | null;
  readonly rest: string;
}

/** "Lisa och Bo, senast 3 april: …" */
function byColon(line: string, { today }: Context): Parts | undefined {
  // Not the colon of a time, an ordinal ("3:e") or an address.
  const colon = line.slice(0, HEAD).search(/:(?!\/\/)(?=\s|$|[^\d\s/](?![\s.,]))/);
  if (colon <= 0) return undefined;
  const { dueOn, rest } = dayLast(line.slice(0, colon), today);
  const { who, noDay } = dueOn === null ? impossibleDay(rest) : { who: rest, noDay: null };
  const names = namesIn(who);
  // More words than a name has: the colon belongs to a sentence.
  if (names.length === 0 || names.some((name) => name.split(' ').length > WORDS_OF_NAME)) return undefined;
  return { names, noDay, dueOn, rest: line.slice(colon + 1).trim() };
}

/** "Bo Exempel 2026-04-03 …": begins with somebody who is known. */
function byName(line: string, context: Context): Parts {
  const words = line.slice(0, HEAD).split(' ');
  for (let count = Math.min(WORDS_OF_NAME * 2 + 1, words.length - 1); count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    const names = namesIn(head.replace(/,$/, ''));
    const { dueOn, rest } = dayFirst(line.slice(head.length).trim(), context.today);
    // "Alla kommuner …" is no list of people: a comma or a day shows that it is.
    const certain = dueOn !== null || head.endsWith(',');
    const known = (name: string) => (EVERYBODY.test(name) ? certain : isKnown(name, context.people));
    if (names.length > 0 && names.every(known)) return { names, noDay: null, dueOn, rest };
  }
  return { names: [], noDay: null, dueOn: null, rest: line };
}

/** Nobody's name has a digit: from the word with the first one on, it was meant for a day. */
function impossibleDay(head: string): { readonly who: string; readonly noDay: string | null } {
  const [, who, day] = /^([^\d]*?)[\s,]*((?:(?:senast|den|till)\s+)*\S*\d.*)$/i.exec(head) ?? [];
  return day === undefined ? { who: head, noDay: null } : { who: who!, noDay: day.trim() };
}

const namesIn = (head: string): string[] =>
  head
    .split(/\s*(?:,|&|\/|\boch\b|\bsamt\b)\s*/i)
    .map((name) => name.replace(/^(av|för)\s/i, '').trim())
    .filter((name) => name !== '')
    .slice(0, MOST_NAMES);

/** A day at the end of a text that is a name otherwise. */
function dayLast(head: string, today: LocalDate): { readonly dueOn: LocalDate | null; readonly rest: string } {
  const words = head.trim().split(' ');
  for (let count = Math.min(WORDS_OF_DAY, words.length - 1); count > 0; count--) {
    const dueOn = parseSwedishDay(words.slice(-count).join(' '), today);
    if (dueOn !== undefined) return { dueOn, rest: words.slice(0, -count).join(' ').replace(/,$/, '') };
  }
  return { dueOn: null, rest: head.trim() };
}

function dayFirst(text: string, today: LocalDate): { readonly dueOn: LocalDate | null; readonly rest: string } {
  const words = text.slice(0, HEAD).split(' ');
  for (let count = Math.min(WORDS_OF_DAY, words.length); count > 0; count--) {
    const day = words.slice(0, count).join(' ');
    const dueOn = parseSwedishDay(day.replace(/[:,]$/, ''), today);
    if (dueOn !== undefined) return { dueOn, rest: text.slice(day.length).trim() };
  }
  return { dueOn: null, rest: text };
}

/** "…, 8/4", "… senast fredag", "… till 3 april": a comma or a word says that it is the day, not a part of the text. */
function dayAtEnd(text: string, today: LocalDate): { readonly dueOn: LocalDate | null; readonly rest: string } {
  const from = Math.max(0, text.length - 60);
  const marks = [...text.slice(from).matchAll(/,\s*|\s(?=senast\s|till\s)|\s\((?=[^()]*\)$)/gi)];
  for (const mark of marks) {
    const at = from + mark.index;
    const day = text.slice(at + mark[0].length).replace(/\)$/, '');
    const dueOn = parseSwedishDay(day, today);
    if (dueOn !== undefined) return { dueOn, rest: text.slice(0, at).trim() };
  }
  return { dueOn: null, rest: text };
}

const isKnown = (typed: string, people: readonly Person[]): boolean => called(typed, people).length > 0;

/** Those who are meant by a name: everybody, one, one of several, or somebody new. */
function whoIs(typed: string, { people, everybody = people }: Context): QuickAssignee[] {
  if (EVERYBODY.test(typed)) return everybody.map((person) => ({ ...person, alternatives: [], unknown: false }));
  const found = called(typed, people);
  if (found.length === 1) return [{ ...found[0]!, alternatives: [], unknown: false }];
  const alternatives = found.length > 1 ? found : people.filter((person) => fits(folded(typed), folded(person.name)));
  return [{ name: typed, alternatives, unknown: true }];
}

/** The people with the name; else those whom it shortens: "Lisa", "Lisa A", "Andersson". */
function called(typed: string, people: readonly Person[]): Person[] {
  const wanted = swedishKey(typed);
  if (wanted === '') return [];
  const same = people.filter(({ name }) => swedishKey(name) === wanted);
  return same.length > 0 ? same : people.filter(({ name }) => fits(wanted, swedishKey(name)));
}

/** The first name whole and the others at least begun, in order; or the last name whole. */
function fits(wanted: string, name: string): boolean {
  const [first, ...others] = wanted.split(' ');
  const [own, ...names] = name.split(' ');
  if (first === undefined || first === '') return false;
  if (others.length === 0) return first === own || first === names.at(-1);
  if (first !== own) return false;
  let at = 0;
  return others.every((begun) => {
    const found = names.findIndex((each, index) => index >= at && each.startsWith(begun));
    at = found + 1;
    return found >= 0;
  });
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { '{': 'a', '|': 'a', '}': 'o' };
/** As somebody types it in a hurry, without å ä ö. Only ever to suggest. */
const folded = (name: string): string => swedishKey(name).replace(/[{|}]/g, (letter) => LOOK_ALIKE[letter]!);

const unique = (assignees: readonly QuickAssignee[]): QuickAssignee[] => [
  ...new Map(assignees.map((one) => [one.id ?? one.name, one])).values(),
];

const capital = (text: string): string => {
  const trimmed = text.replace(/^[\s,:–-]+/, '').trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
};
