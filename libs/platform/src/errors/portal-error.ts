import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-code.js';

export interface Refusal {
  /** For programs. */
  readonly code: ErrorCode;
  /** For people: one Swedish sentence that says what is wrong and the way out. */
  readonly message: string;
  /** Path of the field in the input, where one field is to blame. */
  readonly field?: string | undefined;
  /** What a program needs to point at the fault: codes, dates, rows. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** A refusal that the client is meant to read. Everything else that is thrown is a fault and reaches nobody but the log. */
export class PortalError extends GraphQLError {
  readonly code: ErrorCode;

  constructor({ code, message, field, details }: Refusal) {
    super(message, { extensions: { code, ...(field !== undefined && { field }), ...details } });
    this.code = code;
  }
}

export const notFound = (what: string): PortalError =>
  new PortalError({ code: 'NOT_FOUND', message: `${what} finns inte, eller så får du inte se det.` });

export const badInput = (field: string, message: string): PortalError =>
  new PortalError({ code: 'BAD_USER_INPUT', field, message });

export const conflict = (message: string): PortalError => new PortalError({ code: 'CONFLICT', message });
