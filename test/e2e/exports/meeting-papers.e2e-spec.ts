import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';
import type { Client } from '../../support/portal.js';
import {
  advance,
  ATTACH,
  FILL,
  GROUP,
  lastEvent,
  planned,
  SAVE,
  SAVE_DECISION,
  SAVE_ITEM,
  SEND,
  startMeetings,
  summoned,
} from '../meetings/operations.js';

const LOGO = 'mutation ($body: String!, $file: ID) { saveBodyLogo(body: $body, file: $file) { body { slug } } }';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a meeting on paper', () => {
  let all: Awaited<ReturnType<typeof startMeetings>>;
  beforeAll(async () => {
    all = await startMeetings();
  });
  afterAll(() => all.portal.stop());

  const upload = async (client: Client, name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    form.set('file', new Blob([bytes]), name);
    return ((await (await client.fetch('/files', { method: 'POST', body: form })).json()) as { id: string }).id;
  };
  const paper = async (client: Client, id: string, file: string) => client.fetch(`/exports/meetings/${id}/${file}`);
  const textOf = async (response: Response) => {
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const parser = new PDFParse({ data: new Uint8Array(await response.arrayBuffer()) });
    const { text } = await parser.getText();
    await parser.destroy();
    return text;
  };

  it('is a draft for the secretariat until the summons is sent, then the same for all', async () => {
    const { kansli, member, outsider } = all;
    const { meeting } = await planned(kansli, ['Öppnande', 'Vägsalt']);
    const text = await textOf(await paper(kansli, meeting.id, 'summons.pdf'));
    expect(text).toContain('Vägsalt');
    expect(text).toContain('Utkast');
    expect((await paper(member, meeting.id, 'summons.pdf')).status).toBe(404);
    await kansli.data(SEND, { input: { meeting: meeting.id, version: meeting.version } });
    await kansli.data(SAVE_ITEM, { input: { meeting: meeting.id, title: 'Hemligt än' } });
    const elsewhere = { id: meeting.id, version: meeting.version + 1, title: 'Annat namn', place: 'Annan plats' };
    await kansli.data(SAVE, { input: elsewhere });
    expect(await textOf(await paper(kansli, meeting.id, 'summons.pdf'))).toContain('Annan plats');
    const sent = await textOf(await paper(member, meeting.id, 'summons.pdf'));
    expect(sent).not.toMatch(/Annat namn|Annan plats/);
    expect(sent).not.toContain('Utkast');
    expect(sent).not.toContain('Hemligt än');
    for (const other of [outsider, all.otherKansli, all.admin]) {
      expect((await paper(other, meeting.id, 'summons.pdf')).status).toBe(404);
    }
    expect((await paper(all.portal.client(), meeting.id, 'summons.pdf')).status).toBe(401);
    expect((await paper(kansli, meeting.id, 'summons.exe')).status).toBe(404);
  });

  it('carries its attachments', async () => {
    const { kansli } = all;
    const { meeting, items } = await planned(kansli, ['Karta', 'Lista']);
    // In the order of the agenda, however they came.
    const files = [
      ['lista.txt', Buffer.from('Inget att visa som sida'), items[1]!.id],
      ['karta.png', PNG, items[0]!.id],
      ['allt.txt', Buffer.from('Inget heller'), null],
    ] as const;
    for (const [name, bytes, item] of files) {
      const file = await upload(kansli, name, new Uint8Array(bytes));
      await kansli.data(ATTACH, { input: { meeting: meeting.id, item, file } });
    }
    const text = await textOf(await paper(kansli, meeting.id, 'summons.pdf'));
    expect(text).toMatch(/Bilaga 1: allt\.txt[^]*Bilaga 2[^]*Bilaga 3: lista\.txt/);
  });

  it('holds the minutes for those who may see the notes', async () => {
    const { kansli, member } = all;
    const { meeting, items } = await summoned(kansli, ['Öppnande', 'Budget']);
    expect((await paper(kansli, meeting.id, 'minutes.pdf')).status).toBe(404);
    const held = await advance(kansli, await advance(kansli, meeting, 'IN_SESSION'), 'HELD');
    await kansli.data(SAVE_DECISION, { input: { item: items[1]!.id, text: 'Budgeten antas med åtta öre.' } });
    await kansli.data(FILL, { meeting: meeting.id });
    expect((await paper(member, meeting.id, 'minutes.docx')).status).toBe(404);
    expect(await textOf(await paper(kansli, meeting.id, 'minutes.pdf'))).toContain('Utkast');
    await kansli.data(SEND, { input: { meeting: meeting.id, version: held.version } });
    const text = await textOf(await paper(member, meeting.id, 'minutes.pdf'));
    expect(text).toContain('Budgeten antas med åtta öre.');
    expect(text).toContain('Minnesanteckningar');
    const word = await paper(member, meeting.id, 'minutes.docx');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await word.arrayBuffer()) });
    expect(value).toContain('Budgeten antas med åtta öre.');
  });

  it('may carry a picture of the body', async () => {
    const { kansli, member, otherKansli, admin } = all;
    const file = await upload(kansli, 'logga.png', new Uint8Array(PNG));
    expect(await otherKansli.refusal(LOGO, { body: GROUP, file: null })).toBe('FORBIDDEN');
    expect(await member.refusal(LOGO, { body: GROUP, file: null })).toBe('FORBIDDEN');
    expect(await otherKansli.refusal(LOGO, { body: 'treparten', file })).toBe('NOT_FOUND');
    const text = await upload(kansli, 'text.txt', new Uint8Array(Buffer.from('text')));
    expect(await kansli.refusal(LOGO, { body: GROUP, file: text })).toBe('BAD_USER_INPUT');
    await kansli.data(LOGO, { body: GROUP, file });
    expect((await lastEvent(admin)).kind).toBe('bodies.logo-changed');
    const picture = await member.fetch(`/attachments/logos/${GROUP}`);
    expect(Buffer.from(await picture.arrayBuffer())).toEqual(PNG);
    const { meeting } = await planned(kansli, ['Öppnande']);
    expect((await paper(kansli, meeting.id, 'summons.pdf')).status).toBe(200);
    expect((await paper(kansli, meeting.id, 'summons.docx')).status).toBe(200);
    await kansli.data(LOGO, { body: GROUP, file: null });
    expect((await member.fetch(`/attachments/logos/${GROUP}`)).status).toBe(404);
  });
});
