export { ApprovalPapers } from './approval-papers.js';
export { MeetingPapers } from './meeting-papers.js';
export type { Paper } from './pdf-papers.js';
export { ExportsModule } from './exports.module.js';
export { ResponsePapers } from './response-papers.js';
export { sheetFile } from './sheet-file.js';
