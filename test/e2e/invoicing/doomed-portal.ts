import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { PASSWORD, type Portal } from '../../support/portal.js';

const ROOT = join(import.meta.dirname, '../../..');
const COMMAND = ['--import', join(ROOT, 'test/e2e/organisations/from-source.mjs'), 'apps/api/src/main.ts'];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A process of its own on the database of another portal, to be killed in the middle of something. */
export async function doomedPortal({ database: { databaseUrl, dataDir } }: Portal): Promise<{
  readonly url: string;
  readonly kill: () => Promise<void>;
}> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, COMMAND, {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      NODE_NO_WARNINGS: '1',
      PORT: String(port),
      PORTAL_DATA_DIR: dataDir,
      PORTAL_DEMO: 'true',
      PORTAL_DEMO_PASSWORD: PASSWORD,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  for (let tries = 0; tries < 300; tries++) {
    const ready = await fetch(`${url}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return { url, kill };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await kill();
  throw new Error('the process did not get ready');
}
