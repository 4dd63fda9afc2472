import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { readMinutes } from '@formats/minutes-text/index.js';

const MEMBERS = { memberNames: ['Granby', 'Åsele', 'Myrby', 'Näsby'] };

/** The texts of a folder, each with what stands in the `.json` beside it. */
function goldenTexts(folder: string): readonly (readonly [string, string, object])[] {
  const path = join(import.meta.dirname, folder);
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'));
  return names.map((name) => [
    name,
    readFileSync(join(path, name), 'utf8'),
    JSON.parse(readFileSync(join(path, name.replace(/\.txt$/, '.json')), 'utf8')) as object,
  ]);
}

describe('minutes that are read', () => {
  it.each(goldenTexts('ok'))('%s', (_name, text, expected) => {
    expect(readMinutes(text, MEMBERS)).toEqual(expected);
  });
});

describe('minutes that are doubted', () => {
  it.each(goldenTexts('not-ok'))('%s', (_name, text, expected) => {
    const draft = readMinutes(text, MEMBERS);
    expect(draft).toMatchObject(expected);
    for (const { message } of draft.warnings) expect(message).toMatch(/^.{10,200}[.?”]$/s);
  });
});
