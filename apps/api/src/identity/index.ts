export { AccountsService } from './accounts.service.js';
export { Account, RoleAssignment } from './account.entity.js';
export { Actors } from './actors.js';
export { IdentityModule } from './identity.module.js';
export { Done, RoleHeldType, ViewerType } from './identity.types.js';
export { hashPassword } from './passwords.js';
