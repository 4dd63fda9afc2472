import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { InvalidArgumentError, program } from 'commander';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { PopulationSeries } from '@domain/organisations/population.js';
import { ConfigError, readConfig } from '@platform/config/config.js';
import { PortalError } from '@platform/errors/portal-error.js';
import { AppModule } from '../app.module.js';
import { AccountsService } from '../identity/index.js';
import { PopulationImportService, RegisterSeed } from '../organisations/index.js';

// Work on the portal's database from the server itself. It may run beside the portal.

const SERIES: Readonly<Record<string, PopulationSeries>> = { december: 'DECEMBER_31', november: 'NOVEMBER_1' };

class FileUnreadable extends Error {}

async function withPortal(work: (app: INestApplicationContext) => Promise<void>): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(readConfig(process.env)), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    await app.get(RegisterSeed).load();
    await work(app);
  } finally {
    await app.close();
  }
}

program
  .name('npm run cli --')
  .description('Arbeta med portalens databas från servern (samma miljövariabler som npm start).');

program
  .command('import-population')
  .description('Läs in SCB:s folkmängd (json-stat2, CSV eller XLSX).')
  .argument('<file>', 'filen från SCB')
  .requiredOption('--series <day>', 'december (31 december) eller november (1 november)', (text) => {
    const series = SERIES[text];
    if (!series) throw new InvalidArgumentError('Välj december eller november.');
    return series;
  })
  .option('--preliminary', 'siffrorna är preliminära', false)
  .option('--dry-run', 'visa bara vad som skulle hända', false)
  .action(async (file: string, options: { series: PopulationSeries; preliminary: boolean; dryRun: boolean }) => {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new FileUnreadable(`${file} går inte att läsa (${error.code}).`);
    });
    await withPortal(async (app) => {
      const { title, source, rows, counts } = await app
        .get(PopulationImportService)
        .importBytes(null, basename(file), bytes, options, (done, total) => console.log(`${done} av ${total} skrivna`));
      for (const row of rows.filter(({ outcome }) => outcome === 'REFUSED')) {
        console.log(`rad ${row.line}: ${row.code} ${row.date} avvisad – ${row.reason}`);
      }
      for (const row of rows.filter(({ outcome }) => outcome === 'CHANGED')) {
        console.log(`rad ${row.line}: ${row.code} ${row.date} ändrad från ${row.before} till ${row.inhabitants}`);
      }
      console.log(`${title} (${source})`);
      console.log(`${counts.NEW} nya, ${counts.EQUAL} lika, ${counts.CHANGED} ändrade, ${counts.REFUSED} avvisade`);
      if (options.dryRun) console.log('Inget är sparat (--dry-run).');
    });
  });

program
  .command('create-admin')
  .description('Lägg upp en administratör; lösenordet läses från standard in.')
  .requiredOption('--name <name>', 'namn')
  .requiredOption('--email <address>', 'e-postadress att logga in med')
  .action(async (options: { name: string; email: string }) => {
    const input = createInterface({ input: process.stdin });
    if (process.stdin.isTTY) process.stdout.write('Lösenord (minst 12 tecken): ');
    const password = (await input[Symbol.asyncIterator]().next()).value as string | undefined;
    input.close();
    await withPortal(async (app) => {
      await app.get(AccountsService).createAdmin({ ...options, password: password ?? '' });
      console.log(`${options.email} är administratör.`);
    });
  });

program.parseAsync().catch((error: unknown) => {
  const told = error instanceof ConfigError || error instanceof PortalError || error instanceof FileUnreadable;
  console.error(told ? error.message : error);
  process.exitCode = 1;
});
