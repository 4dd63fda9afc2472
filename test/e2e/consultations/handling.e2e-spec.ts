import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileId } from '../organisations/import-files.js';
import * as op from './handling-operations.js';
import {
  ADVANCE,
  consultationIn,
  decides,
  eventsIn,
  GROUP,
  joins,
  refusals,
  type Seen,
  type Started,
  startConsultations,
  UPDATE,
} from './operations.js';

const STRANGERS = ['otherKansli', 'outsider', 'admin'] as const;
const NOT_SEEN = { otherKansli: 'NOT_FOUND', outsider: 'NOT_FOUND', admin: 'NOT_FOUND' };

describe('handling a consultation', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startConsultations();
  });
  afterAll(() => all.portal.stop());

  const read = async (id: string) => (await all.kansli.data(op.READ, { id })).consultation as Seen;
  const member = (consultation: Seen, code: string) => consultation.members.find((one: Seen) => one.organisation.code === code); // prettier-ignore
  const kinds = (consultation: Seen) => consultation.history.nodes.map((each: Seen) => each.kind);

  it('is closed to those who are not signed in', async () => {
    const nobody = all.portal.client();
    const of = { consultation: 'x', organisation: '2460' };
    const asked: readonly [string, Record<string, unknown>][] = [
      [op.ASK, { input: { consultation: 'x', to: '2031-06-30' } }],
      [op.ANSWER, { input: { consultation: 'x' } }],
      [op.LEAVE_OUT, { input: of }],
      [op.TAKE_BACK, { input: of }],
      [op.JOIN, { input: { ...of, decidedBy: 'BOARD', decidedOn: '2020-01-01' } }],
      [op.STEP, { input: { ...of, step: 'DECIDED' } }],
      [op.DECIDER, { input: { ...of, decider: 'BOARD' } }],
      [op.REGISTER, { input: { ...of, registrationNumber: '' } }],
      [op.CONFER, { input: { consultation: 'x', meeting: 'y' } }],
      [op.NO_CONFERENCE, { input: { consultation: 'x', meeting: 'y' } }],
      [op.CORRECT, { input: { consultation: 'x' } }],
      [op.ATTACH, { input: { consultation: 'x', file: 'y', kind: 'RECEIVED' } }],
      [op.DETACH, { id: 'x' }],
      [op.CONTACTS, { input: { consultation: 'x' } }],
      [op.TO_ANSWER, {}],
    ];
    for (const [query, variables] of asked) expect(await nobody.refusal(query, variables)).toBe('UNAUTHENTICATED');
    expect((await nobody.fetch('/attachments/consultations/x')).status).toBe(401);
  });

  it('is given more time, or is not', async () => {
    const { id } = await consultationIn(all, 'DRAFTING');
    const ask = { input: { consultation: id, to: '2031-06-30' } };
    expect(await refusals(all, op.ASK, ask, 'vannas', 'finance', ...STRANGERS)).toEqual({
      vannas: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    expect(await all.kansli.refusal(op.ANSWER, { input: { consultation: id } })).toBe('BAD_USER_INPUT');
    await all.kansli.data(op.ASK, ask);
    expect((await read(id)).plan.points).toContainEqual({ kind: 'EXTENSION', on: '2031-06-30', label: expect.any(String), organisation: null }); // prettier-ignore
    await all.kansli.data(op.ANSWER, { input: { consultation: id } });
    await all.kansli.data(op.ASK, ask);
    const granted = { input: { consultation: id, grantedTo: '2031-06-20' } };
    // Two at once: the second finds nothing to answer.
    const both = await Promise.all([all.kansli.refusal(op.ANSWER, granted), all.kansli.refusal(op.ANSWER, granted)]);
    expect(both.sort()).toEqual(['BAD_USER_INPUT', 'none']);
    const consultation = await read(id);
    expect(consultation).toMatchObject({ dueOn: '2031-06-20', extensionAskedTo: null });
    expect(kinds(consultation).slice(0, 4)).toEqual(['EXTENSION_GRANTED', 'EXTENSION_ASKED', 'EXTENSION_REFUSED', 'EXTENSION_ASKED']); // prettier-ignore
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.extension-granted', subjectId: id });
  });

  it('goes without who is late, openly, and lets it join afterwards', async () => {
    const { id } = await consultationIn(all, 'DECIDING');
    await decides(all.kansli, id, '2460', 1, { instance: 'kommunstyrelsen', paragraph: '§ 41' });
    const late = { input: { consultation: id, organisation: '2480' } };
    expect(await refusals(all, op.LEAVE_OUT, late, 'umea', ...STRANGERS)).toEqual({ umea: 'FORBIDDEN', ...NOT_SEEN });
    expect(await all.kansli.refusal(op.LEAVE_OUT, late)).toBe('BAD_USER_INPUT');
    await all.kansli.data(UPDATE, { input: { id, version: 1, dueOn: '2026-05-31', receivedOn: '2026-02-02' } });
    expect(await all.kansli.refusal(op.LEAVE_OUT, { input: { consultation: id, organisation: '2460' } })).toBe('BAD_USER_INPUT'); // prettier-ignore
    await all.kansli.data(op.LEAVE_OUT, late);
    await all.kansli.data(op.TAKE_BACK, late);
    expect(await all.kansli.refusal(ADVANCE, { input: { consultation: id, to: 'READY' } })).toBe(
      'CONSULTATION_BLOCKED',
    );
    await all.kansli.data(op.LEAVE_OUT, late);
    await all.kansli.data(ADVANCE, { input: { consultation: id, to: 'READY' } });
    const sending = { sentOn: '2026-05-29', channel: 'e-post', recipient: 'registrator@exempel.example' };
    expect(await all.kansli.refusal(ADVANCE, { input: { consultation: id, to: 'SENT', sending: { sentOn: '2099-06-01' } } })).toBe('BAD_USER_INPUT'); // prettier-ignore
    await all.kansli.data(ADVANCE, { input: { consultation: id, to: 'SENT', sending } });
    const sent = await read(id);
    expect(sent.sending).toMatchObject({
      version: 1,
      ...sending,
      behind: [{ code: '2460', name: 'Vännäs', decidedBy: 'BOARD', instance: 'kommunstyrelsen', paragraph: '§ 41' }],
      receivedOn: null,
    });
    expect(sent.sending.without).toContainEqual({ code: '2480', leftOut: true });
    expect(sent.sending.without).toContainEqual({ code: '2404', leftOut: false });
    expect(sent.plan).toBeNull();

    const decision = { consultation: id, organisation: '2480', decidedBy: 'BOARD', decidedOn: '2026-05-29' };
    expect(await refusals(all, op.JOIN, { input: decision }, 'vannas', ...STRANGERS)).toEqual({ vannas: 'FORBIDDEN', ...NOT_SEEN }); // prettier-ignore
    await all.umea.data(op.JOIN, { input: decision });
    expect(await all.umea.refusal(op.JOIN, { input: decision })).toBe('BAD_USER_INPUT');
    const joined = await read(id);
    expect(member(joined, '2480')).toMatchObject({ joinedAfterwardsOn: expect.any(String), standsBehind: true });
    // What was sent stays as it was.
    expect(joined.sending).toEqual(sent.sending);

    const correct = { input: { consultation: id, channel: 'e-tjänst' } };
    expect(await refusals(all, op.CORRECT, correct, 'vannas', ...STRANGERS)).toEqual({ vannas: 'FORBIDDEN', ...NOT_SEEN }); // prettier-ignore
    await all.kansli.data(op.CORRECT, correct);
    await all.kansli.data(ADVANCE, { input: { consultation: id, to: 'ACKNOWLEDGED', receipt: { note: 'Tack' } } });
    expect((await read(id)).sending).toMatchObject({
      ...sending,
      channel: 'e-tjänst',
      receivedOn: expect.any(String),
      receiptNote: 'Tack',
    });
    expect(kinds(joined)).toEqual(expect.arrayContaining(['LEFT_OUT', 'TAKEN_BACK_IN', 'JOINED_AFTERWARDS']));
  });

  it('goes its own way at each member', async () => {
    const { id } = await consultationIn(all, 'CANVASSING');
    const of = { consultation: id, organisation: '2460' };
    const step = { input: { ...of, step: 'DECIDED', on: '2026-03-17' } };
    const decider = { input: { ...of, decider: 'DELEGATION' } };
    for (const [query, variables] of [
      [op.STEP, step],
      [op.DECIDER, decider],
    ] as const) {
      // prettier-ignore
      expect(await refusals(all, query, variables, 'umea', 'finance', ...STRANGERS)).toEqual({
        umea: 'FORBIDDEN',
        finance: 'FORBIDDEN',
        ...NOT_SEEN,
      });
    }
    await all.vannas.data(op.STEP, step);
    await all.vannas.data(op.STEP, { input: { ...of, step: 'OFFICER_DRAFT', on: '2026-03-02' } });
    expect(await all.vannas.refusal(op.STEP, { input: { ...of, step: 'APPROVED', on: '2026-03-03' } })).toBe('BAD_USER_INPUT'); // prettier-ignore
    const twice = { input: { ...of, step: 'APPROVED', on: '2026-03-24' } };
    await Promise.all([all.vannas.data(op.STEP, twice), all.kansli.data(op.STEP, twice)]);
    await all.vannas.data(op.DECIDER, decider);
    await all.vannas.data(op.STEP, { input: { ...of, step: 'DECIDED' } });
    const consultation = await read(id);
    expect(member(consultation, '2460')).toMatchObject({
      decider: 'DELEGATION',
      handlingSteps: [
        { step: 'OFFICER_DRAFT', takenOn: '2026-03-02' },
        { step: 'APPROVED', takenOn: '2026-03-24' },
      ],
    });
    expect(kinds(consultation).filter((kind: string) => kind === 'HANDLING')).toHaveLength(5);
  });

  it('is registered at home by the member’s registrar', async () => {
    const { id } = await consultationIn(all, 'CANVASSING');
    const input = { consultation: id, organisation: '2460', registrationNumber: ' KS 2031/12 ' };
    expect(await refusals(all, op.REGISTER, { input }, 'umea', 'finance', ...STRANGERS)).toEqual({
      umea: 'FORBIDDEN',
      finance: 'FORBIDDEN',
      ...NOT_SEEN,
    });
    await all.vannas.data(op.REGISTER, { input });
    expect(member(await read(id), '2460')).toMatchObject({ registrationNumber: 'KS 2031/12', viewerMayRegister: true });
    expect(await all.vannas.refusal(op.REGISTER, { input: { ...input, registrationNumber: 'x'.repeat(61) } })).toBe('BAD_USER_INPUT'); // prettier-ignore
  });

  it('is talked through at a meeting, which takes its link with it', async () => {
    const { id } = await consultationIn(all, 'DRAFTING');
    const create = `mutation ($input: SaveMeetingInput!) { saveMeeting(input: $input) { meeting { id } } }`;
    const meeting = async (body: string, who: 'kansli' | 'otherKansli') =>
      (
        await all[who].data(create, {
          input: { body, title: 'Samråd', startsAt: '2031-04-01T08:00:00Z', place: 'Umeå' },
        })
      ).saveMeeting.meeting.id as string;
    const own = await meeting(GROUP, 'kansli');
    const input = { consultation: id, meeting: own };
    for (const query of [op.CONFER, op.NO_CONFERENCE]) {
      expect(await refusals(all, query, { input }, 'vannas', ...STRANGERS)).toEqual({ vannas: 'FORBIDDEN', ...NOT_SEEN }); // prettier-ignore
    }
    expect(await all.kansli.refusal(op.CONFER, { input: { ...input, meeting: await meeting('treparten', 'otherKansli') } })).toBe('NOT_FOUND'); // prettier-ignore
    await Promise.all([all.kansli.data(op.CONFER, { input }), all.kansli.data(op.CONFER, { input })]);
    expect((await read(id)).conferences).toEqual([{ id: own, title: 'Samråd' }]);
    // A draft is the secretariat's.
    expect((await all.vannas.data(op.READ, { id })).consultation.conferences).toEqual([]);
    await all.kansli.data('mutation ($id: ID!) { deleteMeeting(id: $id) { done } }', { id: own });
    expect((await read(id)).conferences).toEqual([]);
  });

  it('has documents: what came in, own answers beside, statements, extracts', async () => {
    const { id } = await consultationIn(all, 'DECIDING');
    const { members } = await decides(all.vannas, id, '2460', 1);
    const decision = members.find((each: Seen) => each.organisation.code === '2460').decisions[0].id;
    const attach = async (who: 'kansli' | 'vannas' | 'umea', more: object) => ({
      input: { consultation: id, file: await op.sentIn(all[who]), ...more },
    });
    expect(await all.vannas.refusal(op.ATTACH, await attach('vannas', { kind: 'RECEIVED' }))).toBe('FORBIDDEN');
    expect(await all.vannas.refusal(op.ATTACH, await attach('umea', { kind: 'OWN', organisation: '2460' }))).toBe('NOT_FOUND'); // prettier-ignore
    expect(await all.umea.refusal(op.ATTACH, await attach('umea', { kind: 'OWN', organisation: '2460' }))).toBe('FORBIDDEN'); // prettier-ignore
    expect(await all.vannas.refusal(op.ATTACH, await attach('vannas', { kind: 'OWN' }))).toBe('BAD_USER_INPUT');
    await all.kansli.data(op.ATTACH, await attach('kansli', { kind: 'RECEIVED' }));
    await all.vannas.data(op.ATTACH, await attach('vannas', { kind: 'STATEMENT', organisation: '2460', name: 'Eget' }));
    // A statement goes with the response to somebody outside the portal, as pages; an answer of one's own may be of any kind.
    const asText = {
      consultation: id,
      file: await fileId(all.vannas, 'Vi anser …', 'Yttrande.txt'),
      organisation: '2460',
    };
    const { errors } = await all.vannas.send(op.ATTACH, { input: { ...asText, kind: 'STATEMENT' } });
    expect(errors).toMatchObject([{ message: expect.stringContaining('PDF eller bild'), extensions: { code: 'BAD_USER_INPUT', field: 'file' } }]); // prettier-ignore
    const of = { kind: 'EXTRACT', organisation: '2460', decision };
    expect(await all.umea.refusal(op.ATTACH, await attach('umea', { ...of, organisation: '2480' }))).toBe('NOT_FOUND');
    const { consultation } = (await all.vannas.data(op.ATTACH, await attach('vannas', of))).attachToConsultation;
    expect(
      consultation.documents.map(({ kind, name, organisation }: Seen) => [kind, name, organisation?.code]),
    ).toEqual([
      ['RECEIVED', 'Yttrande.pdf', undefined],
      ['STATEMENT', 'Eget', '2460'],
      ['EXTRACT', 'Yttrande.pdf', '2460'],
    ]);
    expect(member(consultation, '2460').decisions[0].documents).toHaveLength(1);
    const [received, statement, extract] = consultation.documents;
    const response = await all.umea.fetch(received.url);
    expect(Buffer.from(await response.arrayBuffer()).equals(op.PDF)).toBe(true);
    for (const who of STRANGERS) expect((await all[who].fetch(received.url)).status).toBe(404);

    expect(await refusals(all, op.DETACH, { id: received.id }, 'vannas', ...STRANGERS)).toEqual({ vannas: 'FORBIDDEN', ...NOT_SEEN }); // prettier-ignore
    const both = await Promise.all([
      all.vannas.refusal(op.DETACH, { id: extract.id }),
      all.kansli.refusal(op.DETACH, { id: extract.id }),
    ]);
    expect(both.sort()).toEqual(['NOT_FOUND', 'none']);
    await decides(all.kansli, id, '2480', 1);
    for (const to of ['READY', 'SENT']) await all.kansli.data(ADVANCE, { input: { consultation: id, to } });
    expect(await all.vannas.refusal(op.DETACH, { id: statement.id })).toBe('ILLEGAL_TRANSITION');
    const tooLate = await attach('vannas', { kind: 'STATEMENT', organisation: '2460' });
    expect(await all.vannas.refusal(op.ATTACH, tooLate)).toBe('ILLEGAL_TRANSITION');
  });

  it('asks all members without a contact person for one, once', async () => {
    const { id } = await consultationIn(all, 'CANVASSING');
    await joins(all.kansli, id, '2460');
    await all.kansli.data('mutation ($input: TakeStanceInput!) { takeStance(input: $input) { consultation { id } } }', {
      input: { consultation: id, organisation: '2460', stance: 'JOINS', contactName: 'Siv Exempel' },
    });
    await joins(all.kansli, id, '2284', 'NOT_CONCERNED');
    const input = { consultation: id, dueOn: '2031-04-08' };
    expect(await refusals(all, op.CONTACTS, { input }, 'vannas', ...STRANGERS)).toEqual({ vannas: 'FORBIDDEN', ...NOT_SEEN }); // prettier-ignore
    const both = await Promise.all([all.kansli.data(op.CONTACTS, { input }), all.kansli.data(op.CONTACTS, { input })]);
    const asked = both.flatMap(({ askForContacts }) => askForContacts.asked.map((each: Seen) => each.code)).sort();
    const nobody = both[0].askForContacts.nobody.map((each: Seen) => each.code);
    expect([...asked, ...nobody].sort()).toEqual(['2401', '2403', '2404', '2409', '2480']);
    expect(asked.length).toBeGreaterThan(1);
    const { actions } = await all.kansli.data(
      'query ($filter: ActionFilter) { actions(filter: $filter, first: 20) { nodes { text dueOn group { total done } } } }',
      { filter: { body: GROUP, search: 'Utse kontaktperson för remissen' } },
    );
    expect(actions.nodes).toHaveLength(asked.length);
    expect(actions.nodes[0]).toMatchObject({ dueOn: '2031-04-08', group: { total: asked.length, done: 0 } });
    expect(kinds(await read(id))).toContain('CONTACTS_ASKED');
  });
});
