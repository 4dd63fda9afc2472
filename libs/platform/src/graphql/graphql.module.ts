import { randomUUID } from 'node:crypto';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { createRequire } from 'node:module';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { type GraphQLFormattedError, type ValidationContext, type ValidationRule, GraphQLError } from 'graphql';
import { type ErrorCode, ErrorCodeEnum } from '../errors/error-code.js';
import { badInput, PortalError } from '../errors/portal-error.js';
import { log } from '../log/log.js';
import { DateTimeScalar } from '../scalars/scalars.js';
import type { RequestContext } from './context.js';
import { costLimit, MAX_DEPTH, MAX_TOKENS } from './limits.js';

const { maxDepthRule } = createRequire(import.meta.url)(
  '@escape.tech/graphql-armor-max-depth',
) as typeof import('@escape.tech/graphql-armor-max-depth');

const depthLimit: ValidationRule = maxDepthRule({
  n: MAX_DEPTH,
  flattenFragments: true,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null) =>
      context?.reportError(badInput('query', `Frågan är för djup: högst ${MAX_DEPTH} nivåer.`)),
  ],
}) as ValidationRule;

/** Faults of the request itself, which are safe to tell. */
const TOLD: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** A refusal passes as it is; anything unforeseen becomes a reference number, and the fault goes to the log. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  // Apollo calls what a scalar refuses in the text of a query a fault of validation: the refusal's own code says more.
  if (original instanceof PortalError) return { ...formatted, extensions: { ...extensions, code: original.code } };
  if (TOLD.has(extensions['code'])) return { ...formatted, extensions };
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
    // No field gives one, but programs look the codes up.
    buildSchemaOptions: {
      orphanedTypes: [ErrorCodeEnum],
      scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    },
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    path: '/graphql',
    context: ({ req, res }: { req: Request; res: Response }): RequestContext => ({ req, res, loaders: new Map() }),
    parseOptions: { maxTokens: MAX_TOKENS },
    persistedQueries: false,
    validationRules: [depthLimit],
    plugins: [ApolloServerPluginCacheControlDisabled(), costLimit],
    formatError,
  });
