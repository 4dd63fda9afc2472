import { swedishKey } from '@domain/shared/swedish-key.js';

export interface Named {
  readonly code: string;
  readonly name: string;
}

/** In Swedish order of the names. */
export const bySwedishName = <T extends Named>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => {
    const [left, right] = [swedishKey(a.name), swedishKey(b.name)];
    return left < right ? -1 : left > right ? 1 : a.code < b.code ? -1 : 1;
  });

/** The members and, after them, those that a rule names though they are not members. */
export function withNamed(members: readonly Named[], codes: readonly string[]): Named[] {
  const known = new Set(members.map(({ code }) => code));
  return [
    ...bySwedishName(members),
    ...[...new Set(codes)].filter((code) => !known.has(code)).map((code) => ({ code, name: code })),
  ];
}
