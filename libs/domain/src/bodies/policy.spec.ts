import { describe, expect, it } from '@jest/globals';
import type { Actor, RoleHeld } from '../access/actor.js';
import { allowed, forbidden, hidden } from '../access/verdict.js';
import {
  type BodyFacts,
  hasPlaceIn,
  mayReadBodies,
  mayReadInside,
  mayWriteBodyPeople,
  mayWriteBodyRegister,
} from './policy.js';

const facts: BodyFacts = { bodyId: 'body', organisationIdsToday: new Set(['member', 'host']) };
const actor = (...roles: RoleHeld[]): Actor => ({ id: 'account', roles });

describe('who may do what with a body', () => {
  it.each<[string, Actor, { place: boolean; register: boolean; people: boolean }]>([
    ['nobody in particular', actor(), { place: false, register: false, people: false }],
    ['ADMIN', actor({ role: 'ADMIN' }), { place: false, register: true, people: false }],
    ['the secretariat', actor({ role: 'SECRETARIAT', bodyId: 'body' }), { place: true, register: false, people: true }],
    [
      'another body’s secretariat',
      actor({ role: 'SECRETARIAT', bodyId: 'other' }),
      { place: false, register: false, people: false },
    ],
    ['the auditor', actor({ role: 'AUDITOR', bodyId: 'body' }), { place: true, register: false, people: false }],
    [
      'a member’s chief executive',
      actor({ role: 'CHIEF_EXECUTIVE', organisationId: 'member' }),
      { place: true, register: false, people: false },
    ],
    [
      'the host’s finance officer',
      actor({ role: 'FINANCE', organisationId: 'host' }),
      { place: true, register: false, people: false },
    ],
    [
      'somebody at a stranger',
      actor({ role: 'REGISTRAR', organisationId: 'stranger' }),
      { place: false, register: false, people: false },
    ],
    [
      'admin and secretariat in one',
      actor({ role: 'ADMIN' }, { role: 'SECRETARIAT', bodyId: 'body' }),
      { place: true, register: true, people: true },
    ],
  ])('%s', (_, who, { place, register, people }) => {
    expect(mayReadBodies(who)).toEqual(allowed);
    expect(hasPlaceIn(who, facts)).toBe(place);
    expect(mayReadInside(who, facts)).toEqual(place ? allowed : hidden);
    expect(mayWriteBodyRegister(who)).toEqual(register ? allowed : forbidden);
    expect(mayWriteBodyPeople(who, facts)).toEqual(people ? allowed : forbidden);
  });
});
