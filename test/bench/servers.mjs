import { freePort, start, testEnvironment, waitFor } from '../support/processes.mjs';
import { built, openPortal, root } from './built.mjs';

const ACCOUNT = { name: 'Ada Exempel', email: 'admin@portal.example', password: 'mäter hur fort det går' };
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';

async function startServer(file, path, env, log, scratch, servers) {
  const [port, cpuPort] = [await freePort(), await freePort()];
  const handle = start(process.execPath, ['--import', './test/bench/server-cpu.mjs', file], {
    cwd: root,
    env: testEnvironment({
      ...env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      BENCH_CPU_PORT: String(cpuPort),
    }),
    log,
    scratch,
  });
  const url = `http://127.0.0.1:${port}`;
  const isUp = async () => {
    const { status } = await fetch(url + path, { signal: AbortSignal.timeout(2_000) });
    return path === '/' || status === 200;
  };
  try {
    await waitFor(file, isUp, { limit: 60_000, handle });
  } catch (error) {
    await handle.stop();
    throw error;
  }
  servers.push(handle);
  return { url, cpuUrl: `http://127.0.0.1:${cpuPort}` };
}

/** The built portal, as in production. What is started is added to `servers`. */
export const portalServer = (env, log, scratch, servers) =>
  startServer('dist/api/apps/api/src/main.js', '/ready', env, log, scratch, servers);

/** The pages written by hand. */
export const rawServer = (env, log, scratch, servers) =>
  startServer('test/bench/raw-server.mjs', '/', env, log, scratch, servers);

/** An account of its own: in production there are no demo accounts. */
export async function addAccount(env) {
  const { AccountsService } = await built('apps/api/src/identity/index');
  const app = await openPortal(env);
  try {
    await app.get(AccountsService).createAdmin(ACCOUNT);
  } finally {
    await app.close();
  }
}

export async function signIn(url) {
  const { email, password } = ACCOUNT;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { email, password } } }),
    signal: AbortSignal.timeout(10_000),
  });
  const { errors } = await response.json();
  if (errors) throw new Error(`sign-in: ${JSON.stringify(errors)}`);
  return response.headers.getSetCookie()[0].split(';')[0];
}
