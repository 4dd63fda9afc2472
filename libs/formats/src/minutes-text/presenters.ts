import { splitPeople } from './names.js';
import { withoutListMark } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

const TIME = /\(?\b(?:tid|kl\.?|klockan)\s?:?\s*(\d{1,2}(?:[.:]\d{2})?(?:\s?[-–]\s?\d{1,2}(?:[.:]\d{2})?)?)\)?/i;

export interface Presented {
  readonly presenters: readonly string[];
  /** As written: "14.00", "10.00-10.30". */
  readonly timeSlot: string;
  /** Lines that follow the presenters and are something else. */
  readonly rest: readonly SourceLine[];
}

/** "Föredragande: Jan Ek och Mats Ek Tid: 14.00". The label stands on a line of its own or before the names. */
export function readPresenters(lines: readonly SourceLine[]): Presented {
  const first = lines.findIndex(({ text }) => text !== '');
  if (first < 0 || lines[first]!.text.length > 500) return { presenters: [], timeSlot: '', rest: lines };
  const row = withoutListMark(lines[first]!.text);
  const time = TIME.exec(row);
  const people = time ? row.replace(time[0], ' ') : row;
  return { presenters: splitPeople(people.trim()), timeSlot: time?.[1] ?? '', rest: lines.slice(first + 1) };
}

/** A line of the head of an item that gives only its time: "Tid: 10.00-10.30", "Kl. 13". */
export function readTimeSlot(text: string): string {
  if (text.length > 40) return '';
  const time = TIME.exec(text);
  return time && text.replace(time[0], '').replace(/[().\s]/g, '') === '' ? time[1]! : '';
}
