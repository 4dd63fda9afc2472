import { err, ok, type Result } from '@domain/shared/result.js';
import iconv from 'iconv-lite';
import { decodeText } from '../scb/decode.js';
import { truncatedAt, type LedgerListError } from './errors.js';

/** Texts of an old DOS program, read as such: nothing but ASCII and the letters of Swedish names. */
const SWEDISH_DOS = /^[\t\n\r\x20-\x7e\u00a0åäöÅÄÖéÉüÜ]*$/;
/** Texts of Windows with its quotes, dashes and euro sign. */
const TYPOGRAPHIC = /^[\t\n\r\x20-\x7e\u00a0-ÿ€‚„…‘’“”•–—]*$/;

/**
 * Bytes to text: UTF-8, UTF-16 with byte order mark, windows-1252, or CP437 as older finance systems write it. Where the last two could both
 * be meant, windows-1252 wins as long as it gives Swedish text.
 */
export function decodeLedgerList(bytes: Uint8Array): Result<string, LedgerListError> {
  const wide = utf16Of(bytes);
  if (wide !== undefined) {
    const text = iconv.decode(Buffer.from(bytes), wide);
    return bytes.length % 2 === 0 ? ok(text) : err(truncatedAt(text.split(/\r\n|\r|\n/).length));
  }
  const text = decodeText(bytes, 'csv');
  if (text.ok) return text;
  const { error } = text;
  if (error.code === 'SCB_FILE_TRUNCATED') return err(truncatedAt(error.line));
  if (error.fault === 'NOT_SWEDISH') {
    const dos = iconv.decode(Buffer.from(bytes), 'cp437');
    if (SWEDISH_DOS.test(dos)) return ok(dos);
    const windows = iconv.decode(Buffer.from(bytes), 'windows-1252');
    if (TYPOGRAPHIC.test(windows)) return ok(windows);
  }
  return err({ code: 'LEDGER_ENCODING', fault: error.fault, line: error.line, column: 0 });
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
