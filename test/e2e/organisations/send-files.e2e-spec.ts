import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { newAdmin, newPerson } from './accounts.js';
import { answerOf, counts, csv, fileId, golden, imported, send } from './import-files.js';

const MEGABYTE = 1024 * 1024;

describe('sending in files and importing them', () => {
  let portal: Portal;
  let admin: Client;

  beforeAll(async () => {
    portal = await startPortal({ demo: false });
    admin = await newAdmin(portal, 'ada@example.se');
  });
  afterAll(() => portal.stop());

  describe('who may', () => {
    let stranger: Client;
    let reader: Client;
    let finance: Client;
    let other: Client;
    const small = csv([2017], { '2417 Norsjö': [4086] });

    beforeAll(async () => {
      stranger = portal.client();
      reader = await newPerson(portal, admin, 'rut@example.se');
      const { organisation } = await admin.data('{ organisation(code: "2417") { id } }');
      finance = await newPerson(portal, admin, 'ek@example.se', { role: 'FINANCE', organisation: organisation.id });
      other = await newAdmin(portal, 'bo@example.se');
    });

    it('nobody without signing in', async () => {
      expect((await send(stranger, small)).status).toBe(401);
      const file = await fileId(admin, small);
      expect((await answerOf(stranger, file)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });

    it('nobody but an admin', async () => {
      const file = await fileId(admin, small);
      expect((await send(reader, small)).status).toBe(403);
      for (const client of [reader, finance]) {
        expect((await answerOf(client, file)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
        expect((await answerOf(client, 'finns-inte')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    });

    it('an admin, but only with a file of the same person', async () => {
      const file = await fileId(admin, small);
      expect((await answerOf(other, file)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await answerOf(other, 'finns-inte')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const own = await fileId(other, small);
      expect(own).not.toBe(file);
      expect(counts(await imported(other, own))).toEqual([0, 1, 0, 0]);
    });
  });

  describe('POST /files', () => {
    const small = csv([2017], { '2417 Norsjö': [4086] });

    it('answers what it took', async () => {
      const response = await send(admin, small, { name: 'Folkmängd – 2017.csv' });
      expect([response.status, await response.json()]).toEqual([
        201,
        {
          id: expect.any(String),
          name: 'Folkmängd – 2017.csv',
          size: Buffer.byteLength(small),
          mediaType: 'text/plain',
        },
      ]);
    });

    it.each(['https://annan.example', 'null', 'http://127.0.0.1:1', 'skräp'])(
      'refuses a page of another site (%s)',
      async (origin) => {
        expect((await send(admin, small, { headers: { origin } })).status).toBe(403);
      },
    );

    it('takes a page of its own', async () => {
      expect((await send(admin, small, { headers: { origin: portal.url } })).status).toBe(201);
    });

    it('takes 20 MB and not a byte more', async () => {
      expect((await send(admin, Buffer.alloc(20 * MEGABYTE, 'x'))).status).toBe(201);
      expect((await send(admin, Buffer.alloc(20 * MEGABYTE + 1, 'x'))).status).toBe(413);
      expect((await send(admin, Buffer.alloc(60 * MEGABYTE, 'x'))).status).toBe(413);
      expect((await send(admin, small)).status).toBe(201);
    });

    it.each([
      ['a web page', Buffer.from('\n <!doctype html><title>x</title>'), 'folkmangd.csv'],
      ['a web page with a byte order mark', Buffer.from('\ufeff<html><script>1</script>'), 'folkmangd.json'],
      ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'folkmangd.csv'],
      ['another archive', golden('not-ok/zip-utan-arbetsbok.xlsx'), 'folkmangd.xlsx'],
      ['a program', Buffer.from('7f454c4602010100', 'hex'), 'folkmangd.csv'],
    ])('refuses %s whatever it is called', async (_what, bytes, name) => {
      const response = await send(admin, bytes, { name });
      expect(response.status).toBe(400);
      expect(((await response.json()) as any).errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'file' });
    });

    it.each([
      ['image/png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'bild.csv'],
      ['application/pdf', golden('not-ok/pdf.csv'), 'folkmangd.csv'],
    ])('tells %s whatever it is called, and does not take it for a table', async (mediaType, bytes, name) => {
      const file = (await (await send(admin, bytes, { name })).json()) as { id: string; mediaType: string };
      expect(file.mediaType).toBe(mediaType);
      expect((await answerOf(admin, file.id)).errors?.[0]?.extensions.code).toMatch(/^SCB_/);
    });

    it('refuses a request without a file, with two, and with something that is no form', async () => {
      const post = (body: string | FormData, headers = {}) => admin.fetch('/files', { method: 'POST', body, headers });
      expect((await post(new FormData())).status).toBe(400);
      const two = new FormData();
      two.append('file', new Blob([small]), 'a.csv');
      two.append('file', new Blob([small]), 'b.csv');
      expect((await post(two)).status).toBe(400);
      expect((await post(small, { 'content-type': 'text/csv' })).status).toBe(400);
      expect((await post('--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(400);
    });
  });
});
