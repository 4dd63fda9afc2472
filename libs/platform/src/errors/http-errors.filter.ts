import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import { log } from '../log/log.js';
import { PortalError } from './portal-error.js';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

const MESSAGES: Readonly<Record<number, string>> = {
  403: 'Begäran kommer från en annan webbplats och tas inte emot.',
  404: 'Adressen finns inte.',
  413: 'Filen är större än 20 MB. Dela upp den.',
};

/** Refusals and faults outside GraphQL in the shape that GraphQL gives them; in GraphQL they pass untouched. */
@Catch()
export class HttpErrorsFilter implements ExceptionFilter<Error> {
  catch(error: Error, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    if (error instanceof PortalError) {
      response.status(STATUS[error.code] ?? 400).json({ errors: [error.toJSON()] });
    } else if (error instanceof HttpException && error.getStatus() < 500) {
      const status = error.getStatus();
      const code = Object.entries(STATUS).find(([, value]) => value === status)?.[0] ?? 'BAD_USER_INPUT';
      response.status(status).json({ errors: [{ message: MESSAGES[status] ?? error.message, extensions: { code } }] });
    } else if (error instanceof HttpException) {
      response.status(error.getStatus()).json(error.getResponse());
    } else {
      const reference = randomUUID();
      log.error({ reference, err: error }, 'unforeseen fault');
      const message = `Något gick fel hos oss. Ange referensen ${reference} om du hör av dig.`;
      response.status(500).json({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } }] });
    }
  }
}
