export { County, Organisation } from './organisation.entity.js';
export { PopulationHistoryRow, PopulationRow } from './population.entity.js';
