import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planned, SEND, advance } from '../meetings/operations.js';
import {
  CHOICES,
  CREATE,
  created,
  eventsIn,
  GROUP,
  listed,
  read,
  seat,
  type Started,
  startActions,
  UPDATE,
} from './operations.js';

const draft = (more: Record<string, unknown> = {}) => ({
  body: GROUP,
  text: 'Utred samordnad jour',
  assignees: [{ name: 'Siv Exempel' }],
  ...more,
});

describe('making actions', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startActions();
  });
  afterAll(() => all.portal.stop());

  const make = async (more: Record<string, unknown> = {}) =>
    (await all.kansli.data(CREATE, { input: draft(more) })).createActions;

  it.each([
    ['chief', 'FORBIDDEN'],
    ['otherKansli', 'NOT_FOUND'],
    ['outsider', 'NOT_FOUND'],
    ['admin', 'NOT_FOUND'],
  ] as const)('should require the body’s secretariat: %s is answered %s', async (who, code) => {
    expect(await all[who].refusal(CREATE, { input: draft() })).toBe(code);
  });

  it('gives one text to one', async () => {
    const { actions, suggestions } = await make({ dueOn: '2027-04-03', text: ' Utred samordnad jour ' });
    expect(actions).toEqual([
      {
        id: expect.any(String),
        version: 1,
        text: 'Utred samordnad jour',
        dueOn: '2027-04-03',
        state: 'OPEN',
        overdue: false,
        sent: true,
        closedOn: null,
        proposedDueOn: null,
        createdAt: expect.any(String),
        assignee: { id: expect.any(String), name: 'Siv Exempel', organisation: null },
        body: { slug: GROUP },
        agendaItem: null,
        group: null,
        viewerMay: { write: true, report: true },
        attachments: [],
      },
    ]);
    expect(suggestions).toEqual([]);
    const [event] = await eventsIn(all.admin);
    expect(event).toMatchObject({ kind: 'actions.created', subjectId: actions[0].id });
    expect(event!.data).not.toMatch(/Siv|jour/);
    expect((await read(all.chief, actions[0].id)).followUps.nodes).toEqual([
      { kind: 'CREATED', text: '', before: null, after: null, authorName: 'Kajsa Exempel' },
    ]);
  });

  it('gives one text to many as a group, in their order', async () => {
    const { actions } = await make({
      assignees: ['2480', '2460', '2404'].map((organisation) => ({ name: `Chef ${organisation}`, organisation })),
    });
    expect(actions.map((a: any) => [a.dueOn, a.assignee.name, a.assignee.organisation.code])).toEqual([
      [null, 'Chef 2480', '2480'],
      [null, 'Chef 2460', '2460'],
      [null, 'Chef 2404', '2404'],
    ]);
    const { id } = actions[0].group;
    expect(actions.map((a: any) => a.group)).toEqual(Array(3).fill({ id, total: 3, done: 0 }));
    expect((await listed(all.chief, { group: id })).totalCount).toBe(3);
  });

  it.each([
    ['BAD_USER_INPUT', 'text', { text: ' ' }],
    ['BAD_USER_INPUT', 'text', { text: 'x'.repeat(2001) }],
    ['BAD_USER_INPUT', 'text', { text: 'Ring\u0000upp' }],
    ['BAD_USER_INPUT', 'assignees', { assignees: [] }],
    ['BAD_USER_INPUT', 'assignees', { assignees: Array.from({ length: 101 }, (_, n) => ({ name: `Nr ${n}` })) }],
    ['BAD_USER_INPUT', 'assignees.1.name', { assignees: [{ name: 'Bo Exempel' }, { name: '' }] }],
    ['ORGANISATION_UNKNOWN', 'assignees.0.organisation', { assignees: [{ name: 'Bo Exempel', organisation: '9999' }] }],
    ['NOT_FOUND', undefined, { body: 'finns-inte' }],
    ['NOT_FOUND', undefined, { agendaItem: 'finns-inte' }],
    ['NOT_FOUND', undefined, { decision: 'finns-inte' }],
    ['NOT_FOUND', undefined, { assignees: [{ name: 'Bo Exempel', id: 'finns-inte' }] }],
  ])('answers %s (%s) and saves nothing', async (code, field, more) => {
    const before = (await listed(all.kansli, { body: GROUP })).totalCount;
    const { errors } = await all.kansli.send(CREATE, { input: draft(more) });
    expect(errors?.[0]?.extensions).toMatchObject({ code, ...(field !== undefined && { field }) });
    expect((await listed(all.kansli, { body: GROUP })).totalCount).toBe(before);
  });

  it('takes a text of two thousand Swedish letters to a hundred people', async () => {
    const assignees = Array.from({ length: 100 }, (_, n) => ({ name: `Åsa Öhman ${n} Exempel` }));
    const { actions } = await make({ text: 'ö'.repeat(2000), assignees });
    expect(actions).toHaveLength(100);
    expect(actions[99].group).toMatchObject({ total: 100 });
  });

  it('is found by the last word of a long text', async () => {
    const [action] = (await make({ text: `${'Årsvis uppföljning. '.repeat(99)}Sistaordet` })).actions;
    const found = await listed(all.kansli, { search: 'SISTAORDET', body: GROUP });
    expect(found.nodes.map(({ id }: { id: string }) => id)).toEqual([action.id]);
  });

  describe('who is meant by a name', () => {
    it('is who sits there, for the organisation that they sit for', async () => {
      const id = await seat(all.kansli, { name: 'Doris Exempel', email: 'doris@vindeln.example' }, '2404');
      const [action] = (await make({ assignees: [{ name: 'Doris Exempel' }] })).actions;
      expect(action.assignee).toEqual({ id, name: 'Doris Exempel', organisation: { code: '2404' } });
      const [elsewhere] = (await make({ assignees: [{ name: 'Doris Exempel', organisation: '2480' }] })).actions;
      expect(elsewhere.assignee.organisation).toEqual({ code: '2480' });
      expect(elsewhere.assignee.id).not.toBe(id);
    });

    it('is who was given something before', async () => {
      const [first] = await created(all.kansli, ['Folke Exempel']);
      const [again] = (await make({ assignees: [{ name: ' folke  EXEMPEL' }, { name: 'Folke Exempel' }] })).actions;
      expect(again.assignee).toEqual(first!.assignee);
    });

    it('is nobody of another body', async () => {
      const [there] = await created(all.otherKansli, ['Gun Exempel'], { body: 'treparten' });
      const [here] = await created(all.kansli, ['Gun Exempel']);
      expect(here!.assignee.id).not.toBe(there!.assignee.id);
    });

    it('is not guessed among namesakes', async () => {
      const one = await seat(all.kansli, { name: 'Jan Exempel', email: 'jan@umea.example' }, '2480');
      const two = await seat(all.kansli, { name: 'Jan Exempel', email: 'jan@vannas.example' }, '2460');
      const { errors } = await all.kansli.send(CREATE, { input: draft({ assignees: [{ name: 'Jan Exempel' }] }) });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'assignees.0.name' });
      const byOrganisation = await make({ assignees: [{ name: 'Jan Exempel', organisation: '2480' }] });
      expect(byOrganisation.actions[0].assignee.id).toBe(one);
      const byId = await make({ assignees: [{ name: 'Jan Exempel', id: two }] });
      expect(byId.actions[0].assignee).toMatchObject({ id: two, organisation: { code: '2460' } });
    });

    it('is nobody for another organisation than the one chosen', async () => {
      const id = await seat(all.kansli, { name: 'Rut Exempel', email: 'rut@vindeln.example' }, '2404');
      const assignee = { name: 'Rut Exempel', id, organisation: '2460' };
      const { errors } = await all.kansli.send(CREATE, { input: draft({ assignees: [assignee] }) });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'assignees.0.organisation' });
      const [action] = (await make({ assignees: [{ ...assignee, organisation: '2404' }] })).actions;
      expect(action.assignee.id).toBe(id);
    });

    it('is one person, however many enter the name at once', async () => {
      const assignees = [{ name: 'Samtidiga Exempel', organisation: '2460' }];
      const made = await Promise.all(Array.from({ length: 4 }, () => make({ assignees })));
      expect(new Set(made.map(({ actions }) => actions[0].assignee.id)).size).toBe(1);
    });

    it('is never changed to another letter, only suggested', async () => {
      await created(all.kansli, ['Håkan Exempel']);
      const { actions, suggestions } = await make({ assignees: [{ name: 'Hakan Exempel' }, { name: 'Ny Person' }] });
      expect(actions[0].assignee.name).toBe('Hakan Exempel');
      expect(suggestions).toEqual([{ name: 'Hakan Exempel', suggestion: 'Håkan Exempel' }]);
    });

    it('can be looked up, page by page', async () => {
      const choices = async (more: Record<string, unknown>) =>
        (await all.kansli.data(CHOICES, { body: GROUP, ...more })).assigneeChoices;
      const found = await choices({ search: 'JAN EX' });
      expect(found.nodes.map((one: any) => [one.name, one.organisation.code]).sort()).toEqual([
        ['Jan Exempel', '2460'],
        ['Jan Exempel', '2480'],
      ]);
      const whole = await choices({ first: 300 });
      expect(whole.nodes).toHaveLength(whole.totalCount);
      const names: string[] = [];
      let after: string | null = null;
      do {
        const page: any = await choices({ first: 7, after });
        names.push(...page.nodes.map((one: any) => one.name));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(names).toEqual(whole.nodes.map((one: any) => one.name));
      expect((await choices({ search: '%' })).totalCount).toBe(0);
      expect(await all.outsider.refusal(CHOICES, { body: GROUP })).toBe('NOT_FOUND');
      expect(await all.chief.refusal(CHOICES, { body: GROUP })).toBe('none');
    });
  });

  describe('from an agenda item', () => {
    const ITEM = 'query ($id: ID!) { meeting(id: $id) { agendaItems { id actions { id text } } } }';

    it('stay a draft until the minutes are sent', async () => {
      const { meeting, items } = await planned(all.kansli, ['Budget']);
      const [action] = (
        await make({ agendaItem: items[0]!.id, assignees: [{ name: 'Dagny Exempel', organisation: '2460' }] })
      ).actions;
      expect(action).toMatchObject({ sent: false, agendaItem: { id: items[0]!.id, meeting: { id: meeting.id } } });
      const seenBy = async (who: 'chief' | 'kansli') =>
        (await listed(all[who], { meeting: meeting.id })).nodes.map(({ id }: { id: string }) => id);
      expect(await seenBy('kansli')).toEqual([action.id]);
      expect(await seenBy('chief')).toEqual([]);
      expect((await listed(all.chief, { mine: true })).nodes.map((a: any) => a.id)).not.toContain(action.id);
      await expect(read(all.chief, action.id)).rejects.toThrow('NOT_FOUND');
      const choices = await all.chief.data(CHOICES, { body: GROUP, search: 'Dagny' });
      expect(choices.assigneeChoices.nodes).toEqual([]);

      const sent = await all.kansli.data(SEND, { input: { meeting: meeting.id, version: meeting.version } });
      let now = sent.sendSummons.meeting;
      expect((await all.chief.data(ITEM, { id: meeting.id })).meeting.agendaItems[0].actions).toEqual([]);
      now = await advance(all.kansli, now, 'IN_SESSION');
      now = await advance(all.kansli, now, 'HELD');
      await all.kansli.data(SEND, { input: { meeting: now.id, version: now.version } });
      expect(await seenBy('chief')).toEqual([action.id]);
      expect((await all.chief.data(ITEM, { id: meeting.id })).meeting.agendaItems[0].actions).toEqual([
        { id: action.id, text: action.text },
      ]);
      expect((await eventsIn(all.admin)).map(({ kind }) => kind)).toContain('actions.sent');
      expect((await read(all.chief, action.id)).viewerMay).toEqual({ write: false, report: true });
      const [late] = (await make({ agendaItem: items[0]!.id })).actions;
      expect(late.sent).toBe(true);
    });

    it('tell the members nothing of what was said while they were drafts', async () => {
      const { meeting, items } = await planned(all.kansli, ['Lokaler']);
      const [{ id, version }] = (await make({ agendaItem: items[0]!.id })).actions;
      const change = async (more: Record<string, unknown>) =>
        (await all.kansli.data(UPDATE, { input: { id, ...more } })).updateAction.action.version;
      const second = await change({ version, text: 'Hyr lokaler', comment: 'Säg inget om priset' });
      const sent = await all.kansli.data(SEND, { input: { meeting: meeting.id, version: meeting.version } });
      let now = await advance(all.kansli, sent.sendSummons.meeting, 'IN_SESSION');
      now = await advance(all.kansli, now, 'HELD');
      await all.kansli.data(SEND, { input: { meeting: now.id, version: now.version } });
      await change({ version: second, comment: 'Hyrt' });
      const historyFor = async (who: 'chief' | 'kansli') => {
        const { nodes, totalCount } = (await read(all[who], id)).followUps;
        expect(totalCount).toBe(nodes.length);
        return nodes.map(({ kind, text }: { kind: string; text: string }) => [kind, text]);
      };
      expect(await historyFor('chief')).toEqual([
        ['COMMENT', 'Hyrt'],
        ['CREATED', ''],
      ]);
      expect(await historyFor('kansli')).toEqual([
        ['COMMENT', 'Hyrt'],
        ['COMMENT', 'Säg inget om priset'],
        ['TEXT', 'Utred samordnad jour'],
        ['CREATED', ''],
      ]);
    });

    it('must be the body’s own', async () => {
      const { items } = await planned(all.kansli, ['Budget'], { body: 'urr' });
      expect(await all.kansli.refusal(CREATE, { input: draft({ agendaItem: items[0]!.id }) })).toBe('NOT_FOUND');
    });
  });
});
