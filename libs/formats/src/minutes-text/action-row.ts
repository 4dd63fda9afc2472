import { findDates } from './dates.js';
import type { FoundDate } from './dates.js';
import { isKnown, readAssignees, readPersonAndDay } from './action-parts.js';
import type { ActionContext, PersonAndDay } from './action-parts.js';
import { looksLikeName, splitPeople } from './names.js';

/** A task in one row, with the person and day that the row itself names. */
export interface ActionRow extends PersonAndDay {
  readonly text: string;
  /** Person or day stand inside the sentence, where they may mean something else. */
  readonly inferred?: boolean;
}

const TAIL = /\s*(?:[.,;]\s|\s[–—-]\s|\t|\||\()(?=[^.,;()|\t]{1,80}\)?\.?$)/;
const LAST_DAY =
  /(?:[,.;]\s*|\s[–—-]\s|\s)\(?((?:ska vara )?(?:klart?|senast|deadline|klart? senast)(?: den)?:?\s+(?:den\s+)?)([^,.;()]{3,30})\)?\.?$/i;
const WITHIN = /\b(?:senast|före|innan|till och med|t\.?o\.?m\.?|till(?=\s(?:den\b|\d{4}-\d)))\s+(?:den\s+)?(?=\S)/gi;
const LONGEST = 1200;

/** "Bo Ek: ringa kommunerna, senast 3 april", "Ringa kommunerna. Ansvarig: Bo Ek. Klart: 2025-03-31", "Ringa – Bo Ek – 3/4". */
export function readActionRow(row: string, context: ActionContext): ActionRow {
  if (row.length > LONGEST) return { text: row };
  let action = withLabels({ text: row }, context);
  action = withLeadingPerson(action, context);
  action = withParenthesis(action, context);
  action = withLastDay(action, context);
  // A person and a day at the end, each after a mark of its own.
  for (let round = 0; round < 2; round += 1) action = withTail(action, context);
  action = withVagueTail(action, context);
  return withinText(withSubject(action, context), context);
}

const LABEL =
  /(?:^|[.,;|\t(]\s*|\s[–—-]\s|\s)(?=(?:ansvarig(?:a| person)?|ansv\.?|ansvarar|utförare|vem|klart?(?: senast)?|deadline|slutdatum|senast|datum|när)\s?:)/i;

function withLabels(action: ActionRow, context: ActionContext): ActionRow {
  const at = LABEL.exec(action.text);
  if (!at || at.index === 0) return action;
  const labels = action.text.slice(at.index + at[0].length).replace(/[).]+$/, '');
  const found = readPersonAndDay(labels, context, false);
  if (!found) return action;
  const text = tidy(action.text.slice(0, at.index + (at[0].startsWith('.') ? 1 : 0)));
  return { ...found, text: found.vague === undefined ? text : `${text} ${found.vague}` };
}

function withLeadingPerson(action: ActionRow, context: ActionContext): ActionRow {
  const colon = action.text.slice(0, 80).indexOf(': ');
  if (action.assignees || colon < 2) return action;
  const people = readAssignees(action.text.slice(0, colon), context);
  const text = action.text.slice(colon + 2).trim();
  if (text === '') return action;
  if (people) return { ...action, assignees: people, text };
  const told = /\d/.test(action.text.slice(0, colon))
    ? readPersonAndDay(action.text.slice(0, colon), context, false)
    : undefined;
  const whole = told?.assignees?.length && told.due && told.vague === undefined;
  return whole ? { ...action, ...told, text } : action;
}

/** "(Bo Ek, v. 16)": the person, while a time that is no day stays in the text. */
function withParenthesis(action: ActionRow, context: ActionContext): ActionRow {
  const match = /\s?\(([^()]{3,80})\)\.?$/.exec(action.text);
  if (!match || action.assignees || action.due !== undefined) return action;
  const parts = match[1]!.split(/[,;]\s*/);
  const told = parts.map((part) => readPersonAndDay(part, context, false));
  const assignees = told.flatMap((each) => each?.assignees ?? []);
  const due = told.find((each) => each?.due != null)?.due;
  const rest = parts.filter((_, index) => told[index] === undefined || told[index].vague !== undefined);
  if (assignees.length === 0 || rest.length > 1 || rest.some((part) => !/\d/.test(part))) return action;
  const text = action.text.slice(0, match.index) + (rest.length > 0 ? ` (${rest[0]})` : '');
  return { ...action, assignees, ...(due && { due }), text: tidy(text) };
}

function withLastDay(action: ActionRow, context: ActionContext): ActionRow {
  if (action.due !== undefined) return action;
  const match = LAST_DAY.exec(action.text);
  const date = match && onlyDate(match[2]!, context);
  if (!match || !date) return action;
  const sentence = action.text.slice(match.index).startsWith('.');
  return { ...action, due: date, text: tidy(action.text.slice(0, match.index + (sentence ? 1 : 0))) };
}

/** The date, when the text holds nothing else. */
function onlyDate(text: string, context: ActionContext): FoundDate | undefined {
  const date = findDates(text, context)[0];
  return date && text.trim().replace(/[.)]+$/, '') === date.text ? date : undefined;
}

function withTail(action: ActionRow, context: ActionContext): ActionRow {
  const match = TAIL.exec(action.text);
  if (!match || match.index < 3) return action;
  const tail = action.text
    .slice(match.index + match[0].length)
    .replace(/[).]+$/, '')
    .trim();
  const found = readPersonAndDay(tail, context, false);
  if (
    !found ||
    found.vague !== undefined ||
    (found.assignees && action.assignees) ||
    (found.due !== undefined && action.due !== undefined)
  )
    return action;
  // "Kontakta Bo Ek, Umeå" ends with a word, not with somebody who is to do it.
  const marked =
    /[–—(|\t-]/.test(match[0]) ||
    (match[0].trimStart().startsWith('.') && action.due !== undefined) ||
    found.due !== undefined ||
    (found.assignees ?? []).every(context.isPerson);
  if (!marked) return action;
  const sentence = match[0].trimStart().startsWith('.');
  return { ...action, ...found, text: tidy(action.text.slice(0, match.index) + (sentence ? '.' : '')) };
}

/** What somebody does: "tar", "bjuder"; after capitals that are no name stand other words. */
const PRESENT = /^(?!(?:för|över|under|efter|per|är|när|eller|inför)$)\p{Ll}+r$|^ska$/u;

const VAGUE_TAIL =
  /(?:[,;.]|\s[–—-])\s+((?:till |senast )?(?:(?:v\.?|vecka)\s?\d{1,2}|snarast|omgående|löpande|vid behov|nästa möte|årsskiftet|klar|klart|pågår|pågående|genomförd|utförd))\.?$/iu;

/** "Bjud in chefen, Bo Ek, snarast": the person stands before a time that is no day and stays in the text. */
function withVagueTail(action: ActionRow, context: ActionContext): ActionRow {
  const match = action.assignees ? null : VAGUE_TAIL.exec(action.text);
  if (!match) return action;
  const found = withTail({ ...action, text: action.text.slice(0, match.index) }, context);
  return found.assignees ? { ...found, text: `${found.text}, ${match[1]}` } : action;
}

/** Words of the people who are to do something. */
const MOST_SUBJECT = 11;

/** "Bo Ek tar fram …", "Kansliet bokar …": somebody known as the subject. */
function withSubject(action: ActionRow, context: ActionContext): ActionRow {
  if (action.assignees) return action;
  const words = action.text.split(' ', MOST_SUBJECT + 1);
  for (let count = Math.min(MOST_SUBJECT, words.length - 1); count >= 1; count -= 1) {
    if (!/^\p{Ll}/u.test(words[count]!) || /^(?:och|samt)$/.test(words[count]!)) continue;
    const people = splitPeople(words.slice(0, count).join(' '));
    const known = people.every((name) => isKnown(name, context));
    const named = PRESENT.test(words[count]!) && people.every((name) => isKnown(name, context) || looksLikeName(name));
    if (people.length > 0 && (known || named)) return { ...action, assignees: people, inferred: true };
  }
  return action;
}

function withinText(action: ActionRow, context: ActionContext): ActionRow {
  if (action.due !== undefined) return action;
  for (const match of action.text.matchAll(WITHIN)) {
    const date = findDates(
      action.text.slice(match.index + match[0].length, match.index + match[0].length + 40),
      context,
    )[0];
    if (date && date.index === 0) return { ...action, due: date, inferred: true };
  }
  return action;
}

const tidy = (text: string): string => text.trim().replace(/[\s,;|(–—-]+$/, '');
