import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readMinutes } from './index.js';
import type { MinutesDraft } from './index.js';

const TEXT = readFileSync(join(import.meta.dirname, '../../../../test/golden/minutes/ok/natverksmote.txt'), 'utf8');
const LABELS = /^(Anteckningar|Åtgärder|Beslut|Bilagor|Ärendebeskrivning|Deltagare|Plats):?$/gm;
const TITLES = ['1. Mötet öppnas', '2. Gemensam orkesterdag', '2.1. Noter', '3. Mötet avslutas'];

/** What a draft says, whatever the lines. */
const told = ({ warnings: _warnings, ...draft }: MinutesDraft) =>
  JSON.parse(
    JSON.stringify(draft, (key, value: unknown) => (/^(?:line|fromLine|toLine)$/.test(key) ? undefined : value)),
  ) as object;
const read = (text: string) => told(readMinutes(text, { memberNames: ['Granby', 'Åsele'] }));

const everyLine = (text: string, change: (line: string, index: number) => string) =>
  text.split('\n').map(change).join('\n');

/** The same notes as another program or another hand would write them. */
const layouts: Readonly<Record<string, (text: string) => string>> = {
  'lines of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'letters in two parts': (text) => text.normalize('NFD'),
  'hard spaces': (text) => text.replace(/ /g, '\u00a0'),
  'labels with colon': (text) => text.replace(LABELS, '$1:'),
  'labels in bold': (text) => text.replace(LABELS, '**$1:**'),
  'labels in capitals': (text) => text.replace(LABELS, (label) => label.toUpperCase()),
  'labels without å ä ö': (text) =>
    text.replace(LABELS, (label) => label.normalize('NFD').replace(/[\u0300-\u036f]/g, '')),
  'headings of Markdown': (text) => text.replace(LABELS, '### $1').replace(/^(\d+\.(?:\d\.)? \p{Lu}.*)$/gmu, '## $1'),
  'an agenda first': (text) => text.replace(TITLES[0]!, `Dagordning\n\n${TITLES.join('\n')}\n\n${TITLES[0]!}`),
  'a list of contents first': (text) =>
    text.replace(TITLES[0]!, `Innehåll\n${TITLES.map((title) => `${title} ..... 2`).join('\n')}\n\n${TITLES[0]!}`),
  'heads of pages': (text) =>
    everyLine(text, (line, index) => (index % 30 === 29 ? `${line}\n\nANTECKNINGAR ${index}(9)\nKulturnätet\n` : line)),
  'page breaks': (text) =>
    everyLine(text, (line, index) => (index % 30 === 29 ? `${line}\n\fKulturnätet\nSida ${index} av 9` : line)),
  'spaces in front': (text) => text.replace(/^/gm, '   '),
  'other bullets': (text) => text.replace(/^- /gm, '•\t'),
  'numbers with parentheses': (text) => text.replace(/^(\d)\. (?=\p{Lu})/gmu, '$1) '),
  'persons before days': (text) => text.replace(/^ (\S+|Ej angivet) {2}(\p{Lu}.+)$/gmu, ' $2  $1'),
  'days in words': (text) => text.replace(/^ 2025-10-01 {2}/gm, ' den 1 oktober  '),
  'one row for an action': (text) => text.replace(/\n+ 2025-10-01 {2}(.+)$/gm, ' Ansvarig: $1. Klart: 1/10-2025'),
  'attendees on rows': (text) => text.replace(/^Eva Exempel.*$/m, (row) => row.replace(/, /g, '\n- ')),
};

describe('the same notes', () => {
  it.each(Object.entries(layouts))('are read alike with %s', (_name, change) => {
    const changed = change(TEXT);
    expect(changed).not.toBe(TEXT);
    expect(read(changed)).toEqual(read(TEXT));
  });
});
