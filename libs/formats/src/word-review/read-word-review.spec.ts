import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeResponseDocx } from '../docx/index.js';
import { FIRST, GENERAL, sampleResponse, SECOND } from '../response-document/response-document.samples.js';
import { packZip, unpackZip } from '../scb/zip.js';
import { readWordReview } from './read-word-review.js';

const KNOWN = [
  { id: GENERAL, heading: 'Allmänt' },
  { id: FIRST, heading: 'Fråga 1' },
  { id: SECOND, heading: 'Fråga 2' },
];
const draft = () => writeResponseDocx(sampleResponse({ draft: true }), new Date('2026-04-14T12:00:00Z'));

interface CommentWritten {
  readonly id: string;
  readonly text: string;
}

/** The draft as somebody has worked in it: `edit` changes the XML of the text. */
async function edited(edit: (xml: string) => string, comments: readonly CommentWritten[] = []): Promise<Uint8Array> {
  const parts = unpackZip(await draft());
  if (!parts.ok) throw new Error(parts.error.code);
  const written = comments.map(
    ({ id, text }) =>
      `<w:comment w:id="${id}" w:author="Åsa Ek" w:date="2026-04-20T09:30:00Z"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
  );
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return packZip([
    ...parts.value
      .filter(({ name }) => name !== 'word/comments.xml')
      .map((part) => {
        if (part.name !== 'word/document.xml') return part;
        const xml = part.bytes.toString('utf8');
        const changed = edit(xml);
        if (changed === xml && edit !== same) throw new Error('nothing was changed');
        return { ...part, bytes: Buffer.from(changed) };
      }),
    ...(written.length === 0
      ? []
      : [
          {
            name: 'word/comments.xml',
            bytes: Buffer.from(`<?xml version="1.0"?><w:comments ${ns}>${written.join('')}</w:comments>`),
          },
        ]),
  ]);
}
const same = (xml: string) => xml;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const by = (element: 'ins' | 'del', text: string, author = 'Bo By') =>
  `<w:${element} w:id="9" w:author="${author}" w:date="2026-04-21T08:00:00Z"><w:r><w:${element === 'ins' ? 't' : 'delText'} xml:space="preserve">${text}</w:${element === 'ins' ? 't' : 'delText'}></w:r></w:${element}>`;
const instead =
  (sentence: string, ...pieces: readonly string[]) =>
  (xml: string) =>
    xml.replace(
      new RegExp(`<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>${sentence}</w:t></w:r>`),
      // A function: "$&" in a text is no pattern.
      () => pieces.join(''),
    );
const read = (bytes: Uint8Array) => readWordReview(bytes, KNOWN);

describe('readWordReview', () => {
  it('finds nothing in a draft that nobody has touched, and its text by section', async () => {
    const { sections, remarks } = read(await draft());
    expect(remarks).toEqual([]);
    expect(sections).toEqual([
      { id: GENERAL, paragraphs: ['Vi tackar för planen.', 'Den är väl\nunderbyggd.'] },
      {
        id: FIRST,
        paragraphs: [
          'Delas målbilden?',
          'Vintervägar',
          'Kommunerna delar målbilden, i stort\nmen saknar en tidsplan.',
          'Sandfickor märks ut.',
          'Jouren är gemensam:',
          'vardagar',
          'helger',
          'Kostnader',
          'Å & Ä < Ö.',
        ],
      },
      { id: SECOND, paragraphs: ['Vad saknas?'] },
    ]);
  });

  it('tells which text went out', async () => {
    const origin = 'a'.repeat(64);
    const bytes = await writeResponseDocx(sampleResponse({ origin }), new Date('2026-04-14T12:00:00Z'));
    expect(read(bytes).origin).toBe(origin);
    expect(read(await draft()).origin).toBeNull();
  });

  it('tells a comment with its passage, its author and its day', async () => {
    const bytes = await edited(
      instead(
        'Sandfickor märks ut.',
        '<w:commentRangeStart w:id="0"/>',
        run('Sandfickor'),
        '<w:commentRangeEnd w:id="0"/>',
        '<w:r><w:commentReference w:id="0"/></w:r>',
        run(' märks ut.'),
      ),
      [{ id: '0', text: 'Hur många?' }],
    );
    expect(read(bytes).remarks).toEqual([
      {
        kind: 'COMMENT',
        sectionId: FIRST,
        author: 'Åsa Ek',
        at: '2026-04-20T09:30:00Z',
        quote: 'Sandfickor',
        text: 'Hur många?',
      },
    ]);
  });

  it('tells insertions, deletions and replacements, and keeps what the text was', async () => {
    const bytes = await edited((xml) =>
      [
        instead('vardagar', run('vardagar'), by('ins', ' och klämdagar')),
        instead('helger', by('del', 'helger'), by('ins', 'söndagar')),
        instead('Sandfickor märks ut.', run('Sandfickor '), by('del', 'märks ut'), run('.')),
      ].reduce((text, change) => change(text), xml),
    );
    const { sections, remarks } = read(bytes);
    const common = { sectionId: FIRST, author: 'Bo By', at: '2026-04-21T08:00:00Z' };
    expect(remarks).toEqual([
      { ...common, kind: 'DELETED', quote: 'märks ut', text: '' },
      { ...common, kind: 'INSERTED', quote: 'vardagar', text: 'och klämdagar' },
      { ...common, kind: 'REPLACED', quote: 'helger', text: 'söndagar' },
    ]);
    expect(sections).toEqual(read(await draft()).sections);
  });

  it('takes two people’s changes side by side for two', async () => {
    const bytes = await edited(instead('helger', by('del', 'helger', 'Bo By'), by('ins', 'söndagar', 'Cia Ceder')));
    expect(read(bytes).remarks.map(({ kind, author }) => [kind, author])).toEqual([
      ['DELETED', 'Bo By'],
      ['INSERTED', 'Cia Ceder'],
    ]);
  });

  it('takes what one strikes of another’s insertion for no part of the text', async () => {
    const inside = by('del', 'och nätter').replace('Bo By', 'Cia Ceder');
    const bytes = await edited(
      instead('vardagar', run('vardagar'), by('ins', ' och klämdagar').replace('</w:ins>', `${inside}</w:ins>`)),
    );
    const { sections, remarks } = read(bytes);
    expect(remarks.map(({ kind, author, quote, text }) => [kind, author, quote, text])).toEqual([
      ['INSERTED', 'Bo By', 'vardagar', 'och klämdagaroch nätter'],
      ['STRUCK', 'Cia Ceder', '', 'och nätter'],
    ]);
    expect(sections).toEqual(read(await draft()).sections);
    const own = by('ins', ' och klämdagar').replace('</w:ins>', `${by('del', 'och nätter')}</w:ins>`);
    expect(read(await edited(instead('vardagar', run('vardagar'), own))).remarks).toMatchObject([
      { kind: 'INSERTED', text: 'och klämdagar' },
    ]);
  });

  it('leaves out what databases keep otherwise, and halves no sign', async () => {
    const long = `${'a'.repeat(499)}😀 slut`;
    const bytes = await edited(
      (xml) =>
        [
          instead('vardagar', '<w:commentRangeStart w:id="0"/>', run(long), '<w:commentRangeEnd w:id="0"/>'),
          instead('helger', run('helger'), by('ins', ' före&#1;efter')),
        ].reduce((text, change) => change(text), xml),
      [{ id: '0', text: 'Ett&#0;två' }],
    );
    expect(read(bytes).remarks).toMatchObject([
      { kind: 'COMMENT', quote: 'a'.repeat(499), text: 'Etttvå' },
      { kind: 'INSERTED', text: 'föreefter' },
    ]);
    const whole = await edited(instead('vardagar', by('del', 'b'.repeat(3000))));
    expect(read(whole).remarks).toMatchObject([{ kind: 'DELETED', quote: 'b'.repeat(3000) }]);
  });

  it('follows a comment over paragraphs, and keeps one that points nowhere', async () => {
    const bytes = await edited(
      (xml) =>
        [
          instead('vardagar', '<w:commentRangeStart w:id="1"/>', run('vardagar')),
          instead(
            'helger',
            run('helger'),
            '<w:commentRangeEnd w:id="1"/>',
            '<w:r><w:commentReference w:id="1"/></w:r>',
          ),
        ].reduce((text, change) => change(text), xml),
      [
        { id: '1', text: 'Slå ihop.' },
        { id: '7', text: 'Allmänt: bra.' },
      ],
    );
    expect(read(bytes).remarks).toMatchObject([
      { kind: 'COMMENT', sectionId: FIRST, quote: 'vardagar\nhelger', text: 'Slå ihop.' },
      { kind: 'COMMENT', sectionId: null, quote: '', text: 'Allmänt: bra.' },
    ]);
  });

  it('knows sections by their headings where the bookmarks are gone', async () => {
    const bytes = await edited((xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, ''));
    expect(read(bytes).sections).toEqual(read(await draft()).sections);
  });

  it('does not take what is inserted as a paragraph for the text', async () => {
    const paragraph = `<w:p><w:pPr><w:rPr><w:ins w:id="3" w:author="Bo By"/></w:rPr></w:pPr>${by('ins', 'Ett nytt stycke.')}</w:p>`;
    const bytes = await edited((xml) =>
      xml.replace(/(<w:p>(?:(?!<w:p>).)*Vi tackar för planen\.(?:(?!<\/w:p>).)*<\/w:p>)/, `$1${paragraph}`),
    );
    const { sections, remarks } = read(bytes);
    expect(remarks).toMatchObject([{ kind: 'INSERTED', sectionId: GENERAL, quote: '', text: 'Ett nytt stycke.' }]);
    expect(sections).toEqual(read(await draft()).sections);
  });

  it('refuses what is no Word file, and tricks', async () => {
    const refused = (bytes: Uint8Array) => {
      try {
        read(bytes);
        return 'read';
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
    };
    expect(refused(Buffer.from('hej'))).toBe('TEXT_OF_UNREADABLE');
    expect(
      refused(await edited((xml) => xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'))),
    ).toBe('TEXT_OF_UNREADABLE');
    expect(refused(await edited((xml) => xml.slice(0, 2000)))).toBe('TEXT_OF_UNREADABLE');
    const deep = 60_000;
    expect(
      refused(
        await edited((xml) => xml.replace('</w:body>', `${'<w:sdt>'.repeat(deep)}${'</w:sdt>'.repeat(deep)}</w:body>`)),
      ),
    ).toMatch(/TEXT_OF_UNREADABLE|read/);
  });

  it('survives any text in a change', async () => {
    const base = await draft();
    const expected = readWordReview(base, KNOWN).sections;
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ minLength: 1, maxLength: 40 })
          .filter((text) => /^[\x20-\x7eåäö]+$/.test(text) && text.trim() !== ''),
        async (text) => {
          const review = read(await edited(instead('vardagar', run('vardagar'), by('ins', escaped(text)))));
          expect(review.remarks.map((remark) => remark.text)).toEqual([text.trim()]);
          expect(review.sections).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });
});
