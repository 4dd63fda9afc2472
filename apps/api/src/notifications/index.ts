export { PACE, type Pace } from './notification-loop.js';
export { NotificationsModule } from './notifications.module.js';
