import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { richText } from '@domain/consultations/rich-text.js';
import { sampleResponse } from '../response-document/response-document.samples.js';
import { writeResponsePdf } from './write-response-pdf.js';

const createdAt = new Date('2026-04-14T12:00:00Z');
const write = (response = sampleResponse()) => writeResponsePdf(response, { createdAt });

function inspected(bytes: Uint8Array, program: string, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'response-'));
  try {
    const file = join(folder, 'svar.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync(program, [
      ...options,
      file,
      ...(program === 'pdftotext' ? ['-'] : []),
    ]);
    if (status !== 0) throw new Error(`${program}: ${String(stdout)}${String(stderr)}`);
    return String(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('writeResponsePdf', () => {
  it('says what the response says, in order', async () => {
    const text = inspected(await write(), 'pdftotext', '-layout').replace(/[ \t]+/g, ' ');
    const order = ['Gemensamt remissvar', 'Plan för gång- & cykelvägar', 'Till: Vägmyndigheten', 'Allmänt', 'underbyggd.', 'Delas målbilden?', 'Vintervägar', 'delar målbilden, i stort', '1. Sandfickor', '2. Jouren', '– helger', 'Kostnader', '1. Å & Ä < Ö.', 'Bakom svaret står', '– Ödeshamn', 'Särskilda yttranden']; // prettier-ignore
    expect(order.map((part) => text.indexOf(part))).toEqual(order.map((part) => text.indexOf(part)).sort((a, b) => a - b)); // prettier-ignore
    for (const part of order) expect(text).toContain(part);
    expect(text).not.toContain('Fråga 2');
  });

  it('is tagged: headings, lists with marks, and nothing outside', async () => {
    const structure = inspected(await write(), 'pdfinfo', '-struct');
    for (const [type, count] of [
      ['H1', 1],
      ['H2', 4],
      ['H3', 1],
      ['H4', 1],
      ['L', 5],
    ] as const) {
      // prettier-ignore
      expect([type, structure.match(new RegExp(`^ *${type}(?: .*)?$`, 'gm'))?.length]).toEqual([type, count]);
    }
    expect(structure.match(/^ *LI(?: .*)?$/gm)?.length).toBe(9);
  });

  it('is sound, with its fonts inside', async () => {
    const bytes = await write();
    expect(inspected(bytes, 'qpdf', '--check')).toContain('No syntax or stream encoding errors');
    const fonts = inspected(bytes, 'pdffonts').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
  });

  it('goes over pages, and as a draft says so on each', async () => {
    const long = Array.from({ length: 80 }, (_, index) => `Stycke ${index} med några ord om vintervägar.`).join('\n\n');
    const sections = [{ id: '1', heading: 'Långt', question: '', content: richText(long) }];
    const text = inspected(await write(sampleResponse({ sections, draft: true })), 'pdftotext', '-layout');
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('UTKAST');
      expect(page).toContain(`Sida ${index + 1} av ${pages.length}`);
    }
    expect(text).toContain('Stycke 79');
  });

  it('has every sign of the text, and blanks for tabs', async () => {
    const content = richText('Kolumn ett\tkolumn två\u2003tre\u00ad\u200e ǩiõll.\u2028Ny rad');
    const sections = [{ id: '1', heading: 'Allmänt', question: '', content }];
    const text = inspected(await write(sampleResponse({ sections })), 'pdftotext', '-layout').normalize('NFC');
    expect(text).toMatch(/Kolumn ett +kolumn två +tre +ǩiõll\. *\n *Ny rad/);
    expect(text).not.toContain('?');
  });

  it('is the same file each time', async () => {
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
  });
});
