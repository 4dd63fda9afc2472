import { workingDayOnOrAfter, workingDayOnOrBefore, workingDaysBefore } from '../shared/holidays.js';
import type { LocalDate } from '../shared/local-date.js';
import type { BoardMeetingFacts, MeetingDecider, PlanTerms } from './plan-facts.js';

/** What a municipality answers through when nobody has said otherwise: its executive board, and that board's working committee. */
const ANSWERING = {
  BOARD: /styrelse/i,
  COMMITTEE: /arbetsutskott|ledningsutskott|allmänna utskott|\bAU\b/i,
  ASSEMBLY: /./,
} as const;

/** The meetings that a decision can be made at: of several boards of a kind those of the one that usually answers. */
export function meetingsOf(decider: MeetingDecider, meetings: readonly BoardMeetingFacts[]): BoardMeetingFacts[] {
  const ofKind = meetings.filter((meeting) => meeting.decider === decider);
  const usual = ofKind.filter(({ board }) => ANSWERING[decider].test(board));
  return usual.length > 0 ? usual : ofKind;
}

/** The last day for papers of a meeting, on a working day. */
export const papersBy = ({ on, papersOn }: BoardMeetingFacts, { papers }: Pick<PlanTerms, 'papers'>): LocalDate =>
  papersOn === null ? workingDaysBefore(on, papers) : workingDayOnOrBefore(papersOn);

/** The first last day for the response with which a meeting can be made. */
export const deadlineFor = ({ on }: Pick<BoardMeetingFacts, 'on'>): LocalDate => workingDayOnOrAfter(on);
