import { describe, expect, it } from '@jest/globals';
import { type Action, inputOf, reverseOf, sentenceOf, shortly } from './action.js';
import { burdens } from './burdens.js';
import { withAction } from './cached.js';
import { actionsPath, exportPath, filterOf, isChosen, readActionsSearch } from './search.js';

const VANNAS = { code: '2460', name: 'Vännäs' };
const action = (more: Partial<Action> = {}): Action => ({
  id: 'a1',
  version: 3,
  text: 'Kontakta alla',
  state: 'OPEN',
  dueOn: '2026-03-01',
  proposedDueOn: null,
  overdue: false,
  closedOn: null,
  sent: true,
  assignee: { id: 'p1', name: 'Alva Exempel', organisation: VANNAS },
  body: { slug: 'umearegionen', name: 'Umeåregionen', kind: 'NETWORK' },
  agendaItem: null,
  viewerMay: { report: true, write: true },
  ...more,
});

describe('the choice of actions', () => {
  it('reads an address, and leaves out what is no choice', () => {
    const search = readActionsSearch({
      sok: 2026,
      lage: 'klara',
      mina: 'kanske',
      forsenad: '2026-02-30',
      organisation: '2460',
    });
    expect(search).toEqual({ sok: '2026', lage: 'klara', organisation: '2460' });
  });

  it('asks for what remains unless another state is chosen', () => {
    expect(filterOf({})).toMatchObject({ states: ['OPEN', 'IN_PROGRESS'] });
    expect(filterOf({ lage: 'klara' })).toMatchObject({ states: ['DONE'] });
    expect(filterOf({ lage: 'alla' }).states).toBeUndefined();
    expect(filterOf(readActionsSearch({ forslag: 'ja' }))).toMatchObject({ dateProposed: true });
  });

  it('asks for the day that is meant, and for the only body where there is no choice', () => {
    expect(filterOf({ forsenad: '2026-02-01', samverkan: 'x', mina: 'ja' }, 'treparten')).toMatchObject({
      overdueOn: '2026-02-01',
      body: 'treparten',
      mine: true,
    });
    expect(filterOf({ forsenad: 'idag' }).overdueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('writes the same choice alike, whatever the order, and keeps today as today', () => {
    const path = '/atgarder?samverkan=treparten&forsenad=idag';
    expect(actionsPath('/atgarder', { forsenad: 'idag', samverkan: 'treparten' })).toBe(path);
    expect(actionsPath('/atgarder', { samverkan: 'treparten', forsenad: 'idag' })).toBe(path);
    expect(actionsPath('/atgarder/tavla', {})).toBe('/atgarder/tavla');
  });

  it('gives a file the same rows', () => {
    expect(exportPath('csv', { lage: 'klara', sok: 'a & b', ordning: 'nyast' })).toBe(
      '/exports/actions.csv?search=a+%26+b&states=DONE&orderBy=CREATED_AT',
    );
  });

  it('does not take an order for a choice', () => {
    expect(isChosen({ ordning: 'nyast' })).toBe(false);
    expect(isChosen({ mina: 'ja' })).toBe(true);
  });
});

describe('a change of an action', () => {
  it('goes back to what stood before', () => {
    expect(reverseOf(action(), { state: 'DONE' })).toEqual({ state: 'OPEN' });
    expect(reverseOf(action(), { dueOn: null })).toEqual({ dueOn: '2026-03-01' });
    expect(inputOf(reverseOf(action(), { assignee: null }))).toEqual({
      assignee: { id: 'p1', name: 'Alva Exempel', organisation: '2460' },
    });
    expect(inputOf(reverseOf(action({ assignee: null }), { assignee: action().assignee }))).toEqual({ assignee: null });
  });

  it('is told in words', () => {
    expect(sentenceOf({ state: 'IN_PROGRESS' })).toBe('Läget är Pågår.');
    expect(sentenceOf({ dueOn: '2025-03-20' })).toBe('Senast är tors 20 mars 2025.');
    expect(sentenceOf({ assignee: null })).toBe('Ingen är ansvarig.');
  });

  it('reaches the action wherever it stands in an answer, and nothing else', () => {
    const other = action({ id: 'a2' });
    const answer = { pages: [{ actions: { nodes: [action(), other] } }], group: { id: 'a1', done: 0 } };
    const now = action({ version: 4, state: 'DONE' });
    expect(withAction(answer, now)).toEqual({
      pages: [{ actions: { nodes: [now, other] } }],
      group: { id: 'a1', done: 0 },
    });
    expect(withAction(undefined, now)).toBeUndefined();
  });
});

describe('who has many', () => {
  it('counts by person and organisation, those with most first', () => {
    const alva = action().assignee;
    const rows = burdens([
      { overdue: false, assignee: null },
      { overdue: true, assignee: alva },
      { overdue: false, assignee: alva },
      { overdue: false, assignee: { ...alva!, organisation: null } },
    ]);
    expect(rows.map(({ assignee, open, overdue }) => [assignee?.organisation?.name, open, overdue])).toEqual([
      ['Vännäs', 2, 1],
      [undefined, 1, 0],
      [undefined, 1, 0],
    ]);
  });
});

it('a long text names its controls by its beginning', () => {
  expect(shortly('kort')).toBe('kort');
  expect(shortly('x'.repeat(61))).toBe(`${'x'.repeat(57)} …`);
});
