import { readConfig } from '@platform/config/config.js';
import { AccountsService } from '../../../apps/api/src/identity/index.js';
import { createPortal } from '../../../apps/api/src/portal.js';
import { Client, type Portal, startPortal } from '../../support/portal.js';

export const PHRASE = 'kaffe med tolv bullar';
export const ADMIN = 'admin@prov.example';

export const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id name email } } }';
export const VIEWER = '{ viewer { id name email roles { id role } } }';
export const CHANGE_PASSWORD = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { done } }';
export const CREATE_ACCOUNT =
  'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id name email closedAt } } }';
export const CLOSE_ACCOUNT =
  'mutation ($account: ID!) { closeAccount(account: $account) { account { id closedAt roles { id role } } } }';
export const GRANT_ROLE =
  'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id roles { id role body { slug } organisation { code } } } } }';
export const REVOKE_ROLE = 'mutation ($role: ID!) { revokeRole(role: $role) { account { id roles { id role } } } }';

/** A client that always sends these headers too: an address of its own behind a proxy, or a cookie that was planted. */
export class Visitor extends Client {
  constructor(
    url: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {
    super(url);
  }

  override fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return super.fetch(path, { ...init, headers: { ...(init.headers as Record<string, string>), ...this.headers } });
  }
}

/** A portal behind one proxy with nothing in it but the register and an admin. */
export async function startBare(env: Record<string, string> = {}): Promise<{ portal: Portal; admin: Client }> {
  const portal = await startPortal({ demo: false, env: { PORTAL_PROXIES: '1', ...env } });
  await portal.app.get(AccountsService).createAdmin({ name: 'Ada Admin', email: ADMIN, password: PHRASE });
  return { portal, admin: await portal.client().signIn(ADMIN, PHRASE) };
}

/** Another portal on the same database. */
export async function startAnother({ database }: Portal): Promise<{ url: string; close(): Promise<void> }> {
  const app = await createPortal(
    readConfig({
      PORTAL_DATA_DIR: database.dataDir,
      DATABASE_URL: database.databaseUrl,
      PORTAL_DEMO: 'false',
      PORTAL_PROXIES: '1',
    }),
  );
  await app.listen(0, '127.0.0.1');
  return { url: await app.getUrl(), close: () => app.close() };
}

let made = 0;

/** An account of its own for a test, with PHRASE as its password. */
export async function newAccount(
  admin: Client,
  { name = 'Prov Person', ...role }: { name?: string; role?: string; body?: string; organisation?: string } = {},
): Promise<{ id: string; email: string }> {
  const email = `konto${++made}@prov.example`;
  const { createAccount } = await admin.data(CREATE_ACCOUNT, { input: { name, email, password: PHRASE } });
  const { id } = createAccount.account;
  if (role.role !== undefined) await admin.data(GRANT_ROLE, { input: { account: id, ...role } });
  return { id, email };
}

/** What happened to an account, newest first. */
export async function eventsOf(
  admin: Client,
  subjectId: string,
): Promise<{ kind: string; actorName: string | null }[]> {
  const { events } = await admin.data(
    'query ($subjectId: String!) { events(subjectId: $subjectId) { nodes { kind actorName } } }',
    { subjectId },
  );
  return events.nodes;
}
