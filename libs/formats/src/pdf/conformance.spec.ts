import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from '@jest/globals';
import { sampleCreditNote, sampleInvoice } from '../invoice-document/invoice-document.samples.js';
import { longSummons, sampleMinutes } from '../meeting-document/meeting-document.samples.js';
import { sampleResponse } from '../response-document/response-document.samples.js';
import type { Attachment } from './attachment-pages.js';
import { saysPdfA } from './conformance.js';
import { mergePdf } from './merge-pdf.js';
import { jpeg, png } from './pdf.samples.js';
import { writeInvoicePdf } from './write-invoice-pdf.js';
import { writeMeetingPdf } from './write-meeting-pdf.js';
import { writeResponsePdf } from './write-response-pdf.js';

const createdAt = new Date('2026-04-14T12:00:00Z');
const name = (text: string) => PDFName.of(text);
const logo = (bytes: Uint8Array, kind: 'png' | 'jpeg') =>
  sampleMinutes({ logo: { bytes, mediaType: `image/${kind}`, alt: 'Vapen' } });
const write = (meeting = sampleMinutes()) => writeMeetingPdf(meeting, { createdAt });
const merged = async (...attachments: Attachment[]) => mergePdf({ main: await write(), attachments, createdAt });
const attachment = (bytes: Uint8Array, mediaType: string): Attachment => ({ name: 'Bilagan', bytes, mediaType });

const PAPERS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  minutes: () => write(sampleMinutes({ bodyName: 'Nämnden för <Å> & "Ä"' })),
  summons: () => write(longSummons(12)),
  'minutes with a logo that lets light through': () => write(logo(png(40, 30, 6), 'png')),
  'minutes with a photograph': () => write(logo(jpeg(3), 'jpeg')),
  response: () => writeResponsePdf(sampleResponse(), { createdAt }),
  invoice: () => writeInvoicePdf(sampleInvoice(), createdAt),
  'credit note': () => writeInvoicePdf(sampleCreditNote(), createdAt),
  'minutes with attachments set here': () =>
    merged(attachment(new Uint8Array(), 'text/plain'), attachment(png(40, 30, 4), 'image/png')),
};

async function opened(bytes: Uint8Array) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const metadata = document.catalog.lookup(name('Metadata')) as PDFRawStream;
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const dictionaries = objects.flatMap((object) =>
    object instanceof PDFDict ? object : object instanceof PDFRawStream ? object.dict : [],
  );
  return {
    document,
    dictionaries,
    packet: Buffer.from(metadata.getContents()).toString('utf8'),
    types: (type: string) => dictionaries.filter((dictionary) => dictionary.get(name('Type')) === name(type)),
  };
}

const plain = (xml: string) => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
const marksIn = (packet: string) => [
  packet.includes('<pdfaid:part>2</pdfaid:part>') && packet.includes('<pdfaid:conformance>A</pdfaid:conformance>'),
  packet.includes('<pdfuaid:part>1</pdfuaid:part>'),
];

describe.each(Object.entries(PAPERS))('%s', (_, write) => {
  let written: Promise<Uint8Array> | undefined;
  const paper = () => (written ??= write());

  it('says that it is PDF/A-2a and PDF/UA-1, with what it says of itself in both places', async () => {
    const bytes = await paper();
    const { document, packet } = await opened(bytes);
    expect(marksIn(packet)).toEqual([true, true]);
    expect(saysPdfA(bytes)).toBe(true);
    // A property that PDF/A does not know is described in the packet.
    expect(packet).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>');
    const said = (pattern: RegExp) => plain(pattern.exec(packet)?.[1] ?? '');
    expect(said(/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>(.*?)<\/rdf:li>/s)).toBe(document.getTitle());
    expect(said(/<dc:creator>\s*<rdf:Seq>\s*<rdf:li>(.*?)<\/rdf:li>/s)).toBe(document.getAuthor() ?? '');
    expect(said(/<xmp:CreatorTool>(.*?)</)).toBe(document.getCreator());
    expect(said(/<pdf:Producer>(.*?)</)).toBe(document.getProducer());
    expect(new Date(said(/<xmp:CreateDate>(.*?)</))).toEqual(document.getCreationDate());
  });

  it('means its colours by a profile of its own', async () => {
    const { document } = await opened(await paper());
    const intent = document.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict);
    expect(intent.get(name('S'))).toBe(name('GTS_PDFA1'));
    const profile = intent.lookup(name('DestOutputProfile')) as PDFRawStream;
    expect(profile.dict.lookup(name('N'), PDFNumber).asNumber()).toBe(3);
    // ICC.1: the signature of the file, and the colours that it is for.
    const header = Buffer.from(decodePDFRawStream(profile).decode()).toString('latin1');
    expect([header.slice(36, 40), header.slice(16, 20)]).toEqual(['acsp', 'RGB ']);
  });

  it('carries every font that it uses, and what the signs mean', async () => {
    const { types } = await opened(await paper());
    const fonts = types('Font');
    const leaves = fonts.filter((font) => font.has(name('FontDescriptor')));
    expect(leaves.length).toBeGreaterThan(0);
    for (const font of leaves) {
      const descriptor = font.lookup(name('FontDescriptor'), PDFDict);
      expect(descriptor.lookup(name('FontFile2')) ?? descriptor.lookup(name('FontFile3'))).toBeInstanceOf(PDFRawStream);
      // A list of glyphs that need not be there, and is wrong when it is.
      expect(descriptor.has(name('CIDSet'))).toBe(false);
    }
    const roots = fonts.filter((font) => font.get(name('Subtype')) === name('Type0'));
    expect(roots.length + leaves.length).toBe(fonts.length);
    for (const font of roots) expect(font.lookup(name('ToUnicode'))).toBeInstanceOf(PDFRawStream);
  });

  it('is open, does nothing by itself and carries no other files', async () => {
    const { document, dictionaries } = await opened(await paper());
    expect(document.isEncrypted).toBe(false);
    expect(document.context.trailerInfo.ID).toBeDefined();
    const forbidden = ['JS', 'AA', 'EmbeddedFiles', 'AF', 'OPI', 'XFA'].map(name);
    for (const dictionary of dictionaries) {
      for (const key of forbidden) expect(dictionary.has(key)).toBe(false);
      const action = dictionary.get(name('S'));
      expect([name('JavaScript'), name('Launch'), name('Movie')]).not.toContain(action);
    }
    expect(document.catalog.has(name('OpenAction'))).toBe(false);
    const language = document.catalog.lookup(name('Lang')) as PDFString | PDFHexString;
    expect(language.decodeText()).toBe('sv-SE');
    expect(document.catalog.lookup(name('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
  });
});

describe('what cannot be vouched for', () => {
  const marks = async (paper: Promise<Uint8Array>) => marksIn((await opened(await paper)).packet);

  it('is not said of colours for a printer', async () => {
    expect(await marks(write(logo(jpeg(4), 'jpeg')))).toEqual([false, true]);
    expect(await marks(merged(attachment(jpeg(4), 'image/jpeg')))).toEqual([false, true]);
    expect(await marks(merged(attachment(jpeg(1), 'image/jpeg')))).toEqual([true, true]);
  });

  it('is not said of pages that come from elsewhere', async () => {
    const paper = await merged(attachment(await write(longSummons(2)), 'application/pdf'));
    expect(await marks(Promise.resolve(paper))).toEqual([false, false]);
    expect(saysPdfA(paper)).toBe(false);
  });
});
