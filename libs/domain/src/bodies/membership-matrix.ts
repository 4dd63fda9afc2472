import { swedishKey } from '../shared/swedish-key.js';

export interface MatrixOrganisation {
  readonly code: string;
  readonly name: string;
}

/** A body with its members and host on the day that the matrix shows. */
export interface MatrixBody<O extends MatrixOrganisation = MatrixOrganisation> {
  readonly members: readonly O[];
  readonly host: O | null;
}

/** What an organisation is in a body; a host need not be a member. */
export type MatrixCell = 'HOST' | 'MEMBER' | null;

export interface MatrixRow<O extends MatrixOrganisation = MatrixOrganisation> {
  readonly organisation: O;
  /** One per body, in the order of the bodies. */
  readonly cells: readonly MatrixCell[];
  /** In how many of the bodies it is a member. */
  readonly memberships: number;
}

/** Organisation × body: who is in what. In Swedish order of the organisations' names. */
export function membershipMatrix<O extends MatrixOrganisation>(bodies: readonly MatrixBody<O>[]): MatrixRow<O>[] {
  const organisations = new Map<string, O>();
  for (const { members, host } of bodies) {
    for (const organisation of [...members, ...(host ? [host] : [])])
      organisations.set(organisation.code, organisation);
  }
  const codes = bodies.map(({ members }) => new Set(members.map(({ code }) => code)));
  return [...organisations.values()].sort(inSwedishOrder).map((organisation) => ({
    organisation,
    cells: bodies.map(({ host }, index) =>
      host?.code === organisation.code ? 'HOST' : codes[index]!.has(organisation.code) ? 'MEMBER' : null,
    ),
    memberships: codes.filter((members) => members.has(organisation.code)).length,
  }));
}

/** Compares by Swedish alphabetical order of the name, then by code. */
export function inSwedishOrder(a: MatrixOrganisation, b: MatrixOrganisation): number {
  const [left, right] = [swedishKey(a.name), swedishKey(b.name)];
  if (left !== right) return left < right ? -1 : 1;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
