export { Action, ActionAttachment, ActionFollowUp } from './action.entity.js';
