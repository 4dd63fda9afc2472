export { Account, RoleAssignment, SignInFailure } from './account.entity.js';
export { AccountVisit, SavedView } from './own.entity.js';
