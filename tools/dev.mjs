#!/usr/bin/env node
// `npm run dev`: the API, restarted when its source changes, and the web, reloaded in the browser. Open the address that Vite prints;
// what it does not know itself it fetches from the API at PORT (3000). Ctrl-C ends both.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const COMMANDS = {
  api: ['node_modules/@nestjs/cli/bin/nest.js', 'start', 'api', '--watch', '--preserveWatchOutput'],
  web: ['node_modules/vite/bin/vite.js', '-c', 'apps/web/vite.config.ts', '--clearScreen', 'false'],
};
const GRACE = 8_000;

const running = new Set();
let ending = false;

function start(name, args) {
  // A process group each: both start processes of their own, which must end with them.
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  running.add(child);
  child.on('error', (error) => console.error(`${name}: ${error.message}`));
  child.on('close', (code) => {
    running.delete(child);
    if (!ending) {
      console.error(`${name} ended with code ${code}`);
      end(1);
    }
  });
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // It has ended already.
  }
}

function end(code) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  const children = [...running];
  for (const child of children) signal(child, 'SIGTERM');
  // Also what is left of a group whose first process has ended.
  setTimeout(() => {
    for (const child of children) signal(child, 'SIGKILL');
    process.exit();
  }, GRACE).unref();
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => end(0));
for (const [name, args] of Object.entries(COMMANDS)) start(name, args);
