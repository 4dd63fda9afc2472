import { describe, expect, it } from '@jest/globals';
import { parseInstant } from './scalars.js';

describe('an instant', () => {
  it.each([
    ['2027-03-18T09:00:00Z', '2027-03-18T09:00:00.000Z'],
    ['2027-03-18T09:00:00.5Z', '2027-03-18T09:00:00.500Z'],
    ['2027-03-18T09:00+01:00', '2027-03-18T08:00:00.000Z'],
    ['2028-02-29T23:30:00-01:00', '2028-03-01T00:30:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseInstant(text).toISOString()).toBe(instant);
  });

  it.each([
    '2027-02-30T00:00:00Z',
    '2027-13-01T00:00:00Z',
    '2027-03-18T25:00:00Z',
    '2027-03-18T09:00:00',
    '2027-03-18',
    '2027-02-29T23:59:59Z',
    'abc',
    '',
    5,
    null,
    undefined,
  ])('%p is refused', (text) => {
    expect(() => parseInstant(text)).toThrow('En tidpunkt skrivs');
  });
});
