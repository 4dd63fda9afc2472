import { localDate, type LocalDate } from '@domain/shared/local-date.js';
import { parseKronor, type Ore } from '@domain/shared/ore.js';

/** Longer than any amount or day that somebody writes. */
const LONGEST = 40;

const AMOUNT = /^([-+]?) ?(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d{1,2}))? ?(-?)$/;

/**
 * An amount in kronor as Swedish programs write it: `1 234,50`, `1234.50`, `-31 721,26`, `31 721,26-`, `1 234:-`, `1234 kr`, with any
 * kind of space and minus. A dot or comma never groups thousands, so that 1.234 is refused and not read as either.
 */
export function parseAmount(cell: string): Ore | undefined {
  if (cell.length > LONGEST) return undefined;
  const text = cell
    .replace(/\s+/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .replace(/^(?:sek|kr)\.? ?/i, '')
    .replace(/ ?(?:sek|kr\.?|kronor|:-)$/i, '');
  const match = AMOUNT.exec(text);
  if (!match || (match[1] && match[4])) return undefined;
  const ore = parseKronor(`${match[2]!.replaceAll(' ', '')}.${(match[3] ?? '').padEnd(2, '0')}`);
  return ore !== undefined && (match[1] === '-' || match[4] === '-') ? -ore : ore;
}

/** A day with its year in four digits: `2025-03-20`, `2025/03/20`, `20250320`, `20/3-2025`, `20/3 2025`; a time behind it is left out. */
export function parsePaidOn(cell: string): LocalDate | undefined {
  if (cell.length > LONGEST) return undefined;
  const text = cell.trim().replace(/[ T]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?Z?$/, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})\/(\d{2})\/(\d{2})$/.exec(text);
  const [, year, month, day] = iso ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year !== undefined) return localDate(Number(year), Number(month), Number(day));
  const said = /^(\d{1,2})\/(\d{1,2})[- /](\d{4})$/.exec(text);
  return said ? localDate(Number(said[3]), Number(said[2]), Number(said[1])) : undefined;
}

/** What Excel makes of a long number: `2,4172E+13`. Its digits are lost. */
export const isRoundedByExcel = (cell: string): boolean => /^\d(?:[.,]\d{1,15})?E\+\d{1,3}$/i.test(cell.trim());

/** The digits of an OCR reference, or undefined when the text is something else: a number with letters, a name. */
export function parseOcr(cell: string): string | undefined {
  const digits = cell.replace(/\s/g, '');
  return /^\d{2,25}$/.test(digits) ? digits : undefined;
}
