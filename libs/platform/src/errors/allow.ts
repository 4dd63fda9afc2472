import type { Verdict } from '@domain/access/verdict.js';
import { notFound, PortalError } from './portal-error.js';

/** Turns a policy's answer into go-ahead or refusal. `what` names the thing for people: "Samverkan", "Kostnadsmodellen". */
export function allow(verdict: Verdict, what: string): void {
  if (verdict.allowed) return;
  if (verdict.reason === 'NOT_FOUND') throw notFound(what);
  throw new PortalError({
    code: 'FORBIDDEN',
    message: 'Du får se det här men inte ändra det. Be den som har rollen att göra det.',
  });
}
