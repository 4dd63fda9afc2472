import { parseAmount } from './cells.js';
import type { Ore } from '@domain/shared/ore.js';

/** What a row at the end says of the rows above it. */
export interface Total {
  readonly sum?: Ore;
  readonly count?: number;
}

const SUM =
  /^(?:summa|s:a|totalsumma|slutsumma|totalt?)(?: (?:belopp|betalt|inbetalt|sek|kr))? ?:? ?(?=$|[-\u2212\d])(.*)$/i;
const COUNT = /^antal(?: (?:rader|poster|betalningar|fakturor|st))? ?:? ?(?=$|\d)(.*)$/i;
const COUNTED = /^(\d{1,9}) ?(?:st|rader|poster|betalningar|fakturor)\.?$/i;

/**
 * The row as a total: `Summa;;154 321,00;`, `Summa: 154 321,00`, `Antal;3`, `Totalt;3 st;154 321,00`. Undefined when it is none, `'UNREADABLE'`
 * when it says that it is one and does not say which.
 */
export function totalOf(cells: readonly string[], amountColumn: number): Total | 'UNREADABLE' | undefined {
  const first = cells.findIndex((cell) => cell !== '');
  const label = (cells[first] ?? '').replace(/\s+/g, ' ');
  const summed = SUM.exec(label);
  const match = summed ?? COUNT.exec(label);
  if (!match) return undefined;
  const others = [match[1]!, ...cells.slice(first + 1)].filter((cell) => cell !== '');
  const counted = others.map((cell) => COUNTED.exec(cell)?.[1]).find((digits) => digits !== undefined);
  if (!summed) {
    const digits = counted ?? others.find((cell) => /^\d{1,9}$/.test(cell));
    return digits === undefined ? 'UNREADABLE' : { count: Number(digits) };
  }
  const sums = others.filter((cell) => !COUNTED.test(cell));
  const inPlace = amountColumn > first ? cells[amountColumn] : undefined;
  const candidates = inPlace && sums.includes(inPlace) ? [inPlace] : sums;
  const sum = candidates.length === 1 ? parseAmount(candidates[0]!) : undefined;
  if (sum === undefined) return 'UNREADABLE';
  return { sum, ...(counted !== undefined && { count: Number(counted) }) };
}
