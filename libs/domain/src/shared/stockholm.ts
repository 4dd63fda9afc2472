/* eslint-disable no-restricted-syntax -- the one file where days of the rules meet instants; the instant is always given. */
import { type LocalDate, parseLocalDate } from './local-date.js';

const ZONE = 'Europe/Stockholm';
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A time of day, HH:MM. */
export const isTimeOfDay = (text: string): boolean => TIME.test(text);

/** Day and time of day in Sweden at an instant. */
export function inStockholm(instant: Date): { readonly day: LocalDate; readonly time: string } {
  const [day, time] = clock.format(instant).split(' ') as [string, string];
  return { day: parseLocalDate(day)!, time };
}

/**
 * The instant when clocks in Sweden show a day and a time (HH:MM). An hour that is skipped in spring gives the hour after it, one that
 * comes twice in autumn its first coming.
 */
export function stockholmInstant(day: LocalDate, time: string): Date {
  const wanted = new Date(`${day}T${time}:00Z`).getTime();
  // Sweden is one or two hours ahead of UTC: the earlier instant that shows the wanted time, or else the later one.
  const candidates = [2, 1].map((hours) => new Date(wanted - hours * 3_600_000));
  const shows = (instant: Date) => {
    const local = inStockholm(instant);
    return local.day === day && local.time === time;
  };
  return candidates.find(shows) ?? candidates[1]!;
}
