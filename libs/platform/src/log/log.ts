import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** One JSON object a line on standard output. Never names, addresses, bodies of requests or query strings. */
export const log: Logger = pino({ level: process.env['NODE_ENV'] === 'test' ? 'error' : 'info', base: null });

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
