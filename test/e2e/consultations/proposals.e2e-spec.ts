import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as op from './handling-operations.js';
import { consultationIn, decides, eventsIn, GROUP, refusals, type Seen, type Started, startConsultations } from './operations.js'; // prettier-ignore

const STRANGERS = ['otherKansli', 'outsider', 'admin'] as const;
const NOT_SEEN = { otherKansli: 'NOT_FOUND', outsider: 'NOT_FOUND', admin: 'NOT_FOUND' };

describe('what all members decide by themselves', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startConsultations();
  });
  afterAll(() => all.portal.stop());

  const propose = async (more: object = {}): Promise<Seen> =>
    (await all.kansli.data(op.PROPOSE, { input: { body: GROUP, kind: 'AGREEMENT', title: 'Ett avtal', organisations: ['2460', '2480'], ...more } }))
      .createProposal.proposal; // prettier-ignore
  const version = async (id: string, baseVersion: number, more: object = {}) => ({
    input: {
      proposal: id,
      baseVersion,
      file: await op.sentIn(all.kansli, 'Avtal.pdf', `${id} ${baseVersion}`),
      ...more,
    },
  });
  const add = async (id: string, baseVersion: number, more: object = {}): Promise<Seen> =>
    (await all.kansli.data(op.ADD_VERSION, await version(id, baseVersion, more))).addProposalVersion.proposal;
  const decision = (proposal: string, organisation: string, of: number, more: object = {}) => ({
    input: { proposal, organisation, version: of, decidedBy: 'ASSEMBLY', decidedOn: '2026-02-02', ...more },
  });
  const read = async (id: string): Promise<Seen> => (await all.vannas.data(op.READ_PROPOSAL, { id })).proposal;

  it('is closed to those who are not signed in', async () => {
    const nobody = all.portal.client();
    const asked: readonly [string, Record<string, unknown>][] = [
      [op.READ_PROPOSAL, { id: 'x' }],
      [op.PROPOSAL_HISTORY, { id: 'x' }],
      [op.PROPOSALS, {}],
      [op.PROPOSE, { input: { body: GROUP, kind: 'OTHER', title: 'x' } }],
      [op.CHANGE, { input: { id: 'x', version: 1 } }],
      [op.ADD_VERSION, { input: { proposal: 'x', file: 'y', baseVersion: 0 } }],
      [op.DECIDE_ON, decision('x', '2460', 1)],
      [op.WITHDRAW, { id: 'x' }],
      [op.ATTACH_TO, { input: { decision: 'x', file: 'y' } }],
      [op.DETACH_FROM, { id: 'x' }],
    ];
    for (const [query, variables] of asked) expect(await nobody.refusal(query, variables)).toBe('UNAUTHENTICATED');
    expect((await nobody.fetch('/attachments/proposals/x')).status).toBe(401);
  });

  it('is kept by the secretariat, and read by those with a place', async () => {
    const wanted = { input: { body: GROUP, kind: 'RULES', title: 'Reglemente' } };
    expect(await refusals(all, op.PROPOSE, wanted, 'vannas', 'finance', ...STRANGERS)).toEqual({
      vannas: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    const { id, members } = await propose({ organisations: null, dueOn: '2031-05-31' });
    expect(members).toHaveLength(7);
    expect(await all.kansli.refusal(op.PROPOSE, { input: { ...wanted.input, organisations: ['2418'] } })).toBe('BAD_USER_INPUT'); // prettier-ignore
    expect(await all.kansli.refusal(op.PROPOSE, { input: { ...wanted.input, organisations: ['9999'] } })).toBe('ORGANISATION_UNKNOWN'); // prettier-ignore
    expect(await refusals(all, op.READ_PROPOSAL, { id }, 'vannas', 'finance', ...STRANGERS)).toEqual({ vannas: 'none', finance: 'none', ...NOT_SEEN }); // prettier-ignore
    const { proposals } = await all.finance.data(op.PROPOSALS, { body: GROUP, state: 'OPEN', first: 1 });
    expect(proposals.nodes).toEqual([{ id, title: 'Ett avtal' }]);
    const change = { input: { id, version: 1, title: 'Avtalet' } };
    expect(await refusals(all, op.CHANGE, change, 'vannas', ...STRANGERS)).toEqual({
      vannas: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    const both = await Promise.all([all.kansli.refusal(op.CHANGE, change), all.kansli.refusal(op.CHANGE, change)]);
    expect(both.sort()).toEqual(['CONFLICT', 'none']);
    expect(await read(id)).toMatchObject({ title: 'Avtalet', dueOn: '2031-05-31', viewerMay: { keep: false } });
  });

  it('is decided version by version until all have said yes', async () => {
    const { id } = await propose();
    expect(await refusals(all, op.ADD_VERSION, await version(id, 0), 'vannas', ...STRANGERS)).toMatchObject({ vannas: 'NOT_FOUND' }); // prettier-ignore
    const file = await op.sentIn(all.vannas);
    expect(await all.vannas.refusal(op.ADD_VERSION, { input: { proposal: id, file, baseVersion: 0 } })).toBe(
      'FORBIDDEN',
    );
    expect(await all.vannas.refusal(op.DECIDE_ON, decision(id, '2460', 1))).toBe('BAD_USER_INPUT');
    const [url] = (await add(id, 0)).versions.map((each: Seen) => each.url);
    expect((await all.vannas.fetch(url)).status).toBe(200);
    expect((await all.outsider.fetch(url)).status).toBe(404);

    expect(await refusals(all, op.DECIDE_ON, decision(id, '2460', 1), 'umea', 'finance', ...STRANGERS)).toEqual({
      umea: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    expect(await all.vannas.refusal(op.DECIDE_ON, decision(id, '2460', 1, { decidedBy: 'DELEGATION' }))).toBe('BAD_USER_INPUT'); // prettier-ignore
    expect(await all.kansli.refusal(op.DECIDE_ON, decision(id, '2404', 1))).toBe('BAD_USER_INPUT');
    await all.vannas.data(op.DECIDE_ON, decision(id, '2460', 1, { allowsEditorial: true }));
    await all.umea.data(op.DECIDE_ON, decision(id, '2480', 1));
    expect((await read(id)).standing.words).toBe('2 av 2 har beslutat');
    // The same document once more would open what is decided for nothing.
    expect(await all.kansli.refusal(op.ADD_VERSION, { input: { proposal: id, baseVersion: 1, file: await op.sentIn(all.kansli, 'Kopia.pdf', `${id} 0`) } })).toBe('BAD_USER_INPUT'); // prettier-ignore
    await add(id, 1, { editorial: true });
    const reopened = await read(id);
    expect(reopened.standing).toMatchObject({
      words: '1 av 2 har beslutat',
      blockers: [{ organisation: { code: '2480' } }],
    });
    const adopt = { input: { id, version: reopened.version, state: 'ADOPTED' } };
    const { errors } = await all.kansli.send(op.CHANGE, adopt);
    expect(errors![0]).toMatchObject({ message: expect.stringContaining('Umeå'), extensions: { code: 'CONSULTATION_BLOCKED' } }); // prettier-ignore
    const both = await Promise.all([all.kansli.refusal(op.ADD_VERSION, await version(id, 1)), all.umea.refusal(op.DECIDE_ON, decision(id, '2480', 2))]); // prettier-ignore
    expect(both).toEqual(['CONFLICT', 'none']);
    await all.kansli.data(op.CHANGE, adopt);
    expect(await all.umea.refusal(op.DECIDE_ON, decision(id, '2480', 2))).toBe('ILLEGAL_TRANSITION');
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.proposal-adopted', subjectId: id });
  });

  it('has extracts with its decisions, which can be taken back', async () => {
    const { id } = await propose();
    await add(id, 0);
    await all.vannas.data(op.DECIDE_ON, decision(id, '2460', 1));
    const mine = async () => (await read(id)).members.find((each: Seen) => each.organisation.code === '2460');
    const of = (await mine()).decisions[0].id;
    const attach = async (who: 'umea' | 'vannas') => ({ input: { decision: of, file: await op.sentIn(all[who], 'Utdrag.pdf') } }); // prettier-ignore
    expect(await all.umea.refusal(op.ATTACH_TO, await attach('umea'))).toBe('FORBIDDEN');
    await all.vannas.data(op.ATTACH_TO, await attach('vannas'));
    const [document] = (await mine()).decisions[0].documents;
    expect(document).toMatchObject({ kind: 'EXTRACT', name: 'Utdrag.pdf' });
    expect((await all.umea.fetch(document.url)).status).toBe(200);
    expect((await all.outsider.fetch(document.url)).status).toBe(404);
    const wrong = { id: document.id };
    expect(await refusals(all, op.DETACH_FROM, wrong, 'umea', ...STRANGERS)).toEqual({
      umea: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    const removed = await Promise.all([all.vannas.refusal(op.DETACH_FROM, wrong), all.kansli.refusal(op.DETACH_FROM, wrong)]); // prettier-ignore
    expect(removed.sort()).toEqual(['NOT_FOUND', 'none']);
    expect((await mine()).decisions[0].documents).toEqual([]);
    expect(await refusals(all, op.WITHDRAW, { id: of }, 'umea', ...STRANGERS)).toEqual({ umea: 'FORBIDDEN', ...NOT_SEEN }); // prettier-ignore
    const both = await Promise.all([all.vannas.refusal(op.WITHDRAW, { id: of }), all.kansli.refusal(op.WITHDRAW, { id: of })]); // prettier-ignore
    expect(both.sort()).toEqual(['NOT_FOUND', 'none']);
    expect((await mine()).decisions).toEqual([]);
    const history = { id, first: 3 };
    expect(await refusals(all, op.PROPOSAL_HISTORY, history, 'finance', ...STRANGERS)).toEqual({ finance: 'none', ...NOT_SEEN }); // prettier-ignore
    const told = (await all.finance.data(op.PROPOSAL_HISTORY, history)).proposal.history;
    expect(told).toMatchObject({
      totalCount: 6,
      nodes: [
        { kind: 'DECISION_WITHDRAWN', version: 1, outcome: null, organisation: { code: '2460' } },
        { kind: 'FILE_REMOVED', version: null, organisation: { code: '2460' } },
        { kind: 'FILE_ADDED', version: null, organisation: { code: '2460' } },
      ],
    });
    const rest = { ...history, after: told.pageInfo.endCursor };
    expect((await all.finance.data(op.PROPOSAL_HISTORY, rest)).proposal.history.nodes).toMatchObject([
      { kind: 'DECIDED', version: 1, outcome: 'APPROVED', authorName: 'Vera Exempel' },
      { kind: 'VERSION_ADDED', version: 1, authorName: 'Kajsa Exempel', organisation: null },
      { kind: 'CREATED', version: null },
    ]);
  });

  it('tells everybody what they have to answer, and stops when they have', async () => {
    const kinds = async (who: 'vannas' | 'kansli' | 'finance', ...ids: string[]): Promise<string[]> =>
      (await all[who].data(op.TO_ANSWER, { first: 300 })).toAnswer.nodes
        .filter((each: Seen) => ids.includes(each.consultation?.id ?? each.proposal?.id))
        .map(({ kind, organisation }: Seen) => `${kind} ${organisation?.code ?? ''}`.trim());
    const canvassed = await consultationIn(all, 'CANVASSING');
    const commenting = await consultationIn(all, 'COMMENTING');
    const deciding = await consultationIn(all, 'DECIDING', { dueOn: '2031-05-01' });
    const { id: proposal } = await propose();
    const ids = [canvassed.id, commenting.id, deciding.id, proposal];
    expect(await kinds('vannas', ...ids)).toEqual(['DECISION 2460', 'COMMENT 2460', 'STANCE 2460']);
    await add(proposal, 0);
    expect(await kinds('vannas', ...ids)).toEqual(['DECISION 2460', 'COMMENT 2460', 'STANCE 2460', 'PROPOSAL 2460']);
    expect(await kinds('kansli', ...ids)).toEqual(['KEEP', 'KEEP', 'KEEP']);
    expect(await kinds('finance', ...ids)).toEqual([]);

    await all.vannas.data(op.DECIDE_ON, decision(proposal, '2460', 1, { allowsEditorial: true }));
    await decides(all.vannas, deciding.id, '2460', 1);
    expect(await kinds('vannas', ...ids)).toEqual(['COMMENT 2460', 'STANCE 2460']);
    await add(proposal, 1, { editorial: true });
    expect(await kinds('vannas', proposal)).toEqual([]);
    await add(proposal, 2);
    expect(await kinds('vannas', proposal)).toEqual(['PROPOSAL 2460']);

    const pages: string[] = [];
    for (let after: string | null = null; ;) {
      const { toAnswer }: any = await all.vannas.data(op.TO_ANSWER, { first: 1, after });
      pages.push(...toAnswer.nodes.map((each: Seen) => `${each.kind} ${each.consultation?.id ?? each.proposal.id}`));
      if (!toAnswer.pageInfo.hasNextPage) {
        expect(toAnswer.totalCount).toBe(pages.length);
        break;
      }
      after = toAnswer.pageInfo.endCursor;
    }
    expect(new Set(pages).size).toBe(pages.length);
  });
});
