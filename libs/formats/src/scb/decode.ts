import iconv from 'iconv-lite';

import { err, ok } from '@domain/shared/result.js';
import type { Result } from '@domain/shared/result.js';

import { truncated } from './errors.js';
import type { EncodingFault, FileTruncated, EncodingBroken, ScbFormat } from './errors.js';

/** UTF-8 read as Latin-1 and written as UTF-8 once more: å ä ö é become Ã and one more character. */
const DOUBLE_ENCODED = /Ã[\u0080-\u00bf„–…‰]/;

/** What Swedish text holds beyond ASCII. Other bytes are Mac Roman or DOS text, where å ä ö stand elsewhere. */
const NOT_SWEDISH = /[^\t\n\r\x20-\x7e\u00a0§°²³´·½«»–—À-ÿ]/;

/**
 * Bytes to text: UTF-8 with or without BOM, else ISO-8859-1/windows-1252.
 * Errors: SCB_ENCODING with the line; SCB_FILE_TRUNCATED when the text ends inside a character.
 */
export function decodeText(bytes: Uint8Array, format: ScbFormat): Result<string, EncodingBroken | FileTruncated> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fault('UTF16', 1);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return fault('NUL', lineAt(bytes, nul));
  }
  const utf8 = tryUtf8(bytes, false);
  if (utf8 !== undefined) {
    return (
      refuse(utf8, /\uFFFD/, 'REPLACEMENT_CHARACTER') ?? refuse(utf8, DOUBLE_ENCODED, 'DOUBLE_ENCODED') ?? ok(utf8)
    );
  }
  const open = tryUtf8(bytes, true);
  if (open !== undefined && /[^\x00-\x7f]/.test(open)) {
    return err(truncated(format, open.split(/\r\n|\r|\n/).length));
  }
  const latin = iconv.decode(Buffer.from(bytes), 'windows-1252');
  return refuse(latin, NOT_SWEDISH, 'NOT_SWEDISH') ?? refuse(latin, DOUBLE_ENCODED, 'DOUBLE_ENCODED') ?? ok(latin);
}

/** With `open`, an unfinished last character is allowed. */
function tryUtf8(bytes: Uint8Array, open: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
  } catch {
    return undefined;
  }
}

function refuse(text: string, pattern: RegExp, kind: EncodingFault) {
  const at = text.search(pattern);
  return at < 0 ? undefined : fault(kind, text.slice(0, at).split(/\r\n|\r|\n/).length);
}

const fault = (kind: EncodingFault, line: number) => err<EncodingBroken>({ code: 'SCB_ENCODING', fault: kind, line });

function lineAt(bytes: Uint8Array, end: number): number {
  return bytes.subarray(0, end).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
}
