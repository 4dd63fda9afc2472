import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = join(import.meta.dirname, '../..');

/** A module of the built portal, by its source's path: `libs/domain/src/shared/ore`. */
export const built = (path) => import(pathToFileURL(join(root, 'dist/api', `${path}.js`)).href);

/** The portal without HTTP, as the command line uses it: an open database with the register. */
export async function openPortal(env) {
  await import('reflect-metadata');
  const { NestFactory } = await import('@nestjs/core');
  const { AppModule } = await built('apps/api/src/app.module');
  const { RegisterSeed } = await built('apps/api/src/organisations/index');
  const { readConfig } = await built('libs/platform/src/config/config');
  const config = readConfig({ PORTAL_DEMO: 'false', ...env });
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), {
    logger: ['error'],
    abortOnError: false,
  });
  await app.get(RegisterSeed).load();
  return app;
}

/** The real inhabitants of every municipality on 31 December, with names: the figures that the portal ships. */
export async function municipalities() {
  const { readSeed } = await built('apps/api/src/organisations/seed/read-seed');
  const names = new Map(readSeed('municipalities').map(({ code, name }) => [code, name]));
  const found = new Map();
  for (const { code, year, inhabitants } of readSeed('population')) {
    const one = found.get(code) ?? { code, name: names.get(code), inhabitants: new Map() };
    one.inhabitants.set(Number(year), Number(inhabitants));
    found.set(code, one);
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
