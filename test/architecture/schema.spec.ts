import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ERROR_CODES } from '@platform/errors/error-code.js';
import {
  buildSchema,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const isRoot = ({ name }: GraphQLNamedType) => ['Query', 'Mutation'].includes(name);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

type Described = [path: string, description: string | null | undefined];

/** Everything in the schema that can be described, by its path. */
function* described(): Generator<Described> {
  for (const type of types) {
    if (!isRoot(type)) yield [type.name, type.description];
    if (isEnumType(type)) {
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
      }
    }
  }
}

function* fields(): Generator<[path: string, field: GraphQLField<unknown, unknown>]> {
  for (const type of types) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
  }
}

const typeName = (field: GraphQLField<unknown, unknown>) => String(getNullableType(field.type));

describe('the schema', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    const all = [...described()];
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(([, description]) => !description?.trim()).map(([path]) => path)).toEqual([]);
  });

  it('pages every connection by first and after', () => {
    const connections = [...fields()].filter(([, field]) => typeName(field).endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(3);
    for (const [path, { args }] of connections) {
      const given = Object.fromEntries(
        args.map((arg) => [arg.name, `${String(arg.type)} = ${String(arg.defaultValue)}`]),
      );
      expect([path, given]).toEqual([
        path,
        expect.objectContaining({ first: 'Int! = 50', after: 'String = undefined' }),
      ]);
    }
  });

  it('gives every connection the same shape', () => {
    for (const type of types.filter(({ name }) => name.endsWith('Connection'))) {
      expect([type.name, isObjectType(type) && Object.keys(type.getFields())]).toEqual([
        type.name,
        ['nodes', 'pageInfo', 'totalCount'],
      ]);
    }
  });

  it('has no query that gives a bare list, which could only grow', () => {
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) =>
      isListType(getNullableType(type)),
    );
    expect(lists.map(({ name }) => name)).toEqual([]);
  });

  it('has no list with holes', () => {
    const holes = [...fields()].filter(([, field]) => {
      const type = getNullableType(field.type);
      return isListType(type) && !isNonNullType(type.ofType);
    });
    expect(holes.map(([path]) => path)).toEqual([]);
  });

  it('has every code that an error may carry, and those that outside clients rely on', () => {
    const type = schema.getType('ErrorCode');
    const codes = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(codes).toEqual([...ERROR_CODES].sort());
    expect(codes).toEqual(
      expect.arrayContaining(['UNAUTHENTICATED', 'INVALID_CREDENTIALS', 'RATE_LIMITED', 'FORBIDDEN', 'NOT_FOUND']),
    );
    expect(codes).toEqual(expect.arrayContaining(['BAD_USER_INPUT', 'CONFLICT', 'INTERNAL_SERVER_ERROR']));
  });

  it('shows no password and no hash', () => {
    const telling = [...fields()].filter(([, { name }]) => /password|hash|secret|token/i.test(name));
    expect(telling.map(([path]) => path)).toEqual(['Mutation.changePassword']);
  });
});
