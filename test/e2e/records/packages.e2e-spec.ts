import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unpackZip } from '@formats/scb/zip.js';
import { ATTACH as ATTACH_STATEMENT, sentIn } from '../consultations/handling-operations.js';
import { ADVANCE, consultationIn } from '../consultations/operations.js';
import { GRANT_ROLE, newAccount, PHRASE } from '../identity/accounts.js';
import { APPROVALS, approve, SAVE_DISPATCH } from '../meetings/boards.js';
import {
  advance,
  ATTACH,
  lastEvent,
  planned,
  SAVE,
  SAVE_DECISION,
  SAVE_ITEM,
  SEND,
  startMeetings,
} from '../meetings/operations.js';
import { BODY, imported, MARK } from '../public/publishing.js';
import type { Client } from '../../support/portal.js';

let all: Awaited<ReturnType<typeof startMeetings>>;
let secretary: Client;

beforeAll(async () => {
  all = await startMeetings();
  secretary = all.otherKansli;
});
afterAll(() => all.portal.stop());

const address = (kind: string, id: string) => `/exports/records/${kind}/${id}.zip`;

/** The metadata of a package, after every file in it has been found to be the one that it names. */
async function taken(client: Client, kind: string, id: string): Promise<any> {
  const response = await client.fetch(address(kind, id));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const unpacked = unpackZip(Buffer.from(await response.arrayBuffer()));
  if (!unpacked.ok) throw new Error(unpacked.error.code);
  const files = new Map(unpacked.value.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  const metadata = JSON.parse(files.get('metadata.json')!.toString());
  files.delete('metadata.json');
  expect([...files.keys()]).toEqual(metadata.documents.map(({ file }: { file: string }) => file));
  for (const { file, sha256, mediaType, pdfA, type } of metadata.documents) {
    const bytes = files.get(file)!;
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    if (mediaType === 'application/pdf') expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    // Whatever the portal wrote is PDF/A; what came in is as it came.
    expect([file, pdfA]).toEqual([file, type !== 'Bilaga' && type !== 'Särskilt yttrande']);
    expect([file, bytes.includes('<pdfaid:part>2</pdfaid:part>')]).toEqual([file, pdfA]);
  }
  return metadata;
}

describe('a package for the diarium', () => {
  it('holds the papers of a meeting, their marks, and who got them when', async () => {
    const { id, agendaItems } = await imported(secretary, 'Diariet');
    const form = new FormData();
    const foreign = await PDFDocument.create();
    foreign.addPage();
    form.set('file', new Blob([new Uint8Array(await foreign.save())], { type: 'application/pdf' }), 'underlag.pdf');
    const file = (await (await secretary.fetch('/files', { method: 'POST', body: form })).json()) as { id: string };
    const item = agendaItems[1]!.id;
    await secretary.data(ATTACH, { input: { meeting: id, item, file: file.id, name: 'Underlag/../till: taxan' } });
    const { version } = (await secretary.data('query ($id: ID!) { meeting(id: $id) { version } }', { id })).meeting;
    await secretary.data(SEND, { input: { meeting: id, version } });
    const { meeting } = await secretary.data(
      'query ($id: ID!) { meeting(id: $id) { agendaItems { id attachments { id } } } }',
      { id },
    );
    await secretary.data(MARK, { input: { attachment: meeting.agendaItems[1].attachments[0].id, section: '21:7' } });

    const metadata = await taken(secretary, 'meetings', id);
    expect(metadata).toMatchObject({
      format: 'samverkansportalen/registratorpaket',
      version: 1,
      kind: 'MEETING',
      body: { name: 'Trepartens renhållningsnämnd', kind: 'JOINT_COMMITTEE' },
      responsible: { code: '2417', name: 'Norsjö' },
      sender: 'Trepartens renhållningsnämnd',
    });
    expect(metadata.documents.map(({ file: name, type }: any) => [name, type])).toEqual([
      ['01 Kallelse.pdf', 'Kallelse'],
      ['02 Protokoll.pdf', 'Protokoll'],
      ['03 Underlag_.._till_ taxan', 'Bilaga'],
    ]);
    const [summons, minutes, attachment] = metadata.documents;
    expect([summons.draft, minutes.draft, attachment.draft]).toEqual([false, true, false]);
    expect([minutes.secrecy, attachment.secrecy]).toEqual([null, 'OSL 21 kap. 7 §']);
    expect(minutes.sharedWith).toContainEqual(expect.objectContaining({ how: 'PORTAL' }));
    expect(attachment).toMatchObject({ mediaType: 'application/pdf', sharedWith: [{ how: 'PORTAL' }] });
    expect(await lastEvent(all.admin, 'treparten')).toMatchObject({ kind: 'records.package-taken', subjectId: id });
  });

  it('holds one decision, with those that it goes to', async () => {
    const { agendaItems } = await imported(secretary, 'Utdraget');
    const item = agendaItems[1]!.id;
    await secretary.data(SAVE_ITEM, {
      input: { id: item, version: 1, registrationNumber: 'TRN 2026/12', dispatchTo: ['Malå kommun'] },
    });
    await secretary.data(MARK, { input: { item, section: 'OSL 31 kap. 16 §' } });
    expect(await taken(secretary, 'decisions', item)).toMatchObject({
      kind: 'DECISION',
      registrationNumbers: ['TRN 2026/12'],
      receivers: ['Malå kommun'],
      documents: [{ type: 'Protokollsutdrag', secrecy: 'OSL 31 kap. 16 §', registrationNumber: 'TRN 2026/12' }],
    });
  });

  it('tells of the meeting what was sent, not what the secretariat has changed since', async () => {
    const { meeting, items } = await planned(secretary, ['Mötet öppnas', 'Taxan'], {
      body: BODY,
      title: 'Marsmötet',
      startsAt: '2027-03-18T08:00:00Z',
    });
    const { id } = meeting;
    const first = { id: items[0]!.id, version: items[0]!.version, registrationNumber: 'TRN 2027/1' };
    await secretary.data(SAVE_ITEM, { input: first });
    const sent = (await secretary.data(SEND, { input: { meeting: id, version: meeting.version } })).sendSummons;
    const changed = { id, version: sent.meeting.version, title: 'Aprilmötet', startsAt: '2027-04-22T08:00:00Z' };
    await secretary.data(SAVE, { input: changed });
    await secretary.data(SAVE_ITEM, { input: { meeting: id, title: 'Hemligt än', registrationNumber: 'TRN 2027/9' } });

    const { account } = await registrar('2418');
    for (const client of [account, secretary]) {
      expect(await taken(client, 'meetings', id)).toMatchObject({
        title: 'Marsmötet',
        date: '2027-03-18',
        registrationNumbers: ['TRN 2027/1'],
        documents: [{ type: 'Kallelse', title: 'Marsmötet', date: '2027-03-18' }],
      });
      for (const path of [address('meetings', id), `/exports/records/meetings/${id}/shares.csv`]) {
        const name = (await client.fetch(path)).headers.get('content-disposition');
        expect([name?.includes('2027-03-18'), name?.includes('2027-04-22')]).toEqual([true, false]);
      }
    }
  });

  it('says of every paper the secrecy of what it holds and of what that stands under', async () => {
    const { meeting, items } = await planned(secretary, ['Ärendet', 'Övrigt'], { body: BODY });
    const { id } = meeting;
    const parent = items[0]!.id;
    const { agendaItem: under } = (
      await secretary.data(SAVE_ITEM, { input: { meeting: id, title: 'Underpunkt', parent } })
    ).saveAgendaItem;
    const file = await sentIn(secretary, 'underlag.pdf');
    for (const [item, name] of [
      [under.id, 'Under'],
      [items[1]!.id, 'Öppen'],
    ])
      await secretary.data(ATTACH, { input: { meeting: id, item, file, name } });
    await secretary.data(SEND, { input: { meeting: id, version: meeting.version } });
    await secretary.data(MARK, { input: { item: parent, section: '21:7' } });
    await secretary.data(MARK, { input: { item: under.id, section: '19:3' } });

    const both = 'OSL 19 kap. 3 §, OSL 21 kap. 7 §';
    const { documents } = await taken(secretary, 'meetings', id);
    expect(documents.map(({ title, type, secrecy }: any) => [type === 'Bilaga' ? title : type, secrecy])).toEqual([
      ['Kallelse', 'OSL 21 kap. 7 §, OSL 19 kap. 3 §'],
      ['Under', both],
      ['Öppen', null],
    ]);
    const { sharedDocuments } = (
      await secretary.data('query ($id: ID!) { meeting(id: $id) { sharedDocuments { title secrecySection } } }', { id })
    ).meeting;
    expect(sharedDocuments).toEqual([
      { title: 'Kallelse', secrecySection: 'OSL 21 kap. 7 §, OSL 19 kap. 3 §' },
      { title: 'Under', secrecySection: both },
      { title: 'Öppen', secrecySection: null },
    ]);
  });

  it('holds a paragraph that was approved at once before the minutes are sent, with its § and those who got it', async () => {
    const { meeting, items } = await planned(secretary, ['Mötet öppnas', 'Taxan'], {
      body: BODY,
      startsAt: '2025-11-03T09:00:00Z',
    });
    const { id } = meeting;
    const held = await advance(secretary, await advance(secretary, meeting, 'IN_SESSION'), 'HELD');
    const [other, item] = [items[0]!.id, items[1]!.id];
    const { decision } = (await secretary.data(SAVE_DECISION, { input: { item, text: 'Taxan antas.' } })).saveDecision;
    await approve(secretary, held.id, '2025-11-03', { items: [item] });
    const sending = { decision: decision.id, recipient: 'Malå kommun', sentOn: '2025-11-04', way: 'LETTER' };
    await secretary.data(SAVE_DISPATCH, { input: sending });
    const { agendaItems } = (await secretary.data(APPROVALS, { id })).meeting;
    const { number, section } = agendaItems.find((each: any) => each.id === item);
    expect(`§ ${section}`).not.toBe(number);

    const { account } = await registrar('2418');
    expect(await taken(account, 'decisions', item)).toMatchObject({
      documents: [
        {
          file: `01 Protokollsutdrag § ${section}.pdf`,
          title: `§ ${section} Taxan`,
          draft: false,
          sharedWith: [{ at: '2025-11-04', how: 'LETTER', to: 'Malå kommun' }],
        },
      ],
    });
    const { sharedDocuments } = (
      await secretary.data('query ($id: ID!) { meeting(id: $id) { sharedDocuments { id title } } }', { id })
    ).meeting;
    expect(sharedDocuments).toContainEqual({ id: item, title: `§ ${section} Taxan` });
    expect((await account.fetch(address('decisions', other))).status).toBe(400);
  });

  it('holds a response as it was sent, and nothing before that', async () => {
    const sent = await consultationIn(all, 'SENT', { registrationNumber: 'KS 2031/7' });
    expect(await taken(all.kansli, 'responses', sent.id)).toMatchObject({
      kind: 'RESPONSE',
      registrationNumbers: ['KS 2031/7'],
      receivers: ['En avsändare'],
      documents: [{ type: 'Remissvar', sharedWith: [{ to: 'En avsändare' }] }],
    });
    const may = 'query ($id: ID!) { consultation(id: $id) { viewerMayTakeRecords } }';
    expect((await all.kansli.data(may, { id: sent.id })).consultation.viewerMayTakeRecords).toBe(true);
    const early = await consultationIn(all, 'DECIDING');
    expect((await all.kansli.fetch(address('responses', early.id))).status).toBe(400);
  });

  it('keeps the statements of members as they came in, beside a response that is PDF/A without them', async () => {
    const { id } = await consultationIn(all, 'READY');
    const file = await sentIn(all.kansli, 'Eget.pdf');
    const statement = { consultation: id, file, kind: 'STATEMENT', organisation: '2460', name: 'Eget.pdf' };
    await all.kansli.data(ATTACH_STATEMENT, { input: statement });
    await all.kansli.data(ADVANCE, { input: { consultation: id, to: 'SENT' } });
    const { documents } = await taken(all.kansli, 'responses', id);
    expect(documents.map(({ file: name, type, pdfA }: any) => [name, type, pdfA])).toEqual([
      ['01 Remissvar.pdf', 'Remissvar', true],
      ['02 Eget.pdf', 'Särskilt yttrande', false],
    ]);
  });

  it('is for the secretariat and the registrars of members', async () => {
    const { id, agendaItems } = await imported(secretary, 'Behörigheten');
    const { account } = await registrar('2418');
    const outside = await registrar('2480');
    for (const path of [address('meetings', id), address('decisions', agendaItems[1]!.id)]) {
      const status = async (client: Client) => (await client.fetch(path)).status;
      expect(await status(all.portal.client())).toBe(401);
      expect(await status(all.kansli)).toBe(404);
      expect(await status(all.admin)).toBe(404);
      expect(await status(outside.account)).toBe(404);
      // Chief executive of a member.
      expect(await status(all.outsider)).toBe(403);
      expect(await status(account)).toBe(200);
    }
    expect((await secretary.fetch(address('meetings', 'finns-inte'))).status).toBe(404);
  });
});

async function registrar(code: string): Promise<{ account: Client }> {
  const { organisation } = await all.admin.data('query ($code: String!) { organisation(code: $code) { id } }', {
    code,
  });
  const { id, email } = await newAccount(all.admin);
  await all.admin.data(GRANT_ROLE, { input: { account: id, role: 'REGISTRAR', organisation: organisation.id } });
  return { account: await all.portal.client().signIn(email, PHRASE) };
}
