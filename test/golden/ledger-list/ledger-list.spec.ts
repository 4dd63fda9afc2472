import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatKronor } from '@domain/shared/ore.js';
import { describeLedgerListError, readLedgerList } from '@formats/ledger-list/index.js';

const EXPECTED = '.expected.json';

/** The files of a folder, each with what stands in its `.expected.json`: a list, or an error with a piece of its sentence. */
function goldenFiles(folder: string): readonly (readonly [string, Buffer, object & { readonly says?: string }])[] {
  const path = join(import.meta.dirname, folder);
  const names = readdirSync(path).filter((name) => !name.endsWith(EXPECTED));
  return names.map((name) => [
    name,
    readFileSync(join(path, name)),
    JSON.parse(readFileSync(join(path, name + EXPECTED), 'utf8')) as object,
  ]);
}

/** öre as text, as they stand in the expectations. */
const plain = (value: unknown): object =>
  JSON.parse(
    JSON.stringify(value, (_key, field: unknown) => (typeof field === 'bigint' ? formatKronor(field) : field)),
  ) as object;

describe('ledger lists that are read', () => {
  it.each(goldenFiles('ok'))('%s', (_name, bytes, expected) => {
    expect(plain(readLedgerList(bytes))).toEqual({ ok: true, value: expected });
  });
});

describe('ledger lists that are refused', () => {
  it.each(goldenFiles('not-ok'))('%s', (_name, bytes, { says, ...expected }) => {
    const result = readLedgerList(bytes);
    expect(plain(result)).toEqual({ ok: false, error: expected });
    const sentence = result.ok ? '' : describeLedgerListError(result.error).replaceAll('\u00a0', ' ');
    expect(sentence).toContain(says);
    expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/s);
  });
});

describe('ledger lists that somebody has damaged', () => {
  it.each(goldenFiles('ok'))('never gives a payment from a cut %s that the whole file does not have', (_name, bytes) => {
    const whole = readLedgerList(bytes);
    if (!whole.ok) throw new Error('was refused');
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = readLedgerList(bytes.subarray(0, length));
      if (cut.ok) expect(cut.value.rows).toEqual(whole.value.rows.slice(0, cut.value.rows.length));
    }
  });

  it('refuses every list that is cut inside a line and ends with other than a day', () => {
    const bytes = goldenFiles('ok').find(([name]) => name.startsWith('raindance'))![1];
    const accepted: number[] = [];
    for (let length = 0; length < bytes.length; length += 1) {
      if (readLedgerList(bytes.subarray(0, length)).ok) accepted.push(length);
    }
    // After the end of a line (its CR alone ends one too), and where the sum is all there.
    const ends = accepted.filter((length) => [0x0a, 0x0d].includes(bytes[length - 1]!));
    const withSum = accepted.filter((length) => length >= bytes.indexOf('147 629,07') + 10);
    expect(accepted).toEqual([...new Set([...ends, ...withSum])].sort((a, b) => a - b));
  });

  const mutation = fc.record({
    file: fc.nat(),
    at: fc.nat(),
    remove: fc.nat(6),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom('\n', '"', ',', ';', ' ', '0', '-', 'å', 'Summa').map((text) => Buffer.from(text)),
    ),
  });

  it('gives an outcome for every changed file and for random bytes', () => {
    const files = goldenFiles('ok').map(([, bytes]) => bytes);
    const changed = fc.array(mutation, { minLength: 1, maxLength: 3 }).map((changes) =>
      changes.reduce((bytes, { at, remove, insert }) => {
        const place = at % Math.max(bytes.length, 1);
        return Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + remove)]);
      }, files[changes[0]!.file % files.length]!),
    );
    fc.assert(
      fc.property(fc.oneof(changed, fc.uint8Array({ maxLength: 300 })), (bytes) => {
        const result = readLedgerList(bytes);
        expect(result.ok ? result.value.rows.length + 1 : describeLedgerListError(result.error).length).toBeGreaterThan(
          0,
        );
      }),
      { numRuns: 800 },
    );
  });
});
