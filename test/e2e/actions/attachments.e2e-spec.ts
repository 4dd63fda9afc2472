import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../support/portal.js';
import { ATTACH, created, DETACH, eventsIn, read, REMOVE, type Started, startActions } from './operations.js';

const PDF = Buffer.from('%PDF-1.4\n%%EOF');

describe('files with actions', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startActions();
  });
  afterAll(() => all.portal.stop());

  const sent = async (client: Client): Promise<string> => {
    const form = new FormData();
    form.set('file', new File([PDF], 'bil”aga å.pdf'));
    const response = await client.fetch('/files', { method: 'POST', body: form });
    return ((await response.json()) as { id: string }).id;
  };

  it('are put there by who is to do it, and fetched by those who may see it', async () => {
    const [action] = await created(all.kansli);
    const input = { action: action!.id, file: await sent(all.chief), name: ' Underlag ' };
    const [attachment] = (await all.chief.data(ATTACH, { input })).attachToAction.action.attachments;
    expect(attachment).toEqual({
      id: expect.any(String),
      name: 'Underlag',
      url: `/attachments/actions/${attachment.id}`,
    });
    const response = await all.kansli.fetch(attachment.url);
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="Underlag"/);
    for (const who of ['outsider', 'otherKansli', 'admin'] as const) {
      expect([who, (await all[who].fetch(attachment.url)).status]).toEqual([who, 404]);
    }
    expect((await all.portal.client().fetch(attachment.url)).status).toBe(401);
    expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'actions.attachment-added', subjectId: action!.id });
    expect(await all.kansli.refusal(REMOVE, { input: { id: action!.id, version: 1 } })).toBe('BAD_USER_INPUT');

    expect(await all.outsider.refusal(DETACH, { id: attachment.id })).toBe('NOT_FOUND');
    expect((await all.chief.data(DETACH, { id: attachment.id })).removeActionAttachment.action.attachments).toEqual([]);
    expect(await all.chief.refusal(DETACH, { id: attachment.id })).toBe('NOT_FOUND');
    expect((await all.kansli.fetch(attachment.url)).status).toBe(404);
    const { nodes } = (await read(all.kansli, action!.id)).followUps;
    expect(nodes.map(({ kind, before, after }: any) => [kind, before, after])).toEqual([
      ['ATTACHMENT', 'Underlag', null],
      ['ATTACHMENT', null, 'Underlag'],
      ['CREATED', null, null],
    ]);
  });

  it('are one’s own, and of an action that is one’s to do', async () => {
    const [action] = await created(all.kansli);
    const [other] = await created(all.kansli, [{ name: 'Ulla Exempel', organisation: '2480' }]);
    const attach = (client: Client, file: string, id: string, name?: string) =>
      client.refusal(ATTACH, { input: { action: id, file, name } });
    expect(await attach(all.chief, await sent(all.kansli), action!.id)).toBe('NOT_FOUND');
    const file = await sent(all.chief);
    expect(await attach(all.chief, file, other!.id)).toBe('FORBIDDEN');
    expect(await attach(all.chief, file, 'finns-inte')).toBe('NOT_FOUND');
    expect(await attach(all.chief, file, action!.id, 'x'.repeat(201))).toBe('BAD_USER_INPUT');
    for (let count = 0; count < 50; count++) await attach(all.chief, file, action!.id);
    expect(await attach(all.chief, file, action!.id)).toBe('BAD_USER_INPUT');
    expect((await read(all.kansli, action!.id)).attachments).toHaveLength(50);
  });
});
