import { createRequire } from 'node:module';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  getNullableType,
  getVariableValues,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  Kind,
} from 'graphql';
import { badInput, PortalError } from '../errors/portal-error.js';
import { DEFAULT_PAGE } from './connection.js';

export const MAX_DEPTH = 14;
export const MAX_COST = 50_000;
/** Checking for fields that clash takes time with the square of the document: 5 000 equal fields take a minute. */
export const MAX_TOKENS = 2000;
/** What a list that is not paged counts as. */
const ROWS_OF_A_LIST = 10;

// The ESM build of the library brings a second copy of graphql, for which every field costs nothing.
const { getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof import('graphql-query-complexity');

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** A field costs one plus what is below it; what lies in a list counts as many times as it may have rows. */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): number {
  return getComplexity({
    schema,
    query,
    variables,
    ...(operationName != null && { operationName }),
    estimators: [
      ({ type, field, args, childComplexity }) => {
        if (field.args.some(({ name }) => name === 'first')) {
          const first = (args as { first?: unknown }).first;
          return 1 + childComplexity * (typeof first === 'number' && first > 0 ? first : DEFAULT_PAGE);
        }
        // The rows of a connection are counted where the page is asked for.
        if (isList(field.type) && !type.name.endsWith('Connection')) return 1 + childComplexity * ROWS_OF_A_LIST;
        return undefined;
      },
      simpleEstimator({ defaultComplexity: 1 }),
    ],
  });
}

/** Refuses an operation before it runs when it would cost more than a page of the portal ever needs. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ request, document, schema, operation }) => {
        if (!operation) return;
        if (operation.operation === 'subscription') throw badInput('query', 'Portalen har inga prenumerationer.');
        const introspects = operation.selectionSet.selections.every(
          (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
        );
        if (introspects) return;
        const variables = request.variables ?? {};
        // Faulty variables never get to run, and execution says what is wrong with them.
        if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
        const cost = costOf(schema, document, variables, request.operationName);
        if (cost > MAX_COST) {
          throw new PortalError({
            code: 'BAD_USER_INPUT',
            field: 'query',
            message: `Frågan är för dyr (${cost}; högst ${MAX_COST}). Be om färre rader eller fält.`,
            details: { cost, http: { status: 400 } },
          });
        }
      },
    }),
};
