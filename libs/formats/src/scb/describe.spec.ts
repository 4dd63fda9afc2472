import { expect, it } from '@jest/globals';

import { describeScbError } from './index.js';
import type { ScbError } from './index.js';

const cases: readonly (readonly [ScbError, string])[] = [
  [
    { code: 'SCB_FORMAT_UNKNOWN', format: 'px' },
    'Filen är en PX-fil, som inte kan läsas här: hämta tabellen igen från Statistikdatabasen och välj CSV, Excel (xlsx) eller JSON-stat2.',
  ],
  [
    { code: 'SCB_ENCODING', fault: 'DOUBLE_ENCODED', line: 7 },
    'Å, ä och ö är förvanskade på rad 7 (till exempel "Ã¤" i stället för "ä"): hämta tabellen igen från Statistikdatabasen och välj CSV, Excel (xlsx) eller JSON-stat2, utan att öppna och spara om filen i ett annat program.',
  ],
  [
    { code: 'SCB_OTHER_TABLE', reason: 'SPLIT', detail: 'män', line: 2 },
    'Tabellen är uppdelad på annat än region och år ("män", rad 2): hämta tabellen Folkmängd efter region och år, utan uppdelning på kön, ålder eller civilstånd.',
  ],
  [
    { code: 'SCB_OTHER_TABLE', reason: 'CONTENT', detail: 'Folkökning', line: 0 },
    'Tabellen innehåller "Folkökning" och inte folkmängd: hämta tabellen Folkmängd efter region och år, på svenska.',
  ],
  [
    { code: 'SCB_ROW_BROKEN', format: 'csv', fault: 'VALUE', line: 12, column: 3, value: '4125,5' },
    'Rad 12, kolumn 3: "4125,5" är inte ett helt antal invånare; hämta filen igen eller rätta cellen. Ingenting har lästs in.',
  ],
  [
    { code: 'SCB_ROW_BROKEN', format: 'json-stat', fault: 'VALUE', line: 12, column: 1, value: '' },
    'Värde nummer 12: en tom cell är inte ett helt antal invånare; hämta filen igen eller rätta cellen. Ingenting har lästs in.',
  ],
  [
    { code: 'SCB_FILE_TRUNCATED', format: 'csv', line: 88 },
    'Filen verkar avklippt: rad 88 slutar mitt i; hämta filen igen.',
  ],
  [
    { code: 'SCB_FILE_TOO_LARGE', unit: 'BYTES', limit: 100_000_000 },
    'Filen är för stor (högst 100 MB uppackad): hämta tabellen med färre år och utan annan uppdelning.',
  ],
  [
    { code: 'SCB_EMPTY' },
    'Filen innehåller inga folkmängder: välj minst en kommun och ett år och hämta tabellen igen från Statistikdatabasen och välj CSV, Excel (xlsx) eller JSON-stat2.',
  ],
];

it.each(cases)('describes %j', (error, sentence) => {
  expect(describeScbError(error)).toBe(sentence);
});

it('shortens what it quotes', () => {
  const sentence = describeScbError({ code: 'SCB_OTHER_TABLE', reason: 'CONTENT', detail: 'x'.repeat(500), line: 1 });
  expect(sentence.length).toBeLessThan(250);
});
