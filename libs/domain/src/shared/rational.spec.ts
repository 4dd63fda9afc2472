import { expect, it } from '@jest/globals';
import { divideHalfAway, greatestCommonDivisor } from './rational.js';

it.each([
  [5n, 2n, 3n],
  [-5n, 2n, -3n],
  [4n, 3n, 1n],
  [-4n, 3n, -1n],
  [5n, 3n, 2n],
  [1n, 3n, 0n],
  [0n, 7n, 0n],
])('%d ÷ %d → %d, half away from zero', (numerator, denominator, rounded) => {
  expect(divideHalfAway(numerator, denominator)).toBe(rounded);
});

it('finds the greatest common divisor', () => {
  expect(greatestCommonDivisor(12n, 18n)).toBe(6n);
  expect(greatestCommonDivisor(0n, 5n)).toBe(5n);
  expect(greatestCommonDivisor(-4n, 6n)).toBe(2n);
});
