import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { v7 as uuid } from 'uuid';
import { MinutesApproval, NoticePosting } from '../../../apps/api/src/meetings/index.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { GRANT_ROLE, PHRASE } from '../identity/accounts.js';
import { approve, BOARDS, CONFIRM, imported, POST, SET_APPROVERS } from '../meetings/boards.js';

const WORK = '{ viewer { approvalWork { kind dueOn meeting { id } organisation { code } } } }';

let portal: Portal;
let secretary: Client;
let registrar: Client;

beforeAll(async () => {
  portal = await startPortal();
  [secretary, registrar] = await Promise.all([
    portal.as('namndsekreterare@norsjo.example'),
    portal.as('registrator@mala.example'),
  ]);
  portal.setNow('2025-03-01T10:00:00Z');
});
afterAll(() => portal.stop());

it('is what waits to be approved, posted and taken down, for whom it waits', async () => {
  const meeting = await imported(secretary, '2025-02-24');
  const own = async (client: Client) => {
    const { approvalWork } = (await client.data(WORK)).viewer;
    return approvalWork
      .filter((each: any) => each.meeting.id === meeting.id)
      .map(({ kind, dueOn, organisation }: any) => [kind, organisation?.code ?? null, dueOn])
      .sort();
  };
  expect(await portal.client().refusal(WORK)).toBe('UNAUTHENTICATED');
  expect(await own(secretary)).toEqual([['APPROVE', null, '2025-03-10']]);
  expect(await own(registrar)).toEqual([]);

  await approve(secretary, meeting.id, '2025-02-26');
  expect(await own(secretary)).toEqual(BOARDS.map((board) => ['POST', board, '2025-02-28']));
  expect(await own(registrar)).toEqual([['POST', '2418', '2025-02-28']]);
  expect(await own(await portal.as('kommunchef@mala.example'))).toEqual([]);
  expect(await own(await portal.as('kansli@umearegionen.example'))).toEqual([]);

  for (const organisation of BOARDS)
    await secretary.data(POST, { input: { meeting: meeting.id, organisation, postedOn: '2025-02-27' } });
  expect(await own(secretary)).toEqual([]);
  portal.setNow('2025-03-20T22:59:00Z');
  expect(await own(secretary)).toEqual([]);
  portal.setNow('2025-03-20T23:01:00Z');
  expect(await own(secretary)).toEqual(BOARDS.map((board) => ['TAKE_DOWN', board, null]));
  expect(await own(registrar)).toEqual([['TAKE_DOWN', '2418', null]]);
  await registrar.data(CONFIRM, {
    input: { meeting: meeting.id, organisation: '2418', url: 'https://mala.example/anslag/1' },
  });
  expect(await own(secretary)).toEqual([
    ['TAKE_DOWN', '2417', null],
    ['TAKE_DOWN', '2422', null],
  ]);
  portal.setNow('2026-02-01T10:00:00Z');
  expect(await own(secretary)).toHaveLength(2);
});

it('is what is overdue, however long, and not what has come in from elsewhere long after', async () => {
  const idsOf = async (client: Client) =>
    (await client.data(WORK)).viewer.approvalWork.map(({ kind, meeting }: any) => `${kind} ${meeting.id}`);
  portal.setNow('2026-03-01T10:00:00Z');
  const [late, old, posted] = [
    await imported(secretary, '2026-02-10'),
    await imported(secretary, '2025-12-20'),
    await imported(secretary, '2025-12-19'),
  ];
  await approve(secretary, posted.id, '2025-12-22');
  portal.setNow('2026-09-01T10:00:00Z');
  const ids = await idsOf(secretary);
  expect(ids).toContain(`APPROVE ${late.id}`);
  expect(ids).not.toContain(`APPROVE ${old.id}`);
  expect(ids).not.toContain(`POST ${posted.id}`);
});

it('is the approver’s to sign until that is done', async () => {
  portal.setNow('2026-03-01T10:00:00Z');
  const admin = await portal.as('admin@portal.example');
  const { seats } = (await secretary.data('{ body(slug: "treparten") { seats { person { name email } } } }')).body;
  const { name, email } = seats.map(({ person }: any) => person).find((person: any) => person.email);
  const create = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }';
  const { account } = (await admin.data(create, { input: { name, email, password: PHRASE } })).createAccount;
  const { id: organisation } = (await admin.data('{ organisation(code: "2418") { id } }')).organisation;
  await admin.data(GRANT_ROLE, { input: { account: account.id, role: 'REPRESENTATIVE', organisation } });
  const approver = await portal.client().signIn(email, PHRASE);
  const meeting = await imported(secretary, '2026-02-20');
  await secretary.data(SET_APPROVERS, { input: { meeting: meeting.id, approvers: [name] } });
  const submit = 'mutation ($input: SubmitForApprovalInput!) { submitForApproval(input: $input) { meeting { id } } }';
  await secretary.data(submit, { input: { meeting: meeting.id } });
  const toSign = async (client: Client) =>
    (await client.data(WORK)).viewer.approvalWork
      .filter((each: any) => each.kind === 'SIGN')
      .map((each: any) => [each.meeting.id, each.dueOn]);
  expect(await toSign(approver)).toEqual([[meeting.id, '2026-03-06']]);
  expect(await toSign(secretary)).toEqual([]);
  const bundleOf = 'query ($id: ID!) { meeting(id: $id) { approvalBundle { id checksum } } }';
  const { id: bundle, checksum } = (await approver.data(bundleOf, { id: meeting.id })).meeting.approvalBundle;
  const sign = 'mutation ($input: SignMinutesInput!) { signMinutes(input: $input) { meeting { status } } }';
  await approver.data(sign, { input: { bundle, checksum, password: PHRASE } });
  expect(await toSign(approver)).toEqual([]);
});

it('is cut at fifty once what is finished has been sorted out', async () => {
  portal.setNow('2026-09-01T10:00:00Z');
  const done = await imported(secretary, '2026-08-20');
  await approve(secretary, done.id, '2026-08-20');
  for (const organisation of BOARDS)
    await secretary.data(POST, { input: { meeting: done.id, organisation, postedOn: '2026-08-20' } });
  // Fifty more like it.
  await portal.app.get(Tx).run(async (em) => {
    const approval = await em.findOneByOrFail(MinutesApproval, { meetingId: done.id });
    const postings = await em.findBy(NoticePosting, { approvalId: approval.id });
    for (let at = 0; at < 50; at++) {
      const id = uuid();
      await em.insert(MinutesApproval, { ...approval, id, scope: id });
      for (const posting of postings) await em.insert(NoticePosting, { ...posting, id: uuid(), approvalId: id });
    }
  });
  const open = await imported(secretary, '2026-08-21');
  await approve(secretary, open.id, '2026-08-24');
  const { approvalWork } = (await secretary.data(WORK)).viewer;
  expect(approvalWork.filter(({ meeting }: any) => meeting.id === open.id)).toHaveLength(BOARDS.length);
});
