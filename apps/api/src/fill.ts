import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from '@platform/config/config.js';
import { ConfigError } from '@platform/config/config.js';
import { CONFIG } from '@platform/config/config.token.js';
import { Tx } from '@platform/tx/tx.js';
import { DemoService } from './demo/index.js';
import { Account } from './identity/index.js';
import { RegisterSeed } from './organisations/index.js';

/** Gives an empty database its register and, where the configuration says so, the demo data. */
export async function fillEmptyDatabase(app: INestApplicationContext): Promise<void> {
  const config = app.get<Config>(CONFIG);
  if (!config.demoAccountsAllowed && (await app.get(Tx).read.existsBy(Account, { demo: true }))) {
    throw new ConfigError([
      config.production
        ? 'Databasen har demokonton med känt lösenord. Använd en tom databas i produktion (DATABASE_URL eller PORTAL_DATA_DIR).'
        : 'PORTAL_DEMO_PASSWORD behövs: databasen har demokonton, och andra kan nå portalen (HOST eller DATABASE_URL). Sätt den, eller använd en tom databas.',
    ]);
  }
  await app.get(RegisterSeed).load();
  if (config.demo) await app.get(DemoService).load();
}
