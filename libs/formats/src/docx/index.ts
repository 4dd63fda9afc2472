export { writeMeetingDocx } from './write-meeting-docx.js';
export { writeResponseDocx } from './write-response-docx.js';
