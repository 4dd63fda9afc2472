import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { describeScbError, parsePopulationFile } from '@formats/scb/index.js';
import { packZip, unpackZip } from '@formats/scb/zip.js';

const folder = join(import.meta.dirname, 'ok');
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const bytesOf = (name: string) => readFileSync(join(folder, name));

/** Always an outcome, never a throw; a refusal always has its sentence. */
async function expectOutcome(bytes: Uint8Array): Promise<void> {
  const result = await parsePopulationFile(bytes);
  expect(result.ok ? result.value.rows.length : describeScbError(result.error).length).toBeGreaterThan(0);
}

const mutation = fc.record({
  at: fc.nat(),
  remove: fc.nat(6),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.constantFrom('\n', '"', ',', ';', ' ', '0', '-', 'å').map(Buffer.from),
  ),
});

const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

function mutate(bytes: Buffer, { at, remove, insert }: { at: number; remove: number; insert: Uint8Array }): Buffer {
  const place = at % Math.max(bytes.length, 1);
  return Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + remove)]);
}

describe('population files that somebody has damaged', () => {
  it('gives an outcome for random bytes', async () => {
    const start = fc.constantFrom('', 'PK\x03\x04', '{', '{"class":"dataset",', '"region","2016"\n', '\xef\xbb\xbf');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), (head, bytes) =>
        expectOutcome(Buffer.concat([Buffer.from(head, 'latin1'), bytes])),
      ),
      { numRuns: 300 },
    );
  });

  it('gives an outcome for every changed file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), mutations, (name, changes) =>
        expectOutcome(changes.reduce(mutate, bytesOf(name))),
      ),
      { numRuns: 500 },
    );
  });

  it('gives an outcome for a whole archive with a changed part', async () => {
    const workbooks = files.filter((name) => name.endsWith('.xlsx'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...workbooks), fc.nat(), mutations, (name, part, changes) => {
        const entries = unpackZip(bytesOf(name));
        const parts = entries.ok ? [...entries.value] : [];
        const changed = parts.map((entry, at) =>
          at === part % parts.length ? { ...entry, bytes: changes.reduce(mutate, entry.bytes) } : entry,
        );
        return expectOutcome(packZip(changed));
      }),
      { numRuns: 200 },
    );
  });

  it.each(files)('never takes a figure from a cut %s that the whole file does not have', async (name) => {
    const bytes = bytesOf(name);
    const whole = await parsePopulationFile(bytes);
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = await parsePopulationFile(bytes.subarray(0, length));
      if (cut.ok && whole.ok) {
        expect(cut.value.rows).toEqual(whole.value.rows.slice(0, cut.value.rows.length));
      }
    }
  });
});
