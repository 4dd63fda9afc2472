import { describe, expect, it } from '@jest/globals';

import { localDate } from '@domain/shared/local-date.js';

import { readActions } from './actions.js';
import { readAttachments } from './attachments.js';
import { decisionsInText, readDecisions } from './decisions.js';
import { toSourceLines } from './source-lines.js';
import { suggestActions } from './suggested-actions.js';

const context = {
  from: localDate(2025, 3, 20)!,
  isPerson: (name: string) => ['Eva', 'Eva Ek', 'Bo Ek'].includes(name),
};
const read = (text: string) =>
  readActions(toSourceLines(text), context).actions.map((action) => [action.text, action.dueOn, action.assignee]);

describe('an action', () => {
  it.each([
    'Ring Umeå\n\n\n2025-04-03\n\n\nEva Ek',
    'Ring Umeå\n\n\nEva Ek\n\n\n2025-04-03',
    '- Ring Umeå\n\n 2025-04-03  Eva Ek',
    '- Ring Umeå\n  Eva Ek  3/4',
    'Ring Umeå\tEva Ek\t3 april',
    '| Ring Umeå | Eva Ek | 2025-04-03 |',
    'Åtgärd\tKlart\tAnsvarig\nRing Umeå\t3/4\tEva Ek',
    'Ring Umeå, Eva Ek, senast 3 april',
    '• Ring Umeå – Eva Ek – 3 april',
    '1. Ring Umeå (Eva Ek, 2025-04-03)',
    'Eva Ek: Ring Umeå, senast den 3 april',
    'Ring Umeå\nAnsvarig: Eva Ek\nKlart: 3 april',
    'Åtgärd: Ring Umeå\nAnsvarig: Eva Ek, klart senast: 2025-04-03',
  ])('%j', (text) => {
    expect(read(text)).toEqual([['Ring Umeå', '2025-04-03', 'Eva Ek']]);
  });

  it('keeps its words when person and day stand inside them', () => {
    expect(read('– Eva skickar underlag senast den 3 april till alla.')).toEqual([
      ['Eva skickar underlag senast den 3 april till alla.', '2025-04-03', 'Eva'],
    ]);
  });

  it('given to several is as many', () => {
    expect(read('- Ring Umeå. Ansvarig: Eva Ek och Bo Ek')).toEqual([
      ['Ring Umeå.', null, 'Eva Ek'],
      ['Ring Umeå.', null, 'Bo Ek'],
    ]);
  });

  it.each(['Inga', 'Inga åtgärder', '–', '\n\nInga\n\n\nEj angivet\n\n\nEj angivet', ''])('is not %j', (text) => {
    expect(readActions(toSourceLines(text), context)).toEqual({ actions: [], warnings: [] });
  });

  it('may lack person or day', () => {
    expect(read('- Ring Umeå\n\n Ej angivet  Bo Ek\n\n- Ring Malå\n\n2025-04-03\n\nEj angivet')).toEqual([
      ['Ring Umeå', null, 'Bo Ek'],
      ['Ring Malå', '2025-04-03', ''],
    ]);
  });

  it('goes on over a broken line', () => {
    expect(read('- Ring Umeå om den gemen-\nsamma växeln\n  3/4 Bo Ek')).toEqual([
      ['Ring Umeå om den gemensamma växeln', '2025-04-03', 'Bo Ek'],
    ]);
  });

  it('is doubted when its day is no day', () => {
    const codes = (text: string) => readActions(toSourceLines(text), context).warnings.map(({ code }) => code);
    expect(codes('- Ring. Ansvarig: Bo Ek. Klart: 31 april')).toEqual(['DATE_IMPOSSIBLE']);
    expect(codes('- Ring. Ansvarig: Bo Ek. Klart: vecka 14')).toEqual(['DATE_UNCLEAR']);
    expect(codes('Bo Ek\n\n- Ring')).toEqual(['LINE_UNPLACED', 'ASSIGNEE_MISSING']);
  });
});

describe('a suggested action', () => {
  it.each([
    ['Bolaget får i uppdrag att räkna.', 'Bolaget', null],
    ['Nämnden ger kansliet i uppdrag att räkna senast den 3 april.', 'kansliet', '2025-04-03'],
    ['Eva återkommer med siffror.', 'Eva', null],
    ['Varje kommun ska inkomma med siffror.', '', null],
  ])('%s', (text, assignee, dueOn) => {
    expect(suggestActions(text, 7, context)).toEqual([{ text, assignee, dueOn, line: 7 }]);
  });

  it('is not what somebody only told', () => {
    expect(suggestActions('Eva Ek berättade. Taxan höjs. Frågan bordläggs.', 1, context)).toEqual([]);
  });
});

describe('decisions', () => {
  const decisions = (text: string) =>
    readDecisions([{ section: 'DECISIONS', name: 'Beslut', lines: toSourceLines(text) }]).map(
      (decision) => decision.text,
    );

  it('are rows of a list, or paragraphs', () => {
    expect(decisions('Nämnden beslutar att\n• anta taxan\n• höja av-\ngiften')).toEqual([
      'anta taxan',
      'höja avgiften',
    ]);
    expect(decisions('Taxan\nantas.\n\nAvgiften höjs.')).toEqual(['Taxan antas.', 'Avgiften höjs.']);
    expect(decisions('Inga beslut')).toEqual([]);
  });

  it('may stand in the text', () => {
    expect(decisionsInText(toSourceLines('Vi talade.\n\nNämnden beslutar att anta taxan.'))).toMatchObject([
      { line: 3 },
    ]);
  });
});

describe('attachments', () => {
  it('part at commas only after the ending of a file', () => {
    const names = (text: string) => readAttachments(toSourceLines(text)).map(({ name }) => name);
    expect(names('Budget, utkast 2.xlsx, Karta (3).pdf\n- Bilaga 1: Protokoll, förra mötet\nInga')).toEqual([
      'Budget, utkast 2.xlsx',
      'Karta (3).pdf',
      'Protokoll, förra mötet',
    ]);
  });
});
