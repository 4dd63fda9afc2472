export { MINUTES_WARNING_CODES } from './draft.js';
export type * from './draft.js';
export { readMinutes } from './read-minutes.js';
export type { MinutesAnswer, MinutesJob } from './read-worker.js';

/** Where the thread's entry point lies beside. */
export const minutesModule = import.meta.url;
