import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  exemptLine,
  outsideLine,
  pricedLine,
  sampleCreditNote,
  sampleInvoice,
  sampleLine,
} from '../invoice-document/invoice-document.samples.js';
import { bookmarksOf, brokenTags, flat, pageTexts, tagsOf } from './pdf.samples.js';
import { writeInvoicePdf } from './write-invoice-pdf.js';

const createdAt = new Date('2026-04-01T12:00:00Z');
const write = (invoice = sampleInvoice()) => writeInvoicePdf(invoice, createdAt);
/** Spaces of all kinds as one. */
const textOf = async (bytes: Uint8Array) => (await pageTexts(bytes)).join('\n').replace(/\s+/g, ' ');
const mixed = sampleInvoice(
  {
    lines: [pricedLine, exemptLine({ amount: 1_000_00n }), sampleLine({ amount: -5_17n })],
    orderReference: 'Order 17',
  },
  { wholeKronor: true },
);

describe('writeInvoicePdf', () => {
  it('says all that an invoice must', async () => {
    const text = await textOf(await write(mixed));
    for (const part of [
      'Fakturanummer: 2499-2026-0007',
      'Fakturadatum: 2026-04-01',
      'Förfallodag: 2026-05-01',
      'Levererat: 2026-01-01 – 2026-03-31',
      'Er referens: ZZ4410',
      'Ert ordernummer: Order 17',
      'Er kontering: 1150-P2499',
      'Sörfors kommun Fakturagruppen Ågatan 12 Hus B, plan 2 931 11 Sörfors Organisationsnummer: 212000-2437',
      'Älvsele kommun Kyrkogatan 3 Box 17 930 00 Älvsele Organisationsnummer: 212000-2858',
      'Momsregistreringsnummer: SE212000285801',
      'Godkänd för F-skatt',
      'Andel av gemensamma kostnader enligt avtal 2025-11-03',
      'invånare (egen räkning 2025-12-31) × 42,25 kr = 131 904,50 kr',
      '3 122 invånare 42,25 25 % 131 904,50',
      'Vikarier i förskolan 1 1 000,00 Undantag 1 000,00',
      'Gemensam växel, kvartal 1 av 4 −1 5,17 25 % −5,17',
      '25 % 131 899,33 32 974,83',
      'Undantag 1 000,00 0,00',
      'Undantaget från moms: Undantag för utbildning',
      'Summa utan moms 132 899,33 kr',
      'Moms 32 974,83 kr',
      'Öresavrundning −0,16 kr',
      'Att betala 165 874,00 kr',
      'Bankgiro: 5402-9681',
      'OCR-nummer: 2499202600070',
      'Betalningsvillkor: 30 dagar netto',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Utan moms:');
  });

  it('says of a credit note what it refers to, and asks for no payment', async () => {
    const text = await textOf(await write(sampleCreditNote()));
    expect(text).toContain('Kreditfaktura Fakturanummer: 2499-2026-0031');
    expect(text).toContain('Avser faktura: 2499-2026-0007 (2026-04-01), 2499-2026-0019 (2026-07-01)');
    expect(text).toContain('Att kreditera 39 651,58 kr');
    expect(text).toContain('Regleras senast: 2026-05-01');
    expect(text).not.toMatch(/Betalning|Att betala|Öresavrundning|Undantag|Förfallodag/);
  });

  it('says why nothing is taxed, and bears no VAT number, outside the scope of VAT', async () => {
    const payment = { giro: 'PLUSGIRO', account: '41053', reference: '1230' } as const;
    const text = await textOf(await write(sampleInvoice({ lines: [outsideLine()], payment })));
    expect(text).toContain('Utan moms: Utanför skattens område');
    expect(text).toContain('Plusgiro: 4105-3');
    expect(text).not.toContain('Momsregistreringsnummer');
  });

  it('is tagged: headings and tables with headed columns, in reading order', async () => {
    const bytes = await write(mixed);
    const [document] = await tagsOf(bytes);
    const tags = flat(document!.kids);
    expect(tags.filter((tag) => /^H\d$/.test(tag)).join(' ')).toBe('H1 H2 H2 H2 H2 H2 H2');
    expect(tags.filter((tag) => tag === 'TH')).toHaveLength(5 + 3);
    expect(tags.filter((tag) => tag === 'TD')).toHaveLength(3 * 5 + 2 * 3);
    expect(await brokenTags(bytes)).toEqual([]);
    expect(await bookmarksOf(bytes)).toEqual([
      'Faktura',
      '  Specifikation',
      '  Moms',
      '  Summa',
      '  Betalning',
      '  Säljare',
    ]);
  });

  it('names itself, and gives the same bytes for the same invoice', async () => {
    const [first, second] = [await write(), await write()];
    expect(Buffer.compare(first, second)).toBe(0);
    const document = await PDFDocument.load(first, { updateMetadata: false });
    expect(document.getTitle()).toBe('Faktura 2499-2026-0007 – Älvsele kommun');
    expect(document.getAuthor()).toBe('Älvsele kommun');
    expect(document.getCreationDate()).toEqual(createdAt);
    expect(document.catalog.toString()).toContain('/Lang (sv-SE)');
  });

  it('goes on over pages with many lines, endless names and texts', async () => {
    const lines = Array.from({ length: 80 }, (_, index) =>
      sampleLine({ description: `Kostnadspost ${index + 1}`, explanation: pricedLine.explanation, amount: 10n ** 15n }),
    );
    const many = await write(sampleInvoice({ lines }));
    const pages = await pageTexts(many);
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach((text, index) => expect(text).toContain(`Sida ${index + 1} av ${pages.length}`));
    expect(pages.join('\n').match(/Kostnadspost \d+/g)).toHaveLength(80);
    expect(await brokenTags(many)).toEqual([]);

    const word = 'Överenskommelse'.repeat(40);
    const { seller, buyer } = sampleInvoice();
    const hard = await write(
      sampleInvoice({
        number: word,
        note: '& <"\u0007 🎉',
        seller: { ...seller, name: word },
        buyer: { ...buyer, name: word, addressLines: Array.from({ length: 70 }, () => 'Våning 1') },
        paymentTerms: word,
        lines: [sampleLine({ description: word })],
      }),
    );
    expect(await textOf(hard)).toContain('& <" ?');
    expect(await brokenTags(hard)).toEqual([]);
  });

  const qpdf = spawnSync('qpdf', ['--version']).status === 0;
  if (!qpdf) process.stderr.write('SKIPPED: qpdf is not installed; the syntax of the PDF was not checked.\n');
  (qpdf ? it : it.skip)('is a PDF without faults to qpdf', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
    const file = join(folder, 'invoice.pdf');
    writeFileSync(file, await write(mixed));
    const { status, stdout } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('No syntax or stream encoding errors found');
    expect(status).toBe(0);
  });
});
