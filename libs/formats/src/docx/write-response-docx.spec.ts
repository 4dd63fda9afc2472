import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { richText } from '@domain/consultations/rich-text.js';
import { parseXml } from '../word-review/xml.js';
import { sampleResponse } from '../response-document/response-document.samples.js';
import { unpackZip } from '../scb/zip.js';
import { writeResponseDocx } from './write-response-docx.js';

const createdAt = new Date('2026-04-14T12:00:00Z');
const write = (response = sampleResponse()) => writeResponseDocx(response, createdAt);
const htmlOf = async (bytes: Uint8Array) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
const partOf = (bytes: Uint8Array, name: string) => {
  const parts = unpackZip(bytes);
  return parts.ok ? String(parts.value.find((part) => part.name === name)?.bytes) : parts.error.code;
};
const office = ['soffice', 'libreoffice'].find((program) => spawnSync(program, ['--version']).status === 0);
const hint =
  office === undefined ? ' — SKIPPED: SOFFICE IS NOT INSTALLED (apt-get install libreoffice-writer-nogui)' : '';

describe('writeResponseDocx', () => {
  it('has headings and lists that Word knows as such, and only sections with a text', async () => {
    const html = await htmlOf(await write());
    expect(
      [...html.matchAll(/<h(\d)>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text!.replace(/<[^>]+>/g, '')}`),
    ).toEqual([
      '1 Gemensamt remissvar',
      '2 Allmänt',
      '2 Fråga 1',
      '3 Vintervägar',
      '4 Kostnader',
      '2 Bakom svaret står',
      '2 Särskilda yttranden',
    ]);
    expect(html).toContain(
      '<ol><li>Sandfickor märks ut.</li><li>Jouren är gemensam:<ul><li>vardagar</li><li>helger</li></ul></li></ol>',
    );
    expect(html).toContain('<ol><li>Å &amp; Ä &lt; Ö.</li></ol>');
    expect(html).toContain('Kommunerna <strong>delar</strong> målbilden, <em>i stort</em><br />men saknar');
    expect(html).toContain('<ul><li>Alvik</li><li>Bergby</li><li>Ödeshamn</li></ul>');
    expect(html).toContain('<strong>Utan: </strong>Ekeby');
  });

  it('has the styles of headings and lists, and counts each numbered list from one', async () => {
    const xml = partOf(await write(), 'word/document.xml');
    for (const style of ['Heading2', 'Heading3', 'Heading4', 'ListNumber', 'ListBullet']) {
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    }
    const numbers = [...xml.matchAll(/<w:pStyle w:val="ListNumber"\/>.*?<w:numId w:val="(\d+)"\/>/g)].map(
      ([, id]) => id,
    );
    expect(numbers).toHaveLength(3);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[2]).not.toBe(numbers[0]);
  });

  it('as a draft says so on each page, and shows what is still empty', async () => {
    const bytes = await write(sampleResponse({ draft: true, heading: 'Utkast till gemensamt remissvar' }));
    expect(partOf(bytes, 'word/header1.xml')).toContain('UTKAST');
    expect(await htmlOf(bytes)).toContain('Fråga 2');
    expect(partOf(await write(), 'word/header1.xml')).not.toContain('UTKAST');
  });

  it('is well-formed whatever the text holds', async () => {
    const sections = [{ id: '1', heading: 'Allmänt', question: '', content: richText('Ett\uffff, tv\u0000å\ud83d') }];
    const xml = partOf(await write(sampleResponse({ sections })), 'word/document.xml');
    expect(parseXml(Buffer.from(xml)).textContent).toContain('Ett, två');
  });

  it('is the same file each time', async () => {
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
  });

  (office ? it : it.skip)(
    `says the same in LibreOffice${hint}`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'office-'));
      try {
        writeFileSync(join(folder, 'svar.docx'), await write());
        const { status, stderr } = spawnSync(
          office!,
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            'txt:Text (encoded):UTF8',
            '--outdir',
            folder,
            join(folder, 'svar.docx'),
          ],
          { timeout: 60_000 },
        );
        expect([status, status === 0 ? '' : String(stderr)]).toEqual([0, '']);
        const text = readFileSync(join(folder, 'svar.txt'), 'utf8').replace(/^\uFEFF/, '');
        expect(
          text
            .split(/\n/)
            .map((line) => line.trim())
            .filter(Boolean),
        ).toEqual([
          'Gemensamt remissvar',
          'Plan för gång- & cykelvägar',
          'Till: Vägmyndigheten',
          'Diarienummer: VM 2026/17',
          'Datum: 14 april 2026',
          'Version: 3',
          'Utan: Ekeby',
          'Allmänt',
          'Vi tackar för planen.',
          'Den är väl',
          'underbyggd.',
          'Fråga 1',
          'Delas målbilden?',
          'Vintervägar',
          'Kommunerna delar målbilden, i stort',
          'men saknar en tidsplan.',
          '1. Sandfickor märks ut.',
          '2. Jouren är gemensam:',
          '◦ vardagar',
          '◦ helger',
          'Kostnader',
          '1. Å & Ä < Ö.',
          'Bakom svaret står',
          '• Alvik',
          '• Bergby',
          '• Ödeshamn',
          'Särskilda yttranden',
          '• Bergby: Särskilt yttrande.pdf',
        ]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    90_000,
  );
});
