import { workingDayOnOrBefore, workingDaysBefore } from '../shared/holidays.js';
import type { LocalDate } from '../shared/local-date.js';
import { sayDay } from '../shared/swedish-day.js';
import { meetingsOf, papersBy } from './plan-days.js';
import { type BoardMeetingFacts, CUSTOMARY, type PlanFacts, type PlanMember, type PlanTerms } from './plan-facts.js';
import { type Help, helpsFor, meetsInTime } from './plan-helps.js';
import { type PlanPoint, pointsOf } from './plan-points.js';

export const PLAN_STATUSES = ['DECIDED', 'NO_MEETING_NEEDED', 'IN_TIME', 'PAPERS_LATE', 'NO_MEETING', 'MEETINGS_UNKNOWN'] as const; // prettier-ignore
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export interface MemberPlan {
  readonly organisationId: string;
  readonly name: string;
  readonly status: PlanStatus;
  /** The last meeting before the deadline, whether it can be made or not. */
  readonly lastMeeting: BoardMeetingFacts | null;
  /** The last day for the final text; null where nothing is waited for, or no meeting can be made. */
  readonly finalTextBy: LocalDate | null;
  /** In Swedish: what it is like, and why. */
  readonly reason: string;
  /** What helps who cannot make it; empty for the others. */
  readonly helps: readonly Help[];
}

/** The way back from the deadline. Every day is a working day. */
export interface Plan {
  readonly startBy: LocalDate;
  readonly draftBy: LocalDate;
  readonly commentsBy: LocalDate;
  readonly finalTextBy: LocalDate;
  readonly sendBy: LocalDate;
  /** In the order given. */
  readonly members: readonly MemberPlan[];
  /** The first last day with which everybody would make it; null = the present one does, or nobody knows. */
  readonly extensionTo: LocalDate | null;
  /** In order of time. */
  readonly points: readonly PlanPoint[];
}

/** Counts back from the last day for the response over what each member needs. */
export function planResponse(facts: PlanFacts, terms: PlanTerms = CUSTOMARY): Plan {
  const sendBy = workingDayOnOrBefore(facts.dueOn);
  const members = facts.members.map((member) => memberPlan(member, sendBy, facts.today, terms));
  // Whoever cannot make it must not hurry the others.
  const finalTextBy = members.reduce(
    (first, { finalTextBy: by }) => (by !== null && by < first ? by : first),
    workingDaysBefore(sendBy, 1),
  );
  const commentsBy = workingDaysBefore(finalTextBy, terms.settling);
  const draftBy = workingDaysBefore(commentsBy, terms.comments);
  const startBy = workingDaysBefore(draftBy, terms.writing);
  const plan = { startBy, draftBy, commentsBy, finalTextBy, sendBy, members, extensionTo: extensionFor(members) };
  return { ...plan, points: pointsOf(plan, facts) };
}

function memberPlan(member: PlanMember, sendBy: LocalDate, today: LocalDate, terms: PlanTerms): MemberPlan {
  const { organisationId, name, decider } = member;
  const of = (rest: Omit<MemberPlan, 'organisationId' | 'name'>): MemberPlan => ({ organisationId, name, ...rest });
  if (member.decided) {
    const reason = `${name} har beslutat om texten som den är.`;
    return of({ status: 'DECIDED', lastMeeting: null, finalTextBy: null, reason, helps: [] });
  }
  if (decider === 'DELEGATION' || decider === 'MANDATE') {
    const finalTextBy = workingDaysBefore(sendBy, 1);
    const how = decider === 'MANDATE' ? 'med stöd av ett mandat' : 'på delegation';
    const reason = `${name} beslutar ${how} och behöver inget sammanträde.`;
    return of({ status: 'NO_MEETING_NEEDED', lastMeeting: null, finalTextBy, reason, helps: [] });
  }
  const own = meetingsOf(decider, member.meetings).sort(byDay);
  const within = own.filter(({ on }) => on <= sendBy);
  const makes = within.findLast((meeting) => meetsInTime(meeting, today, terms));
  const last = makes ?? within.at(-1) ?? null;
  if (makes) {
    const finalTextBy = papersBy(makes, terms);
    const reason = `${name}: ${makes.board} sammanträder ${sayDay(makes.on)}, och handlingarna ska vara inne ${sayDay(finalTextBy)}${makes.papersOn === null ? ' (antaget)' : ''}.`; // prettier-ignore
    return of({ status: 'IN_TIME', lastMeeting: makes, finalTextBy, reason, helps: [] });
  }
  const helps = helpsFor(member, own, sendBy, today, terms);
  const rest = { lastMeeting: last, finalTextBy: null, helps };
  if (own.length === 0) {
    const reason = `${name}: sammanträdesdagarna är inte kända. Skriv in dem.`;
    return of({ status: 'MEETINGS_UNKNOWN', reason, ...rest });
  }
  if (last === null || last.on < today) {
    const which = last === null ? '' : ` Det senaste var ${sayDay(last.on)}.`;
    const reason = `${name}: ${own[0]!.board} har inget sammanträde kvar till och med ${sayDay(sendBy)}.${which}`;
    return of({ status: 'NO_MEETING', reason, ...rest });
  }
  const reason = `${name}: ${last.board} sammanträder ${sayDay(last.on)}, men handlingarna skulle ha varit inne ${sayDay(papersBy(last, terms))}.`; // prettier-ignore
  return of({ status: 'PAPERS_LATE', reason, ...rest });
}

/** Enough for all that it helps; null where it helps nobody, or somebody for whom no such day is known. */
function extensionFor(members: readonly MemberPlan[]): LocalDate | null {
  let latest: LocalDate | null = null;
  for (const { helps } of members) {
    if (helps.length === 0) continue;
    const on = helps.find(({ kind }) => kind === 'EXTENSION')?.on;
    if (on == null) return null;
    if (latest === null || on > latest) latest = on;
  }
  return latest;
}

const byDay = (a: BoardMeetingFacts, b: BoardMeetingFacts): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.board < b.board ? -1 : 1;
