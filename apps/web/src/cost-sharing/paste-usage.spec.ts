import { describe, expect, it } from '@jest/globals';
import { parseUsage } from './paste-usage.js';

const MEMBERS = [
  { code: '2417', name: 'Norsjö' },
  { code: '2418', name: 'Malå' },
  { code: '2422', name: 'Sorsele' },
];

describe('parseUsage', () => {
  it('reads names and codes by tab, with a heading', () => {
    expect(parseUsage('Kommun\tKärl\nNorsjö\t1 912\nMalå kommun\t1 433,5\n2422\t1 201', MEMBERS)).toEqual({
      values: { '2417': '1 912', '2418': '1 433,5', '2422': '1 201' },
      left: [],
    });
  });

  it('reads semicolons, quotes and both code and name', () => {
    expect(parseUsage('"2417";"Norsjö";"1912"\r\n2418;Malå;1433\r\n', MEMBERS).values).toEqual({
      '2417': '1912',
      '2418': '1433',
    });
  });

  it('tells what it could not place', () => {
    expect(parseUsage('Norsjö\t10\nNorsjo\t11\nMalå\tokänt\nNorsjö\t12', MEMBERS)).toEqual({
      values: { '2417': '10' },
      left: [
        { line: 'Norsjo\t11', why: 'UNKNOWN' },
        { line: 'Malå\tokänt', why: 'NO_NUMBER' },
        { line: 'Norsjö\t12', why: 'TWICE' },
      ],
    });
  });

  it('takes the municipality’s own name in the genitive', () => {
    expect(parseUsage('Sorsele kommun;7', MEMBERS).values).toEqual({ '2422': '7' });
  });
});
