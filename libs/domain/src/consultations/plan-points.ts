import type { LocalDate } from '../shared/local-date.js';
import type { BoardMeetingFacts, PlanFacts } from './plan-facts.js';

export const PLAN_POINTS = ['TODAY', 'START', 'DRAFT', 'COMMENTS', 'FINAL_TEXT', 'PAPERS', 'MEETING', 'SEND', 'DUE', 'EXTENSION'] as const; // prettier-ignore
export type PlanPointKind = (typeof PLAN_POINTS)[number];

/** Something on the time line. */
export interface PlanPoint {
  readonly kind: PlanPointKind;
  readonly on: LocalDate;
  /** Swedish, without the day. */
  readonly label: string;
  /** Whose; null = everybody's. */
  readonly organisationId: string | null;
}

interface Days {
  readonly startBy: LocalDate;
  readonly draftBy: LocalDate;
  readonly commentsBy: LocalDate;
  readonly finalTextBy: LocalDate;
  readonly sendBy: LocalDate;
  readonly members: readonly {
    readonly organisationId: string;
    readonly name: string;
    readonly lastMeeting: BoardMeetingFacts | null;
    readonly finalTextBy: LocalDate | null;
  }[];
}

export function pointsOf(plan: Days, { today, dueOn, extensionAskedTo }: PlanFacts): PlanPoint[] {
  const common = (kind: PlanPointKind, on: LocalDate, label: string): PlanPoint => ({ kind, on, label, organisationId: null }); // prettier-ignore
  const points: PlanPoint[] = [
    common('START', plan.startBy, 'Senast börja skriva'),
    common('DRAFT', plan.draftBy, 'Utkastet ut på synpunkter'),
    common('COMMENTS', plan.commentsBy, 'Sista dag för synpunkter'),
    common('FINAL_TEXT', plan.finalTextBy, 'Slutlig text'),
    ...plan.members.flatMap(({ organisationId, name, lastMeeting, finalTextBy }): PlanPoint[] =>
      lastMeeting === null
        ? []
        : [
            ...(finalTextBy === null
              ? []
              : [{ kind: 'PAPERS' as const, on: finalTextBy, label: `Handlingar till ${lastMeeting.board}, ${name}`, organisationId }]), // prettier-ignore
            { kind: 'MEETING', on: lastMeeting.on, label: `${name}: ${lastMeeting.board}`, organisationId },
          ],
    ),
    ...(plan.sendBy === dueOn ? [] : [common('SEND', plan.sendBy, 'Skicka svaret')]),
    common('DUE', dueOn, 'Svarsdag'),
    ...(extensionAskedTo === null ? [] : [common('EXTENSION', extensionAskedTo, 'Begärd förlängning')]),
    common('TODAY', today, 'I dag'),
  ];
  // Sorting keeps the order of those on one day.
  return points.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
