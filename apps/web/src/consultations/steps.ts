import { CONSULTATION_STATES, type ConsultationState } from '@domain/consultations/kinds.js';

/** Ends that are chosen instead of going on, and the way back. */
const ASIDE: readonly ConsultationState[] = ['NO_JOINT', 'DISMISSED', 'CANCELLED'];
const place = (state: ConsultationState): number => CONSULTATION_STATES.indexOf(state);

/** The step that takes a consultation on; undefined where there is none. */
export const onwards = (next: readonly ConsultationState[]): ConsultationState | undefined =>
  next
    .filter((state) => !ASIDE.includes(state))
    .sort((a, b) => place(b) - place(a))
    .at(0);

/** The others, calling it off at the end. */
export const sideways = (next: readonly ConsultationState[]): readonly ConsultationState[] =>
  next.filter((state) => state !== onwards(next)).sort((a, b) => place(a) - place(b));
