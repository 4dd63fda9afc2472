import { docxText } from './docx-text.js';
import { TextOfError } from './errors.js';
import { pdfText } from './pdf-text.js';
import { decodePlainText } from './plain-text.js';

export { TextOfError } from './errors.js';
export type { TextOfFault } from './errors.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The plain text of a file: TXT, DOCX or PDF, told by its media type. Keeps no state, so that it can run in a worker, which is where
 * the limit in time belongs.
 *
 * @throws TextOfError
 */
export async function textOf(bytes: Uint8Array, mediaType: string): Promise<string> {
  switch (mediaType.split(';')[0]!.trim().toLowerCase()) {
    case 'text/plain':
      return decodePlainText(bytes);
    case DOCX:
      return docxText(bytes);
    case 'application/pdf':
      return pdfText(bytes);
    default:
      throw new TextOfError('TEXT_OF_TYPE');
  }
}
