import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, type DocumentNode } from 'graphql';
import { DEFAULT_PAGE } from './connection.js';

export const MAX_DEPTH = 14;
export const MAX_COST = 30_000;

// The ESM build of the library brings a second copy of graphql, for which every field costs nothing.
const { getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

/** A field costs one plus what is below it; what lies in a page counts as many times as rows are asked for. */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number {
  return getComplexity({
    schema,
    query,
    variables,
    ...(operationName !== undefined && { operationName }),
    estimators: [
      ({ field, args, childComplexity }) => {
        const paged = field.args.some(({ name }) => name === 'first');
        if (!paged) return undefined;
        const first = (args as { first?: unknown }).first;
        return 1 + childComplexity * (typeof first === 'number' && first > 0 ? first : DEFAULT_PAGE);
      },
      simpleEstimator({ defaultComplexity: 1 }),
    ],
  });
}

/** Refuses an operation before it runs when it would cost more than a page of the portal ever needs. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request, document, schema, operation }) => {
        const introspects = operation?.selectionSet.selections.every(
          (s) => 'name' in s && s.name.value.startsWith('__'),
        );
        if (introspects) return Promise.resolve();
        const cost = costOf(schema, document, request.variables ?? {}, request.operationName);
        if (cost > MAX_COST) {
          throw new GraphQLError(`Frågan är för dyr (${cost}; högst ${MAX_COST}). Be om färre rader eller fält.`, {
            extensions: { code: 'BAD_USER_INPUT', field: 'query', cost },
          });
        }
        return Promise.resolve();
      },
    }),
};
