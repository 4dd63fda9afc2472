export { Account, RoleAssignment, SignInFailure } from './account.entity.js';
