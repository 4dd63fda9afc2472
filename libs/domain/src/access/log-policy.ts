import { type Actor, hasBodyRole, isAdmin } from './actor.js';
import { allowIf, hidden, type Verdict } from './verdict.js';

/** The log of everything is for the admin; a body's log also for its auditor. */
export const mayReadLog = (actor: Actor, bodyId: string | undefined): Verdict =>
  allowIf(isAdmin(actor) || (bodyId !== undefined && hasBodyRole(actor, bodyId, 'AUDITOR')), hidden);
