import { describe, expect, it } from '@jest/globals';
import { type Actor, type RoleHeld } from '../access/actor.js';
import { mayReadFairness, mayReadOpenClaims, mayReadRuleReport, maySeeCharged } from './report-policy.js';

const actor = (...roles: RoleHeld[]): Actor => ({ id: 'a', roles });
const at = (organisationId: string, role: RoleHeld['role'] = 'FINANCE') => actor({ role, organisationId });
const inBody = (role: RoleHeld['role']) => actor({ role, bodyId: 'b' });
const body = { bodyId: 'b', organisationIdsToday: new Set(['host', 'member', 'other']) };

describe('who reads the reports', () => {
  /** Report, charges of the member, charges of another, fairness, open claims of the member. */
  it.each<[string, Actor, boolean[]]>([
    ['FINANCE of the host', at('host'), [true, true, true, true, false]],
    ['CHIEF_EXECUTIVE of the host', at('host', 'CHIEF_EXECUTIVE'), [true, false, false, true, false]],
    ['FINANCE of the member', at('member'), [true, true, false, true, true]],
    ['CHIEF_EXECUTIVE of the member', at('member', 'CHIEF_EXECUTIVE'), [true, true, false, true, false]],
    ['REPRESENTATIVE of the member', at('member', 'REPRESENTATIVE'), [true, false, false, true, false]],
    ['AUDITOR of the body', inBody('AUDITOR'), [true, false, false, true, false]],
    ['SECRETARIAT of the body', inBody('SECRETARIAT'), [true, false, false, true, false]],
    ['FINANCE elsewhere', at('elsewhere'), [false, false, false, false, false]],
    ['ADMIN', actor({ role: 'ADMIN' }), [false, false, false, false, false]],
    ['nobody in particular', actor(), [false, false, false, false, false]],
  ])('%s', (_, who, expected) => {
    expect(
      [
        mayReadRuleReport(who, body, 'host'),
        maySeeCharged(who, 'member', 'host'),
        maySeeCharged(who, 'other', 'host'),
        mayReadFairness(who, body),
        mayReadOpenClaims(who, 'member'),
      ].map(({ allowed }) => allowed),
    ).toEqual(expected);
  });

  it('keeps a former host’s years with it, and nothing else of the body', () => {
    const gone = at('gone');
    expect(mayReadRuleReport(gone, body, 'gone').allowed).toBe(true);
    expect(maySeeCharged(gone, 'member', 'gone').allowed).toBe(true);
    expect(mayReadRuleReport(gone, body, 'host').allowed).toBe(false);
    expect(mayReadFairness(gone, body).allowed).toBe(false);
  });

  it('hides what one may not know of', () => {
    const none = { allowed: false, reason: 'NOT_FOUND' };
    expect(mayReadRuleReport(at('elsewhere'), body, 'host')).toEqual(none);
    expect(mayReadOpenClaims(at('member', 'CHIEF_EXECUTIVE'), 'member')).toEqual(none);
    expect(maySeeCharged(at('member'), 'member', null)).toEqual(none);
  });
});
