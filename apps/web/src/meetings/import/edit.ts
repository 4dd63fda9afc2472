import type { ActionForm, AttendeeForm, ItemForm, MinutesForm, TextForm } from './minutes-form.js';

/** A change of the form, whatever it looks like by then. */
export type Edit = (form: MinutesForm) => MinutesForm;

export type TextList = 'decisions' | 'attachments';

const inItem =
  (key: number, change: (item: ItemForm, form: MinutesForm) => ItemForm): Edit =>
  (form) => ({ ...form, items: form.items.map((item) => (item.key === key ? change(item, form) : item)) });

/** A change that needs a key of its own. */
const adding =
  (edit: (key: number) => Edit): Edit =>
  (form) =>
    edit(form.nextKey)({ ...form, nextKey: form.nextKey + 1 });

const patched = <T extends { readonly key: number }>(
  all: readonly T[],
  key: number,
  change: Partial<T>,
): readonly T[] => all.map((one) => (one.key === key ? { ...one, ...change } : one));
const without = <T extends { readonly key: number }>(all: readonly T[], key: number): readonly T[] =>
  all.filter((one) => one.key !== key);

export const setHead =
  (change: Partial<MinutesForm>): Edit =>
  (form) => ({ ...form, ...change });

export const setItem = (key: number, change: Partial<ItemForm>): Edit =>
  inItem(key, (item) => ({ ...item, ...change }));

export const setAttendee =
  (key: number, change: Partial<AttendeeForm>): Edit =>
  (form) => ({ ...form, attendees: patched(form.attendees, key, change) });

export const addAttendee: Edit = adding((key) => (form) => ({
  ...form,
  attendees: [
    ...form.attendees,
    { key, line: null, name: '', role: 'MEMBER', title: '', party: '', organisation: '', items: '' },
  ],
}));

export const removeAttendee =
  (key: number): Edit =>
  (form) => ({ ...form, attendees: without(form.attendees, key) });

export const setText = (item: number, list: TextList, key: number, text: string): Edit =>
  inItem(item, (one) => ({ ...one, [list]: patched<TextForm>(one[list], key, { text }) }));

export const addText = (item: number, list: TextList): Edit =>
  adding((key) => inItem(item, (one) => ({ ...one, [list]: [...one[list], { key, line: null, text: '' }] })));

export const removeText = (item: number, list: TextList, key: number): Edit =>
  inItem(item, (one) => ({ ...one, [list]: without(one[list], key) }));

export const setAction = (item: number, key: number, change: Partial<ActionForm>): Edit =>
  inItem(item, (one) => ({ ...one, actions: patched(one.actions, key, change) }));

export const addAction = (item: number): Edit =>
  adding((key) =>
    inItem(item, (one) => ({
      ...one,
      actions: [...one.actions, { key, line: null, text: '', dueOn: '', assignee: '' }],
    })),
  );

export const removeAction = (item: number, key: number): Edit =>
  inItem(item, (one) => ({ ...one, actions: without(one.actions, key) }));

/** The task becomes an action. */
export const acceptSuggestion = (item: number, key: number): Edit =>
  inItem(item, (one) => ({
    ...one,
    actions: [...one.actions, ...one.suggested.filter((action) => action.key === key)],
    suggested: without(one.suggested, key),
  }));

export const setAsideSuggestion = (item: number, key: number): Edit =>
  inItem(item, (one) => ({ ...one, suggested: without(one.suggested, key) }));

export const addItem: Edit = adding((key) => (form) => ({ ...form, items: [...form.items, emptyItem(key)] }));

export const removeItem =
  (key: number): Edit =>
  (form) => ({ ...form, items: without(form.items, key) });

/** What was taken for an item of its own belongs to the one before it; its heading becomes a line of the notes. */
export const mergeIntoPrevious =
  (key: number): Edit =>
  (form) => {
    const at = form.items.findIndex((item) => item.key === key);
    const [previous, item] = [form.items[at - 1], form.items[at]];
    if (!previous || !item) return form;
    const heading = `${item.number} ${item.title}`.trim();
    const merged: ItemForm = {
      ...previous,
      presenters: together(previous.presenters, item.presenters),
      notes: [previous.notes, heading, item.background, item.proposal, item.notes].filter(Boolean).join('\n\n'),
      decisions: [...previous.decisions, ...item.decisions],
      actions: [...previous.actions, ...item.actions],
      suggested: [...previous.suggested, ...item.suggested],
      attachments: [...previous.attachments, ...item.attachments],
      dispatchTo: together(previous.dispatchTo, item.dispatchTo),
      notConcerned: [...new Set([...previous.notConcerned, ...item.notConcerned])],
      from: previous.from ?? item.from,
      to: item.to ?? previous.to,
    };
    return { ...form, items: [...form.items.slice(0, at - 1), merged, ...form.items.slice(at + 1)] };
  };

/** The same spelling everywhere, among attendees and those who are to do something. */
export const renamePerson =
  (from: string, to: string): Edit =>
  (form) => ({
    ...form,
    attendees: form.attendees.map((one) => (one.name.trim() === from ? { ...one, name: to } : one)),
    items: form.items.map((item) =>
      item.actions.some(({ assignee }) => assignee.trim() === from)
        ? {
            ...item,
            actions: item.actions.map((one) => (one.assignee.trim() === from ? { ...one, assignee: to } : one)),
          }
        : item,
    ),
  });

const together = (first: string, second: string): string => [first, second].filter(Boolean).join('\n');

const emptyItem = (key: number): ItemForm => ({
  key,
  number: '',
  registrationNumber: '',
  title: '',
  presenters: '',
  timeSlot: '',
  background: '',
  proposal: '',
  notes: '',
  decisions: [],
  actions: [],
  suggested: [],
  attachments: [],
  dispatchTo: '',
  notConcerned: [],
  from: null,
  to: null,
});
