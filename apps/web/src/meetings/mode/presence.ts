import type { ItemRange } from '@domain/meetings/attendance.js';

/** Somebody came to an item: from there on, to the last. Who had left is there again. */
export function came(items: readonly ItemRange[], at: string, numbers: readonly string[]): ItemRange[] {
  const last = numbers.at(-1) ?? at;
  const index = numbers.indexOf(at);
  const before = items.filter(({ to }) => numbers.indexOf(to) >= 0 && numbers.indexOf(to) < index);
  return [...before, { from: at, to: last }];
}

/** Somebody left after an item: there from the first, or from where the person came. */
export function left(items: readonly ItemRange[], at: string, numbers: readonly string[]): ItemRange[] {
  const index = numbers.indexOf(at);
  const begun = items.filter(({ from }) => numbers.indexOf(from) >= 0 && numbers.indexOf(from) <= index);
  const current = begun.at(-1) ?? { from: numbers[0] ?? at };
  return [...begun.slice(0, -1), { from: current.from, to: at }];
}
