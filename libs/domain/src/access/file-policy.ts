import { type Actor, isAdmin } from './actor.js';
import { allowIf, type Verdict } from './verdict.js';

/** Sending in files: whoever has a use for them, today the imports of the register. */
export const maySendFiles = (actor: Actor): Verdict => allowIf(isAdmin(actor));
