export { PACE } from './notification-loop.js';
export { NotificationsModule } from './notifications.module.js';
