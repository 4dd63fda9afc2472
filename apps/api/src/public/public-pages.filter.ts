import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { PortalError } from '@platform/errors/portal-error.js';
import { log } from '@platform/log/log.js';
import type { Response } from 'express';
import type { Body } from '../bodies/index.js';
import { busyPage, faultPage, gonePage, missingPage } from './pages/other-pages.js';

/** That something was published here and has been taken away. */
export class Gone extends Error {
  constructor(
    readonly body: Body,
    readonly withdrawnAt: Date,
  ) {
    super('gone');
  }
}

/** Refusals and faults as pages that people can read. */
@Catch()
export class PublicPagesFilter implements ExceptionFilter<Error> {
  catch(error: Error, host: ArgumentsHost): void {
    const { status, text } = answerTo(error);
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(status)
      .set('cache-control', status === 404 || status === 410 ? 'public, no-cache' : 'no-store')
      .type('html')
      .send(text);
  }
}

function answerTo(error: Error): { readonly status: number; readonly text: string } {
  if (error instanceof Gone) return { status: 410, text: gonePage(error.body, error.withdrawnAt) };
  if (error instanceof HttpException && error.getStatus() === 429) return { status: 429, text: busyPage() };
  // A page of a list that never was, as well.
  if (error instanceof PortalError) return { status: 404, text: missingPage() };
  if (error instanceof HttpException && error.getStatus() < 500) return { status: 404, text: missingPage() };
  const reference = randomUUID();
  log.error({ reference, err: error }, 'unforeseen fault on a public page');
  return { status: 500, text: faultPage(reference) };
}
