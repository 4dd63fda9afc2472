import { parentPort, workerData } from 'node:worker_threads';
import type { MeetingDocument } from '../meeting-document/index.js';
import type { Attachment } from './attachment-pages.js';
import { mergePdf } from './merge-pdf.js';
import { writeMeetingPdf } from './write-meeting-pdf.js';

/** A paper to make: with its attachments behind it, or by itself where they are left out. */
export interface PaperJob {
  readonly document: MeetingDocument;
  readonly createdAt: Date;
  readonly attachments?: readonly Attachment[];
}

// Entry point of the thread that sets a paper: attachments are files that strangers made (see platform/worker).
const { document, createdAt, attachments } = workerData as PaperJob;
const bytes =
  attachments === undefined
    ? await writeMeetingPdf(document, { createdAt })
    : await mergePdf({
        main: await writeMeetingPdf(document, { createdAt, pageNumbers: 'NONE' }),
        attachments,
        createdAt,
      });
parentPort!.postMessage(bytes);
