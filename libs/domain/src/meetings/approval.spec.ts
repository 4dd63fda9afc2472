import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../shared/local-date.js';
import { approvalWarning, checkApprovers } from './approval.js';

const day = (text: string) => text as LocalDate;

describe('the last day to approve', () => {
  const by = day('2025-03-10');
  it.each([
    ['2025-03-06', null],
    ['2025-03-07', 'Protokollet ska justeras senast mån 10 mars 2025 (KL 5 kap. 69 §).'],
    ['2025-03-10', 'Protokollet ska justeras senast mån 10 mars 2025 (KL 5 kap. 69 §).'],
    ['2025-03-11', 'Protokollet skulle ha justerats senast mån 10 mars 2025 (KL 5 kap. 69 §).'],
  ])('is warned of as it comes near, and when it is past: on %s', (today, warning) => {
    expect(approvalWarning(by, null, day(today))).toBe(warning);
  });

  it('is no matter once the minutes are approved in time', () => {
    expect(approvalWarning(by, by, day('2025-04-01'))).toBeNull();
    expect(approvalWarning(by, day('2025-03-11'), day('2025-04-01'))).toContain('justerades efter');
    expect(approvalWarning(null, null, day('2025-04-01'))).toBeNull();
  });
});

describe('approvers', () => {
  it('are each one person, however the name is written', () => {
    expect(checkApprovers(['Åsa Ek', 'Asa Ek'])).toMatchObject({ ok: true });
    for (const other of ['Åsa Ek', 'åsa ek', 'A\u030asa Ek']) {
      expect(checkApprovers(['Åsa Ek', other])).toMatchObject({ ok: false, error: { field: 'approvers' } });
    }
  });
});
