import { describe, expect, it } from '@jest/globals';
import type { Actor, OrganisationRole } from '../access/actor.js';
import type { BodyFacts } from '../bodies/policy.js';
import { CONSULTATION_STATES } from './kinds.js';
import { mayCommentFor, mayWriteSections } from './policy.js';

const BODY: BodyFacts = { bodyId: 'body', organisationIdsToday: new Set(['pen', 'joins', 'apart']) };
const of = (organisationId: string, role: OrganisationRole = 'REPRESENTATIVE'): Actor => ({
  id: organisationId,
  roles: [{ role, organisationId }],
});
const kansli: Actor = { id: 'kansli', roles: [{ role: 'SECRETARIAT', bodyId: 'body' }] };
const facts = (state: (typeof CONSULTATION_STATES)[number]) => ({ state, penHolderId: 'pen', joiningIds: ['joins'] });

describe('who writes in the sections', () => {
  it('is the pen and the secretariat in every state, and those that join while it is drafted together', () => {
    const joiners = CONSULTATION_STATES.filter((state) => mayWriteSections(of('joins'), BODY, facts(state)).allowed);
    expect(joiners).toEqual(['DRAFTING', 'COMMENTING']);
    for (const state of CONSULTATION_STATES) {
      expect(mayWriteSections(of('pen'), BODY, facts(state)).allowed).toBe(true);
      expect(mayWriteSections(kansli, BODY, facts(state)).allowed).toBe(true);
      expect(mayWriteSections(of('apart'), BODY, facts(state)).allowed).toBe(false);
      expect(mayWriteSections(of('joins', 'FINANCE'), BODY, facts(state)).allowed).toBe(false);
    }
  });

  it('tells those without a place nothing', () => {
    expect(mayWriteSections(of('elsewhere'), BODY, facts('DRAFTING'))).toMatchObject({ allowed: false, reason: 'NOT_FOUND' }); // prettier-ignore
    expect(mayWriteSections(of('apart'), BODY, facts('DRAFTING'))).toMatchObject({ allowed: false, reason: 'FORBIDDEN' }); // prettier-ignore
  });
});

describe('who comments', () => {
  it('is a member for itself, and the secretariat for anybody and for nobody', () => {
    expect(mayCommentFor(of('apart'), BODY, 'apart').allowed).toBe(true);
    expect(mayCommentFor(of('apart'), BODY, 'joins').allowed).toBe(false);
    expect(mayCommentFor(of('apart'), BODY, null).allowed).toBe(false);
    expect(mayCommentFor(kansli, BODY, 'apart').allowed).toBe(true);
    expect(mayCommentFor(kansli, BODY, null).allowed).toBe(true);
  });
});
