import 'reflect-metadata';
import { ConfigError, readConfig } from '@platform/config/config.js';
import { log } from '@platform/log/log.js';
import { createPortal } from './portal.js';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createPortal(config);
  await app.listen(config.port, config.host);
  log.info({ url: await app.getUrl() }, 'the portal is up');
}

/** Faults of the surroundings that a setting mends. */
const MENDED_BY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT: porten är upptagen. Välj en annan, eller stoppa det som lyssnar där.',
  EACCES: 'PORT eller PORTAL_DATA_DIR: saknar behörighet till porten eller mappen.',
  EADDRNOTAVAIL: 'HOST: den adressen har datorn inte.',
  ENOTDIR: 'PORTAL_DATA_DIR ska vara en mapp som portalen får skriva i.',
  EEXIST: 'PORTAL_DATA_DIR ska vara en mapp som portalen får skriva i.',
  ECONNREFUSED: 'DATABASE_URL: ingen databas svarar där.',
  ENOTFOUND: 'DATABASE_URL: värden finns inte.',
  ER_ACCESS_DENIED_ERROR: 'DATABASE_URL: fel användare eller lösenord.',
  ER_DBACCESS_DENIED_ERROR: 'DATABASE_URL: användaren når inte databasen.',
  ER_BAD_DB_ERROR: 'DATABASE_URL: databasen finns inte. Skapa den först.',
};

start().catch((error: unknown) => {
  const mended = MENDED_BY[(error as { code?: string }).code ?? ''];
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else if (mended !== undefined) process.stderr.write(`Portalen kunde inte starta. ${mended}\n`);
  else log.fatal({ err: error }, 'the portal could not start');
  process.exit(1);
});
