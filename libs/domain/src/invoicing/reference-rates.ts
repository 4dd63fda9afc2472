import { formatDecimal, MICRO, parseDecimal, type Micro } from '../shared/decimal.js';
import { parseLocalDate, type LocalDate } from '../shared/local-date.js';
import { ok, type Result } from '../shared/result.js';
import { badInvoice, type InvoicingError } from './errors.js';
import { halfYearOf, sayHalfYear } from './half-year.js';

/** The reference rate that Riksbanken has set for a half-year (räntelagen 9 §). */
export interface ReferenceRate {
  /** 1 January or 1 July. */
  readonly from: LocalDate;
  /** Percent per year. Was below zero for some years. */
  readonly rate: Micro;
}

export interface ReferenceRateDraft {
  readonly from: string;
  readonly rate: string;
}

const MOST_RATES = 600;
/** With 8 percentage points on top there is still interest. */
const LOWEST = -8n * MICRO;
const HIGHEST = 100n * MICRO;

/** Rates as an admin types them, one per half-year → in the order of time. */
export function checkReferenceRates(
  drafts: readonly ReferenceRateDraft[],
  field: string,
): Result<readonly ReferenceRate[], InvoicingError> {
  if (drafts.length > MOST_RATES) return badInvoice(field, `Högst ${MOST_RATES} halvår.`);
  const rates = new Map<LocalDate, Micro>();
  for (const [index, draft] of drafts.entries()) {
    const from = parseLocalDate(draft.from.trim());
    const at = `${field}[${index}]`;
    if (from === undefined || from !== halfYearOf(from)) {
      return badInvoice(`${at}.from`, 'En referensränta gäller från 1 januari eller 1 juli, till exempel 2025-07-01.');
    }
    if (rates.has(from)) return badInvoice(`${at}.from`, `Referensräntan för ${sayHalfYear(from)} står två gånger.`);
    const rate = parseDecimal(draft.rate.trim());
    if (rate === undefined || rate === 'PRECISION' || rate <= LOWEST || rate > HIGHEST) {
      const range = `större än ${formatDecimal(LOWEST)} och högst ${formatDecimal(HIGHEST)}`;
      return badInvoice(`${at}.rate`, `Referensräntan ska vara ett tal i procent, ${range}, till exempel 2.50.`);
    }
    rates.set(from, rate);
  }
  return ok([...rates].map(([from, rate]) => ({ from, rate })).sort((a, b) => (a.from < b.from ? -1 : 1)));
}
