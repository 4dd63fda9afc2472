import { describe, expect, it } from '@jest/globals';
import { isLit, litWithin } from './lit.js';

describe('lit lines', () => {
  it('are cut to what a stretch of the text shows', () => {
    const lines = { from: 98, to: 205 };
    expect(litWithin(lines, { from: 1, to: 100 })).toBe('98-100');
    expect(litWithin(lines, { from: 101, to: 200 })).toBe('101-200');
    expect(litWithin(lines, { from: 206, to: 300 })).toBe('');
    expect(litWithin(null, { from: 1, to: 100 })).toBe('');
  });

  it('light a part of one line by that line only, and what holds it by any', () => {
    const line = { from: 12, to: 12 };
    expect(isLit(line, line, false)).toBe(true);
    expect(isLit({ from: 10, to: 20 }, line, false)).toBe(false);
    expect(isLit(line, { from: 10, to: 20 }, true)).toBe(true);
    expect(isLit({ from: 21, to: 21 }, { from: 10, to: 20 }, true)).toBe(false);
  });
});
