import { describe, expect, it } from '@jest/globals';
import { isPresentAt, type ItemRange } from '@domain/meetings/attendance.js';
import { came, left } from './presence.js';

const numbers = ['1', '2', '3', '3.1', '4', '5'];
const there = (items: ItemRange[]) =>
  numbers.filter((number) => isPresentAt({ role: 'MEMBER', items }, number, numbers));

describe('who comes and goes', () => {
  it('is there from the item that was dealt with', () => {
    expect(there(came([], '3', numbers))).toEqual(['3', '3.1', '4', '5']);
  });

  it('is there up to the item that was dealt with', () => {
    expect(there(left([], '3', numbers))).toEqual(['1', '2', '3']);
    expect(there(left(came([], '2', numbers), '3.1', numbers))).toEqual(['2', '3', '3.1']);
  });

  it('may come back', () => {
    expect(there(came(left([], '1', numbers), '4', numbers))).toEqual(['1', '4', '5']);
    expect(there(left(came(left([], '1', numbers), '4', numbers), '4', numbers))).toEqual(['1', '4']);
  });

  it('is corrected by saying it again', () => {
    expect(there(came(came([], '2', numbers), '4', numbers))).toEqual(['4', '5']);
    expect(there(left(left([], '2', numbers), '3', numbers))).toEqual(['1', '2', '3']);
  });
});
