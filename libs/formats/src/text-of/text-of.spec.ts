import { describe, expect, it } from '@jest/globals';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import iconv from 'iconv-lite';
import PDFDocument from 'pdfkit';
import { deflateRawSync } from 'node:zlib';

import { writeMeetingDocx } from '../docx/index.js';
import { sampleMinutes } from '../meeting-document/meeting-document.samples.js';
import { readMinutes } from '../minutes-text/index.js';
import { writeMeetingPdf } from '../pdf/index.js';
import { packZip } from '../scb/zip.js';
import { textOf } from './index.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SWEDISH = 'Möte om åkermark: ”Över ån”';

describe('text files', () => {
  it.each([
    ['UTF-8', Buffer.from(SWEDISH)],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${SWEDISH}`)],
    ['UTF-16 little endian', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(SWEDISH, 'utf-16le')])],
    ['UTF-16 big endian', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(SWEDISH, 'utf-16be')])],
    ['windows-1252', iconv.encode(SWEDISH, 'windows-1252')],
  ])('are read as %s', async (_name, bytes) => {
    expect(await textOf(bytes, 'text/plain; charset=whatever')).toBe(SWEDISH);
  });
});

describe('Word documents', () => {
  const numbering = {
    config: [
      {
        reference: 'numrerad',
        levels: [0, 1].map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: level === 0 ? '%1.' : '%1.%2.',
        })),
      },
      { reference: 'punkt', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] },
    ],
  };
  const listed = (text: string, reference: string, level = 0) =>
    new Paragraph({ text, numbering: { reference, level } });
  const heading = (text: string, level = 0) =>
    new Paragraph({
      text,
      heading: level === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      numbering: { reference: 'numrerad', level },
    });
  const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
  const row = (...cells: readonly string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const wordFile = (children: readonly (Paragraph | Table)[]) =>
    Packer.toBuffer(new Document({ numbering, sections: [{ children: [...children] }] }));

  it('keep headings with the numbers that Word counts, lists, bold labels and tables', async () => {
    const bytes = await wordFile([
      new Paragraph({ text: 'Vattenrådet', heading: HeadingLevel.TITLE }),
      heading('Öppnande'),
      bold('Beslut'),
      listed('Dagordningen gäller.', 'punkt'),
      listed('Anna för pennan.', 'punkt'),
      heading('Mätningar'),
      heading('Ån', 1),
      new Paragraph({ children: [new TextRun('Nivån är '), new TextRun({ text: 'hög', bold: true })] }),
      new Table({ rows: [row('Åtgärd', 'Ansvarig', 'Klart'), row('Mät & väg', 'Bo Exempel', '2026-02-01')] }),
    ]);
    expect(await textOf(bytes, DOCX)).toBe(
      [
        '# Vattenrådet\n\n# 1. Öppnande\n\n**Beslut**\n\n- Dagordningen gäller.\n- Anna för pennan.\n',
        '# 2. Mätningar\n\n## 2.1. Ån\n\nNivån är hög\n',
        'Åtgärd\tAnsvarig\tKlart\nMät & väg\tBo Exempel\t2026-02-01',
      ].join('\n'),
    );
  });

  it('count numbered paragraphs on when text stands between them, but lists from 1', async () => {
    const bytes = await wordFile([
      listed('Öppnande', 'numrerad'),
      new Paragraph('Mötet öppnas.'),
      listed('Ekonomi', 'numrerad'),
      new Paragraph('Tre frågor:'),
      listed('Hyran', 'numrerad'),
      listed('Elen', 'numrerad'),
      new Paragraph('Frågorna bordläggs.'),
      listed('Avslutning', 'numrerad'),
    ]);
    const lines = (await textOf(bytes, DOCX)).split('\n').filter((line) => /^\d/.test(line));
    expect(lines).toEqual(['1. Öppnande', '2. Ekonomi', '1. Hyran', '2. Elen', '3. Avslutning']);
  });

  it('are read all the way to a draft', async () => {
    const bytes = await wordFile([
      new Paragraph({ text: 'Vattenrådet', heading: HeadingLevel.TITLE }),
      new Paragraph('2026-01-15 kl. 09.00-11.00'),
      bold('Deltagare'),
      new Paragraph('Anna Exempel (ordförande), Bo Exempel'),
      heading('Mätningar'),
      bold('Åtgärder'),
      new Table({ rows: [row('Åtgärd', 'Ansvarig', 'Klart'), row('Mät nivån', 'Bo Exempel', '1 februari')] }),
      heading('Avslutning'),
    ]);
    const draft = readMinutes(await textOf(bytes, DOCX), { memberNames: [] });
    expect(draft).toMatchObject({
      title: 'Vattenrådet',
      date: '2026-01-15',
      attendees: [{ name: 'Anna Exempel', role: 'CHAIR' }, { name: 'Bo Exempel' }],
      items: [
        {
          number: '1',
          title: 'Mätningar',
          actions: [{ text: 'Mät nivån', dueOn: '2026-02-01', assignee: 'Bo Exempel' }],
        },
        { number: '2', title: 'Avslutning' },
      ],
      warnings: [],
    });
  });

  it('keep the lines of a cell apart', async () => {
    const cell = (...lines: readonly string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) });
    const table = (...rows: readonly (readonly TableCell[])[]) =>
      new Table({ rows: rows.map((children) => new TableRow({ children })) });
    const bytes = await wordFile([
      new Paragraph('Vattenrådet 2026-01-15'),
      table([cell('Deltagare'), cell('Anna Berg, Vännäs', 'Bo Ek, Umeå')]),
      heading('Mätningar'),
      bold('Åtgärder'),
      table(
        [cell('Åtgärd'), cell('Ansvarig'), cell('Klart')],
        [cell('Mät nivån.', 'Skriv upp den', 'i boken'), cell('Anna Berg', 'Bo Ek'), cell('2026-02-01')],
      ),
    ]);
    const text = await textOf(bytes, DOCX);
    expect(text).toContain('Deltagare\tAnna Berg, Vännäs\nBo Ek, Umeå');
    expect(text).toContain('Mät nivån. Skriv upp den i boken\tAnna Berg / Bo Ek\t2026-02-01');
    expect(readMinutes(text, { memberNames: [] })).toMatchObject({
      attendees: [
        { name: 'Anna Berg', organisation: 'Vännäs' },
        { name: 'Bo Ek', organisation: 'Umeå' },
      ],
      items: [
        {
          actions: [
            { assignee: 'Anna Berg', dueOn: '2026-02-01' },
            { assignee: 'Bo Ek', dueOn: '2026-02-01' },
          ],
        },
      ],
      warnings: [],
    });
  });

  it('keep their footnotes below the text that refers to them, as no item', async () => {
    const withNote = (text: string, note: number, list?: string) =>
      new Paragraph({
        children: [new TextRun(text), new FootnoteReferenceRun(note), new TextRun('.')],
        ...(list === undefined ? {} : { numbering: { reference: list, level: 0 } }),
      });
    const notes = ['Enligt avtalet.', 'Kartan är ny.', 'Från Åsele.'].map((text) => ({
      children: [new Paragraph(text)],
    }));
    const bytes = await Packer.toBuffer(
      new Document({
        numbering,
        footnotes: Object.fromEntries(notes.map((note, index) => [index + 1, note])),
        sections: [
          {
            children: [
              new Paragraph('Vattenrådet 2026-01-15'),
              bold('Deltagare'),
              withNote('Anna Berg, Bo Ek', 3),
              heading('Nivån'),
              bold('Beslut'),
              withNote('Nivån sänks', 1),
              new Paragraph('Avgiften höjs.'),
              heading('Kartan'),
              bold('Beslut'),
              withNote('Kartan antas', 2, 'punkt'),
              listed('Den trycks.', 'punkt'),
              bold('Vid protokollet'),
            ],
          },
        ],
      }),
    );
    const text = await textOf(bytes, DOCX);
    expect(text).toContain('Nivån sänks.\n\nFotnot 2: Enligt avtalet.\n\nAvgiften höjs.');
    expect(text).toContain('- Kartan antas.\n- Den trycks.\n\nFotnot 3: Kartan är ny.');
    const { items, attendees, warnings } = readMinutes(text, { memberNames: [] });
    expect(attendees.map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek']);
    expect(items.map(({ title, notes: said, decisions }) => [title, said, decisions.map((each) => each.text)])).toEqual(
      [
        ['Nivån', 'Fotnot 2: Enligt avtalet.', ['Nivån sänks.', 'Avgiften höjs.']],
        ['Kartan', 'Fotnot 3: Kartan är ny.', ['Kartan antas.', 'Den trycks.']],
      ],
    );
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      ['LINE_UNPLACED', 'Raden kunde inte placeras: ”Fotnot 1: Från Åsele.”'],
    ]);
  });

  it('that would unpack to more than 100 MB are refused', async () => {
    const bytes = packZip([{ name: 'word/document.xml', bytes: Buffer.from('<w:document/>') }]);
    // What the directory says of the unpacked size stands 24 bytes into its entry.
    bytes.writeUInt32LE(100_000_001, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    await expect(textOf(bytes, DOCX)).rejects.toMatchObject({ code: 'TEXT_OF_TOO_LARGE' });
  });

  it('whose parts are larger than their directory says are refused', async () => {
    const packed = deflateRawSync(Buffer.alloc(1_000_000));
    const bytes = packZip([{ name: 'word/document.xml', bytes: packed }]);
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt16LE(8, directory + 10);
    await expect(textOf(bytes, DOCX)).rejects.toMatchObject({ code: 'TEXT_OF_UNREADABLE' });
  });

  it.each([
    ['no archive', Buffer.from('Hej')],
    ['another archive', packZip([{ name: 'xl/workbook.xml', bytes: Buffer.from('<workbook/>') }])],
  ])('that are %s are refused', async (_name, bytes) => {
    await expect(textOf(bytes, DOCX)).rejects.toMatchObject({ code: 'TEXT_OF_UNREADABLE' });
  });
});

describe('PDF files', () => {
  const pdfFile = (pages: readonly (readonly string[])[], options: PDFKit.PDFDocumentOptions = {}) =>
    new Promise<Buffer>((resolve) => {
      const document = new PDFDocument({ autoFirstPage: false, ...options });
      const chunks: Buffer[] = [];
      document.on('data', (chunk: Buffer) => chunks.push(chunk));
      document.on('end', () => resolve(Buffer.concat(chunks)));
      for (const lines of pages) {
        document.addPage();
        for (const line of lines) document.text(line);
      }
      document.end();
    });

  it('give the lines of their pages, with a form feed between', async () => {
    const bytes = await pdfFile([['Sida ett', 'Åäö'], ['Sida två']]);
    expect(await textOf(bytes, 'application/pdf')).toBe('Sida ett\nÅäö\n\fSida två');
  });

  it('are read all the way to a draft, without the heads of their pages', async () => {
    const bytes = await pdfFile([
      [
        'Vattenrådet',
        'PROTOKOLL 1(2)',
        '2026-01-15',
        'Deltagare',
        'Anna Exempel',
        'Bo Exempel',
        '§ 1 Nivån',
        'Beslut',
        'Nivån sänks.',
      ],
      ['Vattenrådet', 'PROTOKOLL 2(2)', '2026-01-15', '§ 2 Avgiften', 'Beslut', 'Avgiften är oförändrad.'],
    ]);
    const draft = readMinutes(await textOf(bytes, 'application/pdf'), { memberNames: [] });
    expect(draft).toMatchObject({
      title: 'Vattenrådet',
      date: '2026-01-15',
      items: [
        { number: '1', title: 'Nivån', decisions: [{ text: 'Nivån sänks.' }] },
        { number: '2', title: 'Avgiften', decisions: [{ text: 'Avgiften är oförändrad.' }] },
      ],
    });
  });

  it.each([true, false])('of the portal itself are read as its Word files are, draft %s', async (draft) => {
    const long = 'Räkna om kostnaden för jouren efter sträcka och lägg fram den i två skilda alternativ för alla byar';
    const sample = sampleMinutes();
    const items = sample.items.map((item) => ({
      ...item,
      notes: `${item.notes}\n\nÅn steg under natten.`,
      actions: item.actions.map((action, index) => ({
        ...action,
        text: index === 0 ? long : action.text,
        assignee: index === 0 ? 'Björn Exempel-Lundström' : '',
      })),
    }));
    const attendees = [
      ...sample.attendees,
      { name: 'Jonas Exempel', role: 'Ledamot', organisation: 'Norrmyra kommun', note: '' },
      { name: 'Anna-Karin Exempel-Långström', role: 'Ersättare', organisation: 'Älvsele kommun', note: 'på distans' },
    ];
    const paper = sampleMinutes({ draft, items, attendees, signatures: [] });
    const at = new Date('2026-04-15T08:00:00Z');
    const [pdf, docx] = await Promise.all([
      writeMeetingPdf(paper, { createdAt: at }).then((bytes) => textOf(bytes, 'application/pdf')),
      writeMeetingDocx(paper, at).then((bytes) => textOf(bytes, DOCX)),
    ]);
    const told = (text: string) => {
      const draftRead = readMinutes(text, { memberNames: ['Sörfors kommun', 'Norrmyra kommun'] });
      return {
        ...draftRead,
        warnings: draftRead.warnings.map(({ code }) => code),
        attendees: draftRead.attendees.map(({ line: _line, ...attendee }) => attendee),
        items: draftRead.items.map(({ number, title, presenters, timeSlot, registrationNumber, ...item }) => ({
          ...{ number, title, presenters, timeSlot, registrationNumber },
          notConcerned: item.notConcerned,
          decisions: item.decisions.map(({ text: decision }) => decision),
          actions: item.actions.map(({ line: _line, ...action }) => action),
          attachments: item.attachments.map(({ name }) => name),
          dispatchTo: item.dispatchTo,
          notes: item.notes.replace(/\s+/g, ' ').replace(/–/g, '-'),
        })),
      };
    };
    expect(told(pdf)).toEqual(told(docx));
    expect(told(pdf).attendees).toHaveLength(5);
    expect(told(pdf).items[1]!.actions).toMatchObject([
      { text: long, assignee: 'Björn Exempel-Lundström', dueOn: '2026-05-08' },
      { assignee: '', dueOn: null },
    ]);
  });

  it('that are damaged or locked are refused', async () => {
    await expect(textOf(Buffer.from('%PDF-1.7 nonsens'), 'application/pdf')).rejects.toMatchObject({
      code: 'TEXT_OF_UNREADABLE',
    });
    const locked = await pdfFile([['Hemligt']], { userPassword: 'lås', ownerPassword: 'lås' });
    await expect(textOf(locked, 'application/pdf')).rejects.toMatchObject({ code: 'TEXT_OF_UNREADABLE' });
  });
});

it('refuses other kinds of files', async () => {
  await expect(textOf(Buffer.from(''), 'image/png')).rejects.toMatchObject({ code: 'TEXT_OF_TYPE' });
});
