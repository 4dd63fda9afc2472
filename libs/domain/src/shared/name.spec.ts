import { describe, expect, it } from '@jest/globals';
import { nameFault } from './name.js';

describe('nameFault', () => {
  it.each(['Norsjö', 'Överförmyndarnämnden (ÖFUR)', 'R 10', 'Malå–Norsjö & "Sorsele"', '😀 1'])('takes %j', (name) => {
    expect(nameFault(name, 60)).toBeUndefined();
  });

  it.each(['', '  ', '\u0000', 'a\u0000b', 'a\nb', '\ud800', '\u200b', '\u202eabc', '---', 'x'.repeat(61)])(
    'refuses %j',
    (name) => {
      expect(nameFault(name, 60)).toMatch(/^Namnet .*\.$/);
    },
  );
});
