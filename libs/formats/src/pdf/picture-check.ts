import { inflateSync } from 'node:zlib';

/** A picture takes three or four bytes a point when it is unpacked; more than this is no scan of a paper. */
const MOST_PIXELS = 60_000_000;
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Adam7: first column and row, and the steps, of each pass. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * True when the bytes hold a PNG whose points can all be read. pdfkit unpacks pictures in a callback, where a broken one would end the
 * process instead of the call, so they are tried here first.
 */
export function isSoundPng(bytes: Uint8Array): boolean {
  const png = Buffer.from(bytes);
  if (!png.subarray(0, 8).equals(SIGNATURE)) return false;
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!header || header.length !== 13 || chunks.at(-1)?.type !== 'IEND') return false;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS[header[9]!];
  if (channels === undefined || width * height === 0 || width * height > MOST_PIXELS) return false;
  const palette = chunks.some(({ type }) => type === 'PLTE');
  if (header[9] === 3 && !palette) return false;
  const rows = rowLengths(width, height, channels * header[8]!, header[12] === 1);
  const length = rows.reduce((sum, [count, bytesInRow]) => sum + count * (bytesInRow + 1), 0);
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  return holdsRows(data, length, rows);
}

type Rows = readonly (readonly [count: number, bytes: number])[];

function rowLengths(width: number, height: number, bits: number, interlaced: boolean): Rows {
  const row = (columns: number) => Math.ceil((columns * bits) / 8);
  if (!interlaced) return [[height, row(width)]];
  return PASSES.map(([x, y, stepX, stepY]): readonly [number, number] => {
    const columns = Math.ceil((width - x) / stepX);
    return [columns > 0 ? Math.max(Math.ceil((height - y) / stepY), 0) : 0, row(columns)];
  });
}

/** Each row begins with the number of its filter, 0 to 4. */
function holdsRows(packed: Buffer, length: number, rows: Rows): boolean {
  let points: Buffer;
  try {
    points = inflateSync(packed, { maxOutputLength: length + 1024 });
  } catch {
    return false;
  }
  let at = 0;
  for (const [count, bytes] of rows) {
    for (let row = 0; row < count; row++, at += bytes + 1) if ((points[at] ?? 5) > 4) return false;
  }
  return points.length >= length;
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at + 12 <= png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length) break;
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}
