import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  afterAttempt,
  type Attempt,
  DELAYS,
  LAPSED,
  mailSubject,
  MAIL_STATES,
  mayResend,
  queuedAs,
  recipientsOf,
  replacing,
  withThoseToldBefore,
} from './mail-rules.js';

describe('recipientsOf', () => {
  it('writes to each person once, and asks substitutes only if they are nothing else', () => {
    expect(
      recipientsOf([
        { personId: 'ordforande', role: 'CHAIR' },
        { personId: 'dubbel', role: 'SUBSTITUTE' },
        { personId: 'ersattare', role: 'SUBSTITUTE' },
        { personId: 'dubbel', role: 'SECRETARY' },
        { personId: 'kontakt', role: 'CONTACT' },
        { personId: 'ersattare', role: 'SUBSTITUTE' },
      ]),
    ).toEqual([
      { personId: 'ordforande', optional: false },
      { personId: 'dubbel', optional: false },
      { personId: 'ersattare', optional: true },
      { personId: 'kontakt', optional: false },
    ]);
  });
});

describe('queuedAs and mayResend', () => {
  it.each([
    [null, true, 'NO_ADDRESS'],
    [null, false, 'NO_ADDRESS'],
    ['ada@prov.example', true, 'WAITING'],
    ['ada@prov.example', false, 'OFF'],
  ] as const)('%s, mail on: %s → %s', (email, on, state) => {
    expect(queuedAs(email, on)).toBe(state);
  });

  it('sends again only what ended unsent', () => {
    expect(MAIL_STATES.filter(mayResend)).toEqual(['FAILED', 'NO_ADDRESS', 'OFF']);
  });
});

describe('replacing', () => {
  it.each([
    ['SUMMONS', ['SUMMONS', 'CHANGE', 'CANCELLATION']],
    ['CHANGE', ['SUMMONS', 'CHANGE', 'CANCELLATION']],
    ['CANCELLATION', ['SUMMONS', 'CHANGE', 'CANCELLATION']],
    ['MINUTES', ['MINUTES']],
  ] as const)('%s gives way to later %s', (kind, later) => {
    expect(replacing(kind)).toEqual(later);
  });
});

const passing: Attempt = { outcome: 'REFUSED', permanent: false, fault: '451 senare' };
const permanent: Attempt = { outcome: 'REFUSED', permanent: true, fault: '550 okänd' };
const MAY = /kan ha kommit fram/;

describe('afterAttempt', () => {
  it('waits longer and longer after passing faults, and gives up after the sixth', () => {
    const delays = [1, 2, 3, 4, 5, 6].map((attempts) => afterAttempt(attempts, 0, passing).delay);
    expect(delays).toEqual([...DELAYS, null]);
    expect(afterAttempt(6, 0, passing)).toEqual({ state: 'FAILED', unknowns: 0, delay: null, fault: '451 senare' });
  });

  it('gives up at once when the server refuses for good', () => {
    expect(afterAttempt(1, 0, permanent)).toEqual({ state: 'FAILED', unknowns: 0, delay: null, fault: '550 okänd' });
  });

  it('sends once more after a lapse, and says after the second that it may have arrived', () => {
    expect(afterAttempt(1, 0, LAPSED)).toMatchObject({ state: 'WAITING', unknowns: 1, delay: 1 });
    const second = afterAttempt(2, 1, LAPSED);
    expect(second).toMatchObject({ state: 'FAILED', unknowns: 2, delay: null });
    expect(second.fault).toMatch(MAY);
  });

  it('remembers a lapse when the end is another', () => {
    expect(afterAttempt(3, 1, permanent).fault).toMatch(MAY);
    expect(afterAttempt(1, 0, permanent).fault).not.toMatch(MAY);
  });

  it('is sent at most twice without anybody knowing, whatever happens', () => {
    const attempt = fc.constantFrom<Attempt>(passing, permanent, LAPSED, { outcome: 'ACCEPTED' });
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 8, maxLength: 8 }), (attempts) => {
        let [unknowns, count, arrivals] = [0, 0, 0];
        for (const each of attempts) {
          const next = afterAttempt(++count, unknowns, each);
          unknowns = next.unknowns;
          if (each.outcome !== 'REFUSED') arrivals++;
          if (next.state !== 'WAITING') break;
        }
        // Only the last can be accepted; those before it are at most one of unknown outcome.
        return arrivals <= 2 && count <= 6;
      }),
    );
  });
});

describe('mailSubject', () => {
  it.each([
    ['SUMMONS', 'Kallelse: Gruppmöte torsdag 3 december 2026'],
    ['CHANGE', 'Ändrad kallelse: Gruppmöte torsdag 3 december 2026'],
    ['CANCELLATION', 'Inställt: Gruppmöte torsdag 3 december 2026'],
    ['MINUTES', 'Minnesanteckningar från Gruppmöte torsdag 3 december 2026'],
  ] as const)('%s: %s', (kind, subject) => {
    expect(mailSubject(kind, 'Gruppmöte', 'torsdag 3 december 2026', 'Minnesanteckningar')).toBe(subject);
  });
});

describe('withThoseToldBefore', () => {
  const one = (personId: string) => ({ personId, optional: false });
  const told = [one('sitter'), one('kvar'), one('borta'), one('borta')];
  const seatedToday = new Set(['sitter', 'kvar']);
  it.each([
    ['SUMMONS', ['sitter', 'ny', 'kvar']],
    ['CHANGE', ['sitter', 'ny', 'kvar']],
    ['CANCELLATION', ['sitter', 'ny', 'kvar', 'borta']],
    ['MINUTES', ['sitter', 'ny']],
  ] as const)('of %s', (kind, expected) => {
    const found = withThoseToldBefore(kind, [one('sitter'), one('ny')], { told, seatedToday });
    expect(found.map(({ personId }) => personId)).toEqual(expected);
  });
});
