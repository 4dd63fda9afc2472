const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BYTE_ORDER_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const SHEET_ENTRY = Buffer.from('xl/');

/** What the bytes are, whatever the sender calls them: text, JSON or XLSX; undefined for everything else. */
export function mediaTypeOf(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return bytes.includes(SHEET_ENTRY) ? XLSX : undefined;
  // UTF-16 ("Unicode-text" in Excel): who reads the file can tell people what to do instead.
  if (BYTE_ORDER_MARKS.some((mark) => bytes.subarray(0, 2).equals(mark))) return 'text/plain';
  if (bytes.includes(0)) return undefined;
  const start = bytes
    .subarray(0, 100)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (start.startsWith('%PDF') || start.startsWith('<')) return undefined;
  return start.startsWith('{') || start.startsWith('[') ? 'application/json' : 'text/plain';
}
