import { hasControlSigns } from '../shared/control-signs.js';
import { type LocalDate, parseLocalDate } from '../shared/local-date.js';
import { nameFault } from '../shared/name.js';
import { err, ok, type Result } from '../shared/result.js';
import { isTimeOfDay } from '../shared/stockholm.js';
import { badMeeting, type MeetingsError } from './errors.js';

export const LONGEST_MESSAGE = 2_000;
export const MOST_DAYS = 60;
const DAY = 86_400_000;
const LONGEST_DAYS = 7;

/** Whether a meeting may be entered so. */
export function checkMeeting<
  T extends { readonly title: string; readonly startsAt: Date; readonly endsAt: Date | null; readonly place: string },
>(meeting: T): Result<T, MeetingsError> {
  const fault = nameFault(meeting.title, 200);
  if (fault !== undefined) return err(badMeeting('title', fault));
  const year = meeting.startsAt.getUTCFullYear();
  // The calendar ends with 2199, and days are counted on from a meeting.
  if (!(year >= 1901 && year < 2199)) return err(badMeeting('startsAt', 'Mötet ska börja något av åren 1901–2198.'));
  if (meeting.place.length > 300 || hasControlSigns(meeting.place)) {
    return err(badMeeting('place', 'Platsen får ha högst 300 tecken och inga styrtecken.'));
  }
  if (meeting.endsAt !== null) {
    const length = meeting.endsAt.getTime() - meeting.startsAt.getTime();
    if (length <= 0) return err(badMeeting('endsAt', 'Mötet ska sluta efter att det har börjat.'));
    if (length > LONGEST_DAYS * DAY) return err(badMeeting('endsAt', `Ett möte är högst ${LONGEST_DAYS} dagar långt.`));
  }
  return ok(meeting);
}

/** What is wrong with what is to be said in a sending, as a Swedish sentence. */
export const messageFault = (text: string): string | undefined =>
  text.length > LONGEST_MESSAGE || hasControlSigns(text)
    ? `Meddelandet får ha högst ${LONGEST_MESSAGE} tecken och inga styrtecken.`
    : undefined;

/** Whether meetings may be planned on these days at these times. */
export function checkSeries<
  T extends { readonly days: readonly LocalDate[]; readonly startTime: string; readonly endTime: string | null },
>(series: T): Result<T, MeetingsError> {
  const { days, startTime, endTime } = series;
  if (days.length === 0 || days.length > MOST_DAYS) return err(badMeeting('days', `Ange 1–${MOST_DAYS} dagar.`));
  if (days.some((day) => parseLocalDate(day) === undefined)) return err(badMeeting('days', 'Någon dag finns inte.'));
  if (new Set(days).size !== days.length) return err(badMeeting('days', 'Samma dag står två gånger.'));
  if (!isTimeOfDay(startTime)) return err(badMeeting('startTime', 'Skriv tiden som 09:00.'));
  if (endTime !== null && (!isTimeOfDay(endTime) || endTime <= startTime)) {
    return err(badMeeting('endTime', 'Skriv tiden som 15:00, senare än starten.'));
  }
  return ok(series);
}
