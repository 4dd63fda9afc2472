import { parseKronor, readableKronor } from '@domain/shared/ore.js';

/** "102150.00" from the API → `102 150,00 kr`. */
export const kronor = (text: string): string => readableKronor(parseKronor(text) ?? 0n);

const integer = new Intl.NumberFormat('sv-SE');
export const count = (value: number): string => integer.format(value);

const longDay = new Intl.DateTimeFormat('sv-SE', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
/** "2025-03-20" → `tors 20 mars 2025`, for running text; tables show the ISO form. */
export const readableDay = (day: string): string => longDay.format(new Date(`${day}T00:00:00Z`)).replace(/\./g, '');

const instantFormat = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});
export const instant = (text: string): string => instantFormat.format(new Date(text));

/** Today in Sweden. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(new Date());
