import { expect, it } from '@jest/globals';
import type { Actor } from '../access/actor.js';
import { allowed, forbidden, hidden } from '../access/verdict.js';
import { mayReadShares, mayTakeRecords } from './policy.js';

const facts = { bodyId: 'b1', organisationIdsToday: new Set(['o1']) };
const actor = (role: Actor['roles'][number]): Actor => ({ id: 'a', roles: [role] });

it('lets the secretariat and the registrars of members take papers to the diarium', () => {
  expect(mayTakeRecords(actor({ role: 'SECRETARIAT', bodyId: 'b1' }), facts)).toEqual(allowed);
  expect(mayTakeRecords(actor({ role: 'REGISTRAR', organisationId: 'o1' }), facts)).toEqual(allowed);
  expect(mayTakeRecords(actor({ role: 'CHIEF_EXECUTIVE', organisationId: 'o1' }), facts)).toEqual(forbidden);
  expect(mayTakeRecords(actor({ role: 'REGISTRAR', organisationId: 'o2' }), facts)).toEqual(hidden);
  expect(mayTakeRecords(actor({ role: 'ADMIN' }), facts)).toEqual(hidden);
});

it('shows what was shared with whom to the auditor, too', () => {
  const auditor = actor({ role: 'AUDITOR', bodyId: 'b1' });
  expect([mayReadShares(auditor, facts), mayTakeRecords(auditor, facts)]).toEqual([allowed, forbidden]);
  expect(mayReadShares(actor({ role: 'AUDITOR', bodyId: 'b2' }), facts)).toEqual(hidden);
  expect(mayReadShares(actor({ role: 'REGISTRAR', organisationId: 'o1' }), facts)).toEqual(allowed);
  expect(mayReadShares(actor({ role: 'CHIEF_EXECUTIVE', organisationId: 'o1' }), facts)).toEqual(forbidden);
});
