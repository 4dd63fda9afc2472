/** Roles for the whole portal, for one body, and for one organisation. */
export const PORTAL_ROLES = ['ADMIN'] as const;
export const BODY_ROLES = ['SECRETARIAT', 'AUDITOR'] as const;
export const ORGANISATION_ROLES = ['FINANCE', 'CHIEF_EXECUTIVE', 'REPRESENTATIVE', 'REGISTRAR'] as const;
export const ROLES = [...PORTAL_ROLES, ...BODY_ROLES, ...ORGANISATION_ROLES] as const;

export type PortalRole = (typeof PORTAL_ROLES)[number];
export type BodyRole = (typeof BODY_ROLES)[number];
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];
export type RoleName = (typeof ROLES)[number];

/** A role, with the id of the body or of the organisation that it is held in. */
export interface RoleHeld {
  readonly role: RoleName;
  readonly bodyId?: string;
  readonly organisationId?: string;
}

/** Who asks: an account that is signed in, with the roles that it holds. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly RoleHeld[];
}

export const isAdmin = (actor: Actor): boolean => actor.roles.some(({ role }) => role === 'ADMIN');

export const hasBodyRole = (actor: Actor, bodyId: string, ...names: readonly BodyRole[]): boolean =>
  actor.roles.some(
    ({ role, bodyId: held }) => held === bodyId && (names.length === 0 || (names as readonly string[]).includes(role)),
  );

export const hasOrganisationRole = (
  actor: Actor,
  organisationId: string,
  ...names: readonly OrganisationRole[]
): boolean =>
  actor.roles.some(
    ({ role, organisationId: held }) =>
      held === organisationId && (names.length === 0 || (names as readonly string[]).includes(role)),
  );
