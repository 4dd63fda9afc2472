export { EventDelivery } from './event-delivery.entity.js';
export { SummonsMail } from './summons-mail.entity.js';
