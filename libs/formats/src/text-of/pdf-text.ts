import { PDFParse, VerbosityLevel } from 'pdf-parse';

import { TextOfError } from './errors.js';
import { pageText } from './page-text.js';
import type { PlacedText } from './page-text.js';

/** What is used of the document of PDF.js, which pdf-parse keeps to itself: its own text loses where cells begin. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly (PlacedText | object)[] }>;
    cleanup(): void;
  }>;
}

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
    const document = (await parser['load']()) as unknown as PdfDocument;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pageText(items.filter((item): item is PlacedText => 'str' in item)).trim());
      page.cleanup();
    }
    return pages.join('\n\f');
  } catch {
    throw new TextOfError('TEXT_OF_UNREADABLE');
  } finally {
    await parser.destroy();
  }
}
