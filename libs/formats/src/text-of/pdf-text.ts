import { PDFParse, VerbosityLevel } from 'pdf-parse';

import { TextOfError } from './errors.js';

/**
 * The text layer of a PDF, a form feed between pages and tabs between what stands far apart on a line. A scanned page has none.
 *
 * @throws TextOfError TEXT_OF_UNREADABLE: damaged, or with a password.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  // The parser takes the bytes over, so it gets its own.
  const parser = new PDFParse({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const { pages } = await parser.getText({ pageJoiner: '' });
    return pages.map(({ text }) => text.trim()).join('\n\f');
  } catch {
    throw new TextOfError('TEXT_OF_UNREADABLE');
  } finally {
    await parser.destroy();
  }
}
