import { useSyncExternalStore } from 'react';

/** Lines of the source, from 1, both included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Which lines are lit on both sides. A store of its own: only what changes its look is drawn anew, however long the text. */
function store() {
  let value: Lines | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next: Lines | null) => {
      if (value?.from === next?.from && value?.to === next?.to) return;
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const lit = store();

/** What an element says of its lines, in `data-lines`. */
export const linesText = ({ from, to }: Lines): string => `${from}-${to}`;

/** The lines of the element that something happened in. */
export function linesAt(target: EventTarget | null): Lines | null {
  const written = (target as Element | null)?.closest?.('[data-lines]')?.getAttribute('data-lines') ?? '';
  const [from, to] = written.split('-').map(Number);
  return from && to ? { from, to } : null;
}

/** Of the lines that are lit, those between two: "12-14", or empty. */
export function litWithin(all: Lines | null, { from, to }: Lines): string {
  if (!all || all.to < from || all.from > to) return '';
  return linesText({ from: Math.max(from, all.from), to: Math.min(to, all.to) });
}

/** A part is lit by its own lines; what holds parts also by a line inside it. */
export const isLit = (all: Lines | null, own: Lines, whole: boolean): boolean =>
  all !== null && (whole ? all.from <= own.to && all.to >= own.from : all.from === own.from && all.to === own.to);

export const useLitWithin = (own: Lines): string =>
  useSyncExternalStore(lit.subscribe, () => litWithin(lit.get(), own));

export const useIsLit = (own: Lines | null, whole: boolean): boolean =>
  useSyncExternalStore(lit.subscribe, () => own !== null && isLit(lit.get(), own, whole));
