export { MeetingPapers, type Paper } from './meeting-papers.js';
export { ExportsModule } from './exports.module.js';
