import { type Actor, isAdmin } from './actor.js';
import { allowed, allowIf, type Verdict } from './verdict.js';

/** One's own account: see it, change the password, sign out. */
export const mayUseOwnAccount = (_actor: Actor): Verdict => allowed;

/** Accounts and roles of others. */
export const mayManageAccounts = (actor: Actor): Verdict => allowIf(isAdmin(actor));
