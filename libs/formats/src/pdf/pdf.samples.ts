import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { crc32, deflateSync } from 'node:zlib';
import { PDFParse } from 'pdf-parse';

const name = (text: string) => PDFName.of(text);
const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** A PNG with points of one colour; `packed` replaces its points. */
export function png(width: number, height: number, colorType: keyof typeof CHANNELS, packed?: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colorType], 8);
  const points = () => {
    const row = Buffer.alloc(width * CHANNELS[colorType] + 1, 90);
    row[0] = 0;
    return deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  };
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', packed ?? points()), chunk('IEND')]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** The head of a JPEG of 40 × 30 points, which is all that pdfkit reads of one; four channels are printer's inks. */
export function jpeg(channels: 1 | 3 | 4): Buffer {
  const parts = Array.from({ length: channels }, (_, index) => [index + 1, 0x11, 0]).flat();
  const frame = [8, 0, 30, 0, 40, channels, ...parts];
  return Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, frame.length + 2, ...frame, 0xff, 0xd9]);
}

/** The texts of the pages, line by line. */
export async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  const { pages } = await parser.getText();
  await parser.destroy();
  return pages.map(({ text }) => text);
}

export interface Tag {
  readonly type: string;
  readonly kids: readonly Tag[];
}

/** The structure tree of a PDF, without its contents. */
export async function tagsOf(bytes: Uint8Array): Promise<readonly Tag[]> {
  const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const kidsOf = (element: PDFDict): readonly Tag[] => {
    const kids = element.lookup(name('K'));
    const all = kids instanceof PDFArray ? kids.asArray() : [element.get(name('K'))];
    return all
      .map((kid) => (kid instanceof PDFRef ? context.lookup(kid) : kid))
      .filter((kid) => kid instanceof PDFDict && kid.has(name('S')))
      .map((kid) => ({ type: (kid as PDFDict).lookup(name('S'), PDFName).decodeText(), kids: kidsOf(kid as PDFDict) }));
  };
  return kidsOf(catalog.lookup(name('StructTreeRoot'), PDFDict));
}

/** All tags of a tree in reading order. */
export const flat = (tags: readonly Tag[]): readonly string[] =>
  tags.flatMap(({ type, kids }) => [type, ...flat(kids)]);

/** The bookmarks, indented by two spaces for each level. */
export async function bookmarksOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const below = (parent: PDFDict, level: number): readonly string[] => {
    const titles: string[] = [];
    for (let item = parent.lookupMaybe(name('First'), PDFDict); item; item = item.lookupMaybe(name('Next'), PDFDict)) {
      const title = item.lookup(name('Title')) as PDFString | PDFHexString;
      titles.push('  '.repeat(level) + title.decodeText(), ...below(item, level + 1));
    }
    return titles;
  };
  return below(catalog.lookup(name('Outlines'), PDFDict), 0);
}

/** What is wrong in how the pages and the structure tree point at each other; nothing for a sound file. */
export async function brokenTags(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const nums = document.catalog
    .lookup(name('StructTreeRoot'), PDFDict)
    .lookup(name('ParentTree'), PDFDict)
    .lookup(name('Nums'), PDFArray);
  const keys = Array.from({ length: nums.size() / 2 }, (_, index) => nums.lookup(2 * index, PDFNumber).asNumber());
  const faults = keys.some((key, index) => index > 0 && key <= keys[index - 1]!) ? ['keys out of order'] : [];
  const used = document.getPages().map(({ node }) => node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber());
  if (new Set(used).size < used.length) faults.push('pages share a key');
  document.getPages().forEach((page, index) => {
    const at = keys.indexOf(used[index] ?? -1);
    if (at < 0) return faults.push(`page ${index + 1} has no parents`);
    const parents = nums.lookup(2 * at + 1, PDFArray);
    parents.asArray().forEach((_, mcid) => {
      if (!holds(parents.lookup(mcid, PDFDict), page.ref, mcid)) faults.push(`page ${index + 1}, content ${mcid}`);
    });
    return undefined;
  });
  return faults;
}

function holds(element: PDFDict, page: PDFRef, mcid: number): boolean {
  const kids = element.lookup(name('K'));
  const all = kids instanceof PDFArray ? kids.asArray() : [kids];
  return all.some((kid) =>
    kid instanceof PDFNumber
      ? kid.asNumber() === mcid && element.get(name('Pg')) === page
      : kid instanceof PDFDict &&
        kid.get(name('Pg')) === page &&
        kid.lookupMaybe(name('MCID'), PDFNumber)?.asNumber() === mcid,
  );
}
