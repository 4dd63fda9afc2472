import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { unpackZip } from '../scb/zip.js';
import { writeZip, type ZipEntry } from './write-zip.js';

const writtenAt = new Date('2026-04-01T12:00:00Z');
const entry = (name: string, open: () => Readable, compress = false): ZipEntry => ({ name, writtenAt, compress, open });
const megabyte = Buffer.alloc(1_000_000, 'ö');
/** A source that never ends, and says so when it is let go. */
const endless = () => new Readable({ read() { this.push(megabyte); } }); // prettier-ignore

describe('writeZip', () => {
  it('packs what it is given, under its names', async () => {
    const zip = await buffer(
      writeZip([
        entry('faktura-å.pdf', () => Readable.from([Buffer.from('PDF')])),
        entry('tom.xml', () => Readable.from([]), true),
        entry('stor.xml', () => Readable.from([megabyte, megabyte]), true),
      ]),
    );
    const unpacked = unpackZip(zip);
    if (!unpacked.ok) throw new Error(unpacked.error.code);
    expect(unpacked.value.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['faktura-å.pdf', 3],
      ['tom.xml', 0],
      ['stor.xml', 2 * megabyte.length],
    ]);
    expect(zip.length).toBeLessThan(megabyte.length / 10);
  });

  it('has one source open at a time, and reads no faster than it is read', async () => {
    const open = new Set<number>();
    let most = 0;
    let read = 0;
    const source = (index: number) => {
      open.add(index);
      most = Math.max(most, open.size);
      const chunks = Array.from({ length: 8 }, () => megabyte);
      return new Readable({
        read() {
          const chunk = chunks.pop();
          read += chunk?.length ?? 0;
          this.push(chunk ?? null);
        },
      }).on('close', () => open.delete(index));
    };
    const zip = writeZip(Array.from({ length: 3 }, (_, index) => entry(`${index}.pdf`, () => source(index))));
    await sleep(50);
    // Buffers on the way hold some of the first source, never the whole of it.
    expect(read).toBeLessThan(8 * megabyte.length);
    const { length } = await buffer(zip);
    expect(length).toBeGreaterThan(24 * megabyte.length);
    expect(most).toBe(1);
    expect(open.size).toBe(0);
  });

  it('breaks where a source breaks', async () => {
    const broken = () => new Readable({ read() { this.destroy(new Error('gone')); } }); // prettier-ignore
    const zip = writeZip([entry('a', () => Readable.from(['a'])), entry('b', broken), entry('c', endless)]);
    await expect(buffer(zip)).rejects.toThrow('gone');
  });

  it('lets the source go when nobody reads on', async () => {
    const source = endless();
    const zip = writeZip([entry('a', () => source)]);
    zip.once('data', () => zip.destroy());
    await sleep(50);
    expect(source.destroyed).toBe(true);
  });
});
