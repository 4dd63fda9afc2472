import { AccountsService } from '../../../apps/api/src/identity/index.js';
import type { Client, Portal } from '../../support/portal.js';

const LONG_PASSWORD = 'en lång ramsa att logga in med';

/** Someone new who is signed in and administers the portal. */
export async function newAdmin(portal: Portal, email: string): Promise<Client> {
  await portal.app.get(AccountsService).createAdmin({ name: email, email, password: LONG_PASSWORD });
  return portal.client().signIn(email, LONG_PASSWORD);
}

/** Someone new who is signed in and has no role but, when given, one at an organisation. */
export async function newPerson(
  portal: Portal,
  admin: Client,
  email: string,
  held?: { role: string; organisation: string },
): Promise<Client> {
  const { createAccount } = await admin.data(
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
    { input: { name: email, email, password: LONG_PASSWORD } },
  );
  if (held) {
    await admin.data('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }', {
      input: { account: createAccount.account.id, ...held },
    });
  }
  return portal.client().signIn(email, LONG_PASSWORD);
}
