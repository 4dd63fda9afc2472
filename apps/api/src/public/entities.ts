export { FaultReport } from './fault-report.entity.js';
