import type { ScbFormat, UnknownFormat } from './errors.js';

const HEAD = 4096;

const UNREADABLE: readonly (readonly [RegExp, UnknownFormat])[] = [
  [/^\xd0\xcf\x11\xe0/, 'xls'],
  [/^%PDF-/, 'pdf'],
  [/^PAR1/, 'parquet'],
  [
    /^(\xef\xbb\xbf)?\s*(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX|DECIMALS|TITLE)(\[\w+\])?\s*=/,
    'px',
  ],
  [/^(\xef\xbb\xbf)?\s*<(!doctype html|html|\?xml|table)/i, 'html'],
  [/^(\xef\xbb\xbf)?\s*\[/, 'json'],
];

/** What the first bytes show a file to be; names are never trusted. What is none of the others may be CSV. */
export function sniffFormat(bytes: Uint8Array): ScbFormat | { readonly unreadable: UnknownFormat } {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (/^PK(\x03\x04|\x05\x06)/.test(head)) {
    return 'xlsx';
  }
  const unreadable = UNREADABLE.find(([pattern]) => pattern.test(head));
  if (unreadable) {
    return { unreadable: unreadable[1] };
  }
  return /^(\xef\xbb\xbf)?\s*\{/.test(head) ? 'json-stat' : 'csv';
}
