import type { NextFunction, Request, Response } from 'express';

interface BodyFault extends Error {
  readonly status?: number;
  readonly type?: string;
}

/** A request whose body cannot be read (broken JSON, too large) is answered in the shape of every other refusal. */
export function bodyFaults(error: BodyFault, _req: Request, res: Response, next: NextFunction): void {
  if (error.type === undefined || error.status === undefined || error.status >= 500) return next(error);
  const message =
    error.status === 413
      ? 'Det som skickades är för stort.'
      : 'Det som skickades går inte att läsa: det ska vara JSON.';
  res.status(error.status).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', field: 'body' } }] });
}
