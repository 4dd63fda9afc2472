import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { PortalError } from './portal-error.js';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
};

/** Refusals outside GraphQL in the shape that GraphQL gives them; in GraphQL they pass untouched. */
@Catch(PortalError)
export class HttpErrorsFilter implements ExceptionFilter<PortalError> {
  catch(error: PortalError, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(STATUS[error.code] ?? 400)
      .json({ errors: [error.toJSON()] });
  }
}
