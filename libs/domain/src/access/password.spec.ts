import { describe, expect, it } from '@jest/globals';
import { LONGEST_PASSWORD, passwordFault, SHORTEST_PASSWORD } from './password.js';

const EMAIL = 'Eva.Lind@norsjo.example';

describe('passwordFault', () => {
  it.each([
    ['kaffe med tolv bullar', EMAIL],
    ['a1b2c3d4e5f6', EMAIL],
    ['åäöåäöåäöåäö!?', EMAIL],
    ['lång nog'.padEnd(LONGEST_PASSWORD, '.'), EMAIL],
    ['bara lite till', 'it@norsjo.example'],
  ])('finds nothing wrong with "%s"', (password, email) => {
    expect(passwordFault(password, email)).toBeUndefined();
  });

  it.each([
    ['', `minst ${SHORTEST_PASSWORD} tecken`],
    ['elva tecken', `minst ${SHORTEST_PASSWORD} tecken`],
    ['lång nog'.padEnd(LONGEST_PASSWORD + 1, '.'), `högst ${LONGEST_PASSWORD} tecken`],
    ['abcdabcdabcdabcd', 'fem olika tecken'],
    ['jag heter EVA.LIND idag', 'e-postadress'],
  ])('says of "%s" that it should be %s', (password, fault) => {
    expect(passwordFault(password, EMAIL)).toContain(fault);
  });

  it('looks past blanks around the address', () => {
    expect(passwordFault('jag heter eva.lind idag', ` ${EMAIL}`)).toContain('e-postadress');
  });
});
