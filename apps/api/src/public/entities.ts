export { FaultReport } from './fault-report.entity.js';
export { Publication, PublicationVersion } from './publication.entity.js';
