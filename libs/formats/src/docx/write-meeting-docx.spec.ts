import { describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { spawnSync } from 'node:child_process';
import { bareItem, longSummons, sampleMinutes } from '../meeting-document/meeting-document.samples.js';
import { unpackZip } from '../scb/zip.js';
import { writeMeetingDocx } from './write-meeting-docx.js';

const createdAt = new Date('2026-04-14T12:00:00Z');
const write = (meeting = sampleMinutes()) => writeMeetingDocx(meeting, createdAt);
const htmlOf = async (bytes: Uint8Array) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
const partOf = (bytes: Uint8Array, name: string) => {
  const parts = unpackZip(bytes);
  return parts.ok ? String(parts.value.find((part) => part.name === name)?.bytes) : parts.error.code;
};

describe('writeMeetingDocx', () => {
  it('has headings that Word knows as headings', async () => {
    const html = await htmlOf(await write());
    expect([...html.matchAll(/<h(\d)>(.*?)<\/h\1>/g)].map(([, level, text]) => `${level} ${text}`)).toEqual([
      '1 Minnesanteckningar',
      '2 Deltagare',
      '2 1 Mötet öppnas',
      '3 Anteckningar',
      '2 2 Gemensam jour för gång- och cykelvägar under vintern 2026–2027',
      '3 Bakgrund',
      '3 Förslag till beslut',
      '3 Anteckningar',
      '3 Yrkande',
      '3 Reservation',
      '3 Beslut',
      '3 Åtgärder',
      '3 Bilagor',
      '3 Beslutet skickas till',
      '3 2.1 Sandfickor',
      '4 Anteckningar',
      '2 3 Mötet avslutas',
      '2 Underskrifter',
    ]);
  });

  it('has lists and tables, and says all that the paper holds', async () => {
    const html = await htmlOf(await write());
    expect(html).toContain('<ul><li>Tre nya sätts upp.</li><li>Två tas bort.</li></ul>');
    expect(html).toContain('telefonlista<br />som uppdateras');
    expect(html.match(/<table>/g)).toHaveLength(2);
    for (const heading of ['Namn', 'Roll', 'Åtgärd', 'Senast']) {
      expect(html).toMatch(new RegExp(`<th><p><strong>${heading}</strong></p></th>`));
    }
    for (const part of [
      'Müller &amp; Kjærgård AB (&lt;kontakt@',
      'Ej angivet',
      'Karta.png',
      'Åsa Exempel, Ordförande',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('names the body in the header, a draft too, and counts the pages in the footer', async () => {
    const bytes = await write();
    expect(partOf(bytes, 'word/header1.xml')).toContain('Samverkansgruppen för vintervägar');
    expect(partOf(bytes, 'word/header1.xml')).toContain('UTKAST');
    expect(partOf(await write(longSummons(1)), 'word/header1.xml')).not.toContain('UTKAST');
    const footer = partOf(bytes, 'word/footer1.xml').replace(/<w:fldChar[^>]*>|<\/?w:[^>]*>/g, '');
    expect(footer).toContain('Sida PAGE av NUMPAGES');
  });

  it('is Swedish, and says who made it', async () => {
    const bytes = await write(sampleMinutes({ bodyName: 'Nämnden <Å> & Ä' }));
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    const properties = partOf(bytes, 'docProps/core.xml');
    expect(properties).toContain('<dc:creator>Nämnden &lt;Å&gt; &amp; Ä</dc:creator>');
    expect(properties).toContain('<dc:title>Minnesanteckningar – Vårmöte om snöröjning &amp; sandning');
    expect(properties).toContain('2026-04-14T12:00:00Z');
  });

  it('takes sixty items, empty papers and texts that XML would not take', async () => {
    expect((await htmlOf(await write(longSummons(60)))).match(/<h2>/g)).toHaveLength(61);
    const nothing = sampleMinutes({ items: [], attendees: [], signatures: [], meetingTitle: '', when: '', place: '' });
    expect(await htmlOf(await write(nothing))).toBe('<h1>Minnesanteckningar</h1>');
    const odd = { ...bareItem('1', 'Udda\u0000\u000b tecken'), notes: 'a\u0001b ]]> &amp; \ufffe' };
    expect(await htmlOf(await write(sampleMinutes({ items: [odd] })))).toContain('<p>ab ]]&gt; &amp;amp;</p>');
  });

  it('gives the same bytes for the same paper, whatever the clock says', async () => {
    const first = await write();
    spawnSync('sleep', ['2.1']);
    expect(Buffer.compare(first, await write())).toBe(0);
  });

  it('shows a logo with its text', async () => {
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const written = await write(sampleMinutes({ logo: { bytes, mediaType: 'image/png', alt: 'Vägar & "snö"' } }));
    expect(await htmlOf(written)).toContain('alt="Vägar &amp; &quot;snö&quot;"');
    const noPicture = { bytes: Buffer.from('GIF89a'), mediaType: 'image/png' as const, alt: '' };
    await expect(write(sampleMinutes({ logo: noPicture }))).rejects.toThrow(TypeError);
  });
});
