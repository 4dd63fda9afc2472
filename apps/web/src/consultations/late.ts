import { isJoining } from '@domain/consultations/blockers.js';
import { takesDecisions } from '@domain/consultations/states.js';
import { workingDayOnOrBefore } from '@domain/shared/holidays.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { today } from '../ui/format.js';
import type { Consultation, Member } from './consultation.js';

/** On the last day, and not before, the response may go without somebody that has not decided. */
export const canGoWithout = (
  { state, dueOn }: Pick<Consultation, 'state' | 'dueOn'>,
  { stance, standsBehind, leftOutOn }: Pick<Member, 'stance' | 'standsBehind' | 'leftOutOn'>,
): boolean =>
  isJoining(stance) &&
  !standsBehind &&
  leftOutOn === null &&
  takesDecisions(state) &&
  today() >= workingDayOnOrBefore(dueOn as LocalDate);
