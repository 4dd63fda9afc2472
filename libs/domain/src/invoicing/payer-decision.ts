import { type LocalDate, firstDayOf, lastDayOf } from '../shared/local-date.js';
import { addDays } from '../shared/swedish-day.js';
import { err, ok, type Result } from '../shared/result.js';
import { badFunding, checkLine, checkOptionalLine, type FundingError } from './funding-errors.js';

/** What an organisation has decided about a body's cost of a year: who may pay it, and how it is coded. */
export interface PayerTerms {
  readonly year: number;
  readonly validFrom: LocalDate;
  /** The day of the decision. */
  readonly decidedOn: LocalDate;
  /** "Kommunstyrelsen" */
  readonly instance: string;
  /** "KS § 12" */
  readonly paragraph: string;
  /** "kst 1150, P2499, ansvar 310" */
  readonly codingString: string;
  /** beslutsattestant */
  readonly authorisingOfficer: string;
  readonly substitute: string | null;
  readonly registrationNumber: string | null;
}

/** A row of the history that stands: its version counts the changes of this organisation, body and year. */
export interface PayerRow {
  readonly version: number;
  readonly validFrom: LocalDate;
}

/** What becomes of the row before: it ends on a day, or one from the same day is replaced and never was in force. */
export type PayerBefore = { readonly validTo: LocalDate } | { readonly replaced: true } | null;

export const FIRST_PAYER_YEAR = 1990;
export const LAST_PAYER_YEAR = 2150;

/**
 * Writes down a decision or a change of one: always a new row, in force from a day until the next. What stood before is kept.
 *
 * @param last the row that stands until now; null for the first.
 * @param read the version that the person has read; null for the first.
 */
export function changePayer<T extends PayerTerms>(
  wanted: T,
  last: PayerRow | null,
  read: number | null,
  today: LocalDate,
): Result<{ readonly terms: T; readonly version: number; readonly before: PayerBefore }, FundingError> {
  const terms = checkTerms(wanted, today);
  if (!terms.ok) return terms;
  if ((last?.version ?? null) !== read) return err({ code: 'CONFLICT' });
  if (last === null) return ok({ terms: terms.value, version: 1, before: null });
  const { validFrom } = terms.value;
  if (validFrom < last.validFrom) {
    return badFunding(
      'validFrom',
      `Det finns redan ett beslut från ${last.validFrom}. En ändring gäller från den dagen eller senare.`,
    );
  }
  const before = validFrom === last.validFrom ? ({ replaced: true } as const) : { validTo: addDays(validFrom, -1)! };
  return ok({ terms: terms.value, version: last.version + 1, before });
}

function checkTerms<T extends PayerTerms>(wanted: T, today: LocalDate): Result<T, FundingError> {
  const { year, validFrom, decidedOn } = wanted;
  if (!Number.isInteger(year) || year < FIRST_PAYER_YEAR || year > LAST_PAYER_YEAR) {
    return badFunding('year', `Året ska vara ${FIRST_PAYER_YEAR}–${LAST_PAYER_YEAR}.`);
  }
  // Invoices come in advance, and the year is settled after it.
  if (validFrom < firstDayOf(year - 1) || validFrom > lastDayOf(year + 2)) {
    return badFunding('validFrom', `Ett beslut om ${year} kan gälla från någon dag ${year - 1}–${year + 2}.`);
  }
  if (decidedOn > today) return badFunding('decidedOn', 'Beslutsdagen kan inte ligga framåt i tiden.');
  const lines = [
    checkLine('instance', wanted.instance, 120),
    checkLine('paragraph', wanted.paragraph, 60),
    checkLine('codingString', wanted.codingString, 120),
    checkLine('authorisingOfficer', wanted.authorisingOfficer, 120),
  ] as const;
  const options = [
    checkOptionalLine('substitute', wanted.substitute, 120),
    checkOptionalLine('registrationNumber', wanted.registrationNumber, 60),
  ] as const;
  const fault = [...lines, ...options].find((one) => !one.ok);
  if (fault && !fault.ok) return fault;
  const [instance, paragraph, codingString, authorisingOfficer] = lines.map((one) => (one.ok ? one.value : ''));
  const [substitute, registrationNumber] = options.map((one) => (one.ok ? one.value : null));
  if (substitute === authorisingOfficer) {
    return badFunding('substitute', 'Ersättaren ska vara någon annan än beslutsattestanten.');
  }
  return ok({
    ...wanted,
    instance: instance!,
    paragraph: paragraph!,
    codingString: codingString!,
    authorisingOfficer: authorisingOfficer!,
    substitute: substitute!,
    registrationNumber: registrationNumber!,
  });
}
