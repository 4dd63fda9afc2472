import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../support/portal.js';
import { newAccount, PHRASE } from '../identity/accounts.js';
import { approve, APPROVALS, APPROVE, BOARDS, CONFIRM, CORRECT, imported, POST, REMOVE, WITHDRAW } from './boards.js';
import { lastEvent, SAVE, startMeetings } from './operations.js';

type Started = Awaited<ReturnType<typeof startMeetings>>;

describe('notices of approved minutes', () => {
  let all: Started;
  let secretary: Client;
  let registrar: Client;
  beforeAll(async () => {
    all = await startMeetings();
    secretary = all.otherKansli;
    registrar = await all.portal.as('registrator@mala.example');
    all.portal.setNow('2025-05-05T10:00:00Z');
  });
  afterAll(() => all.portal.stop());

  const post = (client: Client, meeting: string, organisation: string, postedOn: string, more = {}) =>
    client.data(POST, { input: { meeting, organisation, postedOn, ...more } }).then((data) => data.postNotice);
  const read = async (client: Client, id: string) => (await client.data(APPROVALS, { id })).meeting;

  const draftOf = async (client: Client): Promise<string> => {
    const input = { body: 'treparten', title: 'Sammanträde', startsAt: '2025-06-02T08:00:00Z' };
    return (await client.data(SAVE, { input })).saveMeeting.meeting.id;
  };

  it('are posted once the minutes are approved, by every member, and the time counts from the last', async () => {
    const meeting = await imported(secretary);
    const input = { meeting: meeting.id, organisation: '2417', postedOn: '2025-02-27' };
    expect(await secretary.refusal(POST, { input })).toBe('MINUTES_NOT_APPROVED');
    await approve(secretary, meeting.id);
    const before = (await read(secretary, meeting.id)).approvals[0];
    expect(before).toMatchObject({
      whole: true,
      noNotice: null,
      appeal: { state: 'NOT_STARTED', startsOn: null, lastDay: null, label: 'Överklagandetiden har inte börjat' },
    });
    expect(before.notices.map((each: any) => [each.organisation.code, each.state])).toEqual([
      ['2418', 'TO_POST'],
      ['2417', 'TO_POST'],
      ['2422', 'TO_POST'],
    ]);
    await post(secretary, meeting.id, '2417', '2025-02-26');
    await post(secretary, meeting.id, '2418', '2025-02-26');
    const { notice, appeal } = await post(secretary, meeting.id, '2422', '2025-02-27');
    expect(notice).toMatchObject({ state: 'POSTED', late: false, confirmed: false });
    expect(appeal).toMatchObject({
      state: 'EXPIRED',
      startsOn: '2025-02-27',
      lastDay: '2025-03-20',
      missingBoards: [],
    });
    expect(appeal.days.map(({ key, day }: any) => [key, day])).toEqual([
      ['POST_BY', '2025-02-28'],
      ['STARTS_ON', '2025-02-27'],
      ['LAST_DAY', '2025-03-20'],
      ['TAKE_DOWN_FROM', '2025-03-21'],
    ]);
    expect(await lastEvent(all.admin, 'treparten')).toMatchObject({ kind: 'meetings.notice-posted' });
    all.portal.setNow('2025-03-20T10:00:00Z');
    const running = (await read(secretary, meeting.id)).approvals[0].appeal;
    expect(running).toMatchObject({ state: 'RUNNING', label: 'Överklagandetiden löper t.o.m. tors 20 mars 2025' });
    expect(running.sentence).toContain('eftersom Sorsele');
    all.portal.setNow('2025-05-05T10:00:00Z');
  });

  it('that are taken down on the last day break the time off, and posted again it counts anew', async () => {
    const meeting = await imported(secretary, '2025-02-25');
    await approve(secretary, meeting.id);
    for (const board of BOARDS) await post(secretary, meeting.id, board, '2025-02-27');
    const down = { meeting: meeting.id, organisation: '2418', removedOn: '2025-03-20' };
    const { removeNotice } = await secretary.data(REMOVE, { input: down });
    expect(removeNotice).toMatchObject({
      notice: { state: 'TAKEN_DOWN_EARLY', removedOn: '2025-03-20' },
      appeal: { state: 'INTERRUPTED', lastDay: null, missingBoards: [{ code: '2418' }] },
    });
    expect((await secretary.data(REMOVE, { input: down })).removeNotice.notice.postings).toHaveLength(1);
    expect(await secretary.refusal(REMOVE, { input: { ...down, removedOn: '2025-03-21' } })).toBe('CONFLICT');
    const again = await post(secretary, meeting.id, '2418', '2025-04-14');
    expect(again.appeal).toMatchObject({ state: 'RUNNING', startsOn: '2025-04-14', lastDay: '2025-05-05' });
    expect(again.notice.postings).toHaveLength(2);
  });

  it('are late after the second day, which is flagged and not refused', async () => {
    const meeting = await imported(secretary, '2025-02-20');
    await approve(secretary, meeting.id);
    expect((await post(secretary, meeting.id, '2417', '2025-03-03')).notice).toMatchObject({ late: true });
    expect((await post(secretary, meeting.id, '2418', '2025-02-28')).notice).toMatchObject({ late: false });
  });

  it('refuse days that cannot be, and name the field', async () => {
    const meeting = await imported(secretary, '2025-02-21');
    await approve(secretary, meeting.id);
    const fault = async (query: string, input: Record<string, unknown>) => {
      const { errors } = await secretary.send(query, {
        input: { meeting: meeting.id, organisation: '2417', ...input },
      });
      return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.field];
    };
    expect(await fault(POST, { postedOn: '2025-02-25' })).toEqual(['BAD_USER_INPUT', 'postedOn']);
    expect(await fault(POST, { postedOn: '2025-05-06' })).toEqual(['BAD_USER_INPUT', 'postedOn']);
    expect(await fault(REMOVE, { removedOn: '2025-03-01' })).toEqual(['BAD_USER_INPUT', 'organisation']);
    await post(secretary, meeting.id, '2417', '2025-02-27');
    expect(await fault(POST, { postedOn: '2025-02-28' })).toEqual(['CONFLICT', undefined]);
    expect(await fault(REMOVE, { removedOn: '2025-02-26' })).toEqual(['BAD_USER_INPUT', 'removedOn']);
    expect(await fault(REMOVE, { removedOn: '2025-05-06' })).toEqual(['BAD_USER_INPUT', 'removedOn']);
    expect(await fault(POST, { organisation: '2480', postedOn: '2025-02-27' })).toEqual([
      'BAD_USER_INPUT',
      'organisation',
    ]);
    expect(await fault(POST, { organisation: '9999', postedOn: '2025-02-27' })).toEqual([
      'ORGANISATION_UNKNOWN',
      'organisation',
    ]);
    for (const url of [
      'javascript:alert(1)',
      'https://norsjo.example/\u202egnp.exe',
      'https://norsjo.example/\u0000',
      'https://norsjo\u200b.example/',
    ]) {
      expect(await fault(POST, { postedOn: '2025-02-27', url })).toEqual(['BAD_USER_INPUT', 'url']);
    }
  });

  it('are the same notice for many who report one board at once', async () => {
    const meeting = await imported(secretary, '2025-02-19');
    await approve(secretary, meeting.id);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        secretary.send(POST, {
          input: { meeting: meeting.id, organisation: BOARDS[index % 3], postedOn: '2025-02-27' },
        }),
      ),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const { notices, appeal } = (await read(secretary, meeting.id)).approvals[0];
    expect(notices.map(({ postings }: any) => postings.length)).toEqual([1, 1, 1]);
    expect(appeal.lastDay).toBe('2025-03-20');
  });

  it('belong to the member whose registrator has confirmed them', async () => {
    const meeting = await imported(secretary, '2025-02-18');
    await approve(secretary, meeting.id);
    await post(secretary, meeting.id, '2418', '2025-02-27');
    const input = { meeting: meeting.id, organisation: '2418', url: 'https://mala.example/anslag/1' };
    expect(await secretary.refusal(CONFIRM, { input })).toBe('FORBIDDEN');
    const { notice } = (await registrar.data(CONFIRM, { input })).confirmNotice;
    expect(notice).toMatchObject({ confirmed: true, viewerMayReport: true, postings: [{ url: input.url }] });
    const down = { meeting: meeting.id, organisation: '2418', removedOn: '2025-03-21' };
    expect(await secretary.refusal(REMOVE, { input: down })).toBe('FORBIDDEN');
    await registrar.data(REMOVE, { input: down });
    const other = { meeting: meeting.id, organisation: '2417', postedOn: '2025-02-27' };
    expect(await registrar.refusal(POST, { input: other })).toBe('FORBIDDEN');
    expect(await all.portal.client().refusal(POST, { input: other })).toBe('UNAUTHENTICATED');
    expect(await all.kansli.refusal(POST, { input: other })).toBe('NOT_FOUND');
    expect(await all.outsider.refusal(POST, { input: other })).toBe('FORBIDDEN');
    expect(await all.admin.refusal(POST, { input: other })).toBe('NOT_FOUND');
  });

  it('are confirmed by what the registrator reports of its own board, which keeps its address', async () => {
    const meeting = await imported(secretary, '2025-02-16');
    await approve(secretary, meeting.id);
    const first = await post(secretary, meeting.id, '2418', '2025-02-27', { url: 'https://norsjo.example/x' });
    expect(first.notice).toMatchObject({ confirmed: false, postings: [{ version: 1 }] });
    const url = 'https://mala.example/anslag/2';
    const own = await post(registrar, meeting.id, '2418', '2025-02-27', { url });
    expect(own.notice).toMatchObject({ confirmed: true, postings: [{ url, version: 2 }] });
    expect((await lastEvent(all.admin, 'treparten')).kind).toBe('meetings.notice-confirmed');
    const input = { meeting: meeting.id, organisation: '2418' };
    for (const again of [{}, { url }]) {
      const { notice } = (await registrar.data(CONFIRM, { input: { ...input, ...again } })).confirmNotice;
      expect(notice.postings).toMatchObject([{ url, version: 2 }]);
    }
    const other = await imported(secretary, '2025-02-15');
    await approve(secretary, other.id);
    await post(secretary, other.id, '2418', '2025-02-27');
    const down = { input: { meeting: other.id, organisation: '2418', removedOn: '2025-03-21' } };
    await secretary.data(REMOVE, down);
    expect((await registrar.data(REMOVE, down)).removeNotice.notice).toMatchObject({ confirmed: true });
  });

  it('stay with the boards that the approval was recorded with, whatever the register says of that day later', async () => {
    const meeting = await imported(secretary, '2025-02-06');
    await approve(secretary, meeting.id);
    for (const board of BOARDS) await post(secretary, meeting.id, board, '2025-02-27');
    const save = 'mutation ($input: SaveMembershipInput!) { saveMembership(input: $input) { membership { id } } }';
    const { id } = (
      await all.admin.data(save, {
        input: { body: 'treparten', organisation: '2480', validFrom: '2025-02-01', validTo: '2025-04-30' },
      })
    ).saveMembership.membership;
    const boardsOf = async (of: string) =>
      (await read(secretary, of)).approvals[0].notices.map((each: any) => each.organisation.code).sort();
    try {
      expect((await read(secretary, meeting.id)).approvals[0].appeal.state).toBe('EXPIRED');
      expect(await boardsOf(meeting.id)).toEqual([...BOARDS]);
      const later = await imported(secretary, '2025-02-05');
      await approve(secretary, later.id);
      expect(await boardsOf(later.id)).toEqual([...BOARDS, '2480']);
      await all.admin.data(save, { input: { body: 'treparten', id, validTo: '2025-02-01' } });
      expect(await boardsOf(later.id)).toEqual([...BOARDS, '2480']);
    } finally {
      await all.admin.send(save, { input: { body: 'treparten', id, validTo: '2025-02-01' } });
    }
  });

  it('are nobody’s to speak of in a body where the organisation has no place', async () => {
    const meeting = await imported(secretary, '2025-02-12');
    await approve(secretary, meeting.id);
    await post(secretary, meeting.id, '2417', '2025-02-27');
    const { id: organisation } = (await all.admin.data('{ organisation(code: "2480") { id } }')).organisation;
    const { email } = await newAccount(all.admin, { role: 'REGISTRAR', organisation });
    const stranger = await all.portal.client().signIn(email, PHRASE);
    const draft = await draftOf(secretary);
    for (const id of [meeting.id, draft, '01900000-0000-7000-8000-000000000000']) {
      const input = { meeting: id, organisation: '2480' };
      const answers = [
        await stranger.send(POST, { input: { ...input, postedOn: '2025-02-27' } }),
        await stranger.send(REMOVE, { input: { ...input, removedOn: '2025-02-27' } }),
        await stranger.send(CONFIRM, { input }),
      ];
      const said = answers.map(({ errors }) => [errors![0]!.extensions.code, errors![0]!.message]);
      expect(new Set(said.map((each) => each.join()))).toEqual(
        new Set(['NOT_FOUND,Mötet finns inte, eller så får du inte se det.']),
      );
    }
    const own = { meeting: draft, organisation: '2418', postedOn: '2025-02-27' };
    expect(await registrar.refusal(POST, { input: own })).toBe('NOT_FOUND');
  });

  it('are put right at the version that was read, and the log keeps the days before', async () => {
    const meeting = await imported(secretary, '2025-02-17');
    await approve(secretary, meeting.id);
    const { id, version } = (await post(secretary, meeting.id, '2417', '2025-02-28')).notice.postings[0];
    const input = { meeting: meeting.id, organisation: '2417', posting: id, version, postedOn: '2025-02-27' };
    const { notice } = (await secretary.data(CORRECT, { input })).correctNotice;
    expect(notice).toMatchObject({ postedOn: '2025-02-27', removedOn: null });
    expect(await secretary.refusal(CORRECT, { input })).toBe('CONFLICT');
    expect(JSON.parse((await lastEvent(all.admin, 'treparten')).data)).toMatchObject({
      postedOn: '2025-02-27',
      before: { postedOn: '2025-02-28' },
    });
  });

  it('are needed by no network', async () => {
    const { kansli } = all;
    const meeting = await imported(kansli, '2025-02-24', 'kommunchefsgruppen');
    await approve(kansli, meeting.id);
    const [approval] = (await read(kansli, meeting.id)).approvals;
    expect(approval).toMatchObject({ appeal: null, notices: [] });
    expect(approval.noNotice).toContain('Behöver inget anslag');
    const input = { meeting: meeting.id, organisation: '2480', postedOn: '2025-02-27' };
    expect(await kansli.refusal(POST, { input })).toBe('BAD_USER_INPUT');
  });

  it('hang on the one board of a federation, which its host stands for', async () => {
    const { admin } = all;
    const { id: body } = (await admin.data('{ body(slug: "vbu") { id } }')).body;
    const { email } = await newAccount(admin, { role: 'SECRETARIAT', body });
    const keeper = await all.portal.client().signIn(email, PHRASE);
    const meeting = await imported(keeper, '2025-02-24', 'vbu');
    const { approval } = (await approve(keeper, meeting.id)).approveMinutes;
    const [unknown] = (await read(keeper, meeting.id)).approvals;
    expect(unknown).toMatchObject({ notices: [], appeal: { state: 'NOT_STARTED' } });
    expect(unknown.appeal.sentence).toContain('Ange som värd');
    const host = 'mutation ($input: SaveHostingInput!) { saveHosting(input: $input) { hosting { id } } }';
    await admin.data(host, { input: { body: 'vbu', organisation: '2085', validFrom: '2020-01-01' } });
    const elsewhere = { meeting: meeting.id, organisation: '2061', postedOn: '2025-02-27' };
    expect((await keeper.send(POST, { input: elsewhere })).errors![0]!.message).toContain('här den hos Ludvika');
    await post(keeper, meeting.id, '2085', '2025-02-27', { approval: approval.id });
    const [known] = (await read(keeper, meeting.id)).approvals;
    expect(known.appeal.sentence).not.toContain('sist');
    expect(known.notices).toMatchObject([{ organisation: { code: '2085' }, state: 'POSTED' }]);
    expect(known.appeal).toMatchObject({ state: 'EXPIRED', lastDay: '2025-03-20' });
  });

  it('keep an approval from being taken back', async () => {
    const meeting = await imported(secretary, '2025-02-14');
    const { approval } = (await approve(secretary, meeting.id)).approveMinutes;
    expect((await secretary.data(WITHDRAW, { id: approval.id })).withdrawApproval.meeting.status).toBe('MINUTES_SENT');
    const again = (await approve(secretary, meeting.id, '2025-02-20')).approveMinutes.approval;
    await post(secretary, meeting.id, '2417', '2025-02-21');
    expect(await secretary.refusal(WITHDRAW, { id: again.id })).toBe('BAD_USER_INPUT');
  });

  it('of paragraphs approved at once are a notice of their own', async () => {
    const meeting = await imported(secretary, '2025-02-13');
    const item = meeting.agendaItems[1]!.id;
    const { approval, meeting: after } = (await approve(secretary, meeting.id, '2025-02-13', { items: [item] }))
      .approveMinutes;
    expect(after.status).toBe('MINUTES_SENT');
    const ofItem = { approval: approval.id };
    for (const board of BOARDS) await post(secretary, meeting.id, board, '2025-02-14', ofItem);
    const input = { meeting: meeting.id, organisation: '2417', postedOn: '2025-02-14' };
    expect(await secretary.refusal(POST, { input })).toBe('MINUTES_NOT_APPROVED');
    await approve(secretary, meeting.id, '2025-02-20');
    const { approvals } = await read(secretary, meeting.id);
    expect(approvals.map(({ whole, appeal }: any) => [whole, appeal.state, appeal.lastDay])).toEqual([
      [false, 'EXPIRED', '2025-03-07'],
      [true, 'NOT_STARTED', null],
    ]);
    expect(await secretary.refusal(APPROVE, { input: { meeting: meeting.id, approvedOn: '2025-02-20', approvers: ['Bo'], items: [item] } })).toBe('CONFLICT'); // prettier-ignore
  });
});
