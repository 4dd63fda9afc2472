import type { LocalDate } from '@domain/shared/local-date.js';

import { findDates } from './dates.js';
import type { DateContext, FoundDate } from './dates.js';
import { looksLikeFirstName, looksLikeName, splitPeople, startsNoName } from './names.js';
import { saysNothing } from './source-lines.js';

/** What a row says of person and day. `undefined`: nothing; '' and null: that there is none. */
export interface PersonAndDay {
  readonly assignees?: readonly string[];
  readonly due?: FoundDate | null;
  /** A time that is no day, with its label: "Klart: vecka 14". */
  readonly vague?: string;
}

export interface ActionContext extends DateContext {
  readonly isPerson: (name: string) => boolean;
}

/** Words that stand for somebody without being a name. */
const OFFICE =
  /^(?:kansliet|sekretariatet|ordförande|ordföranden|sekreterare|sekreteraren|samordnaren|projektledaren|alla|samtliga|styrgruppen|arbetsgruppen|presidiet|förvaltningen|respektive (?:kommun|kommunchef)|varje (?:kommun|kommunchef)|värdkommunen)$/i;
const PERSON_LABEL =
  /^(?:ansvarig(?:a| person)?|ansv\.?|ansvarar|utförs av|utförare|vem|av|tilldelad|handläggare)\s?:\s*/i;
/** The same without colon, before a name. */
const BARE_PERSON_LABEL = /^(?:Ansvarig(?:a)?|Ansv\.|Utförare)\s+(?=\p{Lu})/u;
const DAY_LABEL =
  /^(?:(?:ska vara |ska )?klar[t]?(?: senast| den| till)?|senast(?: den)?|deadline|slutdatum|förfallodatum|förfaller|färdigt?(?: senast)?|datum|tidpunkt|när|tid|till(?: den)?|före|innan)\s?:?\s+(?=\S)|^(?:klart?|datum|tidpunkt|deadline|när|tid)\s?:\s*/i;

export type RowLabel = 'PERSON' | 'DAY';

/** What a row tells by the label that it begins with. */
export function labelOfRow(text: string): RowLabel | undefined {
  if (PERSON_LABEL.test(text) || BARE_PERSON_LABEL.test(text)) return 'PERSON';
  const day = DAY_LABEL.exec(text);
  return day && (day[0].includes(':') || /^(?:klart?|senast|deadline)\s/i.test(day[0])) ? 'DAY' : undefined;
}

export const isOffice = (text: string): boolean => OFFICE.test(text);

export const isSomebody = (text: string, { isPerson }: ActionContext): boolean =>
  text.length <= 60 &&
  (looksLikeName(text) || OFFICE.test(text) || (looksLikeFirstName(text) && isPerson(text)) || isPerson(text));

/** Somebody who took part, or an office. */
export const isKnown = (text: string, { isPerson }: ActionContext): boolean => isPerson(text) || OFFICE.test(text);

/** A row that tells only person, day or both, in any order; undefined for any other row. */
export function readPersonAndDay(row: string, context: ActionContext, afterDay: boolean): PersonAndDay | undefined {
  if (row.length > 160) return undefined;
  const text = row.replace(/^\((.*)\)$/, '$1').trim();
  if (saysNothing(text)) return afterDay ? { assignees: [] } : { due: null };
  const labelled = readLabelled(text, context);
  if (labelled) return labelled;
  if (BARE_PERSON_LABEL.test(text)) {
    const named = readAssignees(text.replace(BARE_PERSON_LABEL, ''), context);
    if (named) return { assignees: named };
  }
  const bare = text.replace(DAY_LABEL, '');
  const date = findDates(bare, context)[0];
  const none = /^ej angivet(?=\s)|(?<=\s)ej angivet$/i.exec(bare);
  const taken = date?.text ?? none?.[0];
  if (taken === undefined) {
    const people = readAssignees(text, context);
    if (people) return { assignees: people };
    return afterDay && isShortRow(text) ? { assignees: [text] } : undefined;
  }
  const index = date?.index ?? none!.index;
  const rest = `${bare.slice(0, index)} ${bare.slice(index + takenLength(bare, index, taken))}`
    .replace(/[|,;()\t]|\s[–—-](?=\s|$)|^\s?[–—-]\s/g, ' ')
    .trim();
  const due = date ?? null;
  if (rest === '' || /^(?:senast|klart?|den|till)$/i.test(rest)) return { due };
  const people = saysNothing(rest)
    ? []
    : readAssignees(rest.replace(PERSON_LABEL, '').replace(/\s(?:senast|klart?|till|den)$/i, ''), context);
  return people && { due, assignees: people };
}

/** The text of a found date is trimmed; in the row it may begin with a space. */
const takenLength = (row: string, index: number, taken: string): number =>
  row.indexOf(taken, index) - index + taken.length;

export const isShortRow = (text: string): boolean =>
  text.split(' ').length <= 4 && /^\p{Lu}/u.test(text) && !/[.:]$/.test(text) && !startsNoName(text);

function readLabelled(text: string, context: ActionContext): PersonAndDay | undefined {
  let found: PersonAndDay | undefined;
  for (const piece of text.split(
    /[;|\t]|(?<=\S)(?<!\bklart?)[.,]?\s+(?=(?:ansvarig|klart?(?: senast)?|deadline|senast|datum|när|vem)\s?:|(?:klart?(?: senast| den)?|senast|deadline)\s(?:den\s)?\d)/i,
  )) {
    const part = piece.trim();
    if (part === '') continue;
    const person = PERSON_LABEL.exec(part);
    const value = part
      .slice((person ?? DAY_LABEL.exec(part))?.[0].length ?? 0)
      .replace(/[.,]$/, '')
      .trim();
    if (person) {
      found = {
        ...found,
        assignees: saysNothing(value) || value === '' ? [] : (readAssignees(value, context) ?? [value]),
      };
    } else if (DAY_LABEL.test(part)) {
      const date = findDates(value, context)[0];
      if (value.length > (date?.text.length ?? 28) + 12) return undefined;
      if (date === undefined && !saysNothing(value)) {
        if (!part.includes(':')) return undefined;
        found = { ...found, vague: part };
        continue;
      }
      found = { ...found, due: date ?? null };
    } else return undefined;
  }
  return found;
}

/** Everybody in the text, when it is nothing but people. */
export function readAssignees(text: string, context: ActionContext): readonly string[] | undefined {
  const parts = splitPeople(text.replace(PERSON_LABEL, ''));
  return parts.length > 0 && parts.length <= 12 && parts.every((part) => isSomebody(part, context)) ? parts : undefined;
}

export const dayOf = (due: FoundDate | null | undefined): LocalDate | null =>
  due?.kind === 'IMPOSSIBLE' ? null : (due?.date ?? null);
