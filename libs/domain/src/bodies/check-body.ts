import { nameFault } from '../shared/name.js';
import { err, ok, type Result } from '../shared/result.js';
import type { BodiesError } from './errors.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const LONGEST_TEXT = 10_000;

const bad = (field: string, reason: string) => err<BodiesError>({ code: 'BAD_USER_INPUT', field, reason });

/** Whether the texts of a body will do. */
export function checkBody<T extends { readonly slug: string; readonly name: string; readonly description: string }>(
  body: T,
): Result<T, BodiesError> {
  if (!SLUG.test(body.slug) || body.slug.length > 60) {
    return bad('slug', 'Kortnamnet ska ha 1–60 tecken: a–z, siffror och enkla bindestreck, som "min-namnd".');
  }
  const fault = nameFault(body.name, 160);
  if (fault !== undefined) return bad('name', fault);
  if (body.description.length > LONGEST_TEXT) {
    return bad('description', `Beskrivningen får ha högst ${LONGEST_TEXT} tecken.`);
  }
  return ok(body);
}

/**
 * Whether a body may lie under a parent.
 *
 * @param ancestors ids of the wanted parent, its parent, and so on to the top.
 */
export function checkParent(bodyId: string, ancestors: readonly string[]): Result<string | null, BodiesError> {
  if (!ancestors.includes(bodyId)) return ok(ancestors[0] ?? null);
  return bad('parent', 'En samverkan kan inte ligga under sig själv eller under sin egen undergrupp.');
}

/** Whether somebody may be entered under a name and an address. */
export function checkPerson<T extends { readonly name: string; readonly email: string | null }>(
  person: T,
): Result<T, BodiesError> {
  const fault = nameFault(person.name, 120);
  if (fault !== undefined) return bad('person.name', fault);
  if (person.email !== null && (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person.email) || person.email.length > 254)) {
    return bad('person.email', 'E-postadressen ser inte ut som en adress.');
  }
  return ok(person);
}
