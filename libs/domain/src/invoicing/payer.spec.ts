import { describe, expect, it } from '@jest/globals';
import type { Actor, RoleHeld } from '../access/actor.js';
import { allowed, forbidden, hidden, type Verdict } from '../access/verdict.js';
import { parseLocalDate } from '../shared/local-date.js';
import { type FundedBody, isReminded, mayDeliver, mayKeepFunding, mayReadFunding } from './funding-policy.js';
import { changePayer, type PayerTerms } from './payer-decision.js';
import { changeOf, sumForecast } from './payer-forecast.js';
import { mayReadPayer, mayReadPayerCodings, mayWritePayer } from './payer-policy.js';

const day = (text: string) => parseLocalDate(text)!;
const today = day('2026-06-01');
const terms: PayerTerms = {
  year: 2026,
  validFrom: day('2026-01-01'),
  decidedOn: day('2025-12-10'),
  instance: 'Kommunstyrelsen',
  paragraph: 'KS § 12',
  codingString: 'kst 1150, P2499, ansvar 310',
  authorisingOfficer: 'Moa Exempel',
  substitute: 'Mats Exempel',
  registrationNumber: null,
};

describe('a payer’s decision', () => {
  const last = { version: 2, validFrom: day('2026-03-01') };

  it('begins the history, and each change ends the row before', () => {
    expect(changePayer(terms, null, null, today)).toEqual({ ok: true, value: { terms, version: 1, before: null } });
    const later = { ...terms, validFrom: day('2026-05-01') };
    expect(changePayer(later, last, 2, today)).toMatchObject({
      value: { version: 3, before: { validTo: '2026-04-30' } },
    });
  });

  it('takes the place of one from the same day, which then never was in force', () => {
    const same = { ...terms, validFrom: day('2026-03-01') };
    expect(changePayer(same, last, 2, today)).toMatchObject({ value: { version: 3, before: { replaced: true } } });
    expect(changePayer(terms, last, 2, today)).toMatchObject({ error: { code: 'BAD_USER_INPUT', field: 'validFrom' } });
  });

  it('is a conflict when somebody was first', () => {
    for (const [row, read] of [
      [last, 1],
      [last, null],
      [null, 1],
    ] as const) {
      expect(changePayer({ ...terms, validFrom: day('2026-04-01') }, row, read, today)).toEqual({
        ok: false,
        error: { code: 'CONFLICT' },
      });
    }
  });

  it('trims, and leaves out what is empty', () => {
    const typed = { ...terms, paragraph: ' KS § 12 ', substitute: ' ', registrationNumber: 'KS 2025/88' };
    expect(changePayer(typed, null, null, today)).toMatchObject({
      value: { terms: { paragraph: 'KS § 12', substitute: null, registrationNumber: 'KS 2025/88' } },
    });
  });

  it.each<[keyof PayerTerms, Partial<PayerTerms>]>([
    ['year', { year: 2151 }],
    ['validFrom', { validFrom: day('2024-12-31') }],
    ['validFrom', { validFrom: day('2029-01-01') }],
    ['decidedOn', { decidedOn: day('2026-06-02') }],
    ['instance', { instance: '' }],
    ['paragraph', { paragraph: '§'.repeat(61) }],
    ['codingString', { codingString: '\u0007' }],
    ['authorisingOfficer', { authorisingOfficer: '' }],
    ['substitute', { substitute: 'Moa Exempel' }],
  ])('names %s in %j', (field, more) => {
    expect(changePayer({ ...terms, ...more }, null, null, today)).toMatchObject({
      error: { code: 'BAD_USER_INPUT', field },
    });
  });
});

describe('a forecast', () => {
  it('sums what is known and compares where both years are', () => {
    const rows = [
      { amount: 500n, previous: 400n },
      { amount: 100n, previous: 0n },
      { amount: null, previous: 70n },
    ];
    expect(rows.map(changeOf)).toEqual([100n, 100n, null]);
    expect(sumForecast(rows)).toEqual({ total: 600n, previousTotal: 470n, change: 200n, complete: false });
    expect(sumForecast(rows.slice(0, 2))).toMatchObject({ complete: true });
    expect(sumForecast([])).toEqual({ total: 0n, previousTotal: 0n, change: null, complete: true });
  });
});

describe('who may what', () => {
  const actor = (...roles: RoleHeld[]): Actor => ({ id: 'account', roles });
  const at = (role: 'FINANCE' | 'CHIEF_EXECUTIVE' | 'REPRESENTATIVE' | 'REGISTRAR', organisationId: string) =>
    actor({ role, organisationId });
  const body: FundedBody = { bodyId: 'body', organisationIdsToday: new Set(['host', 'member']), hostId: 'host' };

  it.each<[string, Actor, read: Verdict, write: Verdict, codings: Verdict]>([
    ['the organisation’s FINANCE', at('FINANCE', 'member'), allowed, allowed, forbidden],
    ['its CHIEF_EXECUTIVE', at('CHIEF_EXECUTIVE', 'member'), allowed, forbidden, forbidden],
    ['its REPRESENTATIVE', at('REPRESENTATIVE', 'member'), hidden, hidden, forbidden],
    ['the host’s FINANCE', at('FINANCE', 'host'), hidden, hidden, allowed],
    ['the host’s CHIEF_EXECUTIVE', at('CHIEF_EXECUTIVE', 'host'), hidden, hidden, forbidden],
    ['the secretariat', actor({ role: 'SECRETARIAT', bodyId: 'body' }), hidden, hidden, forbidden],
    ['ADMIN', actor({ role: 'ADMIN' }), hidden, hidden, hidden],
    ['another’s FINANCE', at('FINANCE', 'other'), hidden, hidden, hidden],
  ])('with a payer’s decision: %s', (_, who, read, write, codings) => {
    expect([mayReadPayer(who, 'member'), mayWritePayer(who, 'member'), mayReadPayerCodings(who, body, 'host')]).toEqual(
      [read, write, codings],
    );
  });

  it.each<[string, Actor, read: Verdict, keep: Verdict, deliver: Verdict, reminded: boolean]>([
    ['the secretariat', actor({ role: 'SECRETARIAT', bodyId: 'body' }), allowed, allowed, allowed, true],
    ['the auditor', actor({ role: 'AUDITOR', bodyId: 'body' }), allowed, forbidden, forbidden, false],
    ['the host’s FINANCE', at('FINANCE', 'host'), allowed, allowed, allowed, true],
    ['the host’s CHIEF_EXECUTIVE', at('CHIEF_EXECUTIVE', 'host'), allowed, forbidden, forbidden, true],
    ['the member’s FINANCE', at('FINANCE', 'member'), allowed, forbidden, allowed, true],
    ['the member’s REPRESENTATIVE', at('REPRESENTATIVE', 'member'), allowed, forbidden, allowed, false],
    ['the member’s REGISTRAR', at('REGISTRAR', 'member'), allowed, forbidden, forbidden, false],
    ['ADMIN', actor({ role: 'ADMIN' }), hidden, hidden, hidden, false],
    ['one that is no member', at('FINANCE', 'other'), hidden, hidden, hidden, false],
  ])('with funding: %s', (_, who, read, keep, deliver, reminded) => {
    expect([mayReadFunding(who, body), mayKeepFunding(who, body), mayDeliver(who, body, 'member')]).toEqual([
      read,
      keep,
      deliver,
    ]);
    expect(isReminded(who, body)).toBe(reminded);
  });

  it('should hide a body from a member that has left, also what it was to deliver', () => {
    const left: FundedBody = { ...body, organisationIdsToday: new Set(['host']) };
    expect(mayDeliver(at('FINANCE', 'member'), left, 'member')).toEqual(hidden);
    expect(mayKeepFunding(at('FINANCE', 'host'), { ...body, hostId: null })).toEqual(forbidden);
  });
});
