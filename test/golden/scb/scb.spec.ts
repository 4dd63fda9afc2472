import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { describeScbError, parsePopulationFile } from '@formats/scb/index.js';

const EXPECTED = '.expected.json';

/** The files of a folder, each with what stands in its `.expected.json`. */
function goldenFiles(folder: string): readonly (readonly [string, Buffer, object])[] {
  const path = join(import.meta.dirname, folder);
  const names = readdirSync(path).filter((name) => !name.endsWith(EXPECTED));
  return names.map((name) => [
    name,
    readFileSync(join(path, name)),
    JSON.parse(readFileSync(join(path, name + EXPECTED), 'utf8')) as object,
  ]);
}

describe('population files that are read', () => {
  it.each(goldenFiles('ok'))('%s', async (_name, bytes, expected) => {
    expect(await parsePopulationFile(bytes)).toEqual({ ok: true, value: expected });
  });
});

describe('population files that are refused', () => {
  it.each(goldenFiles('not-ok'))('%s', async (_name, bytes, expected) => {
    const result = await parsePopulationFile(bytes);
    expect(result).toMatchObject({ ok: false, error: expected });
    expect(result.ok ? '' : describeScbError(result.error)).toMatch(/^[A-ZÅÄÖ].*\.$/s);
  });
});
