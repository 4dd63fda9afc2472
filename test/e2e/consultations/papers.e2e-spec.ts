import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { packZip, unpackZip } from '../../../libs/formats/src/scb/zip.js';
import type { Client } from '../../support/portal.js';
import { fileId } from '../organisations/import-files.js';
import {
  ADVANCE,
  consultationIn,
  eventsIn,
  FREEZE,
  read,
  SAVE,
  type Seen,
  type Started,
  startConsultations,
  UPDATE,
  words,
} from './operations.js';

const IMPORT = `mutation ($input: ImportWordReviewInput!) {
  importWordReview(input: $input) { added known outside missing consultation { id } } }`;

describe('the joint response on paper', () => {
  let all: Started;
  beforeAll(async () => {
    all = await startConsultations();
  });
  afterAll(() => all.portal.stop());

  const path = ({ id }: Pick<Seen, 'id'>, format: string, more = '') =>
    `/exports/consultations/${id}/response.${format}${more}`;
  const bytesOf = async (client: Client, address: string) => {
    const response = await client.fetch(address);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  };
  const textOf = async (bytes: Buffer) => (await mammoth.extractRawText({ buffer: bytes })).value;

  it('is for those who may read the consultation', async () => {
    const seen = await consultationIn(all, 'DECIDING');
    const statuses: Record<string, number> = {
      nobody: (await all.portal.client().fetch(path(seen, 'docx'))).status,
    };
    for (const who of ['kansli', 'vannas', 'finance', 'otherKansli', 'outsider', 'admin'] as const) {
      statuses[who] = (await all[who].fetch(path(seen, 'docx'))).status;
    }
    expect(statuses).toEqual({
      nobody: 401,
      kansli: 200,
      vannas: 200,
      finance: 200,
      otherKansli: 404,
      outsider: 404,
      admin: 404,
    });
    for (const bad of [path(seen, 'txt'), path(seen, 'pdf', '?version=9'), path({ id: 'finns-inte' }, 'pdf')]) {
      expect((await all.kansli.fetch(bad)).status).toBe(404);
    }
    expect((await all.kansli.fetch(path(seen, 'pdf', '?version=x'))).status).toBe(400);
  });

  it('is written beside what the portal serves, however many lines it has', async () => {
    const seen = await consultationIn(all, 'DRAFTING');
    const content = {
      type: 'doc',
      content: [{ type: 'paragraph', content: Array(19_999).fill({ type: 'hardBreak' }) }],
    };
    for (const { id } of seen['sections'].slice(0, 2)) {
      await all.kansli.data(SAVE, { input: { section: id, content, baseRevision: 0 } });
    }
    let made = false;
    const begun = Date.now();
    const paper = bytesOf(all.vannas, path(seen, 'docx')).finally(() => (made = true));
    let longest = 0;
    while (!made) {
      const asked = Date.now();
      await all.portal.client().fetch('/health');
      longest = Math.max(longest, Date.now() - asked);
    }
    await paper;
    expect(longest).toBeLessThan((Date.now() - begun) / 2);
  });

  it('is a draft of what is being written, or of a version', async () => {
    const seen = await consultationIn(all, 'DECIDING');
    const [section] = (await read(all.kansli, seen.id))['sections'];
    await all.kansli.data(SAVE, {
      input: { section: section.id, content: words('Nej, tvärtom.'), baseRevision: section.revision },
    });
    const now = await textOf(await bytesOf(all.vannas, path(seen, 'docx')));
    expect(now).toContain('Utkast till gemensamt remissvar');
    expect(now).toContain('Nej, tvärtom.');
    const frozen = await textOf(await bytesOf(all.vannas, path(seen, 'docx', '?version=1')));
    expect(frozen).toContain('Version: 1');
    expect(frozen).toContain('Ja.');
    expect(frozen).not.toContain('tvärtom');
  });

  it('is, once it has been sent, the same bytes for everybody, whatever happens later', async () => {
    const seen = await consultationIn(all, 'READY');
    await all.kansli.data(ADVANCE, { input: { consultation: seen.id, to: 'SENT' } });
    const [one, two] = await Promise.all([
      bytesOf(all.kansli, path(seen, 'pdf')),
      bytesOf(all.vannas, path(seen, 'pdf')),
    ]);
    expect(one.equals(two)).toBe(true);
    const word = await bytesOf(all.kansli, path(seen, 'docx'));
    const text = await textOf(word);
    expect(text).toContain('Gemensamt remissvar');
    expect(text).not.toContain('Utkast');
    expect(text).toMatch(/Bakom svaret står\s+Umeå\s+Vännäs/);
    const { version } = await read(all.kansli, seen.id);
    await all.kansli.data(UPDATE, { input: { id: seen.id, version, registrationNumber: 'X 1' } });
    expect((await bytesOf(all.kansli, path(seen, 'docx'))).equals(word)).toBe(true);
    expect((await bytesOf(all.kansli, path(seen, 'pdf'))).equals(one)).toBe(true);
  });

  describe('back from Word', () => {
    const change = (bytes: Buffer, how: (text: string) => string): Buffer => {
      const parts = unpackZip(bytes);
      if (!parts.ok) throw new Error(parts.error.code);
      return packZip(
        parts.value.map((part) =>
          part.name === 'word/document.xml' ? { ...part, bytes: Buffer.from(how(part.bytes.toString('utf8'))) } : part,
        ),
      );
    };
    const insert = (bytes: Buffer, sentence: string, xml: string, more = (text: string) => text): Buffer =>
      change(bytes, (text) => {
        if (!text.includes(`${sentence}</w:t></w:r>`)) throw new Error(`${sentence} is not in the file`);
        return more(text.replace(`${sentence}</w:t></w:r>`, `${sentence}</w:t></w:r>${xml}`));
      });
    const tracked = (text: string) =>
      `<w:ins w:id="9" w:author="Åsa Ek" w:date="2026-04-21T08:00:00Z"><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:ins>`;
    const file = async (client: Client, bytes: Buffer) => fileId(client, bytes, 'svar.docx');

    it('becomes comments of the member, once', async () => {
      const seen = await consultationIn(all, 'FINAL_DRAFT');
      const draft = await bytesOf(all.vannas, path(seen, 'docx'));
      const input = {
        consultation: seen.id,
        file: await file(all.vannas, insert(draft, 'Ja.', tracked(' Men sent.'))),
      };
      expect((await all.vannas.data(IMPORT, { input })).importWordReview).toMatchObject({
        added: 1,
        known: 0,
        outside: 0,
        missing: [],
      });
      expect((await all.vannas.data(IMPORT, { input })).importWordReview).toMatchObject({ added: 0, known: 1 });
      const { comments } = await read(all.kansli, seen.id);
      expect(comments.nodes).toMatchObject([
        {
          text: 'Åsa Ek i Word vill lägga till, efter dessa ord: ”Men sent.”',
          quote: 'Ja.',
          position: 0,
          organisation: { code: '2460' },
        },
      ]);
    });

    it('tells also of what was changed without being tracked, and of a version of before', async () => {
      const seen = await consultationIn(all, 'FINAL_DRAFT');
      const draft = await bytesOf(all.vannas, path(seen, 'docx'));
      const [section] = (await read(all.kansli, seen.id))['sections'];
      const later = { section: section.id, content: words('Ja, absolut.'), baseRevision: section.revision };
      await all.kansli.data(SAVE, { input: later });
      await all.kansli.data(FREEZE, { input: { consultation: seen.id, baseVersion: 1 } });
      const untouched = { consultation: seen.id, file: await file(all.vannas, draft) };
      expect(await all.vannas.refusal(IMPORT, { input: untouched })).toBe('BAD_USER_INPUT');
      const changed = insert(draft, 'Ja.', '<w:r><w:t xml:space="preserve"> Eller nej.</w:t></w:r>');
      const input = { consultation: seen.id, file: await file(all.vannas, changed) };
      expect((await all.vannas.data(IMPORT, { input })).importWordReview).toMatchObject({ added: 1 });
      const { comments } = await read(all.kansli, seen.id);
      expect(comments.nodes.at(-1).text).toBe('Ändrat i Word utan spårning:\nJa. Eller nej.\nI stället för:\nJa.');
    });

    it('blames nobody for what others have written since the file went out', async () => {
      const seen = await consultationIn(all, 'COMMENTING');
      const [{ id: section }] = seen['sections'];
      await all.kansli.data(SAVE, { input: { section, content: words('Som det var.'), baseRevision: 0 } });
      const draft = await bytesOf(all.vannas, path(seen, 'docx'));
      await all.kansli.data(SAVE, { input: { section, content: words('Som pennan skrev om det.'), baseRevision: 1 } });
      const changed = insert(draft, 'Som det var.', tracked(' Bra.'));
      const input = { consultation: seen.id, file: await file(all.vannas, changed) };
      expect((await all.vannas.data(IMPORT, { input })).importWordReview).toMatchObject({ added: 1 });
      const { comments } = await read(all.kansli, seen.id);
      expect(comments.nodes.map(({ text }: any) => text)).toEqual([
        'Åsa Ek i Word vill lägga till, efter dessa ord: ”Bra.”',
      ]);
    });

    it('tells of a section that is gone, and all of what is long, once', async () => {
      const seen = await consultationIn(all, 'COMMENTING');
      const [{ id: first }, { id: second }] = seen['sections'];
      await all.kansli.data(SAVE, { input: { section: first, content: words('Ett.'), baseRevision: 0 } });
      await all.kansli.data(SAVE, { input: { section: second, content: words('Två.'), baseRevision: 0 } });
      const draft = await bytesOf(all.vannas, path(seen, 'docx'));
      const long = 'ord 😀 '.repeat(1000);
      const changed = insert(draft, 'Ett.', tracked(long), (xml) =>
        xml.replace(/<w:p>(?:(?!<w:p>).)*Fråga 1<.*?(?=<w:p>(?:(?!<w:p>).)*Fråga 2<)/, ''),
      );
      const input = { consultation: seen.id, file: await file(all.vannas, changed) };
      expect((await all.vannas.data(IMPORT, { input })).importWordReview).toMatchObject({ added: 3, known: 0 });
      expect((await all.vannas.data(IMPORT, { input })).importWordReview).toMatchObject({ added: 0, known: 3 });
      const { comments } = await read(all.kansli, seen.id);
      const texts: string[] = comments.nodes.map(({ text }: any) => text);
      expect(texts.join('').split('😀')).toHaveLength(1001);
      expect(comments.nodes.at(-1)).toMatchObject({
        sectionId: second,
        text: 'Hela avsnittet är borttaget i Word utan spårning:\nTvå.',
      });
    });

    it('takes a thousand remarks at once, and no more', async () => {
      const seen = await consultationIn(all, 'FINAL_DRAFT');
      const draft = await bytesOf(all.vannas, path(seen, 'docx'));
      const remarks = (count: number) =>
        Array.from({ length: count }, (_, index) => `<w:r><w:t> </w:t></w:r>${tracked(`Tillägg ${index}.`)}`).join('');
      const input = async (count: number) => ({
        input: { consultation: seen.id, file: await file(all.vannas, insert(draft, 'Ja.', remarks(count))) },
      });
      expect(await all.vannas.refusal(IMPORT, await input(10_000))).toBe('BAD_USER_INPUT');
      const { added } = (await all.vannas.data(IMPORT, await input(998))).importWordReview;
      expect(added).toBeGreaterThanOrEqual(998);
      expect((await read(all.kansli, seen.id))['comments'].totalCount).toBe(added);
      expect((await eventsIn(all.admin))[0]).toMatchObject({ kind: 'consultations.comments-added' });
    });

    it('says what stood outside the sections, and which of them the file lacks', async () => {
      const seen = await consultationIn(all, 'FINAL_DRAFT');
      const titled = insert(await bytesOf(all.vannas, path(seen, 'docx')), 'En påhittad fråga', tracked(' Obs.'));
      const renamed = change(titled, (text) => text.replace(/w:name="s[0-9a-f]{32}"/g, 'w:name="x"').replaceAll('Fråga 2', 'Annat')); // prettier-ignore
      const input = { consultation: seen.id, file: await file(all.vannas, renamed) };
      expect((await all.vannas.data(IMPORT, { input })).importWordReview).toMatchObject({
        added: 1,
        outside: 1,
        missing: ['Fråga 2'],
      });
    });

    it('is for members’ answering roles and the secretariat', async () => {
      const seen = await consultationIn(all, 'FINAL_DRAFT');
      const bytes = insert(await bytesOf(all.kansli, path(seen, 'docx')), 'Ja.', tracked(' Nej.'));
      const variables = async (client: Client) => ({
        input: { consultation: seen.id, file: await file(client, bytes) },
      });
      expect(await all.portal.client().refusal(IMPORT, { input: { consultation: seen.id, file: 'x' } })).toBe(
        'UNAUTHENTICATED',
      );
      const heard: Record<string, string> = {};
      for (const who of ['finance', 'otherKansli', 'outsider', 'admin', 'kansli'] as const) {
        heard[who] = await all[who].refusal(IMPORT, await variables(all[who]));
      }
      expect(heard).toEqual({
        finance: 'FORBIDDEN',
        otherKansli: 'NOT_FOUND',
        outsider: 'NOT_FOUND',
        admin: 'NOT_FOUND',
        kansli: 'none',
      });
      // Somebody else's file, another kind of file, and a member that one does not answer for.
      const own = await variables(all.kansli);
      expect(await all.vannas.refusal(IMPORT, own)).toBe('NOT_FOUND');
      const plain = { consultation: seen.id, file: await fileId(all.vannas, 'hej', 'svar.txt') };
      expect(await all.vannas.refusal(IMPORT, { input: plain })).toBe('BAD_USER_INPUT');
      const mine = await variables(all.vannas);
      expect(await all.vannas.refusal(IMPORT, { input: { ...mine.input, organisation: '2480' } })).toBe('FORBIDDEN');
    });
  });
});
