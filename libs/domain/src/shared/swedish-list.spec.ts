import { describe, expect, it } from '@jest/globals';
import { swedishList } from './swedish-list.js';

describe('swedishList', () => {
  it('has commas, and a word before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(swedishList)).toEqual(['', 'a', 'a och b', 'a, b och c']);
  });
});
