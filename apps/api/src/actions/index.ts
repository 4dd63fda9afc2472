export { Action, ActionAttachment, ActionFollowUp } from './action.entity.js';
export { type ActionsWanted } from './action-filters.js';
export { ActionsModule } from './actions.module.js';
export { ActionsService } from './actions.service.js';
export { ActionType } from './actions.types.js';
export { ACTION_ORDERS, type ActionOrder } from './enums.js';
export { type NewAction, NewActionsService } from './new-actions.service.js';
