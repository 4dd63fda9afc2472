import { ok, type Result } from '../shared/result.js';
import { badInvoice, type InvoicingError } from './errors.js';

/** A place in the seller's number series of a year. Running numbers start at 1 and have no gaps; the database hands them out. */
export interface SeriesPlace {
  readonly prefix: string;
  /** The year of the day of issue. */
  readonly year: number;
  readonly running: number;
}

/** `2417-2016-0001`: ends with the running number, also where it outgrows its four digits. */
export function invoiceNumber({ prefix, year, running }: SeriesPlace): string {
  if (!Number.isSafeInteger(running) || running < 1) throw new RangeError(`no place in a series: ${running}`);
  return `${prefix}-${year}-${running.toString().padStart(4, '0')}`;
}

/** The beginning of a seller's numbers, as typed: letters, digits and inner hyphens, so that files and banks take it. */
export function checkPrefix(text: string, field: string): Result<string, InvoicingError> {
  const prefix = text.trim().toUpperCase();
  return prefix.length <= 12 && /^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(prefix)
    ? ok(prefix)
    : badInvoice(field, 'Seriens början ska ha 1–12 tecken: bokstäver A–Z, siffror och bindestreck emellan.');
}
