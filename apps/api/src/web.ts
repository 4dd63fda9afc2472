import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
/** Below this, packing costs more time than it saves on the wire; most answers to one question are smaller. */
const WORTH_PACKING = 4_096;

/** What the API itself answers; everything else that a browser opens is a page of the web. */
const API = /^\/(graphql|files|attachments|exports|offentligt|health|ready)(\/|$)/;

/** The one rule that React Aria writes into the page, for its menus. Allowed by its hash: another text is still refused. */
const REACT_ARIA_STYLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing from another origin, no script or style inside a page, in nobody's frame. */
export const securityHeaders = helmet({
  xFrameOptions: { action: 'deny' },
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'", hashOf(REACT_ARIA_STYLE)],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      // No upgrade-insecure-requests: plain http on this machine must keep working.
    },
  },
});

export const packed = compression({ threshold: WORTH_PACKING });

/** Where the build put the web, beside the compiled API; undefined when it was not built, or when this runs from its source. */
export function builtWeb(): string | undefined {
  if (!basename(import.meta.filename).endsWith('.js')) return undefined;
  const folder = join(import.meta.dirname, '../../../../web');
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
}

/** Serves the built web: its files, and index.html at every address that a page of it may have. */
export function serveWeb(app: NestExpressApplication, folder: string): void {
  const files = { index: false, redirect: false } as const;
  // The names of these change with their contents. One that is gone must not be answered with a page.
  app.useStaticAssets(join(folder, 'assets'), { ...files, prefix: '/assets', immutable: true, maxAge: YEAR });
  app.use('/assets', (_: Request, res: Response) => {
    res.status(404).set('Cache-Control', 'no-store').type('text').send('Filen finns inte.');
  });
  app.useStaticAssets(folder, { ...files, maxAge: HOUR });
  app.use((req: Request, res: Response, next: NextFunction) => {
    if ((req.method !== 'GET' && req.method !== 'HEAD') || API.test(req.path) || !req.accepts('html')) return next();
    res.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder, cacheControl: false });
  });
}
