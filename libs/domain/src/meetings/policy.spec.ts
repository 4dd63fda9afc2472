import { describe, expect, it } from '@jest/globals';
import type { Actor, RoleHeld } from '../access/actor.js';
import { MEETING_STATUSES, type MeetingStatus } from './kinds.js';
import { mayPlanMeetings, mayReadBacklog, mayReadMeeting, mayReadNotes, mayWriteMeeting } from './policy.js';

const actor = (...roles: RoleHeld[]): Actor => ({ id: 'a', roles });
const secretary = actor({ role: 'SECRETARIAT', bodyId: 'b1' });
const member = actor({ role: 'CHIEF_EXECUTIVE', organisationId: 'o1' });
const auditor = actor({ role: 'AUDITOR', bodyId: 'b1' });
const outsiders = [
  actor(),
  actor({ role: 'ADMIN' }),
  actor({ role: 'SECRETARIAT', bodyId: 'b2' }),
  actor({ role: 'CHIEF_EXECUTIVE', organisationId: 'o2' }),
];
const OUT: readonly MeetingStatus[] = ['MINUTES_SENT', 'APPROVED'];
const body = { bodyId: 'b1', organisationIdsToday: new Set(['o1']) };
const own = (status: MeetingStatus) => ({ status, imported: false });
const word = (verdict: { allowed: boolean; reason?: string }) => (verdict.allowed ? 'yes' : verdict.reason);

describe('a meeting', () => {
  it('is for those with a place once it is no draft, and for the secretariat always', () => {
    for (const status of MEETING_STATUSES) {
      expect(word(mayReadMeeting(secretary, body, own(status)))).toBe('yes');
      for (const one of [member, auditor]) {
        expect(word(mayReadMeeting(one, body, own(status)))).toBe(status === 'DRAFT' ? 'NOT_FOUND' : 'yes');
      }
      for (const one of outsiders) expect(word(mayReadMeeting(one, body, own(status)))).toBe('NOT_FOUND');
    }
  });

  it('made out of minutes is a draft until they are sent', () => {
    for (const status of MEETING_STATUSES) {
      const meeting = { status, imported: true };
      expect(word(mayReadMeeting(member, body, meeting))).toBe(OUT.includes(status) ? 'yes' : 'NOT_FOUND');
      expect(word(mayReadMeeting(secretary, body, meeting))).toBe('yes');
    }
  });

  it('shows its notes to others when the minutes are sent', () => {
    for (const status of MEETING_STATUSES) {
      expect(mayReadNotes(secretary, body, own(status))).toBe(true);
      expect(mayReadNotes(member, body, own(status))).toBe(OUT.includes(status));
      for (const one of outsiders) expect(mayReadNotes(one, body, own(status))).toBe(false);
    }
  });

  it('is written by the secretariat; who sees it is told so, others nothing', () => {
    expect(word(mayWriteMeeting(secretary, body, own('DRAFT')))).toBe('yes');
    expect(word(mayWriteMeeting(member, body, own('SUMMONED')))).toBe('FORBIDDEN');
    expect(word(mayWriteMeeting(member, body, own('DRAFT')))).toBe('NOT_FOUND');
    for (const one of outsiders) expect(word(mayWriteMeeting(one, body, own('SUMMONED')))).toBe('NOT_FOUND');
  });

  it('is planned by the secretariat, which alone sees the backlog', () => {
    expect([secretary, member, ...outsiders].map((one) => word(mayPlanMeetings(one, body)))).toEqual([
      'yes',
      'FORBIDDEN',
      ...outsiders.map(() => 'NOT_FOUND'),
    ]);
    expect([secretary, member, auditor].map((one) => word(mayReadBacklog(one, body)))).toEqual([
      'yes',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });
});
