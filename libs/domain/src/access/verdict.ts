/** The answer of a policy. NOT_FOUND where one may not even know that the thing exists. */
export type Verdict = Allowed | Refused;
export interface Allowed {
  readonly allowed: true;
}
export interface Refused {
  readonly allowed: false;
  readonly reason: 'FORBIDDEN' | 'NOT_FOUND';
}

export const allowed: Allowed = { allowed: true };
export const forbidden: Refused = { allowed: false, reason: 'FORBIDDEN' };
export const hidden: Refused = { allowed: false, reason: 'NOT_FOUND' };

export const allowIf = (condition: boolean, otherwise: Refused = forbidden): Verdict =>
  condition ? allowed : otherwise;
