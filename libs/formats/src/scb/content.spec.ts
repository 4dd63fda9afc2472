import { describe, expect, it } from '@jest/globals';

import { findReferenceDay, isPopulationLabel, isTotal, parseContent, sourceText } from './content.js';

describe('what a table counts', () => {
  it('reads code and label apart', () => {
    expect(parseContent('BE0101N1')).toEqual({ code: 'BE0101N1' });
    expect(parseContent('000007ME')).toEqual({ code: '000007ME' });
    expect(parseContent('BE0101N1 - Folkmängd')).toEqual({ code: 'BE0101N1', label: 'Folkmängd' });
    expect(parseContent('Folkmängd')).toEqual({ label: 'Folkmängd' });
    expect(parseContent('BE0101N1 1')).toEqual({ label: 'BE0101N1 1' });
    expect(parseContent('')).toEqual({});
  });

  it.each(['Folkmängd', 'folkmängden', 'Folkmängden den 1 november', 'Folkmängd 31 december'])('takes %p', (label) => {
    expect(isPopulationLabel(label)).toBe(true);
  });

  it.each(['Folkökning', 'Medelålder', 'Folkmängd per kvadratkilometer', 'män', 'Population'])(
    'refuses %p',
    (label) => {
      expect(isPopulationLabel(label)).toBe(false);
    },
  );
});

describe('totals', () => {
  it.each([
    'TotSA',
    'SC',
    'totalt',
    'totalt, samtliga åldrar',
    'SC - totalt, samtliga civilstånd',
    'män och kvinnor',
    'totalt ålder',
  ])('takes %p for everybody', (text) => {
    expect(isTotal(text)).toBe(true);
  });

  it.each(['', 'män', '1', '1 - män', 'totalt 16-64 år', 'gifta', 'tot16+', '0-17 år'])(
    'takes %p for a part',
    (text) => {
      expect(isTotal(text)).toBe(false);
    },
  );
});

it('finds the reference day only where one is named', () => {
  expect(findReferenceDay(['Folkmängd', '31 december respektive år'])).toBe('DECEMBER_31');
  expect(findReferenceDay(['Folkmängden den 1 november'])).toBe('NOVEMBER_1');
  expect(findReferenceDay(['enligt regional indelning den 1 januari', undefined])).toBeUndefined();
  expect(findReferenceDay(['den 31 december, före 1968 den 1 november'])).toBeUndefined();
});

it('names the source', () => {
  expect(sourceText('Folkmängd efter region och år', 'BE0101N1')).toBe('SCB Folkmängd efter region och år (BE0101N1)');
  expect(sourceText('Folkmängd', undefined)).toBe('SCB Folkmängd');
});
