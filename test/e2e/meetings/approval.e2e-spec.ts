import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pageTexts } from '../../../libs/formats/src/pdf/pdf.samples.js';
import { type Client, PASSWORD as DEMO_PASSWORD } from '../../support/portal.js';
import { GRANT_ROLE } from '../identity/accounts.js';
import {
  approve,
  APPROVALS,
  APPROVE,
  CORRECT_MINUTES,
  imported,
  RECORD_APPEAL,
  SAVE_DISPATCH,
  SET_APPROVERS,
  WITHDRAW,
} from './boards.js';
import {
  ADVANCE,
  ATTACH,
  CONTINUE,
  FILL,
  lastEvent,
  SAVE,
  SAVE_ATTENDEE,
  SAVE_DECISION,
  SAVE_ITEM,
  SAVE_RECORD,
  SEND,
  startMeetings,
  DETACH,
  DELETE,
  planned,
  advance,
} from './operations.js';

type Started = Awaited<ReturnType<typeof startMeetings>>;
const BODY = 'treparten';
const PASSWORD = 'ett-långt-lösenord';
const BUNDLE =
  'query ($id: ID!) { meeting(id: $id) { status approvalBundle { id checksum parts { name url } viewerMaySign approvers { name signedAt } } } }';
const SUBMIT = 'mutation ($input: SubmitForApprovalInput!) { submitForApproval(input: $input) { meeting { id } } }';
const RECALL = 'mutation ($id: ID!) { recallFromApproval(id: $id) { meeting { id } } }';
const SIGN = 'mutation ($input: SignMinutesInput!) { signMinutes(input: $input) { meeting { status } } }';
const SEATS = '{ body(slug: "treparten") { seats { role person { id name email } } } }';

describe('approval', () => {
  let all: Started;
  let secretary: Client;
  beforeAll(async () => {
    all = await startMeetings();
    secretary = all.otherKansli;
  });
  afterAll(() => all.portal.stop());

  const held = async (titles = ['Mötet öppnas', 'Taxa'], day = '2026-11-02') => {
    const { meeting, items } = await planned(secretary, titles, { body: BODY, startsAt: `${day}T09:00:00Z` });
    const begun = await advance(secretary, meeting, 'IN_SESSION');
    return { meeting: await advance(secretary, begun, 'HELD'), items };
  };
  const fileOf = async (client: Client, bytes: string, name = 'bilaga.txt') => {
    const form = new FormData();
    form.append('file', new Blob([bytes]), name);
    const response = await client.fetch('/files', { method: 'POST', body: form, headers: { origin: client.url } });
    return ((await response.json()) as { id: string }).id;
  };

  it('is recorded once, by the secretariat alone, on a day that can be', async () => {
    const { meeting } = await held();
    const input = { meeting: meeting.id, approvedOn: '2026-11-10', approvers: ['Anna Exempel'] };
    const fault = async (more: Record<string, unknown>) => {
      const { errors } = await secretary.send(APPROVE, { input: { ...input, ...more } });
      return errors?.[0]?.extensions.field;
    };
    expect(await all.outsider.refusal(APPROVE, { input })).toBe('FORBIDDEN');
    expect(await all.kansli.refusal(APPROVE, { input })).toBe('NOT_FOUND');
    expect(await all.portal.client().refusal(APPROVE, { input })).toBe('UNAUTHENTICATED');
    expect(await fault({ approvedOn: '2026-11-01' })).toBe('approvedOn');
    expect(await fault({ approvedOn: '2099-01-01' })).toBe('approvedOn');
    expect(await fault({ approvers: [] })).toBe('approvers');
    expect(await fault({ approvers: ['Bo', 'Bo'] })).toBe('approvers');
    expect(await fault({ way: 'SIGNED_PDF' })).toBe('file');
    const answers = await Promise.all([1, 2, 3].map(() => secretary.send(APPROVE, { input })));
    expect(answers.map(({ data }) => data?.approveMinutes.meeting.status)).toEqual([
      'APPROVED',
      'APPROVED',
      'APPROVED',
    ]);
    expect(await secretary.refusal(APPROVE, { input: { ...input, approvers: ['Bo Exempel'] } })).toBe('CONFLICT');
    const read = (await all.outsider.data(APPROVALS, { id: meeting.id })).meeting;
    expect(read.approvals).toHaveLength(1);
    expect(read).toMatchObject({ approveBy: '2026-11-16', approvalWarning: null });
    expect((await lastEvent(all.admin, BODY)).kind).toBe('meetings.minutes-approved');
    const { meeting: draft } = await planned(secretary, ['X'], { body: BODY });
    expect(await secretary.refusal(APPROVE, { input: { ...input, meeting: draft.id } })).toBe('BAD_USER_INPUT');
  });

  it('warns when it is late', async () => {
    const meeting = await imported(secretary, '2025-03-10');
    const before = (await secretary.data(APPROVALS, { id: meeting.id })).meeting;
    expect(before.approvalWarning).toContain('senast mån 24 mars 2025');
    await approve(secretary, meeting.id, '2025-03-25');
    const after = (await secretary.data(APPROVALS, { id: meeting.id })).meeting;
    expect(after.approvalWarning).toContain('justerades efter');
  });

  it('locks the text on every way to write it; corrections stand beside it', async () => {
    const { meeting, items } = await held();
    const [first] = items as [{ id: string; version: number }];
    const file = await fileOf(secretary, 'text');
    const { attachment } = (await secretary.data(ATTACH, { input: { meeting: meeting.id, file } })).attachToMeeting;
    const { decision } = (await secretary.data(SAVE_DECISION, { input: { item: first.id, text: 'Ja' } })).saveDecision;
    const correction = { input: { meeting: meeting.id, text: 'Beslutet gäller från 1 januari.' } };
    expect(await secretary.refusal(CORRECT_MINUTES, correction)).toBe('MINUTES_NOT_APPROVED');
    const { version } = (await approve(secretary, meeting.id, '2026-11-10')).approveMinutes.meeting;
    expect(version).toBeUndefined();
    const at = (await secretary.data('query ($id: ID!) { meeting(id: $id) { version } }', { id: meeting.id })).meeting
      .version;
    const locked: readonly [string, Record<string, unknown>][] = [
      [SAVE_ITEM, { input: { id: first.id, version: first.version, notes: 'X' } }],
      [SAVE_ITEM, { input: { meeting: meeting.id, title: 'Ny' } }],
      [SAVE_DECISION, { input: { item: first.id, text: 'Nej' } }],
      [SAVE_DECISION, { input: { id: decision.id, version: 1, item: first.id, text: 'Nej' } }],
      ['mutation ($id: ID!) { removeDecision(id: $id) { meeting { id } } }', { id: decision.id }],
      [SAVE_RECORD, { input: { item: first.id, kind: 'MOTION', text: 'X' } }],
      [SAVE_ATTENDEE, { input: { meeting: meeting.id, name: 'Bo Exempel' } }],
      [FILL, { meeting: meeting.id }],
      [ATTACH, { input: { meeting: meeting.id, file } }],
      [DETACH, { id: attachment.id }],
      [SAVE, { input: { id: meeting.id, version: at, place: 'X' } }],
      [ADVANCE, { input: { id: meeting.id, version: at, to: 'IN_SESSION' } }],
      [CONTINUE, { input: { id: first.id, version: first.version, outcome: 'POSTPONED' } }],
      [SET_APPROVERS, { input: { meeting: meeting.id, approvers: ['Bo'] } }],
      [SUBMIT, { input: { meeting: meeting.id } }],
    ];
    for (const [query, variables] of locked)
      expect([query, await secretary.refusal(query, variables)]).toEqual([query, 'MINUTES_LOCKED']);
    expect(await secretary.refusal(DELETE, { id: meeting.id })).not.toBe('none');
    const { corrections } = (await secretary.data(CORRECT_MINUTES, correction)).correctMinutes.meeting;
    expect(corrections).toEqual([{ sequence: 1, text: 'Beslutet gäller från 1 januari.' }]);
    await secretary.data(SEND, { input: { meeting: meeting.id, version: at } });
    expect((await secretary.data(APPROVALS, { id: meeting.id })).meeting.status).toBe('APPROVED');
  });

  it('keeps the minutes as they were approved, beside those with corrections', async () => {
    const { meeting, items } = await held(['Mötet öppnas', 'Slamtaxan']);
    await secretary.data(SET_APPROVERS, { input: { meeting: meeting.id, approvers: ['Anna Exempel'] } });
    const atOnce = (await approve(secretary, meeting.id, '2026-11-02', { items: [items[0]!.id] })).approveMinutes;
    const whole = (await approve(secretary, meeting.id, '2026-11-10')).approveMinutes;
    const [paper, single] = [whole, atOnce].map(({ approval }) => `/exports/approvals/${approval.id}/minutes.pdf`);
    const bytesOf = async (path: string) => Buffer.from(await (await secretary.fetch(path)).arrayBuffer());
    const textOf = async (bytes: Buffer) => (await pageTexts(bytes)).join('\n');
    const before = await bytesOf(paper!);
    expect(await textOf(before)).toMatch(/§ \d+\s+Slamtaxan[^]*Anna Exempel, Justerare/);
    const alone = await textOf(await bytesOf(single!));
    expect([alone.includes('Mötet öppnas'), alone.includes('Slamtaxan')]).toEqual([true, false]);
    for (const [item, text] of [
      [items[1]!.id, 'Taxan gäller från april.'],
      [null, 'Sigrid var frånvarande.'],
    ])
      await secretary.data(CORRECT_MINUTES, { input: { meeting: meeting.id, item, text } });
    expect((await bytesOf(paper!)).equals(before)).toBe(true);
    const now = await textOf(await bytesOf(`/exports/meetings/${meeting.id}/minutes.pdf`));
    expect(now).toMatch(/Slamtaxan[^]*Rättelse 1, [^]*gäller från april[^]*Justerat[^]*Rättelse 2, [^]*Sigrid/);
    expect(now).toMatch(/Omedelbart justerat: § \d+/);
    expect((await all.outsider.fetch(paper!)).status).toBe(200);
    expect((await all.kansli.fetch(paper!)).status).toBe(404);
    expect((await all.portal.client().fetch(paper!)).status).toBe(401);
  });

  it('of paragraphs at once locks those and no other', async () => {
    const { meeting, items } = await held();
    const [one, two] = items as [{ id: string; version: number }, { id: string; version: number }];
    await approve(secretary, meeting.id, '2026-11-02', { items: [one.id] });
    expect(await secretary.refusal(SAVE_DECISION, { input: { item: one.id, text: 'Nej' } })).toBe('MINUTES_LOCKED');
    await secretary.data(SAVE_DECISION, { input: { item: two.id, text: 'Ja' } });
    await approve(secretary, meeting.id, '2026-11-09');
  });

  it('of a paragraph covers what stands under it, and what the papers say of the meeting', async () => {
    const { meeting, items } = await held(['Mötet öppnas', 'Taxa']);
    const parent = items[0]!.id;
    const { agendaItem: under } = (await secretary.data(SAVE_ITEM, { input: { meeting: meeting.id, title: 'Underpunkt', parent } })).saveAgendaItem; // prettier-ignore
    const { approval } = (await approve(secretary, meeting.id, '2026-11-02', { items: [parent] })).approveMinutes;
    expect(approval.items).toHaveLength(2);
    const { version } = (await secretary.data('query ($id: ID!) { meeting(id: $id) { version } }', { id: meeting.id })).meeting; // prettier-ignore
    const locked: readonly [string, Record<string, unknown>][] = [
      [SAVE_ITEM, { id: under.id, version: under.version, notes: 'X' }],
      [SAVE_ITEM, { meeting: meeting.id, title: 'Ny underpunkt', parent }],
      [SAVE_DECISION, { item: under.id, text: 'X' }],
      [SAVE, { id: meeting.id, version, title: 'Ett annat möte' }],
      [SAVE, { id: meeting.id, version, startsAt: '2027-01-05T09:00:00Z' }],
    ];
    for (const [query, input] of locked)
      expect([input, await secretary.refusal(query, { input })]).toEqual([input, 'MINUTES_LOCKED']);
    await secretary.data(SAVE, { input: { id: meeting.id, version, endsAt: '2026-11-02T16:00:00Z' } });
    expect(await secretary.refusal(APPROVE, { input: { meeting: meeting.id, approvedOn: '2026-11-02', approvers: ['Bo'], items: [] } })).toBe('BAD_USER_INPUT'); // prettier-ignore
  });

  it('is not taken back once something stands on it', async () => {
    const { meeting, items } = await held(['Mötet öppnas', 'Taxa']);
    const { decision } = (await secretary.data(SAVE_DECISION, { input: { item: items[1]!.id, text: 'Ja' } })).saveDecision; // prettier-ignore
    const again = async () => (await approve(secretary, meeting.id, '2026-11-03')).approveMinutes.approval.id as string;
    const message = async (id: string) => (await secretary.send(WITHDRAW, { id })).errors?.[0]?.message;
    expect(await message(await again())).toBeUndefined();
    const id = await again();
    const { dispatches } =
      (await secretary.data(SAVE_DISPATCH, { input: { decision: decision.id, recipient: 'Malå', sentOn: '2026-11-04', way: 'EMAIL' } })) // prettier-ignore
      .saveDispatch.meeting.agendaItems[1].decisions[0];
    expect(dispatches).toHaveLength(1);
    expect(await message(id)).toContain('Ett beslut är redan skickat');
    await secretary.data(RECORD_APPEAL, { input: { approval: id, organisation: '2418', receivedOn: '2026-11-05' } });
    expect(await message(id)).toContain('Ett överklagande är antecknat');
    const other = await held();
    const corrected = (await approve(secretary, other.meeting.id, '2026-11-03')).approveMinutes.approval.id;
    await secretary.data(CORRECT_MINUTES, { input: { meeting: other.meeting.id, text: 'Rätt år är 2027.' } });
    expect(await message(corrected)).toContain('En rättelse är gjord');
    const published = await held();
    const open = (await approve(secretary, published.meeting.id, '2026-11-03')).approveMinutes.approval.id;
    const input = { kind: 'MINUTES', subject: published.meeting.id };
    const { digest } = (await secretary.data('query ($input: PublicationCheckInput!) { publicationCheck(input: $input) { digest } }', { input })).publicationCheck; // prettier-ignore
    await secretary.data('mutation ($input: PublishInput!) { publish(input: $input) { publication { id } } }', { input: { ...input, digest, acknowledged: true } }); // prettier-ignore
    expect(await message(open)).toContain('publicerat');
  });

  it('takes the scan that comes later', async () => {
    const { meeting } = await held();
    const { approval } = (await approve(secretary, meeting.id, '2026-11-03')).approveMinutes;
    expect(approval).toMatchObject({ way: 'PAPER', fileUrl: null });
    const file = await fileOf(secretary, '%PDF-1.4\n%%EOF', 'signerad.pdf');
    const later = (await approve(secretary, meeting.id, '2026-11-03', { file })).approveMinutes.approval;
    expect(later).toMatchObject({ id: approval.id, way: 'SIGNED_PDF', fileUrl: expect.stringContaining(approval.id) });
    const other = await fileOf(secretary, '%PDF-1.4\n%another\n%%EOF', 'annan.pdf');
    expect(await secretary.refusal(APPROVE, { input: { meeting: meeting.id, approvedOn: '2026-11-03', approvers: ['Anna Exempel'], file: other } })).toBe('BAD_USER_INPUT'); // prettier-ignore
  });

  it('numbers the paragraphs of a body through the year without gaps, also for many at once', async () => {
    const meetings = [];
    for (const day of ['2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01']) {
      meetings.push((await held(['A', 'B', 'C'], day)).meeting.id);
    }
    await Promise.all(meetings.map((id) => approve(secretary, id, '2024-05-02')));
    const read = await Promise.all(meetings.map((id) => secretary.data(APPROVALS, { id })));
    const numbers = read.map(({ meeting }) => meeting.agendaItems.map(({ section }: any) => section as number));
    expect(numbers.flat().sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const [first, second, third] of numbers) expect([second! - first!, third! - first!]).toEqual([1, 2]);
  });

  it('keeps the scan or signed file for those who read the minutes', async () => {
    const { meeting } = await held();
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
      'base64',
    );
    const form = new FormData();
    form.append('file', new Blob([png]), 'namn.png');
    const sent = await secretary.fetch('/files', { method: 'POST', body: form, headers: { origin: secretary.url } });
    const file = ((await sent.json()) as { id: string }).id;
    const { approval } = (await approve(secretary, meeting.id, '2026-11-03', { file })).approveMinutes;
    expect(approval).toMatchObject({ way: 'PAPER' });
    expect((await all.outsider.fetch(approval.fileUrl)).status).toBe(200);
    expect((await all.kansli.fetch(approval.fileUrl)).status).toBe(404);
    expect((await all.portal.client().fetch(approval.fileUrl)).status).toBe(401);
  });

  it('in the portal is not for who laid the minutes before the approvers, nor for two at one address', async () => {
    const planning = await held();
    const draft = await planned(secretary, ['Utkast'], { body: BODY, startsAt: '2027-02-02T09:00:00Z' });
    const seat = (name: string, organisation: string) =>
      secretary.data('mutation ($input: SaveSeatInput!) { saveSeat(input: $input) { seat { id } } }', {
        input: { body: BODY, organisation, role: 'ORDINARY', validFrom: '2026-01-01', person: { name, email: 'namndsekreterare@norsjo.example' } }, // prettier-ignore
      });
    await seat('Ulf Prov', '2417');
    await secretary.data(SET_APPROVERS, { input: { meeting: draft.meeting.id, approvers: ['Ulf Prov'] } });
    const submit = (meeting: string, items?: string[]) => secretary.send(SUBMIT, { input: { meeting, items } });
    const { errors } = await submit(draft.meeting.id, [draft.items[0]!.id]);
    expect(errors![0]!.extensions.code).toBe('ILLEGAL_TRANSITION');
    const { meeting } = planning;
    await secretary.data(SET_APPROVERS, { input: { meeting: meeting.id, approvers: ['Ulf Prov'] } });
    expect((await submit(meeting.id)).errors).toBeUndefined();
    const { id, checksum } = (await secretary.data(BUNDLE, { id: meeting.id })).meeting.approvalBundle;
    const input = { bundle: id, checksum, password: DEMO_PASSWORD };
    expect((await secretary.send(SIGN, { input })).errors![0]!.message).toContain('kan inte själv justera');
    await secretary.data(RECALL, { id });
    await seat('Ulla Prov', '2418');
    await secretary.data(SET_APPROVERS, { input: { meeting: meeting.id, approvers: ['Ulf Prov', 'Ulla Prov'] } });
    expect((await submit(meeting.id)).errors![0]!.message).toContain('samma e-postadress');
  });

  it('in the portal needs every approver’s password over the same hash', async () => {
    const { seats } = (await secretary.data(SEATS)).body;
    const people = [...new Map(seats.map(({ person }: any) => [person.id, person])).values()] as {
      id: string;
      name: string;
      email: string | null;
    }[];
    const [one, two, third] = people.filter(({ email }) => email) as [any, any, any];
    const create = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }';
    const accounts = [];
    for (const { name, email } of [one, two])
      accounts.push((await all.admin.data(create, { input: { name, email, password: PASSWORD } })).createAccount.account); // prettier-ignore
    const [anna, bo] = await Promise.all([one, two].map(({ email }) => all.portal.client().signIn(email, PASSWORD)));
    const { meeting, items } = await held();
    const file = await fileOf(secretary, 'en bilaga');
    await secretary.data(ATTACH, { input: { meeting: meeting.id, file, name: 'Karta' } });
    const submit = { input: { meeting: meeting.id } };
    expect(await secretary.refusal(SUBMIT, submit)).toBe('BAD_USER_INPUT');
    await secretary.data(SET_APPROVERS, { input: { meeting: meeting.id, approvers: [one.name, third.name] } });
    expect(await secretary.refusal(SUBMIT, submit)).toBe('BAD_USER_INPUT');
    await secretary.data(SET_APPROVERS, { input: { meeting: meeting.id, approvers: [one.name, two.name] } });
    expect(await all.outsider.refusal(SUBMIT, submit)).toBe('FORBIDDEN');
    const { errors } = await secretary.send(SUBMIT, submit);
    expect(errors![0]!.message).toContain(`${one.name} och ${two.name} har inget konto som ser mötet.`);
    const { organisation } = await all.admin.data('{ organisation(code: "2418") { id } }');
    for (const { id } of accounts)
      await all.admin.data(GRANT_ROLE, { input: { account: id, role: 'REPRESENTATIVE', organisation: organisation.id } }); // prettier-ignore
    await secretary.data(SUBMIT, submit);
    expect(await secretary.refusal(SAVE_DECISION, { input: { item: items[0]!.id, text: 'X' } })).toBe('MINUTES_LOCKED');
    expect(await secretary.refusal(APPROVE, { input: { meeting: meeting.id, approvedOn: '2026-11-03', approvers: ['Bo'] } })).toBe('MINUTES_LOCKED'); // prettier-ignore
    const sha = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
    const first = (await secretary.data(BUNDLE, { id: meeting.id })).meeting.approvalBundle;
    await secretary.data(RECALL, { id: first.id });
    await secretary.data(SAVE_DECISION, { input: { item: items[0]!.id, text: 'X' } });
    await secretary.data(SUBMIT, submit);
    const bundle = (await secretary.data(BUNDLE, { id: meeting.id })).meeting.approvalBundle;
    expect(bundle).toMatchObject({ parts: [{ name: 'Protokoll.pdf' }, { name: 'Karta' }], viewerMaySign: false });
    expect(bundle.checksum).not.toBe(first.checksum);
    expect(sha(Buffer.from(await (await anna!.fetch(bundle.parts[1].url)).arrayBuffer()))).toBe(sha('en bilaga'));
    for (const part of ['2', '-1', 'x', '0.5'])
      expect((await anna!.fetch(bundle.parts[0].url.replace(/0$/, part))).status).toBe(404);
    expect((await all.outsider.fetch(bundle.parts[1].url)).status).toBe(404);
    const pdf = Buffer.from(await (await anna!.fetch(bundle.parts[0].url)).arrayBuffer());
    expect(sha(`${sha(pdf)}  Protokoll.pdf\n${sha('en bilaga')}  Karta\n`)).toBe(bundle.checksum);
    expect((await pageTexts(pdf)).join('\n')).toMatch(/§ \d+\s+Taxa/);
    const input = { bundle: bundle.id, checksum: bundle.checksum, password: PASSWORD };
    const other = { input: { ...input, password: DEMO_PASSWORD } };
    expect(await secretary.refusal(SIGN, other)).toBe('FORBIDDEN');
    expect(await all.kansli.refusal(SIGN, other)).toBe('NOT_FOUND');
    expect(await anna!.refusal(SIGN, { input: { ...input, password: 'fel' } })).toBe('INVALID_CREDENTIALS');
    expect(await anna!.refusal(SIGN, { input: { ...input, checksum: first.checksum } })).toBe('CONFLICT');
    const [signed] = await Promise.all([anna!.send(SIGN, { input }), anna!.send(SIGN, { input })]);
    expect(signed.data?.signMinutes.meeting.status).toBe('HELD');
    expect((await bo!.data(SIGN, { input })).signMinutes.meeting.status).toBe('APPROVED');
    const [approval] = (await secretary.data('query ($id: ID!) { meeting(id: $id) { approvals { way checksum approvers { name signedAt } } } }', { id: meeting.id })).meeting.approvals; // prettier-ignore
    expect(approval).toMatchObject({ way: 'PORTAL', checksum: bundle.checksum });
    expect(approval.approvers.map(({ name, signedAt }: any) => [name, signedAt !== null])).toEqual([
      [one.name, true],
      [two.name, true],
    ]);
  });
});
