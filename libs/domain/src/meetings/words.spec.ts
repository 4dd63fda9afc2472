import { describe, expect, it } from '@jest/globals';
import { minutesWord, recordInWords } from './words.js';

const bo = { name: 'Bo Exempel', party: 'S', choice: null };

describe('recordInWords', () => {
  it('says who moved what', () => {
    expect(recordInWords({ kind: 'MOTION', text: 'Avslag.', people: [bo] })).toBe('Bo Exempel (S): Avslag.');
    expect(recordInWords({ kind: 'ADJOURNMENT', text: 'Lunch 12–13.', people: [] })).toBe('Lunch 12–13.');
  });

  it('counts votes and names who cast them', () => {
    const people = [
      { ...bo, choice: 'YES' as const },
      { name: 'Åsa Exempel', party: '', choice: 'ABSTAINS' as const },
    ];
    expect(recordInWords({ kind: 'VOTE', text: 'Ja för förslaget.', people })).toBe(
      'Ja för förslaget.\n1 ja, 0 nej, 1 avstår.\nBo Exempel (S): ja, Åsa Exempel: avstår',
    );
  });

  it('says who leaves the room', () => {
    expect(recordInWords({ kind: 'RECUSAL', text: '', people: [bo] })).toBe(
      'Bo Exempel (S) anmäler jäv och deltar inte.',
    );
  });
});

describe('minutesWord', () => {
  it('is protokoll where the law wants one', () => {
    expect([minutesWord('JOINT_COMMITTEE'), minutesWord('NETWORK')]).toEqual(['Protokoll', 'Minnesanteckningar']);
  });
});
