import type { NextFunction, Request, Response } from 'express';
import { missingPage } from './pages/other-pages.js';

/** Answers an address that nobody can have meant with a page, before anything looks for what is there. */
export function readableAddress({ path }: Request, res: Response, next: NextFunction): void {
  if (isReadable(path)) return next();
  res.status(404).set('cache-control', 'no-store').type('html').send(missingPage());
}

function isReadable(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
