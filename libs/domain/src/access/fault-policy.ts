import { type Actor, isAdmin } from './actor.js';
import { allowIf, type Verdict } from './verdict.js';

/** Reports of faults in the portal: anybody may write one, the admin reads them. */
export const mayReadFaultReports = (actor: Actor): Verdict => allowIf(isAdmin(actor));
