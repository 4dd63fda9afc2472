import type { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZipEntry {
  readonly name: string;
  readonly writtenAt: Date;
  /** Left out for what is compressed already. */
  readonly compress: boolean;
  /** Asked when its turn has come, so that one file is open at a time. */
  readonly open: () => Readable;
}

/**
 * The entries as a ZIP, as fast as it is read: whatever it holds, little of it is in memory. An entry that breaks breaks the whole,
 * and who stops reading closes what is open.
 */
export function writeZip(entries: Iterable<ZipEntry>): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as PassThrough;
  let current: Readable | undefined;
  const fail = (error: Error) => void output.destroy(error);
  zip.on('error', fail);
  output.on('close', () => current?.destroy());
  for (const { name, writtenAt, compress, open } of entries) {
    zip.addReadStreamLazy(name, { mtime: writtenAt, compress }, (callback) => {
      current = open();
      current.on('error', fail);
      callback(null, current);
    });
  }
  zip.end();
  return output;
}
