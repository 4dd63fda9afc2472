import { expect, it } from '@jest/globals';
import { withoutAddresses } from './sharing.js';

it.each([
  ['Malå kommun', 'Malå kommun'],
  ['mala@exempel.example', '(e-postadress)'],
  ['Malå kommun, kommun@mala.example', 'Malå kommun, (e-postadress)'],
  ['Anna Exempel <anna.exempel+post@malå.example>; bo@x.example', 'Anna Exempel (e-postadress); (e-postadress)'],
  ['mailto:bo@x.example', 'mailto:(e-postadress)'],
])('%j is shown as %j', (text, shown) => {
  expect(withoutAddresses(text)).toBe(shown);
});
