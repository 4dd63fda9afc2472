import { swedishKey } from '@domain/shared/swedish-key.js';

const LONGEST_SEARCH = 100;

/** What to look for in a sort key; undefined when nothing is asked, null when no key can hold it (only signs such as %). */
export function searchKey(text: string | null | undefined): string | null | undefined {
  if (text == null || text.trim() === '') return undefined;
  return swedishKey(text.slice(0, LONGEST_SEARCH)) || null;
}
