import { describe, expect, it } from '@jest/globals';
import { checkInvitation, invitationRecipients, type SeatedPerson, takesInvitations } from './invitation.js';
import { CONSULTATION_STATES } from './kinds.js';

const seat = (organisationId: string | null, name: string, role: SeatedPerson['role'] = 'ORDINARY'): SeatedPerson => ({
  organisationId,
  name,
  role,
  email: `${name.toLowerCase()}@exempel.example`,
});
const member = (organisationId: string, contactName = '', contactEmail = '') => ({
  organisationId,
  contactName,
  contactEmail,
});
const told = (...args: Parameters<typeof invitationRecipients>) =>
  invitationRecipients(...args).map(({ name }) => name);

describe('invitationRecipients', () => {
  it('are the contact person, and only that one', () => {
    expect(invitationRecipients([member('a', 'Kim', 'kim@a.example')], [seat('a', 'Siv')])).toEqual([
      { organisationId: 'a', name: 'Kim', email: 'kim@a.example' },
    ]);
    expect(told([member('a', '', 'kim@a.example')], [])).toEqual(['kim@a.example']);
  });

  it('are those who sit for the member where no address of a contact person is known', () => {
    const seats = [seat('a', 'Siv', 'CHAIR'), seat('a', 'Siv'), seat('b', 'Bo'), seat(null, 'Nils'), seat('a', 'Eva', 'SECRETARY')]; // prettier-ignore
    expect(told([member('a', 'Kim')], seats)).toEqual(['Siv']);
  });

  it('are substitutes only where there is nobody else', () => {
    const seats = [seat('a', 'Siv'), seat('a', 'Ella', 'SUBSTITUTE'), seat('b', 'Bo', 'SUBSTITUTE')];
    expect(told([member('a'), member('b'), member('c')], seats)).toEqual(['Siv', 'Bo']);
  });
});

describe('an invitation', () => {
  it('is for when members still can say what they want, and have been asked to', () => {
    expect(CONSULTATION_STATES.filter(takesInvitations)).toEqual([
      'CANVASSING', 'JOINT', 'DRAFTING', 'COMMENTING', 'FINAL_DRAFT', 'DECIDING', 'READY',
    ]); // prettier-ignore
  });

  it('has a greeting of some length, without signs that nobody sees', () => {
    expect(checkInvitation(' Hej!\nSvara gärna. ')).toEqual({ ok: true, value: 'Hej!\nSvara gärna.' });
    for (const text of ['x'.repeat(2001), 'a\u0000b']) {
      expect(checkInvitation(text)).toMatchObject({ ok: false, error: { code: 'BAD_USER_INPUT', field: 'message' } });
    }
  });
});
