import { inStockholm } from './stockholm.js';

const words = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "torsdag 3 december 2026", in Sweden. */
export const dayInWords = (instant: Date): string => words.format(instant);

const clock = (instant: Date): string => inStockholm(instant).time.replace(':', '.');

/** "torsdag 3 december 2026 kl. 09.00–11.30", with the other day where it ends on one. */
export function timeInWords(startsAt: Date, endsAt: Date | null): string {
  const start = `${dayInWords(startsAt)} kl. ${clock(startsAt)}`;
  if (endsAt === null) return start;
  if (inStockholm(startsAt).day === inStockholm(endsAt).day) return `${start}–${clock(endsAt)}`;
  return `${start} till ${dayInWords(endsAt)} kl. ${clock(endsAt)}`;
}
