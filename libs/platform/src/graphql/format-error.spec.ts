import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { badInput, notFound } from '../errors/portal-error.js';
import { log } from '../log/log.js';
import { formatError } from './graphql.module.js';

const SECRET = 'SELECT passwordHash FROM account';
const located = (originalError: Error) => new GraphQLError(originalError.message, { path: ['viewer'], originalError });
const INTERNAL = {
  message: expect.stringMatching(/^Något gick fel hos oss\. .*[0-9a-f-]{36}/),
  extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.stringMatching(/^[0-9a-f-]{36}$/) },
};

describe('formatError', () => {
  const { level } = log;
  beforeAll(() => {
    log.level = 'silent';
  });
  afterAll(() => {
    log.level = level;
  });

  it('lets a refusal pass as it is', () => {
    const error = located(badInput('name', 'Namnet saknas.'));
    expect(formatError(error.toJSON(), error)).toMatchObject({
      message: 'Namnet saknas.',
      path: ['viewer'],
      extensions: { code: 'BAD_USER_INPUT', field: 'name' },
    });
  });

  it('gives a refusal its own code where Apollo has put another', () => {
    const error = located(notFound('Samverkan'));
    const formatted = {
      message: error.message,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: [SECRET] },
    };
    expect(formatError(formatted, error).extensions).toEqual({ code: 'NOT_FOUND' });
  });

  it('tells a client its own faults', () => {
    const formatted = { message: 'Unknown field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    expect(formatError(formatted, new GraphQLError('Unknown field'))).toEqual(formatted);
  });

  it.each([
    ['an error', new Error(SECRET)],
    ['an error in a field', located(new Error(SECRET))],
    ['a value that does not fit the schema', new GraphQLError(SECRET)],
    ['something thrown that is no error', SECRET],
  ])('shows a reference and nothing of %s', (_, error) => {
    const formatted = { message: SECRET, extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [SECRET] } };
    const shown = formatError(formatted, error);
    expect(shown).toEqual(INTERNAL);
    expect(JSON.stringify(shown)).not.toContain('SELECT');
  });

  it('shows nothing of an error with a code that nobody knows', () => {
    const formatted = { message: SECRET, extensions: { code: 'ER_DUP_ENTRY', sql: SECRET } };
    expect(formatError(formatted, new GraphQLError(SECRET))).toEqual(INTERNAL);
  });
});
