import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GRANT_ROLE, newAccount, PHRASE } from '../identity/accounts.js';
import { SAVE_DISPATCH } from '../meetings/boards.js';
import { advance, ATTACH, planned, SEND, startMeetings } from '../meetings/operations.js';
import { approved, BODY, IMPORT, imported, MARK, published, WITHDRAW } from '../public/publishing.js';
import type { Client } from '../../support/portal.js';

let all: Awaited<ReturnType<typeof startMeetings>>;
let secretary: Client;

beforeAll(async () => {
  all = await startMeetings();
  secretary = all.otherKansli;
});
afterAll(() => all.portal.stop());

const SHARED = `query ($id: ID!) { meeting(id: $id) { viewerMayReadShares sharedDocuments {
  id kind title draft secrecySection responsible { name } sharings { on at way to } } } }`;
const ORGANISATION = 'query ($code: String!) { organisation(code: $code) { id } }';
const DECISIONS = 'query ($id: ID!) { meeting(id: $id) { agendaItems { decisions { id } } } }';
const register = async (client: Client, id: string) => (await client.data(SHARED, { id })).meeting;
const versionOf = async (id: string) =>
  (await secretary.data('query ($id: ID!) { meeting(id: $id) { version } }', { id })).meeting.version;

async function withRole(role: string, place: { readonly code: string } | { readonly body: string }): Promise<Client> {
  const { id, email } = await newAccount(all.admin);
  const where =
    'code' in place
      ? { organisation: (await all.admin.data(ORGANISATION, place)).organisation.id }
      : {
          body: (await all.admin.data('query ($slug: String!) { body(slug: $slug) { id } }', { slug: place.body })).body
            .id,
        };
  await all.admin.data(GRANT_ROLE, { input: { account: id, role, ...where } });
  return all.portal.client().signIn(email, PHRASE);
}

describe('the register of what was shared with whom', () => {
  it('says of each document who is responsible, how secret it is, and who got it when and how', async () => {
    const { id, agendaItems } = await imported(secretary, 'Registret');
    expect((await register(secretary, id)).sharedDocuments.map(({ kind }: any) => kind)).toEqual(['MINUTES']);
    const form = new FormData();
    form.set('file', new Blob(['Underlag']), 'underlag.txt');
    const file = (await (await secretary.fetch('/files', { method: 'POST', body: form })).json()) as { id: string };
    const item = agendaItems[1]!.id;
    await secretary.data(ATTACH, { input: { meeting: id, item, file: file.id, name: 'Taxan' } });
    // What has gone to nobody is not in it.
    expect((await register(secretary, id)).sharedDocuments).toHaveLength(1);
    await secretary.data(SEND, { input: { meeting: id, version: await versionOf(id) } });
    await secretary.data(MARK, { input: { item, section: '21:7' } });

    const { sharedDocuments } = await register(secretary, id);
    expect(
      sharedDocuments.map(({ kind, title, draft, secrecySection }: any) => [kind, title, draft, secrecySection]),
    ).toEqual([
      ['MINUTES', 'Protokoll', true, 'OSL 21 kap. 7 §'],
      ['ATTACHMENT', 'Taxan', false, 'OSL 21 kap. 7 §'],
    ]);
    for (const { responsible, sharings } of sharedDocuments) {
      expect(responsible).toEqual({ name: 'Norsjö' });
      expect(sharings[0]).toMatchObject({ way: 'PORTAL', to: ['Alla med en plats i samverkan'] });
      expect(sharings[0].at).not.toBeNull();
    }
    expect(JSON.stringify(sharedDocuments)).not.toContain('@');
  });

  it('goes on with packages, with what decisions were sent to, and with what the public got', async () => {
    const { id, agendaItems } = await approved(secretary, 'Fortsättningen');
    const item = agendaItems[1]!;
    const { id: publication, version } = await published(secretary, { kind: 'MINUTES', subject: id });
    const registrar = await withRole('REGISTRAR', { code: '2418' });
    expect((await registrar.fetch(`/exports/records/meetings/${id}.zip`)).status).toBe(200);
    expect((await registrar.fetch(`/exports/records/decisions/${item.id}.zip`)).status).toBe(200);
    const { meeting } = await secretary.data(DECISIONS, { id });
    const decision = meeting.agendaItems[1].decisions[0].id;
    const sending = { decision, recipient: 'Malå kommun', sentOn: '2025-12-02', way: 'LETTER' };
    await secretary.data(SAVE_DISPATCH, { input: sending });
    await secretary.data(SAVE_DISPATCH, { input: { decision, recipient: 'Sorsele kommun' } });
    const mailed = { decision, recipient: 'Anna Exempel <anna@mala.example>', sentOn: '2025-12-02', way: 'EMAIL' };
    await secretary.data(SAVE_DISPATCH, { input: mailed });
    await secretary.data(WITHDRAW, { input: { id: publication, version, reason: 'Fel fil.' } });

    const { sharedDocuments } = await register(registrar, id);
    const [minutes, extract] = sharedDocuments;
    expect(minutes).toMatchObject({ kind: 'MINUTES', draft: false });
    expect(minutes.sharings.map(({ way }: any) => way)).toEqual(['PORTAL', 'PUBLIC', 'PACKAGE', 'WITHDRAWN']);
    expect(extract).toMatchObject({ id: item.id, kind: 'EXTRACT' });
    expect(extract.sharings).toContainEqual(expect.objectContaining({ way: 'LETTER', to: ['Malå kommun'], at: null }));
    expect(extract.sharings.map(({ way }: any) => way).sort()).toEqual(['LETTER', 'MAIL', 'PACKAGE']);
    // Whom it went to, not where.
    expect(extract.sharings).toContainEqual(expect.objectContaining({ to: ['Anna Exempel (e-postadress)'] }));
    expect(JSON.stringify(sharedDocuments)).not.toContain('@');

    const csv = await registrar.fetch(`/exports/records/meetings/${id}/shares.csv`);
    expect([csv.status, csv.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/csv')]);
    const text = await csv.text();
    expect(text).toMatch(/Protokollsutdrag;Norsjö;.*brev;Malå kommun/);
    expect(text).not.toContain('@');
    expect((await registrar.fetch(`/exports/records/meetings/${id}/shares.xlsx`)).status).toBe(200);
    expect((await registrar.fetch(`/exports/records/meetings/${id}/shares.pdf`)).status).toBe(404);
  });

  it('tells of minutes that were sent one time only', async () => {
    const { meeting } = await planned(secretary, ['Mötet öppnas'], { body: BODY, startsAt: '2025-11-10T09:00:00Z' });
    const held = await advance(secretary, await advance(secretary, meeting, 'IN_SESSION'), 'HELD');
    await secretary.data(SEND, { input: { meeting: held.id, version: held.version } });
    const text =
      'Nämnden\n\n2025-11-12 10:00 - 12:00\n\nDeltagare\n\nAnna Exempel\n\n1. Mötet öppnas\n\nBeslut\n\n- Ja.\n';
    const draft = (await secretary.data(IMPORT, { input: { body: BODY, text, keepAsDraft: true } })).importMinutes;
    await secretary.data(SEND, { input: { meeting: draft.meeting.id, version: await versionOf(draft.meeting.id) } });
    for (const id of [held.id, draft.meeting.id]) {
      const [minutes] = (await register(secretary, id)).sharedDocuments;
      expect(minutes.kind).toBe('MINUTES');
      expect(minutes.sharings.filter(({ way }: any) => way === 'PORTAL')).toHaveLength(1);
    }
  });

  it('is for the secretariat, the auditor and the registrars of members', async () => {
    const { id } = await imported(secretary, 'Insynen');
    const address = `/exports/records/meetings/${id}/shares.csv`;
    for (const reader of [await withRole('REGISTRAR', { code: '2418' }), await withRole('AUDITOR', { body: BODY })]) {
      expect(await register(reader, id)).toMatchObject({
        viewerMayReadShares: true,
        sharedDocuments: [{ kind: 'MINUTES' }],
      });
      expect((await reader.fetch(address)).status).toBe(200);
    }
    // Chief executive of a member: reads the meeting, not who got it.
    expect(await register(all.outsider, id)).toEqual({ viewerMayReadShares: false, sharedDocuments: null });
    expect((await all.outsider.fetch(address)).status).toBe(403);
    for (const outside of [all.kansli, all.admin, await withRole('REGISTRAR', { code: '2480' })]) {
      expect((await outside.fetch(address)).status).toBe(404);
    }
    expect((await all.portal.client().fetch(address)).status).toBe(401);
    expect(await all.portal.client().refusal(SHARED, { id })).toBe('UNAUTHENTICATED');
  });
});
