import type { LocalDate } from '../shared/local-date.js';
import { err, ok, type Result } from '../shared/result.js';
import { sayDay } from '../shared/swedish-day.js';
import { badConsultation, type ConsultationsError, tooEarlyOrLate } from './errors.js';
import type { ConsultationState } from './kinds.js';

/** A member's own handling, in order; steps may be left out. */
export const HANDLING_STEPS = ['OFFICER_DRAFT', 'WORKING_COMMITTEE', 'DECIDED', 'APPROVED', 'DISPATCHED'] as const;
export type HandlingStep = (typeof HANDLING_STEPS)[number];

export const HANDLING_WORDS: Readonly<Record<HandlingStep, string>> = {
  OFFICER_DRAFT: 'Tjänsteförslag',
  WORKING_COMMITTEE: 'Berett i arbetsutskott',
  DECIDED: 'Beslutat',
  APPROVED: 'Justerat',
  DISPATCHED: 'Expedierat',
};

export interface StepTaken {
  readonly step: HandlingStep;
  readonly on: LocalDate;
}

/** A member handles it from when it is known until it is called off; its own answer may be older or later than the joint one. */
const isHandled = (state: ConsultationState): boolean => state !== 'CANCELLED' && state !== 'DISMISSED';

/** The step with its day, or another day for it. @param on null = it has not been taken after all. */
export function checkStep(
  state: ConsultationState,
  taken: readonly StepTaken[],
  step: HandlingStep,
  on: LocalDate | null,
  today: LocalDate,
): Result<LocalDate | null, ConsultationsError> {
  if (!isHandled(state)) return err(tooEarlyOrLate(state, 'Då finns inget mer att göra.'));
  if (on === null) return ok(null);
  if (on > today) return err(badConsultation('on', 'Dagen ligger i framtiden. För in steget när det är taget.'));
  const place = HANDLING_STEPS.indexOf(step);
  for (const other of taken) {
    const otherPlace = HANDLING_STEPS.indexOf(other.step);
    const word = `”${HANDLING_WORDS[other.step]}” är ${sayDay(other.on)}`;
    if (otherPlace < place && on < other.on) {
      return err(badConsultation('on', `${word} och kommer före. Ange en senare dag.`));
    }
    if (otherPlace > place && on > other.on) {
      return err(badConsultation('on', `${word} och kommer efter. Ange en tidigare dag.`));
    }
  }
  return ok(on);
}

/** How far it has come; null = not begun. */
export const furthest = (taken: readonly StepTaken[]): HandlingStep | null =>
  HANDLING_STEPS.findLast((step) => taken.some((each) => each.step === step)) ?? null;
