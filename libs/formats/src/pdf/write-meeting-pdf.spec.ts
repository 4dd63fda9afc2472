import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareItem, longSummons, sampleMinutes } from '../meeting-document/meeting-document.samples.js';
import { bookmarksOf, brokenTags, flat, pageTexts, png, tagsOf } from './pdf.samples.js';
import { writeMeetingPdf } from './write-meeting-pdf.js';

const createdAt = new Date('2026-04-14T12:00:00Z');
const write = (meeting = sampleMinutes()) => writeMeetingPdf(meeting, { createdAt });
const textOf = async (bytes: Uint8Array) => (await pageTexts(bytes)).join('\n');

describe('writeMeetingPdf', () => {
  it('says all that the paper holds', async () => {
    const text = await textOf(await write());
    for (const part of [
      'Minnesanteckningar',
      'Vårmöte om snöröjning & sandning',
      'Folkets hus i Älvsele',
      'Björn Exempel-Lundström',
      'på distans',
      'Diarienummer: VV 2026/18',
      'Berör inte: Sörfors kommun',
      '"dubbla lass"',
      'Müller & Kjærgård AB (<kontakt@muller-kjaergaard.example>)',
      'Siv Exempel reserverar sig',
      '2026-05-08',
      'Ej angivet',
      'Karta.png',
      'Åsa Exempel, Ordförande',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('is tagged: headings, paragraphs, lists and tables, all its content in reading order', async () => {
    const bytes = await write();
    const [document] = await tagsOf(bytes);
    const tags = flat(document!.kids);
    expect(document!.type).toBe('Document');
    expect(tags.filter((tag) => /^H\d$/.test(tag)).join(' ')).toBe(
      'H1 H2 H2 H3 H2 H3 H3 H3 H3 H3 H3 H3 H3 H3 H3 H4 H2 H2',
    );
    expect(tags.filter((tag) => tag === 'TH')).toHaveLength(4 + 3);
    expect(tags.filter((tag) => tag === 'TD')).toHaveLength(3 * 4 + 2 * 3);
    const list = document!.kids.find(({ type }) => type === 'L')!;
    expect(flat(list.kids.slice(0, 1))).toEqual(['LI', 'Lbl', 'LBody', 'P']);
    expect(await brokenTags(bytes)).toEqual([]);
  });

  it('names itself, its author and its language', async () => {
    const bytes = await write(sampleMinutes({ bodyName: 'Nämnden för <Å> & "Ä"' }));
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe('Minnesanteckningar – Vårmöte om snöröjning & sandning – Nämnden för <Å> & "Ä"');
    expect(document.getAuthor()).toBe('Nämnden för <Å> & "Ä"');
    expect(document.getCreationDate()).toEqual(createdAt);
    expect(document.catalog.toString()).toContain('/Lang (sv-SE)');
    const packet = Buffer.from(bytes).toString('utf8');
    expect(packet).toContain('Nämnden för &lt;Å&gt; &amp; "Ä"</rdf:li>');
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('has a bookmark per item, sub-items below theirs', async () => {
    expect(await bookmarksOf(await write())).toEqual([
      'Minnesanteckningar',
      '  Deltagare',
      '  1 Mötet öppnas',
      '  2 Gemensam jour för gång- och cykelvägar under vintern 2026–2027',
      '    2.1 Sandfickor',
      '  3 Mötet avslutas',
      '  Underskrifter',
    ]);
  });

  it('gives the same bytes for the same paper', async () => {
    const [first, second] = [await write(), await write()];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('numbers the pages of sixty items and leaves no heading alone at the foot', async () => {
    const bytes = await write(longSummons(60));
    const pages = await pageTexts(bytes);
    expect(pages.length).toBeGreaterThan(10);
    pages.forEach((text, index) => {
      expect(text).toContain(`Sida ${index + 1} av ${pages.length}`);
      expect(text).not.toContain('UTKAST');
      const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^Sida|·/.test(line));
      expect(lines.at(-1)).not.toMatch(/^\d+\s|Ärende nummer|^Bakgrund$|^Förslag till beslut$/);
    });
    expect(await brokenTags(bytes)).toEqual([]);
  });

  it('keeps labels together with their text, and items with the start of their table', async () => {
    const text = 'En åtgärd vars text tar flera rader i sin kolumn. '.repeat(5);
    const items = Array.from({ length: 60 }, (_, index) => ({
      ...bareItem(String(index + 1), `Ärende nummer ${index + 1}`),
      background: index % 4 === 0 ? '' : 'En rad.\n'.repeat(1 + (index % 7)),
      proposal: index % 4 === 0 ? '' : 'En annan rad.\n'.repeat(1 + (index % 5)),
      actions: index % 2 === 0 ? [{ text, assignee: 'Åsa Exempel', dueOn: '2026-09-01' }] : [],
    }));
    for (const page of await pageTexts(await write(sampleMinutes({ items, draft: false })))) {
      const lines = page.split('\n').filter((line) => line.trim() !== '' && !/^Sida|·/.test(line));
      expect(lines.at(-1)).not.toMatch(/^\d+\s|Ärende nummer|^Bakgrund$|^Förslag till beslut$|^Åtgärder$|^Åtgärd\s/);
    }
  });

  it('says on each page of a draft that it is one', async () => {
    const pages = await pageTexts(await write(sampleMinutes({ items: longSummons(20).items })));
    expect(pages.length).toBeGreaterThan(3);
    for (const text of pages) expect(text).toContain('UTKAST');
  });

  it('leaves the page numbers to others when asked to', async () => {
    expect(await textOf(await writeMeetingPdf(sampleMinutes(), { createdAt, pageNumbers: 'NONE' }))).not.toContain(
      'Sida',
    );
  });

  it('sets empty papers, endless words and rows that are higher than a page', async () => {
    const nothing = sampleMinutes({ items: [], attendees: [], signatures: [], meetingTitle: '', when: '', place: '' });
    expect(await pageTexts(await write(nothing))).toHaveLength(1);

    const word = 'Överenskommelse'.repeat(40);
    const actions = [{ text: 'Mycket att göra\n'.repeat(90), assignee: word, dueOn: '' }];
    const hard = { ...bareItem('§ 1234567', word), registrationNumber: word, notes: `${word}\n- ${word}`, actions };
    const bytes = await write(sampleMinutes({ items: [hard, bareItem('', '')] }));
    const text = await textOf(bytes);
    expect(text.match(/Mycket att göra/g)).toHaveLength(90);
    expect(text.replace(/\s/g, '')).toContain('Överenskommelse'.repeat(3));
    expect(await brokenTags(bytes)).toEqual([]);
  });

  it('puts a question mark where the font has no sign', async () => {
    const item = { ...bareItem('1', 'Klart ✓ → 50 % 🎉'), notes: 'Łódź, Ωμέγα, €, 漢' };
    const text = await textOf(await write(sampleMinutes({ items: [item] })));
    expect(text).toContain('Klart ✓ → 50 % ?');
    expect(text).toContain('Łódź, Ωμέγα, €, ?');
  });

  it('shows a logo with its text, and refuses a broken one instead of ending the process', async () => {
    const logo = { bytes: png(60, 20, 6), mediaType: 'image/png' as const, alt: 'Vintervägar' };
    const [document] = await tagsOf(await write(sampleMinutes({ logo })));
    expect(document!.kids[0]!.type).toBe('Figure');
    const broken = { ...logo, bytes: png(60, 20, 6, Buffer.from('trasig')) };
    await expect(write(sampleMinutes({ logo: broken }))).rejects.toThrow(TypeError);
  });

  const qpdf = spawnSync('qpdf', ['--version']).status === 0;
  if (!qpdf) process.stderr.write('SKIPPED: qpdf is not installed; the syntax of the PDF was not checked.\n');
  (qpdf ? it : it.skip)('is a PDF without faults to qpdf', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, await write());
    const { status, stdout } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('No syntax or stream encoding errors found');
    expect(status).toBe(0);
  });
});
