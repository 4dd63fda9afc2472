import { MEETING_STATUSES, type MeetingStatus } from '@domain/meetings/kinds.js';
import { today } from '../ui/format.js';

export interface MeetingsSearch {
  /** Slug of a body. */
  readonly samverkan?: string | undefined;
  /** Absent = those to come. */
  readonly nar?: 'tidigare' | 'alla' | undefined;
  readonly lage?: MeetingStatus | undefined;
  /** Absent = a list. */
  readonly visa?: 'arshjul' | undefined;
  /** The year of the calendar; absent = this one. */
  readonly ar?: number | undefined;
}

export interface PlanSearch {
  /** Slug of the body that is to meet. */
  readonly samverkan?: string | undefined;
  /** Absent = one meeting. */
  readonly antal?: 'serie' | undefined;
}

type Search = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((known) => known === value);

export function readMeetingsSearch(search: Search): MeetingsSearch {
  const year = Number(search['ar']);
  return {
    samverkan: text(search['samverkan']),
    nar: oneOf(['tidigare', 'alla'], search['nar']),
    lage: oneOf(MEETING_STATUSES, search['lage']),
    visa: oneOf(['arshjul'], search['visa']),
    ar: Number.isInteger(year) && year >= 1950 && year <= 2150 ? year : undefined,
  };
}

export const readPlanSearch = (search: Search): PlanSearch => ({
  samverkan: text(search['samverkan']),
  antal: oneOf(['serie'], search['antal']),
});

export const thisYear = (): number => Number(today().slice(0, 4));
