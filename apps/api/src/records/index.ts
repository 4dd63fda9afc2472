export { RecordsModule } from './records.module.js';
export { SecrecyMark } from './secrecy-mark.entity.js';
export { SecrecyMarks } from './secrecy-marks.service.js';
