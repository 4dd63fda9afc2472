import { inStockholm } from '../shared/stockholm.js';

/** What was told of a meeting, or is to be told now. */
export interface Told {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly place: string;
  /** Changes when a paper of the meeting as a whole does. */
  readonly papers: string;
  readonly items: readonly ToldItem[];
}

export interface ToldItem {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  /** Changes when a text or a paper of the item does. */
  readonly fingerprint: string;
}

const when = (instant: Date): string => {
  const { day, time } = inStockholm(instant);
  return `${day} kl. ${time}`;
};

/** With the order of the items this is the whole tree. */
const levelOf = (number: string): number => number.split('.').length;

/** What changed between two sendings, as Swedish sentences; empty when nothing did. */
export function describeChanges(before: Told, after: Told): string[] {
  const sentences: string[] = [];
  if (before.title !== after.title) sentences.push(`Mötet heter nu ${after.title}.`);
  if (before.startsAt.getTime() !== after.startsAt.getTime()) {
    sentences.push(`Mötet börjar ${when(after.startsAt)} i stället för ${when(before.startsAt)}.`);
  }
  if (before.endsAt?.getTime() !== after.endsAt?.getTime()) {
    sentences.push(after.endsAt === null ? 'Sluttiden är borttagen.' : `Mötet slutar ${when(after.endsAt)}.`);
  }
  if (before.place !== after.place) {
    sentences.push(after.place === '' ? 'Platsen är borttagen.' : `Ny plats: ${after.place}.`);
  }
  if (before.papers !== after.papers) sentences.push('Mötets bilagor är ändrade.');
  const old = new Map(before.items.map((item) => [item.itemId, item]));
  const now = new Set(after.items.map(({ itemId }) => itemId));
  for (const item of after.items) {
    const earlier = old.get(item.itemId);
    const name = `${item.number} ${item.title}`;
    if (!earlier) sentences.push(`Ny punkt: ${name}.`);
    else if (earlier.title !== item.title)
      sentences.push(`Punkten ${earlier.number} ${earlier.title} heter nu ${name}.`);
    else if (earlier.fingerprint !== item.fingerprint) sentences.push(`Ändrat underlag: ${name}.`);
  }
  for (const { itemId, number, title } of before.items) {
    if (!now.has(itemId)) sentences.push(`Punkten utgår: ${number} ${title}.`);
  }
  const order = (items: readonly ToldItem[], others: ReadonlySet<string>) =>
    items
      .filter(({ itemId }) => others.has(itemId))
      .map(({ itemId, number }) => `${itemId} ${levelOf(number)}`)
      .join();
  if (order(before.items, now) !== order(after.items, new Set(old.keys()))) {
    sentences.push('Punkterna har en ny ordning.');
  }
  return sentences;
}
