import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD } from './support.js';

const ROOT = join(import.meta.dirname, '../..');
const KEEPER = join(ROOT, 'test/support/keeper.mjs');

export interface OwnPortal {
  readonly url: string;
  /** Ends its process; the data stay. */
  readonly end: () => Promise<void>;
  /** The same portal again, on the same address and data. @param now what it takes for now; left out = as before. */
  readonly start: (now?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The built portal for one spec alone, on a SQLite file of its own, so that it can fall without taking others' tests with it. */
export async function ownPortal(firstNow?: string): Promise<OwnPortal> {
  const dataDir = mkdtempSync(join(tmpdir(), 'own-portal-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let now = firstNow;
  const start = async (wanted = now): Promise<void> => {
    now = wanted;
    const clock = now === undefined ? [] : ['--import', join(ROOT, 'test/support/set-clock.mjs')];
    // The keeper ends the portal also when this process is gone without having done so.
    child = spawn(
      process.execPath,
      [KEEPER, '10000', '', process.execPath, ...clock, 'dist/api/apps/api/src/main.js'],
      {
        cwd: ROOT,
        env: {
          PATH: process.env['PATH'],
          NODE_NO_WARNINGS: '1',
          HOST: '127.0.0.1',
          PORT: String(port),
          PORTAL_DATA_DIR: dataDir,
          PORTAL_DEMO: 'true',
          PORTAL_DEMO_PASSWORD: PASSWORD,
          ...(now !== undefined && { TEST_NOW: now }),
        },
        stdio: ['pipe', 'ignore', 'ignore'],
      },
    );
    for (let tries = 0; tries < 450; tries++) {
      if (child.exitCode !== null) throw new Error(`the portal ended with code ${child.exitCode}`);
      if (await isReady(url)) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('the portal was not ready in time');
  };
  const end = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
    while (await isReady(url)) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await start();
  return {
    url,
    end,
    start,
    stop: async () => {
      await end();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/ready`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
