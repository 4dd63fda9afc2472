import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ADVANCE,
  consultationIn,
  CREATE,
  decides,
  decision,
  DECIDE,
  eventsIn,
  GROUP,
  joins,
  LIST,
  read,
  READ,
  refusals,
  STANCE,
  type Started,
  startConsultations,
  TEXT,
  UPDATE,
  WITHDRAW,
} from './operations.js';

const NOT_SEEN = { otherKansli: 'NOT_FOUND', outsider: 'NOT_FOUND', admin: 'NOT_FOUND' };
const STRANGERS = ['otherKansli', 'outsider', 'admin'] as const;

describe('a consultation', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startConsultations();
  });
  afterAll(() => all.portal.stop());

  it('is hidden from those who are not signed in', async () => {
    const { id } = await consultationIn(all);
    const nobody = all.portal.client();
    const asked: readonly [string, Record<string, unknown>][] = [
      [READ, { id }],
      [LIST, {}],
      [CREATE, { input: { body: GROUP, title: 'x', from: 'y', dueOn: '2031-01-01' } }],
      [UPDATE, { input: { id, version: 1 } }],
      [ADVANCE, { input: { consultation: id, to: 'ASSESSED' } }],
      [STANCE, { input: { consultation: id, organisation: '2460', stance: 'JOINS' } }],
      [TEXT, { input: { consultation: id, text: 'x', baseVersion: 0 } }],
      [DECIDE, decision(id, '2460', 1)],
      [WITHDRAW, { id }],
    ];
    for (const [query, variables] of asked) {
      expect([query.slice(0, 60), await nobody.refusal(query, variables)]).toEqual([
        query.slice(0, 60),
        'UNAUTHENTICATED',
      ]);
    }
  });

  it('is entered by the secretariat of its body, with a section for each question', async () => {
    const input = { body: GROUP, title: ' Fråga ', from: 'Någon', dueOn: '2031-05-31', penHolder: '2460', questions: ['Hur?'] }; // prettier-ignore
    expect(await refusals(all, CREATE, { input }, 'vannas', 'finance', ...STRANGERS)).toEqual({
      vannas: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    expect(await all.kansli.refusal(CREATE, { input: { ...input, penHolder: '2417' } })).toBe('BAD_USER_INPUT');
    // Letters that are two in a search key.
    expect(
      await all.kansli.refusal(CREATE, { input: { ...input, title: 'ß'.repeat(121), from: 'þ'.repeat(200) } }),
    ).toBe('none');
    expect(await all.kansli.refusal(CREATE, { input: { ...input, penHolder: '9999' } })).toBe('ORGANISATION_UNKNOWN');
    const { consultation } = (await all.kansli.data(CREATE, { input })).createConsultation;
    expect(consultation).toMatchObject({
      title: 'Fråga',
      state: 'RECEIVED',
      penHolder: { code: '2460' },
      sections: [
        { heading: 'Sammanfattning och allmänna synpunkter', question: null },
        { heading: 'Fråga 1', question: { text: 'Hur?' } },
      ],
    });
    expect(consultation.members).toHaveLength(7);
    expect((await eventsIn(all.admin))[0]).toMatchObject({
      kind: 'consultations.created',
      subjectId: consultation.id,
    });
    expect((await read(all.finance, consultation.id)).title).toBe('Fråga');
    expect(await refusals(all, READ, { id: consultation.id }, ...STRANGERS)).toEqual(NOT_SEEN);
  });

  it('is changed by the secretariat, one at a time', async () => {
    const { id } = await consultationIn(all);
    const variables = { input: { id, version: 1, title: 'Ny rubrik', registrationNumber: 'D 1' } };
    expect(await refusals(all, UPDATE, variables, 'vannas', 'finance', ...STRANGERS)).toEqual({
      vannas: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    const both = await Promise.all([all.kansli.refusal(UPDATE, variables), all.kansli.refusal(UPDATE, variables)]);
    expect(both.sort()).toEqual(['CONFLICT', 'none']);
    expect(await read(all.kansli, id)).toMatchObject({ title: 'Ny rubrik', registrationNumber: 'D 1', version: 2 });
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.changed', subjectId: id });
  });

  it('is taken on by the secretariat, once', async () => {
    const { id } = await consultationIn(all);
    const variables = { input: { consultation: id, to: 'ASSESSED' } };
    expect(await refusals(all, ADVANCE, variables, 'vannas', 'finance', ...STRANGERS)).toEqual({
      vannas: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    const both = await Promise.all([all.kansli.refusal(ADVANCE, variables), all.kansli.refusal(ADVANCE, variables)]);
    expect(both.sort()).toEqual(['ILLEGAL_TRANSITION', 'none']);
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.state', subjectId: id });
  });

  it('gets a member’s stance from that member, or the secretariat for it', async () => {
    const { id } = await consultationIn(all, 'CANVASSING');
    const stance = { input: { consultation: id, organisation: '2460', stance: 'JOINS', contactName: 'Siv Exempel' } };
    expect(await refusals(all, STANCE, stance, 'umea', 'finance', ...STRANGERS)).toEqual({
      umea: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    expect(await refusals(all, STANCE, stance, 'vannas', 'kansli')).toEqual({ vannas: 'none', kansli: 'none' });
    const seen = await read(all.vannas, id);
    const own = (code: string) => seen['members'].find((one: any) => one.organisation.code === code);
    expect(own('2460')).toMatchObject({ stance: 'JOINS', contactName: 'Siv Exempel', viewerMayAnswer: true });
    expect(own('2480')).toMatchObject({ stance: 'NO_ANSWER', viewerMayAnswer: false });
    const events = (await eventsIn(all.admin)).filter(({ kind }) => kind === 'consultations.stance');
    expect(events).toHaveLength(1);
  });

  it('gets its whole text from who holds the pen', async () => {
    const { id } = await consultationIn(all, 'DRAFTING', { penHolder: '2460' });
    const text = { input: { consultation: id, text: 'Ja tack.', baseVersion: 0 } };
    expect(await refusals(all, TEXT, text, 'umea', 'finance', ...STRANGERS)).toEqual({
      umea: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    const both = await Promise.all([all.vannas.refusal(TEXT, text), all.kansli.refusal(TEXT, text)]);
    expect(both.sort()).toEqual(['CONFLICT', 'none']);
    expect((await read(all.vannas, id))['responseVersion']).toBe(1);
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.version', subjectId: id });
  });

  it('gets a member’s decision from that member or the secretariat, and loses one that was a mistake', async () => {
    const { id } = await consultationIn(all, 'DECIDING');
    const variables = decision(id, '2460', 1);
    expect(await refusals(all, DECIDE, variables, 'umea', 'finance', ...STRANGERS)).toEqual({
      umea: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    expect(await all.vannas.refusal(DECIDE, decision(id, '2460', 2))).toBe('BAD_USER_INPUT');
    expect(await all.vannas.refusal(DECIDE, decision(id, '2460', 1, { decidedBy: 'MANDATE' }))).toBe('BAD_USER_INPUT');
    const own = (seen: any) => seen.members.find((one: any) => one.organisation.code === '2460');
    const decided = own(await decides(all.vannas, id, '2460', 1, { decidedBy: 'MANDATE', delegationPoint: 'A 4' }));
    expect(decided).toMatchObject({ standsBehind: true, decidedVersion: 1 });
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.decision', subjectId: id });

    const [made] = decided.decisions;
    expect(await refusals(all, WITHDRAW, { id: made.id }, 'umea', 'finance', ...STRANGERS)).toEqual({
      umea: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    const both = await Promise.all([all.vannas, all.kansli].map((who) => who.refusal(WITHDRAW, { id: made.id })));
    expect(both.sort()).toEqual(['NOT_FOUND', 'none']);
    expect(own(await read(all.vannas, id))).toMatchObject({ standsBehind: false, decisions: [] });
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.decision-withdrawn', subjectId: id });
  });

  it('goes back from ready when a decision is lost, or somebody joins', async () => {
    const { id } = await consultationIn(all, 'READY');
    const ready = await read(all.kansli, id);
    const [first] = ready['members'].filter((one: any) => one.decisions.length > 0);
    await all.kansli.data(WITHDRAW, { id: first.decisions[0].id });
    expect((await read(all.kansli, id))['state']).toBe('DECIDING');
    await decides(all.kansli, id, first.organisation.code, 1);
    await all.kansli.data(ADVANCE, { input: { consultation: id, to: 'READY' } });
    await joins(all.vindeln, id, '2404');
    expect(await read(all.kansli, id)).toMatchObject({
      state: 'DECIDING',
      blockers: [{ code: 'NOT_DECIDED', organisation: { code: '2404' } }],
    });
    expect(await all.kansli.refusal(ADVANCE, { input: { consultation: id, to: 'READY' } })).toBe('CONSULTATION_BLOCKED'); // prettier-ignore
  });

  it('stands in lists of those with a place, a page at a time', async () => {
    const ids: string[] = [];
    for (const dueOn of ['2032-03-01', '2032-01-01', '2032-02-01']) {
      ids.push((await consultationIn(all, 'RECEIVED', { title: 'Sida för sida', dueOn })).id);
    }
    await all.kansli.data(ADVANCE, { input: { consultation: ids[1], to: 'CANCELLED' } });
    const list = async (filter: object, more: object = {}) =>
      (await all.finance.data(LIST, { filter: { body: GROUP, search: 'sida FÖR', ...filter }, first: 2, ...more }))
        .consultations;
    expect((await list({ open: true })).nodes.map(({ dueOn }: any) => dueOn)).toEqual(['2032-02-01', '2032-03-01']);
    const page = await list({});
    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(page.nodes.map(({ id }: any) => id)).toEqual([ids[0], ids[2]]);
    const rest = await list({}, { after: page.pageInfo.endCursor });
    expect(rest.nodes.map(({ id }: any) => id)).toEqual([ids[1]]);
    expect(await refusals(all, LIST, { filter: { body: GROUP } }, ...STRANGERS)).toEqual(NOT_SEEN);
    const theirs = (await all.outsider.data(LIST, { first: 300 })).consultations.nodes;
    expect(theirs.map(({ id }: any) => id)).not.toEqual(expect.arrayContaining([ids[0]]));
  });
});
