import type { Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, NestFactory, Reflector } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Clock } from '@platform/clock/clock.js';
import type { Config } from '@platform/config/config.js';
import { bodyFaults } from '@platform/errors/body-faults.js';
import { HttpErrorsFilter } from '@platform/errors/http-errors.filter.js';
import { anonymousGate } from '@platform/graphql/anonymous-gate.js';
import { POLICY, PUBLIC } from '@platform/graphql/policy.js';
import { NestLog } from '@platform/log/log.js';
import { requestLog } from '@platform/log/request-log.js';
import { secret } from '@platform/session/secret.js';
import { SessionStore } from '@platform/session/session-store.js';
import { Tx } from '@platform/tx/tx.js';
import type { Express } from 'express';
import session from 'express-session';
import passport from 'passport';
import { AppModule } from './app.module.js';
import { fillEmptyDatabase } from './fill.js';
import { Actors } from './identity/index.js';
import { PUBLIC_PAGES, readableAddress } from './public/index.js';
import { builtWeb, packed, securityHeaders, serveWeb } from './web.js';

/**
 * The portal, ready to listen: database open, migrated and filled, middleware in place.
 *
 * @param prepare looks at the parts before they are put together (tests set the clock).
 */
export async function createPortal(
  config: Config,
  prepare?: (app: NestExpressApplication) => void,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), {
    logger: new NestLog(),
    abortOnError: false,
    bodyParser: false,
  });
  try {
    await assemble(app, config, prepare);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function assemble(
  app: NestExpressApplication,
  config: Config,
  prepare?: (app: NestExpressApplication) => void,
): Promise<void> {
  prepare?.(app);
  const tx = app.get(Tx);
  const express = app.getHttpAdapter().getInstance() as Express;
  express.set('trust proxy', config.proxies);
  express.disable('x-powered-by');
  app.use(requestLog);
  app.use(securityHeaders, packed);
  app.use(PUBLIC_PAGES, readableAddress);
  const pages = builtWeb();
  if (pages) serveWeb(app, pages);
  app.useBodyParser('json', { limit: '4mb' });
  app.use(bodyFaults);
  app.use(
    ['/graphql', '/files', '/attachments', '/exports'],
    session({
      name: 'portal.session',
      secret: await secret(tx, 'session-cookie'),
      store: new SessionStore(tx, app.get(Clock)),
      resave: false,
      saveUninitialized: false,
      // Without an age of its own: it goes when the browser closes, and the server ends the session.
      cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto' },
    }),
    passport.initialize(),
    passport.session(),
    app.get(Actors).middleware,
  );
  app.use('/graphql', anonymousGate(publicOperations(app)));
  app.useGlobalFilters(new HttpErrorsFilter());
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await fillEmptyDatabase(app);
  await app.init();
}

/** The names of the GraphQL operations that are marked as public. */
function publicOperations(app: NestExpressApplication): ReadonlySet<string> {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const names = new Set<string>();
  for (const { metatype } of app.get(DiscoveryService, { strict: false }).getProviders()) {
    const prototype = (metatype as Type | null)?.prototype as Record<string, unknown> | undefined;
    if (!prototype) continue;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = prototype[name];
      if (typeof method === 'function' && reflector.get<unknown>(POLICY, method) === PUBLIC) names.add(name);
    }
  }
  return names;
}
