import { err, ok, type Result } from '@domain/shared/result.js';
import type { LedgerListError } from './errors.js';
import { LEDGER_FIELDS, type LedgerField } from './types.js';

/** Place of each column in a row, from 0. */
export type LedgerColumns = Partial<Readonly<Record<LedgerField, number>>>;

export interface Heading {
  readonly columns: LedgerColumns;
  readonly width: number;
  readonly delimiter: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The headings that Raindance, Unit4 and Visma print, written together in lower case. The first group that is there decides: a list with
 * both "Fakturanr" and "Verifikation" is known by the former, one with "Belopp" and "Betalt belopp" is about the latter.
 */
const SPELLINGS: Readonly<Record<LedgerField, readonly (readonly string[])[]>> = {
  NUMBER: [
    ['fakturanummer', 'fakturanr', 'faktnr', 'faktnummer', 'kundfakturanr', 'kundfakturanummer'],
    ['faktura', 'fakturaid'],
    ['verifikation', 'verifikationsnummer', 'verifikationsnr', 'verifikat', 'vernr', 'ver'],
  ],
  OCR: [
    ['ocr', 'ocrnummer', 'ocrnr', 'ocrreferens', 'ocrref'],
    ['betalningsreferens', 'betalreferens', 'betref'],
    ['referens', 'referensnummer', 'referensnr', 'ref'],
  ],
  AMOUNT: [
    ['betaltbelopp', 'inbetaltbelopp', 'inbetalt', 'betalt', 'betbelopp', 'betalningsbelopp', 'inbetalningsbelopp'],
    ['belopp'],
  ],
  PAID_ON: [
    ['betaldatum', 'betalningsdatum', 'betalningsdag', 'betaldag', 'betald', 'betaldden', 'betdatum', 'betdat'],
    ['inbetalningsdatum', 'inbetalningsdag', 'inbetald', 'inbetaldatum'],
    ['bokföringsdatum', 'bokföringsdag', 'bokfdatum', 'bokfdat', 'bokfdag', 'bokfördatum', 'bokförd'],
  ],
  COUNTERPARTY: [['motpart'], ['kundnamn'], ['kund'], ['betalare'], ['avsändare'], ['namn']],
};
const DELIMITERS = [';', '\t', ','];
/** A title and what was asked for may stand above. */
const MOST_LINES_ABOVE = 20;
const LONGEST_HEADING = 5_000;

/** Finds the line of headings and what separates its cells. */
export function findHeading(lines: readonly string[]): Result<Heading, LedgerListError> {
  let nearest = { line: 0, columns: {} as LedgerColumns };
  for (const [index, row] of lines.slice(0, MOST_LINES_ABOVE + 1).entries()) {
    if (row.length > LONGEST_HEADING) continue;
    const line = index + 1;
    for (const delimiter of DELIMITERS) {
      const cells = row.split(delimiter).map(bare);
      const { columns, repeated } = columnsOf(cells);
      if (missingIn(columns).length === 0) {
        if (!repeated) return ok({ columns, width: cells.length, delimiter, line });
        const { field, at } = repeated;
        return err({ code: 'LEDGER_HEADING_REPEATED', field, value: cells[at]!, line, column: at + 1 });
      }
      if (Object.keys(columns).length > Object.keys(nearest.columns).length) nearest = { line, columns };
    }
  }
  return err({ code: 'LEDGER_HEADING', missing: missingIn(nearest.columns), line: nearest.line, column: 0 });
}

function columnsOf(cells: readonly string[]) {
  const names = cells.map(compact);
  const columns: Partial<Record<LedgerField, number>> = {};
  let repeated: { readonly field: LedgerField; readonly at: number } | undefined;
  for (const field of LEDGER_FIELDS) {
    const group = SPELLINGS[field].find((spellings) => names.some((name) => spellings.includes(name)));
    const [first, second] = names.flatMap((name, index) => (group?.includes(name) ? [index] : []));
    if (first === undefined) continue;
    columns[field] = first;
    if (second !== undefined && field !== 'COUNTERPARTY') repeated ??= { field, at: second };
  }
  return { columns, repeated };
}

const bare = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1');

/** `Bet. belopp (SEK)` → `betbelopp`. */
const compact = (heading: string): string =>
  heading
    .toLowerCase()
    .normalize('NFC')
    .replace(/\([^()]*\)/g, '')
    .replace(/[^a-zåäö0-9]/g, '')
    .replace(/(sek|kr)$/, '');

/** What a list can't do without; NUMBER stands for one of number and OCR. */
const missingIn = ({ NUMBER, OCR, AMOUNT, PAID_ON }: LedgerColumns): LedgerField[] => [
  ...(NUMBER === undefined && OCR === undefined ? (['NUMBER'] as const) : []),
  ...(AMOUNT === undefined ? (['AMOUNT'] as const) : []),
  ...(PAID_ON === undefined ? (['PAID_ON'] as const) : []),
];
