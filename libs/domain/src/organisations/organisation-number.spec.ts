import { describe, expect, it } from '@jest/globals';
import { parseOrganisationNumber } from './organisation-number.js';

describe('parseOrganisationNumber', () => {
  it.each([
    ['212000-2858', '212000-2858'],
    ['2120002858', '212000-2858'],
    ['  212000-2858 ', '212000-2858'],
    ['202100-2742', '202100-2742'],
    ['556036-0793', '556036-0793'],
  ])('reads %p', (text, number) => {
    expect(parseOrganisationNumber(text)).toBe(number);
  });

  it.each([
    ['wrong check digit', '212000-2859'],
    ['two digits in each other’s place', '210200-2858'],
    ['a personal identity number', '811218-9876'],
    ['a third digit of 1 with a right check digit', '221000-2850'],
    ['nine digits', '212000-285'],
    ['eleven digits', '212000-28580'],
    ['twelve digits as in SIE', '162120002858'],
    ['the hyphen in the wrong place', '21200-02858'],
    ['a space for the hyphen', '212000 2858'],
    ['letters', '21200O-2858'],
    ['other scripts’ digits', '٢١٢٠٠٠-٢٨٥٨'],
    ['nothing', ''],
    ['a VAT number', 'SE212000285801'],
  ])('refuses %s: %p', (_why, text) => {
    expect(parseOrganisationNumber(text)).toBeUndefined();
  });

  it('lets one check digit of ten pass', () => {
    const passing = [...'0123456789'].filter((digit) => parseOrganisationNumber(`212000-285${digit}`) !== undefined);
    expect(passing).toEqual(['8']);
  });
});
