import { workingDayOnOrAfter, workingDayOnOrBefore, workingDaysBefore } from '../shared/holidays.js';
import type { LocalDate } from '../shared/local-date.js';
import type { BoardMeetingFacts, PlanTerms } from './plan-facts.js';

/** The last day for papers of a meeting, on a working day. */
export const papersBy = ({ on, papersOn }: BoardMeetingFacts, { papers }: Pick<PlanTerms, 'papers'>): LocalDate =>
  papersOn === null ? workingDaysBefore(on, papers) : workingDayOnOrBefore(papersOn);

/** The first last day for the response with which a meeting can be made. */
export const deadlineFor = ({ on }: Pick<BoardMeetingFacts, 'on'>): LocalDate => workingDayOnOrAfter(on);
