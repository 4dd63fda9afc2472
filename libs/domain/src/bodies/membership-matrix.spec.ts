import { describe, expect, it } from '@jest/globals';
import { membershipMatrix } from './membership-matrix.js';

const umea = { code: '2480', name: 'Umeå' };
const asele = { code: '2463', name: 'Åsele' };
const bjurholm = { code: '2403', name: 'Bjurholm' };

describe('membershipMatrix', () => {
  it('says who is what in what, in Swedish order', () => {
    const rows = membershipMatrix([
      { members: [asele, umea], host: umea },
      { members: [bjurholm, umea], host: null },
    ]);
    expect(rows).toEqual([
      { organisation: bjurholm, cells: [null, 'MEMBER'], memberships: 1 },
      { organisation: umea, cells: ['HOST', 'MEMBER'], memberships: 2 },
      { organisation: asele, cells: ['MEMBER', null], memberships: 1 },
    ]);
  });

  it('shows a host that is no member, and does not count it as one', () => {
    expect(membershipMatrix([{ members: [], host: umea }])).toEqual([
      { organisation: umea, cells: ['HOST'], memberships: 0 },
    ]);
  });
});
