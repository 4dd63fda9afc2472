// Runs one command in its own process group and ends it when asked, or when whoever started it is gone (even by kill -9):
// then the stdin pipe closes and the parent's id changes.
//   node keeper.mjs GRACE_MS FOLDER_TO_REMOVE_WHEN_ORPHANED COMMAND [ARGUMENT...]
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants } from 'node:os';

const [grace, folder, command, ...args] = process.argv.slice(2);
const parent = process.ppid;
let orphaned = false;
let stopping = false;

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });

function signalGroup(signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

function stop() {
  if (stopping) return;
  stopping = true;
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), Number(grace)).unref();
}

function orphan() {
  orphaned = true;
  stop();
}

function finish(code) {
  // Helpers of the command (test workers) must not outlive it.
  signalGroup('SIGKILL');
  if (orphaned && folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}

child.on('error', (error) => {
  console.error(error.message);
  finish(127);
});
child.on('exit', (code, signal) => finish(code ?? 128 + constants.signals[signal]));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
process.stdin.on('end', orphan).on('error', orphan).resume();
setInterval(() => process.ppid !== parent && orphan(), 500).unref();
// The terminal may be gone with the parent.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
