export type { Attachment } from './attachment-pages.js';
export { mergePdf } from './merge-pdf.js';
export type { MergeInput } from './merge-pdf.js';
export { writeMeetingPdf } from './write-meeting-pdf.js';
export type { MeetingPdfOptions } from './write-meeting-pdf.js';
