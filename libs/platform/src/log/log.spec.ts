import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { fault } from './log.js';

describe('a fault in the log', () => {
  it('says what and where', () => {
    const error = new TypeError('x is not a function');
    expect(fault(error)).toMatchObject({ type: 'TypeError', message: 'x is not a function', stack: error.stack });
    expect(fault('text')).toBe('text');
  });

  it('has none of the values of a statement that failed', () => {
    const driverError = Object.assign(new Error("Duplicate entry 'eva@norsjo.example' for key 'uq_account_email'"), {
      code: 'ER_DUP_ENTRY',
      sql: "INSERT INTO account VALUES ('eva@norsjo.example')",
    });
    const error = new QueryFailedError('INSERT INTO account VALUES (?)', ['eva@norsjo.example'], driverError);
    const logged = fault(error);
    expect(logged).toMatchObject({ type: 'QueryFailedError', code: 'ER_DUP_ENTRY' });
    expect(JSON.stringify(logged)).toContain('uq_account_email');
    expect(JSON.stringify(logged)).not.toContain('eva@');
  });
});
