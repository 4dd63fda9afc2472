import type { NextFunction, Request, Response } from 'express';
import { Kind, parse } from 'graphql';
import { MAX_TOKENS } from './limits.js';
import { unauthenticated } from './policy.js';

/**
 * Stops a request without sign-in before anything of the schema answers, unless every root field is public. So a stranger is told
 * UNAUTHENTICATED, also about operations that do not exist, and can neither explore the schema nor probe its validation.
 */
export function anonymousGate(publicFields: ReadonlySet<string>) {
  return (req: Request, res: Response, next: NextFunction): void => {
    if (req.actor || isPublic(queryOf(req), publicFields)) return next();
    res.json({ errors: [unauthenticated().toJSON()] });
  };
}

function queryOf(req: Request): unknown {
  // The one that will run: on a GET the body, if any, is not looked at.
  return req.method === 'GET' ? req.query['query'] : (req.body as { query?: unknown } | undefined)?.query;
}

function isPublic(query: unknown, publicFields: ReadonlySet<string>): boolean {
  if (typeof query !== 'string') return false;
  try {
    return parse(query, { maxTokens: MAX_TOKENS }).definitions.every(
      (definition) =>
        definition.kind === Kind.OPERATION_DEFINITION &&
        definition.selectionSet.selections.every(
          (selection) => selection.kind === Kind.FIELD && publicFields.has(selection.name.value),
        ),
    );
  } catch {
    return false;
  }
}
