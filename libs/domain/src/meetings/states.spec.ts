import { describe, expect, it } from '@jest/globals';
import { describeMeetingsError } from './errors.js';
import { MEETING_STATUSES, type MeetingStatus } from './kinds.js';
import { hasBegun, isPlanned, isWritable, kindOfSending, mayGo, step } from './states.js';

const steps = MEETING_STATUSES.flatMap((from) =>
  MEETING_STATUSES.filter((to) => mayGo(from, to)).map((to) => `${from} → ${to}`),
);

describe('a meeting', () => {
  it('goes these ways and no other', () => {
    expect(steps).toEqual([
      'DRAFT → SUMMONED',
      'DRAFT → IN_SESSION',
      'SUMMONED → IN_SESSION',
      'SUMMONED → CANCELLED',
      'IN_SESSION → HELD',
      'HELD → IN_SESSION',
      'HELD → MINUTES_SENT',
      'HELD → APPROVED',
      'MINUTES_SENT → APPROVED',
    ]);
  });

  it('says in Swedish why it cannot go', () => {
    const refused = step('CANCELLED', 'IN_SESSION');
    expect(refused.ok ? '' : describeMeetingsError(refused.error)).toContain(
      'Mötet är inställt och kan inte bli pågående',
    );
  });

  it('is planned until it begins, and written unless it is cancelled', () => {
    const those = (test: (status: MeetingStatus) => boolean) => MEETING_STATUSES.filter(test);
    expect(those(isPlanned)).toEqual(['DRAFT', 'SUMMONED']);
    expect(those(hasBegun)).toEqual(['IN_SESSION', 'HELD', 'MINUTES_SENT', 'APPROVED']);
    expect(those((status) => !isWritable(status))).toEqual(['CANCELLED']);
  });

  it('is sent as what it has come to', () => {
    const kinds = MEETING_STATUSES.map((status) => {
      const kind = kindOfSending(status);
      return kind.ok ? kind.value : kind.error.code;
    });
    expect(kinds).toEqual([
      'SUMMONS',
      'CHANGE',
      'ILLEGAL_TRANSITION',
      'MINUTES',
      'MINUTES',
      'MINUTES',
      'ILLEGAL_TRANSITION',
    ]);
  });
});
