import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../support/portal.js';
import { pageTexts } from '../../../libs/formats/src/pdf/pdf.samples.js';
import { newAccount, PHRASE } from '../identity/accounts.js';
import {
  approve,
  BOARDS,
  CORRECT_MINUTES,
  FORCE,
  imported,
  POST,
  RECORD_APPEAL,
  REMOVE_APPEAL,
  REMOVE_DISPATCH,
  SAVE_DISPATCH,
  SET_KIND,
} from './boards.js';
import { lastEvent, REMOVE_DECISION, startMeetings } from './operations.js';

type Started = Awaited<ReturnType<typeof startMeetings>>;

const textOf = async (bytes: Uint8Array) => (await pageTexts(bytes)).join('\n');

describe('after the notices', () => {
  let all: Started;
  let secretary: Client;
  beforeAll(async () => {
    all = await startMeetings();
    secretary = all.otherKansli;
  });
  afterAll(() => all.portal.stop());

  const posted = async (day: string) => {
    const meeting = await imported(secretary, day);
    const { approval } = (await approve(secretary, meeting.id, '2025-02-26')).approveMinutes;
    for (const organisation of BOARDS) {
      await secretary.data(POST, { input: { meeting: meeting.id, organisation, postedOn: '2025-02-27' } });
    }
    return { meeting, approval: approval.id as string };
  };
  const read = async (id: string) => (await secretary.data(FORCE, { id })).meeting.approvals[0];

  const fault = async (client: Client, input: Record<string, unknown>) => {
    const { extensions } = (await client.send(RECORD_APPEAL, { input })).errors![0]!;
    return [extensions.code, extensions.field];
  };

  it('a decision has laga kraft only when nobody has appealed it, at any member', async () => {
    const { meeting, approval } = await posted('2025-02-10');
    const [first, second] = [meeting.agendaItems[0]!, meeting.agendaItems[1]!];
    expect((await read(meeting.id)).paragraphs).toMatchObject([{ force: 'IN_FORCE' }, { force: 'IN_FORCE' }]);
    const input = { approval, organisation: '2418', receivedOn: '2025-03-10', item: second.id };
    expect(await all.outsider.refusal(RECORD_APPEAL, { input })).toBe('FORBIDDEN');
    expect(await all.kansli.refusal(RECORD_APPEAL, { input })).toBe('NOT_FOUND');
    expect(await all.portal.client().refusal(RECORD_APPEAL, { input })).toBe('UNAUTHENTICATED');
    expect(await secretary.refusal(RECORD_APPEAL, { input: { ...input, receivedOn: '2025-02-25' } })).toBe(
      'BAD_USER_INPUT',
    );
    const registrar = await all.portal.as('registrator@mala.example');
    await registrar.data(RECORD_APPEAL, { input });
    expect((await lastEvent(all.admin, 'treparten')).kind).toBe('meetings.appeal-received');
    expect(await read(meeting.id)).toMatchObject({
      appeals: [{ receivedOn: '2025-03-10', organisation: { code: '2418' }, item: { number: '2' } }],
      paragraphs: [{ force: 'IN_FORCE' }, { force: 'APPEALED' }],
    });
    const mistake = { id: (await read(meeting.id)).appeals[0].id };
    expect(await all.outsider.refusal(REMOVE_APPEAL, mistake)).toBe('FORBIDDEN');
    expect(await all.kansli.refusal(REMOVE_APPEAL, mistake)).toBe('NOT_FOUND');
    expect(await all.portal.client().refusal(REMOVE_APPEAL, mistake)).toBe('UNAUTHENTICATED');
    const preparatory = { input: { item: second.id, kind: 'NONE' } };
    await secretary.data(SET_KIND, preparatory);
    expect((await read(meeting.id)).paragraphs[1]).toMatchObject({ kind: 'NONE', force: 'APPEALED' });
    await secretary.data(SET_KIND, { input: { item: second.id, kind: 'LEGALITY' } });
    await registrar.data(REMOVE_APPEAL, mistake);
    expect(await registrar.refusal(REMOVE_APPEAL, mistake)).toBe('NOT_FOUND');
    expect((await lastEvent(all.admin, 'treparten')).kind).toBe('meetings.appeal-removed');
    expect(await read(meeting.id)).toMatchObject({ appeals: [], paragraphs: [{}, { force: 'IN_FORCE' }] });
    const kind = { input: { item: first.id, kind: 'NONE' } };
    expect(await all.outsider.refusal(SET_KIND, kind)).toBe('FORBIDDEN');
    await secretary.data(SET_KIND, kind);
    expect((await read(meeting.id)).paragraphs[0]).toMatchObject({ kind: 'NONE', force: 'OTHER' });
  });

  it('an appeal is put on the approval that its paragraph was approved with', async () => {
    const meeting = await imported(secretary, '2025-02-09');
    const [first, second] = [meeting.agendaItems[0]!.id, meeting.agendaItems[1]!.id];
    const at = await approve(secretary, meeting.id, '2025-02-20', { items: [second] });
    const whole = await approve(secretary, meeting.id, '2025-02-26');
    const input = { approval: whole.approveMinutes.approval.id, organisation: '2417', receivedOn: '2025-03-03' };
    const ofOne = { ...input, approval: at.approveMinutes.approval.id, registrationNumber: 'KS 2025/7' };
    expect(await fault(secretary, { ...input, item: second })).toEqual(['BAD_USER_INPUT', 'item']);
    expect(await fault(secretary, { ...ofOne, item: first })).toEqual(['BAD_USER_INPUT', 'item']);
    await secretary.data(RECORD_APPEAL, { input: { ...ofOne, item: second } });
    const { approvals } = (await secretary.data(FORCE, { id: meeting.id })).meeting;
    expect(approvals.map(({ paragraphs }: any) => paragraphs.map(({ force }: any) => force))).toEqual([
      ['APPEALED'],
      ['PENDING'],
    ]);
  });

  it('the same appeal again, also at once, is one appeal', async () => {
    const { meeting, approval } = await posted('2025-02-08');
    const input = { approval, organisation: '2418', receivedOn: '2025-03-10', registrationNumber: 'KS 2025/12' };
    await Promise.all(Array.from({ length: 6 }, () => secretary.data(RECORD_APPEAL, { input })));
    expect((await read(meeting.id)).appeals).toHaveLength(1);
    await secretary.data(RECORD_APPEAL, { input: { ...input, item: meeting.agendaItems[0]!.id } });
    await secretary.data(RECORD_APPEAL, { input: { ...input, registrationNumber: 'KS 2025/13' } });
    expect((await read(meeting.id)).appeals).toHaveLength(3);
  });

  it('an appeal is received by a member, of minutes that are posted on boards', async () => {
    const { approval } = await posted('2025-02-07');
    const input = { approval, organisation: '2418', receivedOn: '2025-03-10' };
    expect(await fault(secretary, { ...input, organisation: '2480' })).toEqual(['BAD_USER_INPUT', 'organisation']);
    expect(await fault(secretary, { ...input, organisation: '9999' })).toEqual([
      'ORGANISATION_UNKNOWN',
      'organisation',
    ]);
    const { id: organisation } = (await all.admin.data('{ organisation(code: "2480") { id } }')).organisation;
    const { email } = await newAccount(all.admin, { role: 'REGISTRAR', organisation });
    const stranger = await all.portal.client().signIn(email, PHRASE);
    expect(await fault(stranger, { ...input, organisation: '2480' })).toEqual(['NOT_FOUND', undefined]);
    const meeting = await imported(all.kansli, '2025-02-07', 'kommunchefsgruppen');
    const network = (await approve(all.kansli, meeting.id)).approveMinutes.approval.id;
    expect(await fault(all.kansli, { ...input, approval: network, organisation: '2480' })).toEqual([
      'BAD_USER_INPUT',
      'approval',
    ]);
  });

  it('each board has its text to copy', async () => {
    const { meeting } = await posted('2025-02-11');
    const { notices } = await read(meeting.id);
    expect(notices[0].text).toContain('Anslaget på anslagstavlan hos Malå: tors 27 februari 2025.');
    expect(notices[0].text).toContain('Protokollet finns hos Norsjö');
  });

  it('the proof of posting says the days up and down, and not that there is laga kraft', async () => {
    const { approval } = await posted('2025-02-12');
    const answer = await all.outsider.fetch(`/exports/approvals/${approval}/proof.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const text = await textOf(Buffer.from(await answer.arrayBuffer()));
    expect(text).toContain('Bevis om anslag');
    expect(text).toContain('Anslaget tors 27 februari 2025');
    expect(text).toContain('visar inte att besluten har fått laga kraft');
    expect((await all.kansli.fetch(`/exports/approvals/${approval}/proof.pdf`)).status).toBe(404);
    expect((await all.portal.client().fetch(`/exports/approvals/${approval}/proof.pdf`)).status).toBe(401);
  });

  it('a decision is sent to its recipients once it is approved, with an extract that somebody certifies', async () => {
    const meeting = await imported(secretary, '2025-02-13');
    const decision = meeting.agendaItems[1]!.decisions[0]!.id;
    const input = { decision, recipient: 'Norsjö kommun', sentOn: '2025-02-28', way: 'EMAIL' };
    expect(await all.outsider.refusal(SAVE_DISPATCH, { input })).toBe('FORBIDDEN');
    expect(await all.kansli.refusal(SAVE_DISPATCH, { input })).toBe('NOT_FOUND');
    expect(await secretary.refusal(SAVE_DISPATCH, { input })).toBe('MINUTES_NOT_APPROVED');
    const extract = (by: string) =>
      secretary.fetch(`/exports/decisions/${decision}/extract.pdf?by=${encodeURIComponent(by)}`);
    expect((await extract('Nils Exempel')).status).toBe(400);
    const planned = { decision, recipient: 'Norsjö kommun' };
    await secretary.data(SAVE_DISPATCH, { input: planned });
    const removal = await secretary.send(REMOVE_DECISION, { id: decision });
    expect(removal.errors![0]!.message).toContain('har mottagare');
    await approve(secretary, meeting.id);
    expect(await secretary.refusal(SAVE_DISPATCH, { input: planned })).toBe('BAD_USER_INPUT');
    const of = async (more: Record<string, unknown>) =>
      (await secretary.data(SAVE_DISPATCH, { input: { ...input, ...more } })).saveDispatch.meeting.agendaItems[1]
        .decisions[0].dispatches;
    const other = await of({ recipient: 'Sorsele kommun', sentOn: null, way: null });
    const [{ id }, { id: otherId }] = other;
    expect(await of({ id, version: 1 })).toMatchObject([{ sentOn: '2025-02-28', way: 'EMAIL', version: 2 }, {}]);
    expect(await secretary.refusal(SAVE_DISPATCH, { input: { ...input, id, version: 1 } })).toBe('CONFLICT');
    expect(await secretary.refusal(REMOVE_DISPATCH, { id })).toBe('BAD_USER_INPUT');
    const faultOf = async (more: Record<string, unknown>) =>
      (await secretary.send(SAVE_DISPATCH, { input: { ...input, id, version: 2, ...more } })).errors![0]!.extensions
        .field;
    expect(await faultOf({ version: null })).toBe('version');
    expect(await faultOf({ sentOn: null, way: null })).toBe('sentOn');
    expect(await faultOf({ recipient: 'Norsjö\u202ekommun' })).toBe('recipient');
    expect(await of({ id, version: 2, sentOn: '2025-02-27' })).toMatchObject([
      { sentOn: '2025-02-27', version: 3 },
      {},
    ]);
    expect(JSON.parse((await lastEvent(all.admin, 'treparten')).data)).toMatchObject({
      sentOn: '2025-02-27',
      before: { recipient: 'Norsjö kommun', sentOn: '2025-02-28', way: 'EMAIL' },
    });
    expect(await all.outsider.refusal(REMOVE_DISPATCH, { id: otherId })).toBe('FORBIDDEN');
    await secretary.data(REMOVE_DISPATCH, { id: otherId });
    expect((await extract('')).status).toBe(400);
    const correction = { meeting: meeting.id, item: meeting.agendaItems[1]!.id, text: 'Rätt avgift är 5 kr.' };
    await secretary.data(CORRECT_MINUTES, { input: correction });
    const text = await textOf(Buffer.from(await (await extract('Nils Exempel')).arrayBuffer()));
    expect(text).toMatch(/Rättelse 1, [^]*Rätt avgift är 5 kr/);
    expect(text).toContain('Protokollsutdrag');
    expect(text).toContain('Nämnden antar taxan');
    expect(text).toContain('Nils Exempel, Utdraget bestyrks');
    expect(text).not.toContain('Dagordningen godkänns');
  });
});
