import { randomUUID } from 'node:crypto';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { createRequire } from 'node:module';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { type GraphQLFormattedError, type ValidationContext, type ValidationRule, GraphQLError } from 'graphql';
import { log } from '../log/log.js';
import type { RequestContext } from './context.js';
import { costLimit, MAX_DEPTH } from './limits.js';

const { maxDepthRule } = createRequire(import.meta.url)(
  '@escape.tech/graphql-armor-max-depth',
) as typeof import('@escape.tech/graphql-armor-max-depth');

const depthLimit: ValidationRule = maxDepthRule({
  n: MAX_DEPTH,
  flattenFragments: true,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null) =>
      context?.reportError(
        new GraphQLError(`Frågan är för djup: högst ${MAX_DEPTH} nivåer.`, {
          extensions: { code: 'BAD_USER_INPUT', field: 'query' },
        }),
      ),
  ],
}) as ValidationRule;

/** Faults that are the client's own and safe to tell. */
const TOLD = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** A refusal passes as it is; anything unforeseen becomes a reference number, and the fault goes to the log. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (original instanceof GraphQLError || (typeof code === 'string' && (TOLD.has(code) || code === 'BAD_USER_INPUT'))) {
    return { ...formatted, extensions };
  }
  const reference = randomUUID();
  log.error({ reference, err: original }, 'unforeseen fault');
  return {
    message: `Något gick fel hos oss. Inget är sparat. Ange referensen ${reference} om du hör av dig.`,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  };
}

export const graphqlModule = () =>
  GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    path: '/graphql',
    context: ({ req, res }: { req: Request; res: Response }): RequestContext => ({ req, res, loaders: new Map() }),
    validationRules: [depthLimit],
    plugins: [ApolloServerPluginCacheControlDisabled(), costLimit],
    formatError,
  });
