import { keptActions, keptAttendees, type MinutesForm } from './minutes-form.js';

export interface Counts {
  readonly items: number;
  /** Items under another one that is there: "4.1" under "4". */
  readonly subItems: number;
  readonly actions: number;
  readonly decisions: number;
  readonly attachments: number;
  readonly attendees: number;
  readonly absent: number;
  readonly suggested: number;
}

export function countsOf(form: MinutesForm): Counts {
  const { items } = form;
  const numbers = new Set(items.map(({ number }) => number.trim()));
  const subItems = items.filter(({ number }) => {
    const dot = number.trim().lastIndexOf('.');
    return dot > 0 && numbers.has(number.trim().slice(0, dot));
  }).length;
  const sum = (of: (item: MinutesForm['items'][number]) => number) => items.reduce((all, item) => all + of(item), 0);
  const people = keptAttendees(form);
  const absent = people.filter(({ role }) => role === 'ABSENT').length;
  return {
    items: items.length - subItems,
    subItems,
    actions: sum((item) => keptActions(item).length),
    decisions: sum(({ decisions }) => decisions.filter(({ text }) => text.trim() !== '').length),
    attachments: sum(({ attachments }) => attachments.filter(({ text }) => text.trim() !== '').length),
    attendees: people.length - absent,
    absent,
    suggested: sum(({ suggested }) => suggested.length),
  };
}
