import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const keeper = join(import.meta.dirname, 'keeper.mjs');
const running = new Set();
let closed = false;

/** The caller's environment without what would point a test at somebody's own portal or database. */
export function testEnvironment(more = {}) {
  const foreign = /^(PORTAL_.*|TEST_DATABASE(_URL)?|TEST_COMPILED|DATABASE_URL|HOST|PORT|NODE_ENV)$/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))), ...more };
}

/**
 * Starts a command that cannot outlive this process. `log` is a file for its output, `tee` keeps the output and shows
 * it; without them it goes to the terminal. `scratch` is removed if this process dies without doing so.
 */
export function start(command, args, { cwd, env, log, tee = false, grace = 10_000, scratch = '' } = {}) {
  if (closed) throw new Error('interrupted');
  const target = log ? openSync(log, 'a') : tee ? 'pipe' : 'inherit';
  // Detached: Ctrl-C reaches only this process, which then ends the others in order.
  const child = spawn(process.execPath, [keeper, String(grace), scratch, command, ...args], {
    cwd,
    env,
    stdio: ['pipe', target, log ? target : 'inherit'],
    detached: true,
  });
  if (log) closeSync(target);
  const handle = { output: '', code: undefined };
  child.stdin.on('error', () => {});
  child.stdout?.on('data', (chunk) => {
    handle.output += chunk;
    process.stdout.write(chunk);
  });
  handle.exited = new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  }).then((code) => {
    running.delete(handle);
    return (handle.code = code);
  });
  handle.stop = async () => {
    if (handle.code === undefined) child.kill('SIGTERM');
    return handle.exited;
  };
  running.add(handle);
  return handle;
}

/** Runs a command to its end, or to its time limit. */
export async function run(command, args, { limit, ...options }) {
  const handle = start(command, args, options);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    console.error(`${command} ${args[0] ?? ''}: stopped after ${limit / 1000} s`);
    void handle.stop();
  }, limit);
  const code = await handle.exited;
  clearTimeout(timer);
  return { code: timedOut ? code || 1 : code, timedOut, output: handle.output };
}

/** Ends everything that `start` started; nothing can be started afterwards. */
export async function stopAll() {
  closed = true;
  await Promise.all([...running].map((handle) => handle.stop()));
}

/** Asks until `probe` returns something, the process has ended, or the time is out. */
export async function waitFor(what, probe, { limit, handle }) {
  const deadline = performance.now() + limit;
  while (performance.now() < deadline) {
    if (handle.code !== undefined) throw new Error(`${what} ended with code ${handle.code}`);
    const answer = await probe().catch(() => undefined);
    if (answer) return answer;
    await sleep(100);
  }
  throw new Error(`${what} was not ready within ${limit / 1000} s`);
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export function tail(file, lines = 60) {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n') : '';
}
