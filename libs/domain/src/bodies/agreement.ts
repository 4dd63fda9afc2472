import { addMonths, type LocalDate } from '../shared/local-date.js';
import { err, type Result } from '../shared/result.js';
import { LONGEST_TEXT } from './check-body.js';
import type { BodiesError } from './errors.js';
import { checkPeriod } from './periods.js';

/** A share of the members, as an agreement words it: two thirds is 2 / 3. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The terms of an agreement (samverkansavtal). */
export interface Terms {
  readonly title: string;
  readonly registrationNumber: string | null;
  readonly validFrom: LocalDate;
  /** Last day; null = open-ended. */
  readonly validTo: LocalDate | null;
  readonly noticeMonths: number | null;
  readonly evaluationOn: LocalDate | null;
  readonly keyChangedBy: string | null;
  readonly endsForAllNumerator: number | null;
  readonly endsForAllDenominator: number | null;
  readonly remarks: string;
}

const LONGEST_NOTICE_MONTHS = 600;
const LARGEST_DENOMINATOR = 1000;

/** Whether an agreement can be entered with these terms. */
export function checkTerms<T extends Terms>(terms: T): Result<T, BodiesError> {
  const bad = (field: string, reason: string) => err<BodiesError>({ code: 'BAD_USER_INPUT', field, reason });
  const { noticeMonths, endsForAllNumerator: numerator, endsForAllDenominator: denominator } = terms;
  if (terms.title.trim() === '' || terms.title.length > 200) return bad('title', 'Titeln ska ha 1–200 tecken.');
  if ((terms.registrationNumber ?? '').length > 60) {
    return bad('registrationNumber', 'Diarienumret får ha högst 60 tecken.');
  }
  if ((terms.keyChangedBy ?? '').length > 200) return bad('keyChangedBy', 'Texten får ha högst 200 tecken.');
  if (terms.remarks.length > LONGEST_TEXT) return bad('remarks', `Texten får ha högst ${LONGEST_TEXT} tecken.`);
  if (noticeMonths !== null && (noticeMonths < 0 || noticeMonths > LONGEST_NOTICE_MONTHS)) {
    return bad('noticeMonths', `Uppsägningstiden ska vara 0–${LONGEST_NOTICE_MONTHS} månader.`);
  }
  if ((numerator === null) !== (denominator === null)) {
    return bad('endsForAllNumerator', 'Ange både täljare och nämnare, eller ingen av dem.');
  }
  if (numerator !== null && denominator !== null) {
    if (numerator < 0 || numerator >= denominator || denominator > LARGEST_DENOMINATOR) {
      return bad('endsForAllNumerator', `Andelen ska vara mindre än 1, med nämnaren högst ${LARGEST_DENOMINATOR}.`);
    }
  }
  return checkPeriod(terms);
}

/** The smallest number of notices that is more than the share of the members: 54 members and 2/3 give 37. */
export const noticesThatEndForAll = (members: number, { numerator, denominator }: Fraction): number =>
  Math.floor((members * numerator) / denominator) + 1;

/**
 * The last day that an agreement binds whoever gives notice on a day. Months are counted to the day with the same number, or
 * to the last of the month where there is none (lag 1930:173, 1 §). Undefined beyond the calendar (2199).
 */
export const lastDayAfterNotice = (noticeGivenOn: LocalDate, noticeMonths: number): LocalDate | undefined =>
  addMonths(noticeGivenOn, noticeMonths);

/** The last day if notice were given on a day: by the notice clock, or the agreed end where that comes first. */
export function lastDayIfNoticeGiven(
  { noticeMonths, validTo }: Pick<Terms, 'noticeMonths' | 'validTo'>,
  on: LocalDate,
): LocalDate | null {
  if (noticeMonths === null) return null;
  const last = lastDayAfterNotice(on, noticeMonths);
  if (last === undefined) return validTo;
  return validTo !== null && validTo < last ? validTo : last;
}
