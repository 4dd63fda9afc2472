import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../shared/local-date.js';
import { answerExtension, askForExtension, joinAfterwards, leaveOut, takeBackIn } from './extension.js';
import { CONSULTATION_STATES } from './kinds.js';
import { isBeforeSent } from './states.js';

const day = (text: string) => text as LocalDate;
const facts = { state: 'DECIDING' as const, dueOn: day('2026-04-06'), extensionAskedTo: null };

describe('another day for the response', () => {
  it('is asked for, and granted or refused', () => {
    expect(askForExtension(facts, day('2026-04-20'))).toEqual({ ok: true, value: '2026-04-20' });
    expect(askForExtension(facts, facts.dueOn)).toMatchObject({ error: { field: 'to' } });
    const asked = { ...facts, extensionAskedTo: day('2026-04-20') };
    expect(answerExtension(asked, day('2026-04-17'))).toEqual({
      ok: true,
      value: { dueOn: '2026-04-17', extensionAskedTo: null },
    });
    expect(answerExtension(asked, null)).toEqual({ ok: true, value: { dueOn: '2026-04-06', extensionAskedTo: null } });
    expect(answerExtension(asked, facts.dueOn)).toMatchObject({ error: { field: 'grantedTo' } });
    expect(answerExtension(facts, day('2026-04-17'))).toMatchObject({ ok: false });
  });

  it.each(CONSULTATION_STATES)('is asked for only before it is sent: %s', (state) => {
    expect(askForExtension({ ...facts, state }, day('2026-04-20')).ok).toBe(isBeforeSent(state));
  });
});

describe('a member that is late', () => {
  const member = { name: 'Vindeln', stance: 'JOINS' as const, leftOut: false, decisions: [] };
  const versions = [{ version: 1, editorial: false }];
  const decision = { version: 1, outcome: 'APPROVED' as const, allowsEditorial: false };

  it('is left out on the last working day, and not before', () => {
    // 6 April 2026 is Easter Monday.
    expect(leaveOut(facts, member, versions, day('2026-04-01'))).toMatchObject({ ok: false });
    expect(leaveOut(facts, member, versions, day('2026-04-02')).ok).toBe(true);
    expect(leaveOut(facts, member, versions, day('2026-05-02')).ok).toBe(true);
    expect(leaveOut({ ...facts, state: 'CANVASSING' }, member, versions, day('2026-04-02')).ok).toBe(false);
  });

  it('is late only while it joins and has not decided', () => {
    const on = day('2026-04-06');
    expect(leaveOut(facts, { ...member, decisions: [decision] }, versions, on).ok).toBe(false);
    expect(leaveOut(facts, { ...member, decisions: [{ ...decision, outcome: 'REJECTED' }] }, versions, on).ok).toBe(true); // prettier-ignore
    expect(leaveOut(facts, { ...member, stance: 'OWN' }, versions, on).ok).toBe(false);
    expect(leaveOut(facts, { ...member, leftOut: true }, versions, on).ok).toBe(false);
  });

  it('is taken back in before it is sent, and joins afterwards after it', () => {
    expect(takeBackIn('READY', { ...member, leftOut: true }).ok).toBe(true);
    expect(takeBackIn('READY', member).ok).toBe(false);
    expect(takeBackIn('SENT', { ...member, leftOut: true }).ok).toBe(false);
    expect(joinAfterwards('SENT', 'Vindeln', false, null).ok).toBe(true);
    expect(joinAfterwards('ACKNOWLEDGED', 'Vindeln', false, null).ok).toBe(true);
    expect(joinAfterwards('CLOSED', 'Vindeln', false, null).ok).toBe(false);
    expect(joinAfterwards('SENT', 'Vindeln', true, null).ok).toBe(false);
    expect(joinAfterwards('SENT', 'Vindeln', false, day('2026-04-20')).ok).toBe(false);
  });
});
