import { parentPort, workerData } from 'node:worker_threads';
import { writeResponseDocx } from '../docx/index.js';
import type { MeetingDocument } from '../meeting-document/index.js';
import type { ResponseDocument } from '../response-document/index.js';
import type { Attachment } from './attachment-pages.js';
import { mergePdf } from './merge-pdf.js';
import type { PaperOptions } from './running-lines.js';
import { writeMeetingPdf } from './write-meeting-pdf.js';
import { writeResponsePdf } from './write-response-pdf.js';

/** A paper to make: as PDF with its attachments behind it, or by itself where they are left out; as Word always by itself. */
export type PaperJob =
  | {
      readonly document: MeetingDocument | ResponseDocument;
      readonly createdAt: Date;
      readonly attachments?: readonly Attachment[];
    }
  | { readonly docx: ResponseDocument; readonly createdAt: Date };

// Entry point of the thread that sets a paper: attachments are files that strangers made, and texts may be long (see platform/worker).
const job = workerData as PaperJob;
parentPort!.postMessage('docx' in job ? await writeResponseDocx(job.docx, job.createdAt) : await pdfOf(job));

async function pdfOf({ document, createdAt, attachments }: Exclude<PaperJob, { docx: unknown }>): Promise<Uint8Array> {
  const write = (options: PaperOptions) =>
    document.kind === 'RESPONSE' ? writeResponsePdf(document, options) : writeMeetingPdf(document, options);
  return attachments === undefined
    ? write({ createdAt })
    : mergePdf({ main: await write({ createdAt, pageNumbers: 'NONE' }), attachments, createdAt });
}
