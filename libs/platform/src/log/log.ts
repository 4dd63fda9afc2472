import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/**
 * What went wrong and where. A fault of the database also carries the statement with its values, and MariaDB puts values into the
 * message: those stay out.
 */
export function fault(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, code } = error as Error & { code?: unknown };
  const withoutValues = (text: string) => text.replace(/(entry|value:?) '.*?'/g, "$1 '…'");
  return { type: name, message: withoutValues(message), stack: withoutValues(stack ?? ''), code };
}

/** One JSON object a line on standard output. Never names, addresses, bodies of requests or query strings. */
export const log: Logger = pino({
  level: process.env['NODE_ENV'] === 'test' ? 'error' : 'info',
  base: null,
  serializers: { err: fault },
});

/** Nest's own messages in the same shape. */
export class NestLog implements LoggerService {
  log(message: unknown, context?: string): void {
    log.debug({ context }, String(message));
  }
  warn(message: unknown, context?: string): void {
    log.warn({ context }, String(message));
  }
  error(message: unknown, stack?: string, context?: string): void {
    log.error({ context, stack }, String(message));
  }
}
