import { crc32, inflateRawSync } from 'node:zlib';

import { err, ok } from '@domain/shared/result.js';
import type { Result } from '@domain/shared/result.js';

import { truncated } from './errors.js';
import type { FileTooLarge, FileTruncated } from './errors.js';

const MAX_UNPACKED_BYTES = 100_000_000;
const MAX_ENTRIES = 1000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 0xffff;

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

interface DirectoryEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Unpacks an archive, guarded against zip bombs: the sizes in the central directory are summed before anything is
 * unpacked, and no entry may grow beyond its own. Errors: SCB_FILE_TOO_LARGE (over 100 MB or 1 000 entries),
 * SCB_FILE_TRUNCATED (cut, damaged, encrypted, or ZIP64, which no table of this size needs).
 */
export function unpackZip(input: Uint8Array): Result<readonly ZipEntry[], FileTooLarge | FileTruncated> {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  try {
    const end = findEnd(bytes);
    const count = bytes.readUInt16LE(end + 10);
    if (count > MAX_ENTRIES) {
      return err({ code: 'SCB_FILE_TOO_LARGE', unit: 'ENTRIES', limit: MAX_ENTRIES });
    }
    const entries = readDirectory(bytes, bytes.readUInt32LE(end + 16), count);
    const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
    if (unpacked > MAX_UNPACKED_BYTES) {
      return err({ code: 'SCB_FILE_TOO_LARGE', unit: 'BYTES', limit: MAX_UNPACKED_BYTES });
    }
    return ok(entries.map((entry) => ({ name: entry.name, bytes: unpackEntry(bytes, entry) })));
  } catch {
    return err(truncated('xlsx'));
  }
}

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) {
      return at;
    }
  }
  throw new Error('no end of central directory');
}

function readDirectory(bytes: Buffer, start: number, count: number): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    expectSignature(bytes, at, DIRECTORY_ENTRY);
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpackEntry(bytes: Buffer, entry: DirectoryEntry): Buffer {
  expectSignature(bytes, entry.offset, LOCAL_HEADER);
  const start =
    entry.offset + LOCAL_LENGTH + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  const data = entry.encrypted ? undefined : unpackData(packed, entry);
  if (data === undefined || data.length !== entry.unpacked || crc32(data) !== entry.crc) {
    throw new Error('entry is not what its directory says');
  }
  return data;
}

function unpackData(packed: Buffer, { method, unpacked }: DirectoryEntry): Buffer | undefined {
  switch (method) {
    case 0:
      return packed;
    case 8:
      // Zero would mean "no limit".
      return inflateRawSync(packed, { maxOutputLength: Math.max(unpacked, 1) });
    default:
      return undefined;
  }
}

function expectSignature(bytes: Buffer, at: number, signature: number): void {
  if (bytes.readUInt32LE(at) !== signature) {
    throw new Error('not a zip structure');
  }
}

/** A plain archive, nothing compressed, of entries already unpacked and checked. */
export function packZip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = Buffer.from(name, 'utf8');
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt32LE(crc32(bytes), 10);
    fixed.writeUInt32LE(bytes.length, 14);
    fixed.writeUInt32LE(bytes.length, 18);
    fixed.writeUInt16LE(path.length, 22);
    local.push(signed(LOCAL_HEADER, fixed), path, bytes);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(signed(DIRECTORY_ENTRY, Buffer.from([20, 0]), fixed, rest), path);
    offset += LOCAL_LENGTH + path.length + bytes.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, listing, signed(END_OF_DIRECTORY, end)]);
}

function signed(signature: number, ...parts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32LE(signature);
  return Buffer.concat([head, ...parts]);
}
