import { err, ok, type Result } from '../shared/result.js';
import { type Blocker, blockers, type ResponseFacts } from './blockers.js';
import { type ConsultationsError, tooEarlyOrLate } from './errors.js';
import type { ConsultationState } from './kinds.js';
import { CONSULTATION_STATE_WORDS } from './words.js';

/** Where a consultation may go from where it is. A changed text takes it from READY back to DECIDING (`settled`). */
const STEPS: Readonly<Record<ConsultationState, readonly ConsultationState[]>> = {
  RECEIVED: ['ASSESSED', 'CANCELLED'],
  ASSESSED: ['CANVASSING', 'CANCELLED'],
  CANVASSING: ['JOINT', 'NO_JOINT', 'DISMISSED', 'CANCELLED'],
  JOINT: ['DRAFTING', 'CANCELLED'],
  DRAFTING: ['COMMENTING', 'CANCELLED'],
  COMMENTING: ['FINAL_DRAFT', 'DRAFTING', 'CANCELLED'],
  FINAL_DRAFT: ['DECIDING', 'DRAFTING', 'CANCELLED'],
  DECIDING: ['READY', 'DRAFTING', 'CANCELLED'],
  READY: ['SENT', 'DRAFTING', 'CANCELLED'],
  SENT: ['ACKNOWLEDGED'],
  ACKNOWLEDGED: ['CLOSED'],
  NO_JOINT: [],
  DISMISSED: [],
  CLOSED: [],
  CANCELLED: [],
};

/** The states that it may be given now, blockers aside. */
export const nextStates = (from: ConsultationState): readonly ConsultationState[] => STEPS[from];

const among =
  (...states: readonly ConsultationState[]) =>
  (state: ConsultationState): boolean =>
    states.includes(state);

/** The joint text is being made: it can be written, and versions of it frozen. */
export const isWriting = among('DRAFTING', 'COMMENTING', 'FINAL_DRAFT', 'DECIDING', 'READY');
/** Members that join write in it too; after that only who holds the pen. */
export const isDraftedTogether = among('DRAFTING', 'COMMENTING');
/** Members can still say what they want, join and leave. */
export const takesStances = among('ASSESSED', 'CANVASSING', 'JOINT', 'DRAFTING', 'COMMENTING', 'FINAL_DRAFT', 'DECIDING', 'READY'); // prettier-ignore
/** Members can decide on a version of the text. */
export const takesDecisions = isWriting;
/** Passages of the text can be commented on. */
export const takesComments = isWriting;
/** The response has left, but a member may still join it. */
export const takesLateJoiners = among('SENT', 'ACKNOWLEDGED');
/** Nothing more happens. */
export const isOver = among('NO_JOINT', 'DISMISSED', 'CLOSED', 'CANCELLED');
export const isBeforeSent = (state: ConsultationState): boolean => !isOver(state) && !takesLateJoiners(state);
/** What stands in the way of sending is worth telling. */
export const listsBlockers = among('JOINT', 'DRAFTING', 'COMMENTING', 'FINAL_DRAFT', 'DECIDING', 'READY');

/** The state after a step, or why it can't be taken: READY and SENT are guarded by what blocks the response. */
export function step(
  from: ConsultationState,
  to: ConsultationState,
  facts: ResponseFacts,
): Result<ConsultationState, ConsultationsError> {
  if (!STEPS[from].includes(to)) {
    const ways = STEPS[from].map((state) => `”${CONSULTATION_STATE_WORDS[state]}”`);
    const wayOut = ways.length === 0 ? 'Den är slut.' : `Nästa steg är ${ways.join(' eller ')}.`;
    return err(tooEarlyOrLate(from, `Den kan inte bli ”${CONSULTATION_STATE_WORDS[to]}”. ${wayOut}`));
  }
  if (to === 'FINAL_DRAFT' || to === 'DECIDING') return guarded(to, blockers(facts).filter(isAboutText));
  if (to === 'READY' || to === 'SENT') return guarded(to, blockers(facts));
  return ok(to);
}

const isAboutText = ({ code }: Blocker): boolean => code === 'NO_TEXT' || code === 'TEXT_NOT_FROZEN';

const guarded = (to: ConsultationState, blocking: readonly Blocker[]): Result<ConsultationState, ConsultationsError> =>
  blocking.length === 0 ? ok(to) : err({ code: 'CONSULTATION_BLOCKED', blockers: blocking });

/**
 * The state after something else than a step has happened: READY holds only while everybody that joins has decided on
 * the text. Words typed since it was frozen leave it ready; they are no part of what is sent, and SENT waits for them.
 */
export const settled = (state: ConsultationState, facts: ResponseFacts): ConsultationState =>
  state === 'READY' && blockers(facts).some((blocker) => blocker.code !== 'TEXT_NOT_FROZEN') ? 'DECIDING' : state;
