export { writeMeetingDocx } from './write-meeting-docx.js';
