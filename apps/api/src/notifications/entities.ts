export { EventDelivery } from './event-delivery.entity.js';
export { InvitationMail } from './invitation-mail.entity.js';
export { SummonsMail } from './summons-mail.entity.js';
