export { EventRow } from './event.entity.js';
