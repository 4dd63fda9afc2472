import type { Response } from 'express';

/** Kept, and asked for again each time: what is taken away is gone at once, and what is unchanged is not sent again. */
const CACHING = 'public, no-cache';

/** A public text, on its way. */
export function sent(res: Response, type: string, text: string): string {
  res.set('cache-control', CACHING).type(type);
  return text;
}
