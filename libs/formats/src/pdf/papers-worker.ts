import { parentPort, workerData } from 'node:worker_threads';
import type { MeetingDocument } from '../meeting-document/index.js';
import type { ResponseDocument } from '../response-document/index.js';
import type { Attachment } from './attachment-pages.js';
import { mergePdf } from './merge-pdf.js';
import type { PaperOptions } from './running-lines.js';
import { writeMeetingPdf } from './write-meeting-pdf.js';
import { writeResponsePdf } from './write-response-pdf.js';

/** A paper to make: with its attachments behind it, or by itself where they are left out. */
export interface PaperJob {
  readonly document: MeetingDocument | ResponseDocument;
  readonly createdAt: Date;
  readonly attachments?: readonly Attachment[];
}

// Entry point of the thread that sets a paper: attachments are files that strangers made (see platform/worker).
const { document, createdAt, attachments } = workerData as PaperJob;
const write = (options: PaperOptions) =>
  document.kind === 'RESPONSE' ? writeResponsePdf(document, options) : writeMeetingPdf(document, options);
const bytes =
  attachments === undefined
    ? await write({ createdAt })
    : await mergePdf({ main: await write({ createdAt, pageNumbers: 'NONE' }), attachments, createdAt });
parentPort!.postMessage(bytes);
