import { expect, it } from '@jest/globals';
import { ownOrganisations } from './own.js';

it('shows those where one is FINANCE or CHIEF_EXECUTIVE, once each, and writes as FINANCE', () => {
  const at = (role: string, name: string) => ({
    id: role + name,
    role,
    body: null,
    organisation: { code: name, name },
  });
  const roles = [
    at('CHIEF_EXECUTIVE', 'Örebro'),
    at('FINANCE', 'Åre'),
    at('CHIEF_EXECUTIVE', 'Åre'),
    at('REGISTRAR', 'Umeå'),
    { id: 'a', role: 'ADMIN', body: null, organisation: null },
  ] as never;
  expect(ownOrganisations({ roles })).toEqual([
    { code: 'Åre', name: 'Åre', writes: true },
    { code: 'Örebro', name: 'Örebro', writes: false },
  ]);
});
