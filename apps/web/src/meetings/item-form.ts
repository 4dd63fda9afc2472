import type { SaveAgendaItemInput } from '../generated/graphql.js';
import type { Item } from './meeting.js';

/** The texts of an item as they are typed. */
export interface ItemForm {
  readonly title: string;
  /** Names with commas between. */
  readonly presenters: string;
  readonly timeSlot: string;
  readonly registrationNumber: string;
  readonly background: string;
  readonly proposal: string;
  readonly notes: string;
  /** One a line. */
  readonly dispatchTo: string;
  /** An outcome, or empty. */
  readonly outcome: string;
  /** Codes with commas between, in order. */
  readonly notConcerned: string;
}

export type ItemField = keyof ItemForm;

/** An item being written. */
export interface ItemDraft {
  /** What the writing began from. */
  readonly base: ItemForm;
  readonly mine: ItemForm;
  readonly version: number;
}

export const ITEM_FIELDS: readonly ItemField[] = [
  'title',
  'presenters',
  'timeSlot',
  'registrationNumber',
  'background',
  'proposal',
  'notes',
  'outcome',
  'dispatchTo',
  'notConcerned',
];

export const formOf = (item: Item): ItemForm => ({
  title: item.title,
  presenters: item.presenters.join(', '),
  timeSlot: item.timeSlot,
  registrationNumber: item.registrationNumber,
  background: item.background,
  proposal: item.proposal,
  notes: item.notes,
  dispatchTo: item.dispatchTo.join('\n'),
  outcome: item.outcome ?? '',
  notConcerned: item.notConcerned.map(({ code }) => code).join(),
});

const changed = (base: ItemForm, mine: ItemForm): readonly ItemField[] =>
  ITEM_FIELDS.filter((field) => mine[field] !== base[field]);

export const sameForm = (a: ItemForm, b: ItemForm): boolean => changed(a, b).length === 0;

const names = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What to save: only what was changed, so that what others changed beside it stands. */
export function changesOf(base: ItemForm, mine: ItemForm): SaveAgendaItemInput {
  const whole = {
    title: mine.title.trim(),
    presenters: names(mine.presenters, /[,\n]/),
    timeSlot: mine.timeSlot,
    registrationNumber: mine.registrationNumber,
    background: mine.background,
    proposal: mine.proposal,
    notes: mine.notes,
    dispatchTo: names(mine.dispatchTo, /\n/),
    outcome: (mine.outcome || null) as SaveAgendaItemInput['outcome'],
    notConcerned: names(mine.notConcerned, /,/),
  };
  return Object.fromEntries(changed(base, mine).map((field) => [field, whole[field]]));
}

export interface Merged {
  /** Mine where I changed, theirs where only they did. */
  readonly form: ItemForm;
  /** What both changed, differently. */
  readonly conflicts: readonly ItemField[];
}

/** Two changes of the same texts brought together; what both changed is left to the person, with mine in its place. */
export function mergeForms(base: ItemForm, mine: ItemForm, theirs: ItemForm): Merged {
  const [my, their] = [new Set(changed(base, mine)), new Set(changed(base, theirs))];
  const form = Object.fromEntries(ITEM_FIELDS.map((field) => [field, my.has(field) ? mine[field] : theirs[field]]));
  return {
    form: form as unknown as ItemForm,
    conflicts: ITEM_FIELDS.filter((field) => my.has(field) && their.has(field) && mine[field] !== theirs[field]),
  };
}
