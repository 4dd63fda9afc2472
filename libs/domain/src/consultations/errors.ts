import type { Blocker } from './blockers.js';
import type { ConsultationState } from './kinds.js';
import { CONSULTATION_STATE_WORDS } from './words.js';

/** Why something with a consultation is refused. `field` is a path in the input. */
export type ConsultationsError =
  | { readonly code: 'BAD_USER_INPUT'; readonly field: string; readonly reason: string }
  | { readonly code: 'ORGANISATION_UNKNOWN'; readonly field: string; readonly organisation: string }
  | { readonly code: 'ILLEGAL_TRANSITION'; readonly from: string; readonly reason: string }
  | { readonly code: 'CONSULTATION_BLOCKED'; readonly blockers: readonly Blocker[] }
  | { readonly code: 'CONFLICT'; readonly reason: string };

export const badConsultation = (field: string, reason: string): ConsultationsError => ({
  code: 'BAD_USER_INPUT',
  field,
  reason,
});

/** It can't be done where the consultation is. */
export const tooEarlyOrLate = (from: ConsultationState, what: string): ConsultationsError => ({
  code: 'ILLEGAL_TRANSITION',
  from,
  reason: `Remissen är ”${CONSULTATION_STATE_WORDS[from]}”. ${what}`,
});

/** Somebody else was first. */
export const changedMeanwhile: ConsultationsError = {
  code: 'CONFLICT',
  reason: 'Någon annan har ändrat remissen sedan du läste den. Läs om den och gör din ändring igen.',
};

/** The refusal as a Swedish sentence that says the way out. */
export function describeConsultationsError(error: ConsultationsError): string {
  switch (error.code) {
    case 'BAD_USER_INPUT':
    case 'ILLEGAL_TRANSITION':
    case 'CONFLICT':
      return error.reason;
    case 'ORGANISATION_UNKNOWN':
      return `Det finns ingen organisation med koden ${error.organisation} i registret.`;
    case 'CONSULTATION_BLOCKED':
      return error.blockers.map(({ message }) => message).join(' ');
  }
}
