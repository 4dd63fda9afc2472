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

start().catch((error: unknown) => {
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'the portal could not start');
  process.exit(1);
});
