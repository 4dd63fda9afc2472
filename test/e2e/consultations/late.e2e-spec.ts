import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as op from './handling-operations.js';
import { ADVANCE, consultationIn, decides, eventsIn, type Seen, STANCE, type Started, startConsultations, TEXT, UPDATE, WITHDRAW } from './operations.js'; // prettier-ignore

const DUE = { dueOn: '2026-05-29' };

/** What happens around the last day: who is late, who comes back, and what leaves. */
describe('the last day', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startConsultations();
  });
  afterAll(() => all.portal.stop());

  const read = async (id: string) => (await all.kansli.data(op.READ, { id })).consultation as Seen;
  const member = (consultation: Seen, code: string) => consultation.members.find((one: Seen) => one.organisation.code === code); // prettier-ignore
  const kindsOf = async (id: string) => (await read(id)).history.nodes.map((each: Seen) => each.kind) as string[];
  const to = (consultation: string, state: string) => all.kansli.data(ADVANCE, { input: { consultation, to: state } });
  const leaveOut = (consultation: string, organisation = '2480') => all.kansli.data(op.LEAVE_OUT, { input: { consultation, organisation } }); // prettier-ignore
  /** Vännäs has decided, Umeå is left out, and the response is ready. */
  async function readyWithoutUmea(): Promise<string> {
    const { id } = await consultationIn(all, 'DECIDING', DUE);
    await decides(all.kansli, id, '2460', 1);
    await leaveOut(id);
    await to(id, 'READY');
    return id;
  }

  it('that comes later takes back in whom the response was to go without', async () => {
    const extended = await readyWithoutUmea();
    await all.kansli.data(op.ASK, { input: { consultation: extended, to: '2031-06-30' } });
    await all.kansli.data(op.ANSWER, { input: { consultation: extended, grantedTo: '2031-06-30' } });
    const moved = await readyWithoutUmea();
    await all.kansli.data(UPDATE, { input: { id: moved, version: 1, dueOn: '2031-06-30' } });
    for (const id of [extended, moved]) {
      const consultation = await read(id);
      expect(consultation.state).toBe('DECIDING');
      expect(member(consultation, '2480').leftOutOn).toBeNull();
      expect(await kindsOf(id)).toContain('TAKEN_BACK_IN');
    }
  });

  it('takes in a member that decides in time after all', async () => {
    const id = await readyWithoutUmea();
    await decides(all.umea, id, '2480', 1, { outcome: 'REJECTED' });
    expect(member(await read(id), '2480').leftOutOn).not.toBeNull();
    await decides(all.umea, id, '2480', 1);
    expect(member(await read(id), '2480')).toMatchObject({ leftOutOn: null, standsBehind: true });
    await to(id, 'SENT');
    expect((await read(id)).sending.behind.map(({ code }: Seen) => code).sort()).toEqual(['2460', '2480']);
  });

  it('is not undone by a member that changes its contact person, or its mind and back', async () => {
    const id = await readyWithoutUmea();
    for (const stance of ['JOINS', 'ABSTAINS', 'JOINS']) {
      await all.umea.data(STANCE, { input: { consultation: id, organisation: '2480', stance, contactName: 'Ny Kontakt' } }); // prettier-ignore
    }
    const consultation = await read(id);
    expect([consultation.state, member(consultation, '2480').leftOutOn]).toEqual(['READY', expect.any(String)]);
  });

  it('does not shut out a member that decided, stepped aside and wants back', async () => {
    const { id } = await consultationIn(all, 'DECIDING', DUE);
    await decides(all.kansli, id, '2460', 1);
    await decides(all.umea, id, '2480', 1);
    await all.umea.data(STANCE, { input: { consultation: id, organisation: '2480', stance: 'ABSTAINS' } });
    for (const state of ['READY', 'SENT']) await to(id, state);
    const decision = { consultation: id, organisation: '2480', decidedBy: 'BOARD', decidedOn: '2026-05-29' };
    await all.umea.data(op.JOIN, { input: decision });
    expect(member(await read(id), '2480')).toMatchObject({ stance: 'JOINS', joinedAfterwardsOn: expect.any(String) });
    expect(await all.kansli.refusal(op.JOIN, { input: { ...decision, organisation: '2460' } })).toBe('BAD_USER_INPUT');
  });

  it('lets no old yes stand against a no to the text as it is', async () => {
    const { id } = await consultationIn(all, 'DECIDING', DUE);
    await decides(all.kansli, id, '2480', 1, { allowsEditorial: true });
    await all.kansli.data(TEXT, { input: { consultation: id, text: 'Ja!', baseVersion: 1, editorial: true } });
    await decides(all.vannas, id, '2460', 2, { outcome: 'REJECTED' });
    const late = await decides(all.vannas, id, '2460', 1, { allowsEditorial: true });
    expect(late['blockers']).toEqual([expect.objectContaining({ code: 'REJECTED', organisation: { code: '2460' } })]);
    expect(await all.kansli.refusal(ADVANCE, { input: { consultation: id, to: 'READY' } })).toBe(
      'CONSULTATION_BLOCKED',
    );
  });

  it('sends the statements of those who stand behind it, with decisions that stand', async () => {
    const { id } = await consultationIn(all, 'DECIDING', DUE);
    const { members } = await decides(all.vannas, id, '2460', 1);
    const decision = members.find((each: Seen) => each.organisation.code === '2460').decisions[0].id;
    const attach = async (who: 'vannas' | 'umea', organisation: string, name: string, more: object = {}) =>
      all[who].data(op.ATTACH, { input: { consultation: id, file: await op.sentIn(all[who]), kind: 'STATEMENT', organisation, name, ...more } }); // prettier-ignore
    await attach('vannas', '2460', 'Med ett beslut som togs tillbaka', { decision });
    await attach('vannas', '2460', 'Går med');
    await attach('umea', '2480', 'Står inte bakom');
    await all.vannas.data(WITHDRAW, { id: decision });
    await decides(all.vannas, id, '2460', 1);
    await all.umea.data(STANCE, { input: { consultation: id, organisation: '2480', stance: 'ABSTAINS' } });
    for (const state of ['READY', 'SENT']) await to(id, state);
    const statements = 'query ($id: ID!) { consultation(id: $id) { sending { statements { name } } } }';
    expect((await all.kansli.data(statements, { id })).consultation.sending.statements).toEqual([{ name: 'Går med' }]);
  });

  it('waits for a consultation that has not come, and for days in their order', async () => {
    const { id } = await consultationIn(all, 'READY', { ...DUE, expected: true });
    const send = (sending?: object) =>
      all.kansli.refusal(ADVANCE, { input: { consultation: id, to: 'SENT', sending } });
    expect(await send()).toBe('ILLEGAL_TRANSITION');
    await all.kansli.data(UPDATE, { input: { id, version: 1, receivedOn: '2026-03-02' } });
    expect(await send({ sentOn: '2026-03-01' })).toBe('BAD_USER_INPUT');
    expect(await send({ sentOn: '2026-05-20' })).toBe('none');
    const receipt = (receivedOn: string) => ({ input: { consultation: id, to: 'ACKNOWLEDGED', receipt: { receivedOn } } }); // prettier-ignore
    expect(await all.kansli.refusal(ADVANCE, receipt('2026-05-19'))).toBe('BAD_USER_INPUT');
    for (const [more, expected] of [
      [{ title: 'Annan' }, 'ILLEGAL_TRANSITION'],
      [{ receivedOn: null }, 'ILLEGAL_TRANSITION'],
      [{ registrationNumber: 'NY 1' }, 'none'],
    ] as const) {
      expect(await all.kansli.refusal(UPDATE, { input: { id, version: 2, ...more } })).toBe(expected);
    }
  });

  it('leaves no words of a member in the log', async () => {
    const { id } = await consultationIn(all, 'DECIDING', DUE);
    const file = await op.sentIn(all.vannas, 'Hemligt svar.pdf');
    await all.vannas.data(op.ATTACH, { input: { consultation: id, file, kind: 'OWN', organisation: '2460' } });
    expect(JSON.stringify((await eventsIn(all.admin))[0])).not.toContain('Hemligt');
  });
});
