import { describe, expect, it } from '@jest/globals';
import { mayManageAccounts, mayUseOwnAccount } from './account-policy.js';
import { type Actor, hasBodyRole, hasOrganisationRole, isAdmin, ROLES, type RoleHeld } from './actor.js';
import { mayReadFaultReports } from './fault-policy.js';
import { maySendFiles } from './file-policy.js';
import { mayReadLog } from './log-policy.js';
import { allowed, allowIf, forbidden, hidden } from './verdict.js';

const actor = (...roles: RoleHeld[]): Actor => ({ id: 'a', roles });
const nobody = actor();
const admin = actor({ role: 'ADMIN' });
const secretary = actor({ role: 'SECRETARIAT', bodyId: 'b1' });
const auditor = actor({ role: 'AUDITOR', bodyId: 'b1' });
const finance = actor({ role: 'FINANCE', organisationId: 'o1' });

describe('an actor', () => {
  it('is admin by that role only', () => {
    expect(isAdmin(admin)).toBe(true);
    const others = ROLES.filter((role) => role !== 'ADMIN').map((role) => actor({ role, bodyId: 'b1' }));
    expect(others.some(isAdmin)).toBe(false);
  });

  it('has a role in one body, and no other', () => {
    expect(hasBodyRole(secretary, 'b1', 'SECRETARIAT')).toBe(true);
    expect(hasBodyRole(secretary, 'b1', 'AUDITOR', 'SECRETARIAT')).toBe(true);
    expect(hasBodyRole(secretary, 'b1', 'AUDITOR')).toBe(false);
    expect(hasBodyRole(secretary, 'b2', 'SECRETARIAT')).toBe(false);
    expect(hasBodyRole(admin, 'b1', 'SECRETARIAT')).toBe(false);
  });

  it('has any role in the body where none is named', () => {
    expect(hasBodyRole(auditor, 'b1')).toBe(true);
    expect(hasBodyRole(admin, 'b1')).toBe(false);
    expect(hasBodyRole(nobody, 'b1')).toBe(false);
  });

  it('has a role at one organisation, and no other', () => {
    expect(hasOrganisationRole(finance, 'o1', 'FINANCE', 'REGISTRAR')).toBe(true);
    expect(hasOrganisationRole(finance, 'o1')).toBe(true);
    expect(hasOrganisationRole(finance, 'o1', 'REGISTRAR')).toBe(false);
    expect(hasOrganisationRole(finance, 'o2', 'FINANCE')).toBe(false);
    expect(hasOrganisationRole(secretary, 'b1')).toBe(false);
  });

  it('may hold several roles', () => {
    const both = actor(...secretary.roles, ...finance.roles);
    expect([hasBodyRole(both, 'b1', 'SECRETARIAT'), hasOrganisationRole(both, 'o1', 'FINANCE')]).toEqual([true, true]);
  });
});

describe('the policies', () => {
  it('let everybody use the own account', () => {
    expect(mayUseOwnAccount(nobody)).toEqual(allowed);
  });

  it('let those send files who have a use for them', () => {
    const chief = actor({ role: 'CHIEF_EXECUTIVE', organisationId: 'o1' });
    const registrar = actor({ role: 'REGISTRAR', organisationId: 'o1' });
    for (const one of [admin, secretary, chief, registrar, finance]) expect(maySendFiles(one)).toEqual(allowed);
    for (const other of [nobody, auditor]) expect(maySendFiles(other)).toEqual(forbidden);
  });

  it.each([mayManageAccounts, mayReadFaultReports])('leave accounts and faults to the admin (%#)', (policy) => {
    expect(policy(admin)).toEqual(allowed);
    for (const other of [nobody, secretary, auditor, finance]) expect(policy(other)).toEqual(forbidden);
  });

  it('show the whole log to the admin, and that of a body to its auditor', () => {
    expect(mayReadLog(admin, undefined)).toEqual(allowed);
    expect(mayReadLog(admin, 'b1')).toEqual(allowed);
    expect(mayReadLog(auditor, 'b1')).toEqual(allowed);
    for (const other of [nobody, secretary, finance]) expect(mayReadLog(other, 'b1')).toEqual(hidden);
    expect(mayReadLog(auditor, 'b2')).toEqual(hidden);
    expect(mayReadLog(auditor, undefined)).toEqual(hidden);
  });

  it('refuse as FORBIDDEN where nothing else is said', () => {
    expect(allowIf(true, hidden)).toEqual(allowed);
    expect(allowIf(false)).toEqual(forbidden);
    expect(allowIf(false, hidden)).toEqual(hidden);
  });
});
