import { degrees, PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import type { PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from '@jest/globals';
import { longSummons, sampleMinutes } from '../meeting-document/meeting-document.samples.js';
import type { Attachment } from './attachment-pages.js';
import { mergePdf } from './merge-pdf.js';
import { bookmarksOf, brokenTags, pageTexts, png, tagsOf } from './pdf.samples.js';
import { writeMeetingPdf } from './write-meeting-pdf.js';

const createdAt = new Date('2026-04-14T12:00:00Z');
const pdf = (name: string, bytes: Uint8Array): Attachment => ({ name, bytes, mediaType: 'application/pdf' });
const paper = () => writeMeetingPdf(sampleMinutes(), { createdAt, pageNumbers: 'NONE' });
const merge = async (...attachments: Attachment[]) => mergePdf({ main: await paper(), attachments, createdAt });
const tagged = () => writeMeetingPdf(longSummons(8), { createdAt });

/** Made elsewhere: no tags, an own page size, turned pages. */
async function foreign(prepare: (document: PDFDocument) => void = () => undefined): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const angle of [0, 90, 180, 270]) {
    const page = document.addPage([500, 700]);
    page.setRotation(degrees(angle));
    page.drawText(`Vriden ${angle} grader`, { x: 150, y: 350, font });
  }
  prepare(document);
  return document.save();
}

async function locked(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await foreign());
  document.encrypt({ userPassword: 'exempel', ownerPassword: 'exempel' });
  return document.save();
}

describe('mergePdf', () => {
  it('numbers the paper and its attachments through', async () => {
    const merged = await merge(pdf('Kallelse.pdf', await tagged()), pdf('Vriden.pdf', await foreign()));
    const pages = await pageTexts(merged);
    const own = (await pageTexts(await paper())).length;
    const first = (await pageTexts(await tagged())).length;
    const total = own + first + 4;
    expect(pages).toHaveLength(total);
    pages.forEach((text, index) => {
      const number = index + 1;
      const attachment = number > own + first ? 2 : 1;
      const stamp = number <= own ? `Sida ${number} av ${total}` : `Bilaga ${attachment} – sid ${number} (${total})`;
      expect(text).toContain(stamp);
    });
    expect(pages.at(-1)).toContain('Vriden 270 grader');
  });

  it('keeps the bookmarks of the paper and adds one per attachment', async () => {
    const before = await bookmarksOf(await paper());
    const merged = await merge(pdf('Å & Ä.pdf', await foreign()), pdf('Två.pdf', await tagged()));
    expect(await bookmarksOf(merged)).toEqual([...before, 'Bilaga 1: Å & Ä.pdf', 'Bilaga 2: Två.pdf']);
  });

  it('keeps all tags, takes over those of attachments and gives some to pages that had none', async () => {
    const merged = await merge(pdf('Taggad.pdf', await tagged()), pdf('Otaggad.pdf', await foreign()));
    const [document] = await tagsOf(merged);
    const [before] = await tagsOf(await paper());
    const [theirs] = await tagsOf(await tagged());
    expect(document!.kids.slice(0, -2)).toEqual(before!.kids);
    expect(document!.kids.at(-2)).toEqual({ type: 'Sect', kids: [{ type: 'Part', kids: theirs!.kids }] });
    expect(document!.kids.at(-1)).toEqual({ type: 'Sect', kids: Array(4).fill({ type: 'P', kids: [] }) });
    expect(await brokenTags(merged)).toEqual([]);
  });

  it('makes a page of a picture and a note of what has no pages', async () => {
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const merged = await merge(
      { name: 'Karta.png', bytes: png(80, 40, 6), mediaType: 'image/png' },
      { name: 'Avtal.docx', bytes: Buffer.from('PK'), mediaType: word },
    );
    const texts = (await pageTexts(merged)).slice(-2);
    expect(texts[1]).toContain('Bilaga 2: Avtal.docx – finns som fil i portalen');
    const [document] = await tagsOf(merged);
    expect(document!.kids.at(-2)!.kids[0]!.kids[0]!.type).toBe('Figure');
    expect(document!.kids.at(-1)!.kids[0]!.kids[0]!.type).toBe('H1');
  });

  it.each([
    ['a locked PDF', async () => pdf('Fil', await locked()), 'låst med lösenord'],
    ['no PDF at all', async () => pdf('Fil', Buffer.from('%PDF-1.7 nej')), 'skadad'],
    ['a PDF cut off', async () => pdf('Fil', (await tagged()).subarray(0, 9000)), 'skadad'],
    ['an empty file', async () => pdf('Fil', new Uint8Array()), 'skadad'],
    [
      'a broken PNG',
      async () => ({ name: 'Fil', bytes: png(9, 9, 6, Buffer.from('x')), mediaType: 'image/png' }),
      'Bilden är skadad',
    ],
    [
      'a broken JPEG',
      async () => ({ name: 'Fil', bytes: Buffer.from([0xff, 0xd8, 0xff]), mediaType: 'image/jpeg' }),
      'Bilden är skadad',
    ],
  ])('says on a page what is wrong with %s, and goes on', async (_, attachment, reason) => {
    const merged = await merge(await attachment(), pdf('Hel.pdf', await foreign()));
    const note = (await pageTexts(merged)).at(-5)!;
    expect(note).toContain('Bilaga 1: Fil – finns som fil i portalen');
    expect(note).toContain(reason);
    expect(await brokenTags(merged)).toEqual([]);
  });

  it('begins anew without a file whose faults show only while it is added', async () => {
    const odd = await foreign(({ catalog, context }) => {
      // A tree of tags that refers to nothing but a number.
      const parents = context.obj({ Nums: [0, [1]] });
      catalog.set(PDFName.of('StructTreeRoot'), context.obj({ K: [7], ParentTree: parents }));
    });
    const merged = await merge(pdf('Udda.pdf', odd), pdf('Hel.pdf', await foreign()));
    expect((await pageTexts(merged)).at(-5)).toContain('Filen är skadad');
    expect((await bookmarksOf(merged)).filter((title) => title.startsWith('Bilaga'))).toEqual([
      'Bilaga 1: Udda.pdf',
      'Bilaga 2: Hel.pdf',
    ]);
  });

  it('leaves scripts of attachments behind but keeps links', async () => {
    const active = await foreign((document) => {
      const { context } = document;
      const link = (action: Record<string, PDFName | PDFString>) =>
        context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action }));
      const page = document.getPage(0).node;
      page.addAnnot(link({ S: PDFName.of('JavaScript'), JS: PDFString.of('app.alert(1)') }));
      page.addAnnot(link({ S: PDFName.of('URI'), URI: PDFString.of('https://kommun.example/') }));
      page.set(PDFName.of('AA'), context.obj({ O: { S: 'JavaScript', JS: PDFString.of('app.alert(2)') } }));
    });
    const merged = await PDFDocument.load(await merge(pdf('Aktiv.pdf', active)));
    const page = merged.getPage(merged.getPageCount() - 4).node;
    const links = page
      .Annots()!
      .asArray()
      .map((link) => String(merged.context.lookup(link)));
    expect(links.map((link) => link.includes('JavaScript'))).toEqual([false, false]);
    expect(links[1]).toContain('https://kommun.example/');
    expect(page.has(PDFName.of('AA'))).toBe(false);
  });

  it('claims PDF/UA only as long as all pages are made here', async () => {
    const claims = async (bytes: Uint8Array) => {
      const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
      const metadata = context.lookup(catalog.get(PDFName.of('Metadata'))) as PDFRawStream;
      return Buffer.from(metadata.getContents()).includes('pdfuaid:part');
    };
    expect(await claims(await merge())).toBe(true);
    expect(await claims(await merge({ name: 'a.txt', bytes: new Uint8Array(), mediaType: 'text/plain' }))).toBe(true);
    expect(await claims(await merge(pdf('Annan.pdf', await foreign())))).toBe(false);
  });

  it('gives the same bytes for the same files', async () => {
    const attachments = [pdf('Annan.pdf', await foreign()), pdf('Egen.pdf', await tagged())];
    expect(Buffer.compare(await merge(...attachments), await merge(...attachments))).toBe(0);
  });
});
