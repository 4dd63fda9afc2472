import { describe, expect, it } from '@jest/globals';
import { brokenTags, flat, pageTexts, tagsOf } from './pdf.samples.js';
import { drawTable } from './tables.js';
import { TaggedDocument } from './tagged-document.js';
import { TextFlow } from './text-flow.js';

const style = { font: 'regular', size: 10, leading: 14, color: '#000000' } as const;
const tableStyle = { heading: style, cell: style, ruleColor: '#000000' };

/** Pages of ten lines. */
async function written(draw: (flow: TextFlow) => void): Promise<Uint8Array> {
  const document = new TaggedDocument({ title: 'Prov', author: '', createdAt: new Date(0) });
  draw(new TextFlow(document, { left: 50, right: 500, top: 50, bottom: 190 }));
  return document.finish();
}

const paragraph = (flow: TextFlow, lines: number, word: string) =>
  flow.text(flow.document.element(flow.document.root, 'P'), [{ text: Array(lines).fill(word).join('\n'), style }]);
const linesPerPage = async (bytes: Uint8Array, word: string) =>
  (await pageTexts(bytes)).map((text) => text.split(word).length - 1);

describe('a paragraph that meets the foot of a page', () => {
  it.each([
    [7, 3, [3, 0]],
    [8, 3, [0, 3]],
    [9, 2, [0, 2]],
    [9, 5, [0, 5]],
    [7, 4, [2, 2]],
    [6, 6, [4, 2]],
    [0, 25, [10, 10, 5]],
    [0, 21, [10, 9, 2]],
  ])('after %d lines, with %d of its own', async (before, lines, pages) => {
    const bytes = await written((flow) => {
      if (before > 0) paragraph(flow, before, 'före');
      paragraph(flow, lines, 'rad');
    });
    const counted = await linesPerPage(bytes, 'rad');
    expect([...counted, 0].slice(0, pages.length)).toEqual(pages);
    expect(await brokenTags(bytes)).toEqual([]);
  });
});

describe('a table that meets the foot of a page', () => {
  const table = (rows: readonly (readonly string[])[], flow: TextFlow) =>
    drawTable(flow, flow.document.root, {
      columns: [
        { heading: 'Vad', share: 1 },
        { heading: 'Vem', share: 1 },
      ],
      rows,
      style: tableStyle,
      within: flow.column,
    });

  it('shows its headings on each page and tags them once', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`sak ${index}`, 'Åsa']);
    const bytes = await written((flow) => table(rows, flow));
    const pages = await pageTexts(bytes);
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) expect(text).toContain('Vad');
    expect(flat(await tagsOf(bytes)).filter((tag) => tag === 'TH')).toHaveLength(2);
    expect(await brokenTags(bytes)).toEqual([]);
  });

  it('goes to the next page as a whole rather than leave its headings behind', async () => {
    const bytes = await written((flow) => {
      paragraph(flow, 7, 'före');
      table([['sak\nsak', 'Åsa']], flow);
    });
    expect(await linesPerPage(bytes, 'Vad')).toEqual([0, 1]);
  });

  it('parts a row only if no page could hold it', async () => {
    const high = await written((flow) =>
      table(
        [
          ['ett', ''],
          [Array(14).fill('sak').join('\n'), 'Åsa'],
        ],
        flow,
      ),
    );
    expect(await linesPerPage(high, 'sak')).toEqual([expect.any(Number), expect.any(Number)]);
    expect((await linesPerPage(high, 'sak')).reduce((sum, count) => sum + count)).toBe(14);
    const low = await written((flow) =>
      table(
        [
          ['ett\ntvå\ntre\nfyra', ''],
          [Array(5).fill('sak').join('\n'), ''],
        ],
        flow,
      ),
    );
    expect(await linesPerPage(low, 'sak')).toEqual([0, 5]);
  });
});
