import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { MINUTES_WARNING_CODES, readMinutes } from './index.js';

const options = { memberNames: ['Umeå', 'Vindelns kommun'], year: 2025 };

/** Pieces that mean something to the reader, in any order. */
const piece = fc.constantFrom(
  ...['1. Budget', '2.1 Taxa', '§ 12', '§ 12 forts.', 'Dnr KS 2025/12', '18) Slut', 'Åtgärder', 'Beslut:', 'Bilagor'],
  ...['Anteckningar', 'Föredragande: Bo Ek', 'Beslutet skickas till', '-----', '- ring Bo', 'Ej angivet', 'Inga', '\t'],
  ...['2025-02-30', '31/4', 'fre 3 april', 'kl. 25:99', 'Bo Ek', 'Deltagare', 'Sida 2 av 5', '|a|b|', '**x', '\u00ad'],
  ...[
    '§ 12',
    'att köra,',
    'Bilaga: a.pdf',
    'Granby: Bo Ek',
    'Åtgärd\tAnsvarig\tKlart',
    'Vid protokollet   Justeras',
    'BUDGET',
  ],
  ...['\n', '\n\n', '\r\n', '\r', '\f', ' ', ', ', ': ', '.', '(', ')', 'resul-\n', 'tat', 'berör inte Umeå', '\ud800'],
);

describe('any text', () => {
  it('gives a draft whose lines lie in the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
          fc.string(),
        ),
        (text) => {
          const draft = readMinutes(text, options);
          const last = text.split(/\r\n|[\n\r\u2028\u2029]/).length;
          const lines = [
            ...draft.attendees.map(({ line }) => line),
            ...draft.warnings.map(({ line }) => line),
            ...draft.items.flatMap(({ fromLine, toLine, decisions, actions, attachments }) => [
              fromLine,
              toLine,
              ...[...decisions, ...actions, ...attachments].map(({ line }) => line),
            ]),
          ];
          expect(lines.every((line) => line >= 1 && line <= last)).toBe(true);
          expect(draft.items.every(({ fromLine, toLine }) => fromLine <= toLine)).toBe(true);
          expect(draft.warnings.every(({ code }) => MINUTES_WARNING_CODES.includes(code))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is cut at two million characters and 500 items, and says so', () => {
    const long = readMinutes(`Möte 2025-01-01\n${'ord '.repeat(500_010)}`, options);
    expect(long.warnings.map(({ code }) => code)).toContain('TEXT_CUT');
    const items = Array.from({ length: 600 }, (_, index) => `§ ${index + 1} Ärende\n\nText.\n`).join('\n');
    const many = readMinutes(items, options);
    expect(many.items).toHaveLength(500);
    expect(many.warnings.filter(({ code }) => code === 'TEXT_CUT')).toHaveLength(1);
  });
});

describe('the time', () => {
  /** The best of several, which a busy machine disturbs least, in milliseconds. */
  const measure = (text: string) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        readMinutes(text, options);
        return performance.now() - start;
      }),
    );

  it.each([
    ['items', '7. Ärende\n\nÅtgärder\n\n- ring Bo. Ansvarig: Bo Ek. Klart: 3 maj\n\n'],
    ['one long line', 'Bo Ek, 1/1 - kl. 10 (Ansvarig: '],
    ['people', 'Deltagare\nAnna Ek (S), Umeå, §§ 1-2\n'],
    ['page breaks', '\fSida 1 av 2\nHuvud\n'],
    ['actions', '- x\n  1 maj\n  Bo Ek\n'],
    ['one paragraph on every page', '§ 7 Ärende\n\nText\n\n'],
    ['a paragraph that goes on', '§ 7 forts.\n\n\n'],
    ['columns', 'Åtgärd   Ansvarig   Klart\nx   Bo Ek   3 maj\n'],
  ])('grows with the text, not faster: %s', (_name, pattern) => {
    const head = 'Möte 2025-01-01\n\nDeltagare: Bo Ek\n\n1. Ärende\n\nÅtgärder\n\n';
    const text = (size: number) => head + pattern.repeat(Math.ceil(size / pattern.length));
    const [short, long] = [text(10_000), text(40_000)];
    readMinutes(short, options);
    // Four times the text; twelve leaves room for a busy machine, while the square would be sixteen.
    expect(measure(long)).toBeLessThan(12 * measure(short) + 20);
  });
});
