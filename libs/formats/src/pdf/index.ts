export type { Attachment } from './attachment-pages.js';
export { mergePdf } from './merge-pdf.js';
export type { MergeInput } from './merge-pdf.js';
export { saysPdfA } from './conformance.js';
export { unprintable } from './signs.js';
export { writeInvoicePdf } from './write-invoice-pdf.js';
export { writeMeetingPdf } from './write-meeting-pdf.js';
export { writeResponsePdf } from './write-response-pdf.js';
export type { PaperJob } from './papers-worker.js';

/** Where the thread's entry point lies beside. */
export const pdfModule = import.meta.url;
