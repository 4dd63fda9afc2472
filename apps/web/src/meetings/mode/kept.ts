import { useState } from 'react';
import { keptUnder } from '../../drafts/kept.js';

export const kept = keptUnder('samverkan.mote.');

/** Items with a line that was begun and neither finished nor thrown away: a decision, an action, a record. */
export const begun = <T extends { readonly id: string }>(viewer: string, items: readonly T[]): readonly T[] =>
  items.filter(({ id }) =>
    ['beslut', 'atgard', 'notering'].some((line) => (kept.read<string>(`${viewer}.${id}.${line}`) ?? '').trim() !== ''),
  );

/** Something that outlives a reload. The key must not change while the component lives (give the component a `key`). */
export function useKept<T>(key: string, otherwise: T): readonly [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => kept.read<T>(key) ?? otherwise);
  const set = (next: T): void => {
    kept.write(key, next === otherwise ? null : next);
    setValue(next);
  };
  return [value, set];
}
