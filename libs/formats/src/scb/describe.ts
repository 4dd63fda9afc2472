import type {
  EncodingBroken,
  FileTooLarge,
  FileTruncated,
  OtherTable,
  RowBroken,
  RowFault,
  ScbError,
  UnknownFormat,
} from './errors.js';

const CHOOSE = 'hämta tabellen igen från Statistikdatabasen och välj CSV, Excel (xlsx) eller JSON-stat2';
const LONGEST_QUOTE = 60;

/** One Swedish sentence that names the place in the file and the way out. */
export function describeScbError(error: ScbError): string {
  switch (error.code) {
    case 'SCB_FORMAT_UNKNOWN':
      return `${describeFormat(error.format)}: ${CHOOSE}.`;
    case 'SCB_ENCODING':
      return describeEncoding(error);
    case 'SCB_OTHER_TABLE':
      return describeOtherTable(error);
    case 'SCB_ROW_BROKEN':
      return describeRow(error);
    case 'SCB_FILE_TRUNCATED':
      return describeTruncated(error);
    case 'SCB_FILE_TOO_LARGE':
      return describeTooLarge(error);
    case 'SCB_EMPTY':
      return `Filen innehåller inga folkmängder: välj minst en kommun och ett år och ${CHOOSE}.`;
  }
}

function describeFormat(format: UnknownFormat): string {
  switch (format) {
    case 'px':
      return 'Filen är en PX-fil, som inte kan läsas här';
    case 'json':
      return 'Filen är JSON men inte JSON-stat2';
    case 'html':
      return 'Filen är en webbsida och inte en tabell';
    case 'xls':
      return 'Filen är i ett äldre Excel-format (xls) eller lösenordsskyddad';
    case 'pdf':
      return 'Filen är en PDF och inte en tabell';
    case 'parquet':
      return 'Filen är en Parquet-fil, som inte kan läsas här';
    case 'zip':
      return 'Filen är ett zip-arkiv men ingen Excel-fil';
    case 'unknown':
      return 'Filen har inget format som känns igen';
  }
}

function describeEncoding({ fault, line }: EncodingBroken): string {
  const wayOut = `${CHOOSE}, utan att öppna och spara om filen i ett annat program`;
  switch (fault) {
    case 'UTF16':
      return `Filen är sparad som UTF-16 ("Unicode-text"): ${wayOut}.`;
    case 'NUL':
      return `Filen innehåller tecken på rad ${line} som inte är text: ${wayOut}.`;
    case 'REPLACEMENT_CHARACTER':
      return `Bokstäver har gått förlorade på rad ${line} (tecknet \uFFFD): ${wayOut}.`;
    case 'DOUBLE_ENCODED':
      return `Å, ä och ö är förvanskade på rad ${line} (till exempel "Ã¤" i stället för "ä"): ${wayOut}.`;
    case 'NOT_SWEDISH':
      return `Teckenkodningen på rad ${line} är varken UTF-8 eller ISO-8859-1: ${wayOut}.`;
  }
}

function describeOtherTable({ reason, detail, line }: OtherTable): string {
  const place = line > 0 ? ` (rad ${line})` : '';
  const wayOut = 'hämta tabellen Folkmängd efter region och år';
  switch (reason) {
    case 'NO_REGION':
      return `Tabellen saknar en kolumn med regioner${place}: ${wayOut}, med region i förspalten.`;
    case 'NO_YEAR':
      return `Tabellen saknar år i rubriken${place}: ${wayOut}, med hela år och med rubrikraden kvar.`;
    case 'SPLIT':
      return `Tabellen är uppdelad på annat än region och år (${quote(detail)}${inner(line)}): ${wayOut}, utan uppdelning på kön, ålder eller civilstånd.`;
    case 'CONTENT':
      return `Tabellen innehåller ${quote(detail)}${place} och inte folkmängd: ${wayOut}, på svenska.`;
    case 'SEVERAL_CONTENTS':
      return `Tabellen har flera innehåll (${quote(detail)}${inner(line)}): ${wayOut}, med enbart folkmängd.`;
  }
}

const inner = (line: number) => (line > 0 ? `, rad ${line}` : '');

function describeRow(error: RowBroken): string {
  const place =
    error.format === 'json-stat' ? `Värde nummer ${error.line}` : `Rad ${error.line}, kolumn ${error.column}`;
  return `${place}: ${describeFault(error.fault, quote(error.value))}. Ingenting har lästs in.`;
}

function describeFault(fault: RowFault, value: string): string {
  switch (fault) {
    case 'CELL_COUNT':
      return `raden har inte lika många celler som rubrikraden (sista cellen: ${value}); hämta filen igen`;
    case 'QUOTE':
      return `citattecknen går inte ihop vid ${value}; hämta filen igen`;
    case 'REGION_CODE':
      return `${value} börjar inte med en regionkod på två eller fyra siffror; hämta tabellen med "kod" eller "kod och text" och spara inte om den i Excel, som tar bort inledande nollor`;
    case 'REGION_NAME':
      return `regionen ${value} saknar det namn som filens första region har, så raden kan vara avklippt; hämta filen igen`;
    case 'YEAR':
      return `${value} är inte ett år; hämta tabellen med hela år`;
    case 'VALUE':
      return `${value} är inte ett helt antal invånare; hämta filen igen eller rätta cellen`;
    case 'DUPLICATE':
      return `samma region och år står två gånger (${value}); ta bort den ena eller hämta filen igen`;
  }
}

function describeTruncated({ format, line }: FileTruncated): string {
  switch (format) {
    case 'csv':
      return `Filen verkar avklippt: rad ${line} slutar mitt i; hämta filen igen.`;
    case 'json-stat':
      return 'JSON-filen är avklippt eller har inte så många värden som den säger; hämta filen igen.';
    case 'xlsx':
      return 'Excel-filen är avklippt eller skadad; hämta filen igen.';
  }
}

function describeTooLarge({ unit, limit }: FileTooLarge): string {
  const most = { BYTES: `${limit / 1_000_000} MB`, ENTRIES: `${limit} delar`, CELLS: `${limit} celler` }[unit];
  return `Filen är för stor (högst ${most} uppackad): hämta tabellen med färre år och utan annan uppdelning.`;
}

function quote(value: string): string {
  if (value.trim() === '') {
    return 'en tom cell';
  }
  const short = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  return `"${short.replace(/\s+/g, ' ')}"`;
}
