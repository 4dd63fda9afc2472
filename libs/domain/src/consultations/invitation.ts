import type { SeatRole } from '../bodies/kinds.js';
import { hasControlSigns } from '../shared/control-signs.js';
import { err, ok, type Result } from '../shared/result.js';
import { badConsultation, type ConsultationsError } from './errors.js';
import type { ConsultationState, Stance } from './kinds.js';
import { takesStances } from './states.js';

export const LONGEST_INVITATION = 2000;
/** Minutes in which a member is not invited twice: two who press the button at once mean one invitation. */
export const MINUTES_BETWEEN_INVITATIONS = 10;

export interface InvitedMember {
  readonly organisationId: string;
  readonly contactName: string;
  /** Empty = none is known. */
  readonly contactEmail: string;
}

/** Somebody who sits in the body for an organisation, or for none (null). */
export interface SeatedPerson {
  readonly organisationId: string | null;
  readonly role: SeatRole;
  readonly name: string;
  readonly email: string | null;
}

export interface InvitationRecipient {
  readonly organisationId: string;
  readonly name: string;
  readonly email: string | null;
}

/**
 * Who is written to for each member: its contact person where an address is known, otherwise those who sit in the body for it,
 * substitutes only where it has nobody else. A member without either is missing in the answer.
 */
export const invitationRecipients = (
  members: readonly InvitedMember[],
  seats: readonly SeatedPerson[],
): readonly InvitationRecipient[] =>
  members.flatMap(({ organisationId, contactName, contactEmail }) => {
    if (contactEmail !== '') return [{ organisationId, name: contactName || contactEmail, email: contactEmail }];
    const own = seats.filter((seat) => seat.organisationId === organisationId && seat.role !== 'SECRETARY');
    const needed = own.filter(({ role }) => role !== 'SUBSTITUTE');
    const people = new Map(
      (needed.length > 0 ? needed : own).map(({ name, email }) => [`${name} ${email}`, { name, email }]),
    );
    return [...people.values()].map((person) => ({ organisationId, ...person }));
  });

/** Invitations are sent while the members are asked, and later as reminders to those that have not answered. */
export const takesInvitations = (state: ConsultationState): boolean => state !== 'ASSESSED' && takesStances(state);

/** Whoever has not said what it wants is invited when nobody is named. */
export const awaitsAnswer = ({ stance }: { readonly stance: Stance }): boolean => stance === 'NO_ANSWER';

/** The secretariat's own words in the mail. */
export function checkInvitation(message: string): Result<string, ConsultationsError> {
  const text = message.trim();
  if (text.length > LONGEST_INVITATION) {
    return err(badConsultation('message', `Hälsningen får vara högst ${LONGEST_INVITATION} tecken.`));
  }
  // Lines may be broken.
  if (hasControlSigns(text.replace(/[\n\t]/g, ' '))) {
    return err(badConsultation('message', 'Hälsningen har tecken som inte går att visa. Skriv om den.'));
  }
  return ok(text);
}
