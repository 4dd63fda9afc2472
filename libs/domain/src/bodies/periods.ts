import type { LocalDate } from '../shared/local-date.js';
import { overlaps } from '../shared/period.js';
import { err, ok, type Result } from '../shared/result.js';
import type { BodiesError, Taken } from './errors.js';
import type { SeatRole } from './kinds.js';

/** A time that an organisation is a member or host, as it is or as somebody wants it. */
export interface Stay {
  readonly id: string;
  readonly organisationId: string | null;
  readonly validFrom: LocalDate;
  /** Last day; null = open-ended. */
  readonly validTo: LocalDate | null;
}

export interface SeatStay extends Stay {
  readonly personId: string;
  readonly role: SeatRole;
}

export function checkPeriod<T extends Pick<Stay, 'validFrom' | 'validTo'>>(wanted: T): Result<T, BodiesError> {
  if (wanted.validTo === null || wanted.validTo >= wanted.validFrom) return ok(wanted);
  return err({ code: 'BAD_USER_INPUT', field: 'validTo', reason: 'Sista dagen kan inte ligga före den första.' });
}

/** An organisation is a member once on a day. `all` are the body's memberships, with or without the wanted one as it was. */
export const checkMembership = <T extends Stay>(wanted: T, all: readonly Stay[]): Result<T, BodiesError> =>
  checkFree(
    wanted,
    all.filter(({ organisationId }) => organisationId === wanted.organisationId),
    'MEMBERSHIP',
  );

/** At most one host on a day. */
export const checkHosting = <T extends Stay>(wanted: T, all: readonly Stay[]): Result<T, BodiesError> =>
  checkFree(wanted, all, 'HOST');

/** At most one chair on a day, and nobody twice in the same seat. */
export function checkSeat<T extends SeatStay>(wanted: T, all: readonly SeatStay[]): Result<T, BodiesError> {
  const inRole = all.filter(({ role }) => role === wanted.role);
  if (wanted.role === 'CHAIR') return checkFree(wanted, inRole, 'CHAIR');
  const same = inRole.filter(
    ({ personId, organisationId }) => personId === wanted.personId && organisationId === wanted.organisationId,
  );
  return checkFree(wanted, same, 'SEAT');
}

function checkFree<T extends Stay>(wanted: T, others: readonly Stay[], taken: Taken): Result<T, BodiesError> {
  const checked = checkPeriod(wanted);
  if (!checked.ok) return checked;
  const period = ({ validFrom: from, validTo: to }: Stay) => ({ from, to });
  const found = others.find((other) => other.id !== wanted.id && overlaps(period(other), period(wanted)));
  return found
    ? err({ code: 'CONFLICT', field: 'validFrom', taken, from: found.validFrom, to: found.validTo })
    : checked;
}
