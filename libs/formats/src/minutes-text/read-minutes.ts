import type { LocalDate } from '@domain/shared/local-date.js';

import { warning } from './draft.js';
import type { DraftAttendee, DraftItem, DraftWarning, MinutesDraft, ReadMinutesOptions } from './draft.js';
import { withEnds } from './ended-lines.js';
import { readHead } from './head.js';
import { readItem } from './item.js';
import { readLabel } from './labels.js';
import { withoutDoubleSpacing } from './line-spacing.js';
import { withoutAccents } from './names.js';
import { nameWarnings } from './name-warnings.js';
import { withoutFurniture } from './page-furniture.js';
import { isRule, toSourceLines } from './source-lines.js';
import type { SourceLine } from './source-lines.js';
import { withPeopleAtEnd } from './people-at-end.js';
import { splitItems } from './split-items.js';
import type { ItemLines } from './split-items.js';

/** Some 700 pages. */
const MOST_CHARACTERS = 2_000_000;
const MOST_ITEMS = 500;
const MOST_WARNINGS = 1000;

/**
 * Recognises the structure of Swedish minutes or notes in plain text: head, items, decisions, actions, attachments. Never throws and
 * changes no word; what it doubts it says in `warnings`. Needs no clock: a day without year is the next one on or after the day of
 * the meeting. Time grows linearly with the text.
 */
export function readMinutes(text: string, options: ReadMinutesOptions): MinutesDraft {
  const source = toSourceLines(text.slice(0, MOST_CHARACTERS));
  const { lines, furniture } = withoutFurniture(source);
  const split = withPeopleAtEnd(splitItems(withEnds(withoutDoubleSpacing(lines))));
  const items = split.items.slice(0, MOST_ITEMS);
  const { warnings, ...head } = readHead(split.head, furniture, lines, options);
  const read = readAll(items, head.attendees, head.date, options);
  const all = [
    ...cutWarnings(text, split.items),
    // Where nothing was recognised, every line would be told.
    ...warnings.filter(({ code }) => items.length > 0 || code !== 'LINE_UNPLACED'),
    ...split.warnings,
    ...read.flatMap((one) => one.warnings),
    ...nameWarnings(
      lines,
      head.attendees,
      read.map(({ item }) => item),
    ),
  ];
  return {
    ...head,
    items: read.map(({ item }) => item),
    warnings: all.sort((a, b) => a.line - b.line).slice(0, MOST_WARNINGS),
  };
}

function readAll(
  items: readonly ItemLines[],
  attendees: readonly DraftAttendee[],
  date: LocalDate | null,
  { memberNames, year }: ReadMinutesOptions,
): readonly { readonly item: DraftItem; readonly warnings: readonly DraftWarning[] }[] {
  // Åsa Ek is also who is written Asa Ek; a warning asks whether that is so.
  const names = new Set(attendees.flatMap(({ name }) => [name, name.split(' ')[0]!].map(withoutAccents)));
  const context = { from: date ?? undefined, year, isPerson: (name: string) => names.has(withoutAccents(name)) };
  const labelled = items.some(({ lines }) => lines.some(isTextLabel));
  const rules =
    items.length > 0 && items.filter(({ lines }) => lines.some(({ text }) => isRule(text))).length * 2 > items.length;
  return items.map((item) => readItem(item, { memberNames, context, rules, labelled }));
}

function isTextLabel({ text }: SourceLine): boolean {
  const section = readLabel(text)?.section;
  return section === 'NOTES' || section === 'BACKGROUND';
}

function cutWarnings(text: string, items: readonly ItemLines[]): readonly DraftWarning[] {
  const warnings: DraftWarning[] = [];
  if (text.length > MOST_CHARACTERS) {
    const line = text.slice(0, MOST_CHARACTERS).split('\n').length;
    warnings.push(warning('TEXT_CUT', line, 'Texten är längre än två miljoner tecken. Resten lästes inte.'));
  }
  if (items.length > MOST_ITEMS) {
    warnings.push(warning('TEXT_CUT', items[MOST_ITEMS]!.fromLine, `Bara de första ${MOST_ITEMS} punkterna lästes.`));
  }
  return warnings;
}
