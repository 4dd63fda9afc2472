import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CORRECT_MINUTES } from '../meetings/boards.js';
import type { Client, Portal } from '../../support/portal.js';
import { startPortal } from '../../support/portal.js';
import { approved, CHECK, MARK, PUBLISH, published, read } from './publishing.js';

const HINTS = 'query ($id: ID!) { meeting(id: $id) { publications { kind version correctedAt } } }';

let portal: Portal;
let secretary: Client;
let member: Client;

beforeAll(async () => {
  portal = await startPortal();
  secretary = await portal.as('namndsekreterare@norsjo.example');
  member = await portal.as('kommunchef@mala.example');
});
afterAll(() => portal.stop());

const correct = (meeting: string, text: string, item?: string) =>
  secretary.data(CORRECT_MINUTES, { input: { meeting, text, ...(item !== undefined && { item }) } });
const hints = async (client: Client, id: string) => (await client.data(HINTS, { id })).meeting.publications;
const count = (text: string, words: string) => text.split(words).length - 1;

describe('a correction of approved minutes', () => {
  it('stands at its paragraph, and those of the whole at the end, once it is published anew', async () => {
    const { id, agendaItems } = await approved(secretary, 'Taxefrågan');
    const minutes = { kind: 'MINUTES', subject: id };
    const decision = { kind: 'DECISION', subject: agendaItems[1]!.id };
    const { path } = await published(secretary, minutes);
    const { path: decided } = await published(secretary, decision);
    expect(await hints(secretary, id)).toEqual([
      { kind: 'MINUTES', version: 1, correctedAt: null },
      { kind: 'DECISION', version: 1, correctedAt: null },
    ]);
    await correct(id, 'Taxan är 12 kronor.', agendaItems[1]!.id);
    await correct(id, 'Mötet slutade klockan 11.');
    const older = await hints(secretary, id);
    expect(older).toEqual([
      { kind: 'MINUTES', version: 1, correctedAt: expect.any(String) },
      { kind: 'DECISION', version: 1, correctedAt: expect.any(String) },
    ]);
    // That of the whole came later, and does not concern the decision.
    expect(older[0].correctedAt > older[1].correctedAt).toBe(true);
    expect((await hints(member, id)).map(({ correctedAt }: { correctedAt: unknown }) => correctedAt)).toEqual([
      null,
      null,
    ]);
    expect((await read(portal, path)).text).not.toContain('Rättelse');

    expect(await published(secretary, minutes)).toMatchObject({ path, version: 2 });
    expect(await published(secretary, decision)).toMatchObject({ path: decided, version: 2 });
    const { text } = await read(portal, path);
    expect(text).toMatch(
      /Nämnden antar Taxefrågan[\s\S]*Rättelse 1, [a-zåäö]+ \d+ [a-z]+ 20\d\d[\s\S]*Taxan är 12 kronor\.[\s\S]*Övriga frågor[\s\S]*Rättelse 2, [\s\S]*Mötet slutade klockan 11\./,
    );
    expect([count(text, 'Rättelse 1'), count(text, 'Rättelse 2'), count(text, 'klockan 11.')]).toEqual([1, 1, 1]);
    const one = (await read(portal, decided)).text;
    expect([count(one, 'Rättelse 1'), count(one, 'Rättelse 2')]).toEqual([1, 0]);
    expect((await read(portal, '/offentligt/sok?q=kronor+taxan')).text).toContain(path);
    expect((await hints(secretary, id))[0].correctedAt).toBeNull();
  });

  it('is looked through for personal data, and makes what was read before stale', async () => {
    const { id } = await approved(secretary, 'Kontrollrättelsen');
    const input = { kind: 'MINUTES', subject: id };
    const before = (await secretary.data(CHECK, { input })).publicationCheck;
    expect(before.findings).toEqual([]);
    await correct(id, 'Sökanden heter Eva Lind.');
    expect(await secretary.refusal(PUBLISH, { input: { ...input, digest: before.digest } })).toBe('CONFLICT');
    const { digest, findings } = (await secretary.data(CHECK, { input })).publicationCheck;
    expect(findings).toEqual([
      { kind: 'NAME', where: expect.stringMatching(/Rättelse 1/), text: expect.stringContaining('Eva Lind') },
    ]);
    expect(await secretary.refusal(PUBLISH, { input: { ...input, digest } })).toBe('PERSONAL_DATA_FOUND');
  });

  it('of a paragraph that is secret or left out is not shown, and publishing again answers it', async () => {
    const { id, agendaItems } = await approved(secretary, 'Sekretessrättelsen');
    const [first, second] = agendaItems;
    const input = { kind: 'MINUTES', subject: id, withoutItems: [first!.id] };
    await secretary.data(MARK, { input: { item: second!.id, section: '21:7' } });
    const { path } = await published(secretary, input);
    await correct(id, 'Hemligt rättat.', second!.id);
    await correct(id, 'Utelämnat rättat.', first!.id);
    expect((await hints(secretary, id))[0].correctedAt).not.toBeNull();
    await published(secretary, input);
    expect((await hints(secretary, id))[0].correctedAt).toBeNull();
    expect((await read(portal, path)).text).not.toMatch(/Rättelse|rättat/);
  });
});
