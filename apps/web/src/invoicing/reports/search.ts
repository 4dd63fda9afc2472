import { isYear } from '../search.js';

export interface FairnessSearch {
  /** Absent = all years together. */
  readonly ar?: number | undefined;
  /** The quantity that is counted; absent = the first. */
  readonly mangd?: string | undefined;
}

export const readFairnessSearch = (search: Readonly<Record<string, unknown>>): FairnessSearch => ({
  ar: isYear(search['ar']) ? Number(search['ar']) : undefined,
  mangd: typeof search['mangd'] === 'string' && search['mangd'] !== '' ? search['mangd'] : undefined,
});
