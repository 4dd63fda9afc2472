export { PACE } from './notification-loop.js';
export { NotificationsModule } from './notifications.module.js';
export { SummonsMail } from './summons-mail.entity.js';
