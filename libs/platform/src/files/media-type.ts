const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SHEET_ENTRY = Buffer.from('xl/');

/** What the bytes are, whatever the sender calls them: text, JSON or XLSX; undefined for everything else. */
export function mediaTypeOf(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return bytes.includes(SHEET_ENTRY) ? XLSX : undefined;
  if (bytes.includes(0)) return undefined;
  const start = bytes.subarray(0, 100).toString('latin1').trimStart();
  if (start.startsWith('%PDF') || start.startsWith('<')) return undefined;
  return start.startsWith('{') || start.startsWith('[') ? 'application/json' : 'text/plain';
}
