import { describe, expect, it } from '@jest/globals';
import { checkReportedNumber, whyNumberStays } from './reported-number.js';

describe('the number of a basis', () => {
  const checked = (number: string, paymentReference: string) => {
    const result = checkReportedNumber({ number, paymentReference });
    return result.ok ? result.value : 'field' in result.error ? result.error.field : result.error;
  };

  it.each([
    [' F 4711 ', '', { number: 'F 4711', paymentReference: '' }],
    ['F 4711', '4711 8', { number: 'F 4711', paymentReference: '47118' }],
    ['F 4711', '47112', 'paymentReference'],
    ['F 4711', '47a', 'paymentReference'],
    ['F 4711', '7', 'paymentReference'],
    [' ', '47118', 'number'],
    ['F\t4711', '47118', 'number'],
    ['4'.repeat(41), '', 'number'],
  ])('%j with OCR %j → %j', (number, ocr, expected) => expect(checked(number, ocr)).toEqual(expected));

  it('stays once something rests on it', () => {
    expect(whyNumberStays({ paid: false, referredTo: false })).toBeUndefined();
    expect(whyNumberStays({ paid: true, referredTo: false })).toContain('Betalningar är bokförda');
    expect(whyNumberStays({ paid: false, referredTo: true })).toContain('hänvisar till numret');
  });
});
