import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWorkingDay } from '../shared/holidays.js';
import type { LocalDate } from '../shared/local-date.js';
import { addDays } from '../shared/swedish-day.js';
import { type BoardMeetingFacts, CUSTOMARY, MEETING_DECIDERS, type PlanFacts, type PlanMember } from './plan-facts.js';
import { planResponse } from './plan.js';

const day = (text: string) => text as LocalDate;
const meeting = (on: string, papersOn: string | null = null, more: Partial<BoardMeetingFacts> = {}) => ({
  decider: 'BOARD' as const,
  board: 'kommunstyrelsen',
  on: day(on),
  papersOn: papersOn as LocalDate | null,
  ...more,
});
const member = (name: string, ...meetings: BoardMeetingFacts[]): PlanMember => ({
  organisationId: name,
  name,
  decider: 'BOARD',
  decided: false,
  meetings,
});
const facts = (...members: PlanMember[]): PlanFacts => ({
  today: day('2026-01-12'),
  dueOn: day('2026-04-06'),
  extensionAskedTo: null,
  members,
});

describe('the way back from the deadline', () => {
  it('counts a holiday back to the last working day before', () => {
    // 6 April 2026 is Easter Monday, and Good Friday is the third.
    const plan = planResponse(facts());
    expect(plan).toMatchObject({ sendBy: '2026-04-02', finalTextBy: '2026-04-01', commentsBy: '2026-03-25' });
    expect(plan).toMatchObject({ draftBy: '2026-03-11', startBy: '2026-02-25', extensionTo: null });
    expect(plan.points.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '2026-01-12 TODAY',
      '2026-02-25 START',
      '2026-03-11 DRAFT',
      '2026-03-25 COMMENTS',
      '2026-04-01 FINAL_TEXT',
      '2026-04-02 SEND',
      '2026-04-06 DUE',
    ]);
  });

  it('gives each board its papers, and everybody the day that suits the first', () => {
    const plan = planResponse(
      facts(
        member('Vännäs', meeting('2026-02-10'), meeting('2026-03-24', '2026-03-14'), meeting('2026-04-21')),
        member('Vindeln', meeting('2026-03-31')),
      ),
    );
    expect(plan.members).toEqual([
      expect.objectContaining({ status: 'IN_TIME', finalTextBy: '2026-03-13', helps: [] }),
      expect.objectContaining({ status: 'IN_TIME', finalTextBy: '2026-03-20' }),
    ]);
    expect(plan.finalTextBy).toBe('2026-03-13');
    expect(plan.members[0]!.reason).toBe(
      'Vännäs: kommunstyrelsen sammanträder tis 24 mars 2026, och handlingarna ska vara inne fre 13 mars 2026.',
    );
    expect(plan.points).toContainEqual({ kind: 'MEETING', on: '2026-03-24', label: 'Vännäs: kommunstyrelsen', organisationId: 'Vännäs' }); // prettier-ignore
  });

  it('says who cannot make it, why, and what helps', () => {
    const late = member(
      'Bjurholm',
      meeting('2026-01-20', '2026-01-09'),
      meeting('2026-04-18'),
      meeting('2026-03-17', null, { decider: 'COMMITTEE', board: 'arbetsutskottet' }),
    );
    const [plan, unknown] = planResponse(facts(late, member('Åsele'))).members;
    expect(plan).toMatchObject({ status: 'PAPERS_LATE', finalTextBy: null, lastMeeting: { on: '2026-01-20' } });
    expect(plan!.reason).toContain('handlingarna skulle ha varit inne fre 9 januari 2026');
    expect(plan!.helps.map(({ kind, on }) => [kind, on])).toEqual([
      ['COMMITTEE', '2026-03-17'],
      ['DELEGATION', null],
      // A Saturday: the first working day after it.
      ['EXTENSION', '2026-04-20'],
      ['JOIN_AFTERWARDS', '2026-04-18'],
    ]);
    expect(unknown).toMatchObject({ status: 'MEETINGS_UNKNOWN' });
    expect(unknown!.helps.map(({ kind }) => kind)).toEqual(['DELEGATION', 'JOIN_AFTERWARDS']);
    expect(planResponse(facts(late)).extensionTo).toBe('2026-04-20');
    // For Åsele nobody knows a day that would do.
    expect(planResponse(facts(late, member('Åsele'))).extensionTo).toBeNull();
  });

  it('needs no meeting for a delegate, nor for who has decided', () => {
    const plan = planResponse(
      facts(
        { ...member('Umeå'), decider: 'DELEGATION' },
        { ...member('Vännäs'), decided: true },
        member('Vindeln', meeting('2026-01-05')),
      ),
    );
    expect(plan.members.map(({ status }) => status)).toEqual(['NO_MEETING_NEEDED', 'DECIDED', 'NO_MEETING']);
    expect(plan.members[2]!.reason).toContain('Det senaste var mån 5 januari 2026');
  });

  it('leaves the assembly its own way', () => {
    const [plan] = planResponse(facts({ ...member('Umeå'), decider: 'ASSEMBLY' })).members;
    expect(plan!.helps[0]!.message).toContain('KL 5:2');
  });

  it('holds whatever the days are', () => {
    const start = day('2026-01-12');
    const days = (min: number, max: number) => fc.integer({ min, max }).map((add) => addDays(start, add)!);
    const meetings = fc.record({
      decider: fc.constantFrom(...MEETING_DECIDERS),
      board: fc.constant('nämnden'),
      on: days(-30, 200),
      papersOn: fc.option(days(-40, 200)),
    });
    const members = fc.record({
      organisationId: fc.uuid(),
      name: fc.constant('Kommunen'),
      decider: fc.constantFrom('BOARD' as const, 'ASSEMBLY' as const, 'COMMITTEE' as const, 'DELEGATION' as const),
      decided: fc.boolean(),
      meetings: fc.array(meetings, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(members, { maxLength: 5 }), days(0, 120), (all, dueOn) => {
        const wanted = { today: start, dueOn, extensionAskedTo: null, members: all };
        const plan = planResponse(wanted);
        const order = [plan.startBy, plan.draftBy, plan.commentsBy, plan.finalTextBy, plan.sendBy];
        expect(order).toEqual([...order].sort());
        expect(order.every(isWorkingDay)).toBe(true);
        expect(plan.sendBy <= dueOn).toBe(true);
        for (const { status, lastMeeting, finalTextBy, helps } of plan.members) {
          expect(helps.length > 0).toBe(['PAPERS_LATE', 'NO_MEETING', 'MEETINGS_UNKNOWN'].includes(status));
          if (status === 'IN_TIME') expect(start <= lastMeeting!.on && lastMeeting!.on <= plan.sendBy).toBe(true);
          if (finalTextBy !== null) expect(start <= finalTextBy || status !== 'IN_TIME').toBe(true);
          if (finalTextBy !== null) expect(plan.finalTextBy <= finalTextBy).toBe(true);
        }
        expect(plan.points.map(({ on }) => on)).toEqual(plan.points.map(({ on }) => on).sort());
        // The day that it names would do.
        if (plan.extensionTo !== null) {
          const then = planResponse({ ...wanted, dueOn: plan.extensionTo }, CUSTOMARY);
          expect(then.members.flatMap(({ helps }) => helps)).toEqual([]);
        }
      }),
    );
  });
});
