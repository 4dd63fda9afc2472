import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, tail } from './processes.mjs';

/** The path of a program, or undefined. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin', '/usr/local/sbin'];
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Installs a Debian package, if this process may; `help` says what to do where it may not. @throws if it is not installed then */
export async function install(name, help) {
  const apt = findProgram('apt-get');
  if (process.getuid?.() !== 0 || !apt) throw new Error(help);
  console.error(`${name}: not installed; installing it with apt-get (some 30 s, at most 10 minutes)`);
  const folder = mkdtempSync(join(tmpdir(), 'portal-apt-'));
  const options = {
    limit: 300_000,
    log: join(folder, 'log'),
    scratch: folder,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    // Stale lists are sometimes good enough, so only the installation decides.
    await run(apt, ['update'], options);
    const { code } = await run(
      apt,
      ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', name],
      options,
    );
    if (code === 0) return;
    console.error(tail(options.log, 20));
    throw new Error(`${name} could not be installed. ${help}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
