import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as op from './handling-operations.js';
import { consultationIn, refusals, type Seen, type Started, startConsultations } from './operations.js';

describe('board days and plans', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startConsultations();
  });
  afterAll(() => all.portal.stop());

  const days = (organisation: string, ...meetsOn: readonly [string, string?][]) => ({
    input: {
      organisation,
      decider: 'BOARD',
      board: 'kommunstyrelsen',
      days: meetsOn.map(([on, papersOn]) => ({ meetsOn: on, papersOn })),
    },
  });
  const listed = async (code: string, more: object = {}) => (await all.outsider.data(op.DAYS, { code, ...more })).organisation; // prettier-ignore

  it('are entered by the organisation, and by the secretariats of its bodies', async () => {
    expect(await all.portal.client().refusal(op.ADD_DAYS, days('2460', ['2031-05-20']))).toBe('UNAUTHENTICATED');
    expect(await all.portal.client().refusal(op.DAYS, { code: '2460' })).toBe('UNAUTHENTICATED');
    expect(await refusals(all, op.ADD_DAYS, days('2460', ['2031-05-20']), 'umea', 'finance', 'otherKansli', 'outsider', 'admin')).toEqual({ umea: 'FORBIDDEN', finance: 'FORBIDDEN', otherKansli: 'FORBIDDEN', outsider: 'FORBIDDEN', admin: 'FORBIDDEN' }); // prettier-ignore
    await all.vannas.data(op.ADD_DAYS, days('2460', ['2031-05-20'], ['2031-06-10', '2031-05-28']));
    // Two at once, one of them with a day for papers: one row.
    await Promise.all([
      all.vannas.data(op.ADD_DAYS, days('2460', ['2031-05-20', '2031-05-08'])),
      all.kansli.data(op.ADD_DAYS, days('2460', ['2031-05-20', '2031-05-08'])),
    ]);
    const { boardMeetings, viewerMayEnterBoardMeetings } = await listed('2460', { from: '2031-01-01' });
    expect(viewerMayEnterBoardMeetings).toBe(false);
    expect(boardMeetings).toMatchObject({
      totalCount: 2,
      nodes: [
        { board: 'kommunstyrelsen', meetsOn: '2031-05-20', papersOn: '2031-05-08' },
        { meetsOn: '2031-06-10', papersOn: '2031-05-28' },
      ],
    });
    const { pageInfo } = (await listed('2460', { from: '2031-01-01', first: 1 })).boardMeetings;
    const next = await listed('2460', { from: '2031-01-01', first: 1, after: pageInfo.endCursor });
    expect([pageInfo.hasNextPage, next.boardMeetings.nodes[0].meetsOn]).toEqual([true, '2031-06-10']);
    expect(await all.vannas.refusal(op.ADD_DAYS, days('2460', ['2031-05-20', '2031-05-21']))).toBe('BAD_USER_INPUT');
    expect(await all.vannas.refusal(op.ADD_DAYS, days('9999', ['2031-05-20']))).toBe('ORGANISATION_UNKNOWN');
    expect(await all.vannas.refusal(op.ADD_DAYS, days('2460'))).toBe('BAD_USER_INPUT');

    const [{ id }] = boardMeetings.nodes;
    expect(await all.umea.refusal(op.REMOVE_DAY, { id })).toBe('FORBIDDEN');
    const both = await Promise.all([
      all.vannas.refusal(op.REMOVE_DAY, { id }),
      all.kansli.refusal(op.REMOVE_DAY, { id }),
    ]);
    expect(both.sort()).toEqual(['NOT_FOUND', 'none']);
  });

  it('plan the way back from the deadline, and say who cannot make it and what helps', async () => {
    await all.kansli.data(op.ADD_DAYS, days('2480', ['2031-05-27', '2031-05-14'], ['2031-06-24']));
    await all.kansli.data(op.ADD_DAYS, days('2460', ['2031-06-03']));
    const { id } = await consultationIn(all, 'DRAFTING');
    const { plan } = (await all.vannas.data(op.READ, { id })).consultation;
    // 31 May 2031 is a Saturday.
    expect(plan).toMatchObject({ sendBy: '2031-05-30', finalTextBy: '2031-05-14', extensionTo: '2031-06-03' });
    const of = (code: string) => plan.members.find((each: Seen) => each.organisation.code === code);
    expect(of('2480')).toMatchObject({ status: 'IN_TIME', finalTextBy: '2031-05-14', helps: [] });
    expect(of('2460')).toMatchObject({ status: 'NO_MEETING', finalTextBy: null });
    expect(of('2460').helps.map(({ kind }: Seen) => kind)).toEqual(['DELEGATION', 'EXTENSION', 'JOIN_AFTERWARDS']);
    await all.vannas.data(op.DECIDER, { input: { consultation: id, organisation: '2460', decider: 'DELEGATION' } });
    const { plan: then } = (await all.vannas.data(op.READ, { id })).consultation;
    expect(then).toMatchObject({ extensionTo: null });
    expect(then.members.map(({ status }: Seen) => status).sort()).toEqual(['IN_TIME', 'NO_MEETING_NEEDED']);
    const own = 'query ($id: ID!) { consultation(id: $id) { plan(comments: 101) { startBy } } }';
    expect(await all.vannas.refusal(own, { id })).toBe('BAD_USER_INPUT');
  });
});
