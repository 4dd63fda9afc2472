export const BODY_KINDS = ['JOINT_COMMITTEE', 'FEDERATION', 'CONTRACT', 'NETWORK', 'PROJECT'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** A person's place in a body: ordförande, vice ordförande, ledamot, ersättare, sekreterare, kontaktperson. */
export const SEAT_ROLES = ['CHAIR', 'VICE_CHAIR', 'ORDINARY', 'SUBSTITUTE', 'SECRETARY', 'CONTACT'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];
