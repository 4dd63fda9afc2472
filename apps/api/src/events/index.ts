export { EventRow } from './event.entity.js';
export { EventsModule } from './events.module.js';
export { type EventFilter, EventsService, type NewEvent } from './events.service.js';
export { EventConnection, EventType } from './events.types.js';
