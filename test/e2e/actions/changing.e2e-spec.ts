import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newAccount, PHRASE } from '../identity/accounts.js';
import {
  type ActionSeen,
  created,
  DECIDE,
  eventsIn,
  HAND_OVER,
  listed,
  PROPOSE,
  read,
  REMOVE,
  seat,
  type Started,
  startActions,
  UPDATE,
  UPDATE_ALL,
} from './operations.js';

describe('changing actions', () => {
  let all: Started;
  /** Vännäs's, and nobody's there by address. */
  let action: ActionSeen;
  beforeAll(async () => {
    all = await startActions();
  });
  afterAll(() => all.portal.stop());
  beforeEach(async () => {
    action = (await created(all.kansli, ['Siv Exempel'], { dueOn: '2027-04-03' }))[0]!;
  });

  const asRead = ({ id, version }: ActionSeen) => ({ id, version });
  const update = async (more: Record<string, unknown>, who: 'kansli' | 'chief' = 'kansli'): Promise<ActionSeen> => {
    action = (await all[who].data(UPDATE, { input: { ...asRead(action), ...more } })).updateAction.action;
    return action;
  };
  const history = async () =>
    (await read(all.kansli, action.id)).followUps.nodes.map((each: any) => [
      each.kind,
      each.before,
      each.after,
      each.text,
    ]);

  describe.each([
    ['updateAction', UPDATE, { comment: 'Klart' }],
    ['updateAction of the day', UPDATE, { dueOn: null }],
    ['proposeActionDate', PROPOSE, { dueOn: '2027-05-01' }],
    ['decideActionDate', DECIDE, { accept: true }],
    ['handOverAction', HAND_OVER, { assignee: { name: 'Bo Exempel' } }],
    ['deleteAction', REMOVE, {}],
  ])('%s', (name, mutation, more) => {
    const refusal = (who: keyof Started, read: object = asRead(action)) =>
      (all[who] as Started['kansli']).refusal(mutation, { input: { ...read, ...more } });

    it.each(['otherKansli', 'outsider', 'admin'] as const)('should be nothing that %s knows of', async (who) => {
      expect(await refusal(who)).toBe('NOT_FOUND');
    });

    it('should require that one is to do it, or keeps the body', async () => {
      const mayReport = !/day|decide|delete/.test(name);
      expect(await refusal('chief')).toBe(mayReport ? 'none' : 'FORBIDDEN');
      const [other] = await created(all.kansli, [{ name: 'Ulla Exempel', organisation: '2480' }]);
      expect(await refusal('chief', asRead(other!))).toBe('FORBIDDEN');
    });

    it('should be told that somebody else was first', async () => {
      expect(await refusal('kansli', { id: action.id, version: 0 })).toBe('CONFLICT');
      expect(await refusal('kansli', { id: 'finns-inte', version: 1 })).toBe('NOT_FOUND');
    });
  });

  it('goes through its states, and is closed on the day', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format();
    action = (await created(all.kansli, ['Siv Exempel'], { dueOn: '2020-04-03' }))[0]!;
    expect(await update({ state: 'IN_PROGRESS' })).toMatchObject({ state: 'IN_PROGRESS', version: 2, overdue: true });
    const done = await update({ state: 'DONE', comment: 'Redan ordnat' });
    expect(done).toMatchObject({ state: 'DONE', closedOn: today, overdue: false, version: 3 });
    const { errors } = await all.kansli.send(UPDATE, { input: { ...asRead(action), state: 'CANCELLED' } });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'ILLEGAL_TRANSITION' } });
    expect(errors?.[0]?.message).toContain('Klar');
    expect(await update({ state: 'OPEN' })).toMatchObject({ state: 'OPEN', closedOn: null });
    expect(await history()).toEqual([
      ['STATE', 'DONE', 'OPEN', ''],
      ['COMMENT', null, null, 'Redan ordnat'],
      ['STATE', 'IN_PROGRESS', 'DONE', ''],
      ['STATE', 'OPEN', 'IN_PROGRESS', ''],
      ['CREATED', null, null, ''],
    ]);
    const [event] = await eventsIn(all.admin);
    expect(event).toMatchObject({ kind: 'actions.changed', subjectId: action.id });
    expect(JSON.parse(event!.data)).toMatchObject({ fields: ['STATE'] });
  });

  it('takes everything, clears what is null, keeps what is left out', async () => {
    const dueOn = '2027-06-01';
    const changed = await update({
      text: 'Skriv två',
      dueOn,
      assignee: { name: 'Ulla Exempel', organisation: '2480' },
    });
    expect(changed).toMatchObject({
      text: 'Skriv två',
      dueOn,
      assignee: { name: 'Ulla Exempel', organisation: { code: '2480' } },
    });
    expect(await update({ dueOn: null })).toMatchObject({ text: 'Skriv två', dueOn: null, state: 'OPEN' });
    expect(await update({ assignee: null })).toMatchObject({ assignee: null, dueOn: null });
    expect(await history()).toEqual([
      ['ASSIGNEE', 'Ulla Exempel', null, ''],
      ['DUE_ON', dueOn, null, ''],
      ['ASSIGNEE', 'Siv Exempel', 'Ulla Exempel', ''],
      ['DUE_ON', '2027-04-03', dueOn, ''],
      ['TEXT', null, null, 'Skriv ett förslag'],
      ['CREATED', null, null, ''],
    ]);
    expect((await listed(all.kansli, { unassigned: true })).nodes.map(({ id }: ActionSeen) => id)).toContain(action.id);
  });

  it('is given back to who had it before, also when that was all they had', async () => {
    action = (await created(all.kansli, [{ name: 'Enda Exempel', organisation: '2460' }]))[0]!;
    const { id, name } = action.assignee;
    await update({ assignee: { name: 'Någon Annan', organisation: '2480' } });
    expect(await update({ assignee: { id, name, organisation: '2460' } })).toMatchObject({
      assignee: { id, organisation: { code: '2460' } },
    });
    await update({ assignee: null });
    // By the name alone, too: it is still the same person.
    expect(await update({ assignee: { name } })).toMatchObject({ assignee: { id, organisation: { code: '2460' } } });
    const [elsewhere] = await created(all.kansli, [{ name }], { body: 'urr' });
    expect(elsewhere!.assignee.id).not.toBe(id);
  });

  it('leaves no trace of what stays the same', async () => {
    const { version } = await update({ state: 'OPEN', text: 'Skriv ett förslag', dueOn: '2027-04-03', comment: ' ' });
    expect(version).toBe(1);
    expect(await history()).toHaveLength(1);
    expect((await update({ comment: 'Bara ett ord' })).version).toBe(1);
  });

  it.each([
    ['text', { text: null }],
    ['text', { text: '' }],
    ['state', { state: null }],
    ['comment', { comment: 'x'.repeat(16_001) }],
    ['comment', { comment: 'Klart\u0000' }],
    ['assignee.name', { assignee: { name: '' } }],
  ])('refuses a bad %s and changes nothing', async (field, more) => {
    const input = { ...asRead(action), ...more };
    const { errors } = await all.kansli.send(UPDATE, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(await read(all.kansli, action.id)).toMatchObject({ version: 1, followUps: { totalCount: 1 } });
  });

  it('lets one of two at once be first', async () => {
    const done = (comment: string) =>
      all.kansli.refusal(UPDATE, { input: { ...asRead(action), state: 'DONE', comment } });
    expect((await Promise.all([done('jag'), done('nej, jag')])).sort()).toEqual(['CONFLICT', 'none']);
    expect((await history()).filter(([kind]: string[]) => kind === 'COMMENT')).toHaveLength(1);
  });

  it('is reported on by who has the assignee’s address', async () => {
    const account = await newAccount(all.admin, { name: 'Kim Exempel' });
    const kim = await all.portal.client().signIn(account.email, PHRASE);
    await seat(all.kansli, { name: 'Kim Exempel', email: account.email.toUpperCase() }, '2480');
    const [theirs] = await created(all.kansli, [{ name: 'Kim Exempel' }]);
    const input = { ...asRead(theirs!), state: 'DONE' };
    // Somebody without any role there has no place in the body.
    expect(await kim.refusal(UPDATE, { input })).toBe('NOT_FOUND');
    const { body } = await all.kansli.data('{ body(slug: "kommunchefsgruppen") { id } }');
    const grant = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }';
    await all.admin.data(grant, { input: { account: account.id, role: 'AUDITOR', body: body.id } });
    expect(await kim.refusal(UPDATE, { input: { ...asRead(action), state: 'DONE' } })).toBe('FORBIDDEN');
    expect((await listed(kim, { mine: true })).nodes.map(({ id }: ActionSeen) => id)).toEqual([theirs!.id]);
    expect(await kim.refusal(UPDATE, { input: { ...input, text: 'Något lättare' } })).toBe('FORBIDDEN');
    expect(await kim.refusal(UPDATE, { input })).toBe('none');
  });

  describe('another day', () => {
    const propose = async (dueOn: string) =>
      (await all.chief.data(PROPOSE, { input: { ...asRead(action), dueOn, comment: 'Semester' } })).proposeActionDate
        .action;
    const decide = async (accept: boolean, comment?: string) =>
      (await all.kansli.data(DECIDE, { input: { ...asRead(action), accept, comment } })).decideActionDate.action;

    it('is asked for and accepted', async () => {
      action = await propose('2027-05-01');
      expect(action).toMatchObject({ dueOn: '2027-04-03', proposedDueOn: '2027-05-01', version: 2 });
      expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'actions.date-proposed', subjectId: action.id });
      expect(await decide(true)).toMatchObject({ dueOn: '2027-05-01', proposedDueOn: null, version: 3 });
      expect(await history()).toEqual([
        ['DUE_ON', '2027-04-03', '2027-05-01', ''],
        ['DUE_ON_PROPOSED', '2027-04-03', '2027-05-01', 'Semester'],
        ['CREATED', null, null, ''],
      ]);
    });

    it('is asked for and declined', async () => {
      action = await propose('2027-05-01');
      action = await decide(false, 'Då är det för sent');
      expect(action).toMatchObject({ dueOn: '2027-04-03', proposedDueOn: null });
      expect((await history())[0]).toEqual(['DUE_ON_DECLINED', '2027-05-01', null, 'Då är det för sent']);
      expect((await eventsIn(all.admin))[0]!.kind).toBe('actions.date-declined');
      const input = { ...asRead(action), accept: true };
      expect(await all.kansli.refusal(DECIDE, { input })).toBe('BAD_USER_INPUT');
    });

    it('is none when it is the day already, or the action is finished', async () => {
      const refusal = (dueOn: string) => all.chief.refusal(PROPOSE, { input: { ...asRead(action), dueOn } });
      expect(await refusal('2027-04-03')).toBe('BAD_USER_INPUT');
      action = await propose('2027-05-01');
      expect(await update({ state: 'DONE' }, 'chief')).toMatchObject({ proposedDueOn: null });
      expect(await refusal('2027-05-01')).toBe('BAD_USER_INPUT');
    });
  });

  describe('handing over', () => {
    const handOver = (assignee: Record<string, unknown>) =>
      all.chief.send(HAND_OVER, { input: { ...asRead(action), assignee, comment: 'Du kan det här' } });

    it('keeps the organisation', async () => {
      const { data } = await handOver({ name: 'Nils Nyanställd' });
      expect(data.handOverAction.action.assignee).toMatchObject({
        name: 'Nils Nyanställd',
        organisation: { code: '2460' },
      });
      expect((await history())[0]).toEqual(['ASSIGNEE', 'Siv Exempel', 'Nils Nyanställd', 'Du kan det här']);
      expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'actions.handed-over', subjectId: action.id });
    });

    it('is for nobody of another organisation', async () => {
      const { errors } = await handOver({ name: 'Siv Exempel', organisation: '2480' });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'assignee.organisation' });
      const id = await seat(all.kansli, { name: 'Tor Exempel', email: 'tor@umea.example' }, '2480');
      const { errors: chosen } = await handOver({ name: 'Tor Exempel', id });
      expect(chosen?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'assignee.organisation' });
      const { data } = await handOver({ name: 'Tor Exempel' });
      expect(data.handOverAction.action.assignee.id).not.toBe(id);
    });

    it.each(['DONE', 'CANCELLED'])('is for nobody once it is %s', async (state) => {
      await update({ state });
      const { errors } = await handOver({ name: 'Nils Nyanställd' });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'id' });
      expect(await read(all.kansli, action.id)).toMatchObject({ state, assignee: { name: 'Siv Exempel' } });
    });

    it('needs an organisation', async () => {
      action = (await created(all.kansli, [{ name: 'Utan Organisation' }]))[0]!;
      const input = { ...asRead(action), assignee: { name: 'Bo Exempel' } };
      expect(await all.kansli.refusal(HAND_OVER, { input })).toBe('BAD_USER_INPUT');
    });
  });

  describe('many at once', () => {
    const updateAll = (actions: readonly ActionSeen[], more: Record<string, unknown>) =>
      all.kansli.send(UPDATE_ALL, { input: { actions: actions.map(asRead), ...more } });

    it('gives all of them the same, and counts the group', async () => {
      const made = await created(all.kansli, ['A Exempel', 'B Exempel', 'C Exempel', 'D Exempel', 'E Exempel']);
      const { data } = await updateAll([made[4]!, made[0]!, made[2]!], {
        state: 'DONE',
        dueOn: '2027-01-01',
        comment: 'Ja',
      });
      expect(data.updateActions.actions.map((each: any) => [each.assignee.name, each.state, each.dueOn])).toEqual([
        ['E Exempel', 'DONE', '2027-01-01'],
        ['A Exempel', 'DONE', '2027-01-01'],
        ['C Exempel', 'DONE', '2027-01-01'],
      ]);
      expect((await read(all.kansli, made[1]!.id)).group).toMatchObject({ total: 5, done: 3 });
      await updateAll([made[1]!], { state: 'CANCELLED' });
      expect((await read(all.kansli, made[1]!.id)).group).toMatchObject({ total: 4, done: 3 });
      const { data: moved } = await updateAll(
        [made[1]!, made[3]!].map((each, index) => ({ ...each, version: 2 - index })),
        {
          assignee: { name: 'F Exempel', organisation: '2404' },
        },
      );
      const ids = moved.updateActions.actions.map((each: any) => each.assignee.id);
      expect(new Set(ids).size).toBe(1);
    });

    it('changes none where one has been changed, and says which', async () => {
      const made = await created(all.kansli, ['A Exempel', 'B Exempel']);
      await all.kansli.data(UPDATE, { input: { ...asRead(made[1]!), state: 'DONE' } });
      const { errors } = await updateAll(made, { state: 'CANCELLED' });
      expect(errors?.[0]?.extensions).toEqual({ code: 'CONFLICT', actions: [made[1]!.id] });
      expect((await read(all.kansli, made[0]!.id)).state).toBe('OPEN');
      const { errors: illegal } = await updateAll([made[0]!, { ...made[1]!, version: 2 }], { state: 'CANCELLED' });
      expect(illegal?.[0]?.extensions.code).toBe('ILLEGAL_TRANSITION');
      expect(await read(all.kansli, made[0]!.id)).toMatchObject({ state: 'OPEN', followUps: { totalCount: 1 } });
    });

    it('needs leave for each of them', async () => {
      const [theirs] = await created(all.otherKansli, ['A Exempel'], { body: 'treparten' });
      expect((await updateAll([action, theirs!], { state: 'DONE' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await updateAll([], { state: 'DONE' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      const hundred = Array.from({ length: 101 }, () => action);
      expect((await updateAll(hundred, { state: 'DONE' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect((await read(all.kansli, action.id)).state).toBe('OPEN');
    });

    it('ends well when two change overlapping many', async () => {
      const made = await created(
        all.kansli,
        Array.from({ length: 20 }, (_, n) => `Nr ${n} Exempel`),
      );
      const answers = await Promise.all([
        updateAll(made, { state: 'DONE' }),
        updateAll(made.toReversed(), { state: 'CANCELLED' }),
      ]);
      expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'none').sort()).toEqual(['CONFLICT', 'none']);
      const states = new Set(
        (await listed(all.kansli, { group: made[0]!['group'].id })).nodes.map((each: any) => each.state),
      );
      expect(states.size).toBe(1);
    });
  });

  it('is removed only where it was a mistake', async () => {
    expect(await all.kansli.data(REMOVE, { input: asRead(action) })).toEqual({ deleteAction: { done: true } });
    await expect(read(all.kansli, action.id)).rejects.toThrow('NOT_FOUND');
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'actions.removed', subjectId: action.id });
    action = (await created(all.kansli))[0]!;
    await update({ comment: 'Påbörjat' });
    expect(await all.kansli.refusal(REMOVE, { input: asRead(action) })).toBe('BAD_USER_INPUT');
  });
});
