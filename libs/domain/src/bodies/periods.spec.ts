import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../shared/local-date.js';
import { describeBodiesError } from './errors.js';
import { checkHosting, checkMembership, checkPeriod, checkSeat, type SeatStay, type Stay } from './periods.js';

const stay = (id: string, organisationId: string, from: string, to: string | null = null): Stay => ({
  id,
  organisationId,
  validFrom: from as LocalDate,
  validTo: to as LocalDate | null,
});
const seat = (
  id: string,
  personId: string,
  role: SeatStay['role'],
  from: string,
  to: string | null = null,
): SeatStay => ({
  ...stay(id, 'norsjo', from, to),
  personId,
  role,
});

describe('checkPeriod', () => {
  it('takes one day, and open-ended', () => {
    expect(checkPeriod(stay('a', 'norsjo', '2025-01-01', '2025-01-01')).ok).toBe(true);
    expect(checkPeriod(stay('a', 'norsjo', '2025-01-01')).ok).toBe(true);
  });

  it('refuses an end before the beginning', () => {
    expect(checkPeriod(stay('a', 'norsjo', '2025-01-02', '2025-01-01'))).toMatchObject({
      error: { code: 'BAD_USER_INPUT', field: 'validTo' },
    });
  });
});

describe('checkMembership', () => {
  const all = [stay('a', 'norsjo', '2010-01-01', '2015-12-31'), stay('b', 'mala', '2010-01-01')];

  it('takes the day after the end, and another organisation at the same time', () => {
    expect(checkMembership(stay('c', 'norsjo', '2016-01-01'), all).ok).toBe(true);
    expect(checkMembership(stay('c', 'sorsele', '2012-01-01'), all).ok).toBe(true);
  });

  it('does not collide with itself', () => {
    expect(checkMembership(stay('a', 'norsjo', '2010-01-01', '2020-12-31'), all).ok).toBe(true);
  });

  it.each([
    ['the last day', stay('c', 'norsjo', '2015-12-31')],
    ['the first day', stay('c', 'norsjo', '2000-01-01', '2010-01-01')],
    ['the middle', stay('c', 'norsjo', '2012-01-01', '2012-12-31')],
    ['all of it', stay('c', 'norsjo', '2000-01-01')],
  ])('refuses the same organisation on %s', (_, wanted) => {
    expect(checkMembership(wanted, all)).toMatchObject({
      error: { code: 'CONFLICT', taken: 'MEMBERSHIP', from: '2010-01-01', to: '2015-12-31' },
    });
  });
});

describe('checkHosting', () => {
  const all = [stay('a', 'norsjo', '2024-01-01', '2024-12-31')];

  it('takes the next year', () => {
    expect(checkHosting(stay('b', 'mala', '2025-01-01', '2025-12-31'), all).ok).toBe(true);
  });

  it('refuses a second host on one day, whoever it is', () => {
    expect(checkHosting(stay('b', 'mala', '2024-12-31'), all)).toMatchObject({
      error: { code: 'CONFLICT', taken: 'HOST' },
    });
  });
});

describe('checkSeat', () => {
  const all = [seat('a', 'anna', 'CHAIR', '2024-01-01'), seat('b', 'anna', 'ORDINARY', '2024-01-01')];

  it('refuses a second chair', () => {
    expect(checkSeat(seat('c', 'bo', 'CHAIR', '2025-01-01'), all)).toMatchObject({ error: { taken: 'CHAIR' } });
  });

  it('refuses the same person in the same seat', () => {
    expect(checkSeat(seat('c', 'anna', 'ORDINARY', '2025-01-01'), all)).toMatchObject({ error: { taken: 'SEAT' } });
  });

  it('takes another person, another role and another organisation', () => {
    expect(checkSeat(seat('c', 'bo', 'ORDINARY', '2025-01-01'), all).ok).toBe(true);
    expect(checkSeat(seat('c', 'anna', 'SECRETARY', '2025-01-01'), all).ok).toBe(true);
    expect(checkSeat({ ...seat('c', 'anna', 'ORDINARY', '2025-01-01'), organisationId: 'mala' }, all).ok).toBe(true);
  });
});

describe('describeBodiesError', () => {
  it('says when it is taken, and the way out', () => {
    const error = { code: 'CONFLICT', field: 'validFrom', taken: 'HOST', from: '2024-01-01' as LocalDate } as const;
    expect(describeBodiesError({ ...error, to: '2024-12-31' as LocalDate })).toBe(
      'Samverkan har redan en värd från 2024-01-01 till och med 2024-12-31. Avsluta den tiden först, eller välj andra dagar.',
    );
    expect(describeBodiesError({ ...error, to: null })).toContain('från 2024-01-01 och tills vidare.');
  });

  it('names the code that the register lacks', () => {
    expect(
      describeBodiesError({ code: 'ORGANISATION_UNKNOWN', field: 'organisation', organisation: '9999' }),
    ).toContain('9999');
  });
});
