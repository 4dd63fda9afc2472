import { inStockholm } from '@domain/shared/stockholm.js';
import { readableDay } from '../ui/format.js';

export interface Times {
  readonly startsAt: string;
  readonly endsAt?: string | null;
}

/** The day in Sweden, as tables show it. */
export const dayOf = (instant: string): string => inStockholm(new Date(instant)).day;

/** The time of day in Sweden, as a field of a form has it: "09:00". */
export const timeOf = (instant: string): string => inStockholm(new Date(instant)).time;

const clock = (instant: string): string => timeOf(instant).replace(':', '.');

/** "09.00–11.30"; only the start where the end is not known or on another day. */
export const hours = ({ startsAt, endsAt }: Times): string =>
  endsAt && dayOf(endsAt) === dayOf(startsAt) ? `${clock(startsAt)}–${clock(endsAt)}` : clock(startsAt);

/** "tors 3 dec 2026 kl. 09.00–11.30" */
export function when({ startsAt, endsAt }: Times): string {
  const start = `${readableDay(dayOf(startsAt))} kl. ${hours({ startsAt, endsAt: endsAt ?? null })}`;
  if (!endsAt || dayOf(endsAt) === dayOf(startsAt)) return start;
  return `${start} till ${readableDay(dayOf(endsAt))} kl. ${clock(endsAt)}`;
}
