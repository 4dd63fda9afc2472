import { workingDayOnOrBefore } from '../shared/holidays.js';
import type { LocalDate } from '../shared/local-date.js';
import { err, ok, type Result } from '../shared/result.js';
import { sayDay } from '../shared/swedish-day.js';
import { holdsFor, isJoining, type MemberFacts, type VersionFacts } from './blockers.js';
import { badConsultation, type ConsultationsError, tooEarlyOrLate } from './errors.js';
import type { ConsultationState } from './kinds.js';
import { isBeforeSent, takesDecisions, takesLateJoiners } from './states.js';

export interface DeadlineFacts {
  readonly state: ConsultationState;
  readonly dueOn: LocalDate;
  readonly extensionAskedTo: LocalDate | null;
}

/** Anstånd: another day is asked for; a new request takes the place of one that waits. */
export function askForExtension({ state, dueOn }: DeadlineFacts, to: LocalDate): Result<LocalDate, ConsultationsError> {
  if (!isBeforeSent(state)) return err(tooEarlyOrLate(state, 'Förlängd tid begärs innan svaret är skickat.'));
  if (to <= dueOn) return err(badConsultation('to', `Svarsdagen är redan ${sayDay(dueOn)}. Ange en senare dag.`));
  return ok(to);
}

/** @param granted the new last day, which may be another than the one asked for; null = refused. */
export function answerExtension(
  { state, dueOn, extensionAskedTo }: DeadlineFacts,
  granted: LocalDate | null,
): Result<Pick<DeadlineFacts, 'dueOn' | 'extensionAskedTo'>, ConsultationsError> {
  if (!isBeforeSent(state)) return err(tooEarlyOrLate(state, 'Svarsdagen ändras innan svaret är skickat.'));
  if (extensionAskedTo === null) return err(badConsultation('consultation', 'Ingen förlängd tid är begärd.'));
  if (granted !== null && granted <= dueOn) {
    return err(badConsultation('grantedTo', `Svarsdagen är redan ${sayDay(dueOn)}. Ange en senare dag, eller att begäran avslogs.`)); // prettier-ignore
  }
  return ok({ dueOn: granted ?? dueOn, extensionAskedTo: null });
}

type Late = Pick<MemberFacts, 'name' | 'stance' | 'leftOut' | 'decisions'>;

/** The response goes without a member that is late: openly, and not before the last day for sending. */
export function leaveOut(
  { state, dueOn }: Pick<DeadlineFacts, 'state' | 'dueOn'>,
  { name, stance, leftOut, decisions }: Late,
  versions: readonly VersionFacts[],
  today: LocalDate,
): Result<null, ConsultationsError> {
  if (!takesDecisions(state)) return err(tooEarlyOrLate(state, 'En medlem lämnas utanför medan medlemmarna beslutar.'));
  if (leftOut) return err(badConsultation('organisation', `Svaret går redan utan ${name}.`));
  if (!isJoining(stance)) return err(badConsultation('organisation', `${name} är inte med i det gemensamma svaret.`));
  if (decisions.some((decision) => decision.outcome === 'APPROVED' && holdsFor(decision, versions))) {
    return err(badConsultation('organisation', `${name} har beslutat om texten och står bakom svaret.`));
  }
  const lastDay = workingDayOnOrBefore(dueOn);
  return endsLeavingOut(dueOn, today)
    ? err(badConsultation('organisation', `${name} kan besluta till och med ${sayDay(lastDay)}. Först då kan svaret gå utan ${name}.`)) // prettier-ignore
    : ok(null);
}

/** Whether those left out are waited for again: the last day is no longer here. */
export const endsLeavingOut = (dueOn: LocalDate, today: LocalDate): boolean => today < workingDayOnOrBefore(dueOn);

export function takeBackIn(state: ConsultationState, { name, leftOut }: Late): Result<null, ConsultationsError> {
  if (!isBeforeSent(state)) {
    return err(tooEarlyOrLate(state, `Svaret är skickat utan ${name}, som i stället kan ansluta sig i efterhand.`));
  }
  return leftOut ? ok(null) : err(badConsultation('organisation', `${name} är inte lämnad utanför.`));
}

/** Joins a response that has been sent. @param standsBehind it was one of the senders. */
export function joinAfterwards(
  state: ConsultationState,
  name: string,
  standsBehind: boolean,
  joinedAfterwardsOn: LocalDate | null,
): Result<null, ConsultationsError> {
  if (!takesLateJoiners(state)) {
    return err(tooEarlyOrLate(state, 'En medlem ansluter sig i efterhand när svaret är skickat och innan remissen är avslutad.')); // prettier-ignore
  }
  if (standsBehind || joinedAfterwardsOn !== null) {
    return err(badConsultation('organisation', `${name} står redan bakom svaret.`));
  }
  return ok(null);
}
