import { readableKronor, type Ore } from '@domain/shared/ore.js';
import { readableInteger } from '@domain/shared/swedish-number.js';
import type { EncodingFault } from '../scb/errors.js';
import type { LedgerField } from './types.js';

export type LedgerRowFault =
  'CELL_COUNT' | 'QUOTE' | 'REFERENCE' | 'ROUNDED' | 'TEXT' | 'AMOUNT' | 'PAID_ON' | 'FUTURE' | 'AFTER_TOTAL' | 'TOTAL';

/** Where in the file, from 1; 0 where the whole line, or the whole file, is meant. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a list was refused. One broken row refuses the whole file, so that nothing is booked twice or by half. */
export type LedgerListError = Place &
  (
    | { readonly code: 'LEDGER_TOO_LARGE'; readonly unit: 'BYTES' | 'LINES'; readonly limit: number }
    | { readonly code: 'LEDGER_ENCODING'; readonly fault: EncodingFault }
    | { readonly code: 'LEDGER_EMPTY' }
    | { readonly code: 'LEDGER_HEADING'; readonly missing: readonly LedgerField[] }
    | { readonly code: 'LEDGER_HEADING_REPEATED'; readonly field: LedgerField; readonly value: string }
    | { readonly code: 'LEDGER_ROW'; readonly fault: LedgerRowFault; readonly value: string }
    | { readonly code: 'LEDGER_TRUNCATED' }
    | { readonly code: 'LEDGER_SUM'; readonly stated: Ore; readonly counted: Ore }
    | { readonly code: 'LEDGER_COUNT'; readonly stated: number; readonly counted: number }
  );

export const atRow = (fault: LedgerRowFault, line: number, column: number, value: string): LedgerListError => ({
  code: 'LEDGER_ROW',
  fault,
  line,
  column,
  value,
});

export const tooLarge = (unit: 'BYTES' | 'LINES', limit: number): LedgerListError => ({
  code: 'LEDGER_TOO_LARGE',
  unit,
  limit,
  line: 0,
  column: 0,
});

export const truncatedAt = (line: number): LedgerListError => ({ code: 'LEDGER_TRUNCATED', line, column: 0 });

const NOTHING = 'Ingenting har lästs in.';
const AGAIN = 'hämta listan ur ekonomisystemet igen, som CSV, och spara inte om den i ett annat program';
const LONGEST_QUOTE = 60;

const HEADINGS: Readonly<Record<LedgerField, string>> = {
  NUMBER: 'Fakturanummer',
  OCR: 'OCR',
  AMOUNT: 'Betalt belopp',
  PAID_ON: 'Betaldatum',
  COUNTERPARTY: 'Motpart',
};

/** Swedish sentences that name the place in the file and the way out. */
export function describeLedgerListError(error: LedgerListError): string {
  switch (error.code) {
    case 'LEDGER_TOO_LARGE':
      return `Filen har mer än ${error.unit === 'BYTES' ? `${error.limit / 1_000_000} MB` : `${readableInteger(error.limit)} rader`}. Hämta listan för en kortare tid. ${NOTHING}`;
    case 'LEDGER_ENCODING':
      return `${describeEncoding(error.fault, error.line)}: ${AGAIN}. ${NOTHING}`;
    case 'LEDGER_EMPTY':
      return 'Filen har inga rader med betalningar. Kontrollera vilka dagar listan hämtades för.';
    case 'LEDGER_HEADING':
      return `${describeMissing(error.missing, error.line)} ${NOTHING}`;
    case 'LEDGER_HEADING_REPEATED':
      return `Rad ${error.line}, kolumn ${error.column}: ${quoted(error.value)} är en andra kolumn för ${HEADINGS[error.field]}. Ta bort den ena eller ge den ett annat namn. ${NOTHING}`;
    case 'LEDGER_ROW':
      return `${placeOf(error)}: ${describeFault(error.fault, quoted(error.value))}. ${NOTHING}`;
    case 'LEDGER_TRUNCATED':
      return `Filen verkar avklippt: rad ${error.line} slutar mitt i, eller saknar radslut. Hämta listan igen, eller avsluta raden med en radbrytning om den är hel. ${NOTHING}`;
    case 'LEDGER_SUM':
      return `Rad ${error.line}: summan ${readableKronor(error.stated)} stämmer inte med raderna ovanför, som blir ${readableKronor(error.counted)}. Filen kan vara avklippt: hämta listan igen. ${NOTHING}`;
    case 'LEDGER_COUNT':
      return `Rad ${error.line}: antalet ${error.stated} stämmer inte med raderna ovanför, som är ${error.counted}. Filen kan vara avklippt: hämta listan igen. ${NOTHING}`;
  }
}

const placeOf = ({ line, column }: Place): string => (column > 0 ? `Rad ${line}, kolumn ${column}` : `Rad ${line}`);

function describeEncoding(fault: EncodingFault, line: number): string {
  switch (fault) {
    case 'NUL':
    case 'UTF16':
      return `Filen innehåller tecken på rad ${line} som inte är text`;
    case 'REPLACEMENT_CHARACTER':
      return `Bokstäver har gått förlorade på rad ${line} (tecknet \uFFFD)`;
    case 'DOUBLE_ENCODED':
      return `Å, ä och ö är förvanskade på rad ${line} (till exempel "Ã¤" i stället för "ä")`;
    case 'NOT_SWEDISH':
      return `Teckenkodningen på rad ${line} är varken UTF-8, UTF-16, Windows-1252 eller CP437`;
  }
}

function describeMissing(missing: readonly LedgerField[], line: number): string {
  const names = missing.map((field) => (field === 'NUMBER' ? 'Fakturanummer eller OCR' : HEADINGS[field]));
  const place = line > 0 ? `Rubrikraden (rad ${line})` : 'Filen';
  return `${place} saknar en kolumn för ${names.join(', ')}. Rubrikerna ska vara som ekonomisystemet skriver dem, till exempel Fakturanr, OCR, Betalt belopp och Betaldatum, med semikolon, komma eller tabb emellan.`;
}

function describeFault(fault: LedgerRowFault, value: string): string {
  switch (fault) {
    case 'CELL_COUNT':
      return `raden har inte lika många celler som rubrikraden (sista cellen: ${value}); har beloppen decimalkomma i en kommaseparerad fil ska de stå inom citattecken`;
    case 'QUOTE':
      return `citattecknen går inte ihop, eller raden är orimligt lång (${value}); ${AGAIN}`;
    case 'REFERENCE':
      return 'raden har varken fakturanummer eller OCR; fyll i ett av dem eller ta bort raden';
    case 'ROUNDED':
      return `${value} är ett nummer som Excel har avrundat; ${AGAIN}`;
    case 'TEXT':
      return `${value} är för långt eller har tecken som inte syns; rätta cellen`;
    case 'AMOUNT':
      return `${value} är inget belopp i kronor; skriv till exempel 1 234,50 eller -1234.50`;
    case 'PAID_ON':
      return `${value} är ingen dag; skriv till exempel 2025-03-20, 20250320 eller 20/3-2025`;
    case 'FUTURE':
      return `${value} har inte varit än; rätta betaldagen, eller läs in listan när den har varit`;
    case 'AFTER_TOTAL':
      return `${value} står efter summaraden; ta bort delsummor eller hämta listan utan dem`;
    case 'TOTAL':
      return `summaraden (${value}) går inte att läsa: den ska ha en summa eller ett antal`;
  }
}

function quoted(value: string): string {
  if (value.trim() === '') return 'en tom cell';
  const short = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  return `”${short.replace(/\s+/g, ' ')}”`;
}
