import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../access/actor.js';
import { allowed, forbidden, hidden } from '../access/verdict.js';
import { MEETING_STATUSES } from '../meetings/kinds.js';
import type { BodyKind } from '../bodies/kinds.js';
import {
  freeAddress,
  isFinal,
  isFinalDecision,
  LONGEST_REASON,
  mayPublish,
  mayReadTrace,
  reasonFault,
} from './rules.js';

const facts = { bodyId: 'b1', organisationIdsToday: new Set(['o1']) };
const actor = (role: Actor['roles'][number]): Actor => ({ id: 'a', roles: [role] });

describe('publishing', () => {
  it('is for the secretariat of the body; others there are told so, and nobody else knows', () => {
    expect(mayPublish(actor({ role: 'SECRETARIAT', bodyId: 'b1' }), facts)).toEqual(allowed);
    for (const role of ['REPRESENTATIVE', 'CHIEF_EXECUTIVE', 'FINANCE', 'REGISTRAR'] as const) {
      expect(mayPublish(actor({ role, organisationId: 'o1' }), facts)).toEqual(forbidden);
      expect(mayPublish(actor({ role, organisationId: 'o2' }), facts)).toEqual(hidden);
    }
    expect(mayPublish(actor({ role: 'AUDITOR', bodyId: 'b1' }), facts)).toEqual(forbidden);
    expect(mayPublish(actor({ role: 'SECRETARIAT', bodyId: 'b2' }), facts)).toEqual(hidden);
    expect(mayPublish(actor({ role: 'ADMIN' }), facts)).toEqual(hidden);
  });

  it('leaves a trace for the secretariat and the auditor of the body', () => {
    expect(mayReadTrace(actor({ role: 'AUDITOR', bodyId: 'b1' }), 'b1')).toBe(true);
    expect(mayReadTrace(actor({ role: 'SECRETARIAT', bodyId: 'b2' }), 'b1')).toBe(false);
    expect(mayReadTrace(actor({ role: 'REPRESENTATIVE', organisationId: 'o1' }), 'b1')).toBe(false);
  });

  it('waits until the minutes are final', () => {
    const final = (kind: BodyKind) => MEETING_STATUSES.filter((status) => isFinal({ status }, kind));
    expect(final('JOINT_COMMITTEE')).toEqual(['APPROVED']);
    expect(final('NETWORK')).toEqual(['MINUTES_SENT', 'APPROVED']);
  });

  it('does not wait with a decision that was approved at once', () => {
    expect(isFinalDecision({ status: 'HELD' }, 'JOINT_COMMITTEE', {})).toBe(true);
    expect(isFinalDecision({ status: 'HELD' }, 'JOINT_COMMITTEE', null)).toBe(false);
    expect(isFinalDecision({ status: 'MINUTES_SENT' }, 'NETWORK', null)).toBe(true);
  });

  it('gives each its own address', () => {
    expect(freeAddress('protokoll-2026-05-12', new Set())).toBe('protokoll-2026-05-12');
    expect(freeAddress('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
  });

  it.each(['', '  ', 'x'.repeat(LONGEST_REASON + 1), 'a\u0000', '\u202etxt'])(
    'does not end for the reason %j',
    (reason) => {
      expect(reasonFault(reason)).toEqual(expect.any(String));
    },
  );

  it('ends for a reason', () => {
    expect(reasonFault('En adress följde med.')).toBeUndefined();
  });
});
