export const ORGANISATION_KINDS = [
  'MUNICIPALITY',
  'REGION',
  'FEDERATION',
  'COMPANY',
  'ASSOCIATION',
  'STATE_AUTHORITY',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
