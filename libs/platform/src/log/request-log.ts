import type { NextFunction, Request, Response } from 'express';
import { v7 as uuid } from 'uuid';
import { log } from './log.js';

/** Gives each request an id (sent back as X-Request-Id) and writes one line when it is answered. */
export function requestLog(req: Request, res: Response, next: NextFunction): void {
  const started = performance.now();
  const id = uuid();
  const path = req.path;
  res.setHeader('X-Request-Id', id);
  res.on('finish', () => {
    log.info(
      { id, method: req.method, path, status: res.statusCode, ms: Math.round(performance.now() - started) },
      'request',
    );
  });
  next();
}
