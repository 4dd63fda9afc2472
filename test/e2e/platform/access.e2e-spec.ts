import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { POLICY, PUBLIC } from '@platform/graphql/policy.js';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Client, Portal } from '../../support/portal.js';
import { newAccount, PHRASE, startBare } from '../identity/accounts.js';

interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

/** What a stranger may call, and the answer to the smallest document. */
const PUBLIC_OPERATIONS: Readonly<Record<string, string>> = { reportFault: 'none', signIn: 'INVALID_CREDENTIALS' };

describe('every operation', () => {
  let portal: Portal;
  let admin: Client;
  let operations: Operation[];

  beforeAll(async () => {
    ({ portal, admin } = await startBare());
    operations = operationsOf(portal.app.get(GraphQLSchemaHost).schema);
  });
  afterAll(() => portal.stop());

  it('should carry a policy or the mark that it is public', () => {
    const marks = marksOf(portal);
    expect(operations.length).toBeGreaterThan(10);
    expect(operations.map(({ field }) => field.name).filter((name) => marks.get(name) === undefined)).toEqual([]);
    const open = operations.map(({ field }) => field.name).filter((name) => marks.get(name) === PUBLIC);
    expect(open).toEqual(Object.keys(PUBLIC_OPERATIONS));
  });

  it('should require authorization', async () => {
    for (const operation of operations) {
      const { query, variables } = documentOf(operation);
      const code = await portal.client().refusal(query, variables);
      expect([operation.field.name, code]).toEqual([
        operation.field.name,
        PUBLIC_OPERATIONS[operation.field.name] ?? 'UNAUTHENTICATED',
      ]);
    }
  });

  it('should not be a fault for somebody without any role', async () => {
    const client = await portal.client().signIn((await newAccount(admin)).email, PHRASE);
    for (const operation of operations.filter(({ field }) => field.name !== 'signOut')) {
      const { query, variables } = documentOf(operation);
      expect([operation.field.name, await client.refusal(query, variables)]).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });
});

describe('somebody who is not signed in', () => {
  let portal: Portal;
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };

  beforeAll(async () => {
    ({ portal } = await startBare());
  });
  afterAll(() => portal.stop());

  const SIGN_IN = 'signIn(input: { email: "a@b.se", password: "x" }) { viewer { id } }';

  it.each([
    ['an operation that does not exist', '{ secrets { id } }'],
    ['the schema', '{ __schema { types { name } } }'],
    ['the name of the root type', '{ __typename }'],
    ['the schema beside signing in', `mutation A { ${SIGN_IN} } query B { __schema { types { name } } }`],
    ['another operation beside signing in', `mutation { ${SIGN_IN} signOut { done } }`],
    ['another operation called signIn', 'mutation { signIn: signOut { done } }'],
    ['another operation by way of a fragment', 'mutation { ...A } fragment A on Mutation { signOut { done } }'],
    ['something that is not GraphQL', '{'],
    ['nothing', ''],
    ['more than anybody needs', `mutation { ${SIGN_IN} ${'__typename '.repeat(3000)} }`],
  ])('should be told no more than UNAUTHENTICATED about %s', async (_, query) => {
    const { data, errors } = await portal.client().send(query);
    expect(data).toBeUndefined();
    expect(errors!.map(({ extensions }) => extensions)).toEqual([{ code: 'UNAUTHENTICATED' }]);
  });

  it('should not see the schema by a GET whose body says something else than its address', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ __schema { types { name } } }')}`;
    const body = JSON.stringify({ query: `mutation { ${SIGN_IN} }` });
    // fetch sends no body with GET.
    const { request } = await import('node:http');
    const text = await new Promise<string>((resolve, reject) => {
      const sent = request(
        new URL(path, portal.url),
        { method: 'GET', headers: { ...post.headers, 'content-length': body.length } },
        (response) => {
          let received = '';
          response.on('data', (chunk: Buffer) => (received += chunk.toString()));
          response.on('end', () => resolve(received));
        },
      );
      sent.on('error', reject).end(body);
    });
    expect(JSON.parse(text).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('should reach nothing outside GraphQL but the watch and what is public', async () => {
    const status = async (path: string, method = 'GET') => (await portal.client().fetch(path, { method })).status;
    expect(await status('/files', 'POST')).toBe(401);
    expect(await status('/nothing')).toBe(404);
    expect(await status('/health')).toBe(200);
  });
});

function operationsOf(schema: GraphQLSchema): Operation[] {
  return [
    ...Object.values(schema.getQueryType()!.getFields()).map((field) => ({ kind: 'query' as const, field })),
    ...Object.values(schema.getMutationType()!.getFields()).map((field) => ({ kind: 'mutation' as const, field })),
  ];
}

/** The policy or public mark of every method of every provider, by the method's name. */
function marksOf({ app }: Portal): ReadonlyMap<string, unknown> {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const marks = new Map<string, unknown>();
  for (const { metatype } of app.get(DiscoveryService, { strict: false }).getProviders()) {
    const prototype = (metatype as Type | null)?.prototype as Record<string, unknown> | undefined;
    if (!prototype) continue;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const method = prototype[name];
      const mark = typeof method === 'function' ? reflector.get<unknown>(POLICY, method) : undefined;
      if (mark !== undefined) marks.set(name, mark);
    }
  }
  return marks;
}

/** The smallest document that runs the operation, with something in every argument that is needed. */
function documentOf({ kind, field }: Operation): { query: string; variables: Record<string, unknown> } {
  const needed = field.args.filter(isRequiredArgument);
  const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    query: `${kind}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`,
    variables: Object.fromEntries(needed.map(({ name, type }) => [name, something(type)])),
  };
}

const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  Kronor: '1.00',
  Decimal: '1',
};

function something(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return something(type.ofType);
  if (isListType(type)) return [something(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? 'x';
  const needed = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(needed.map((field) => [field.name, something(field.type)]));
}
