export { PACE, type Pace } from './notification-loop.js';
export { NotificationsModule } from './notifications.module.js';
export { type Paper, SUMMONS_PAPERS, type SummonsPapers } from './summons-papers.js';
