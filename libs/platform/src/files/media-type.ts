const OFFICE = 'application/vnd.openxmlformats-officedocument';
const BYTE_ORDER_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
/** How a file begins, where that tells what it is. */
const SIGNATURES: readonly (readonly [signature: Buffer, mediaType: string])[] = [
  [Buffer.from('%PDF-'), 'application/pdf'],
  [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'image/png'],
  [Buffer.from('\xff\xd8\xff', 'latin1'), 'image/jpeg'],
];
/** Which folder a zip of Office holds. */
const FOLDERS: readonly (readonly [folder: Buffer, mediaType: string])[] = [
  [Buffer.from('word/'), `${OFFICE}.wordprocessingml.document`],
  [Buffer.from('xl/'), `${OFFICE}.spreadsheetml.sheet`],
];

/** What the bytes are, whatever the sender calls them: text, JSON, PDF, DOCX, XLSX, PNG, JPEG; undefined for everything else. */
export function mediaTypeOf(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) {
    return FOLDERS.find(([folder]) => bytes.includes(folder))?.[1];
  }
  const known = SIGNATURES.find(([signature]) => bytes.subarray(0, signature.length).equals(signature));
  if (known) return known[1];
  // UTF-16 ("Unicode-text" in Excel): who reads the file can tell people what to do instead.
  if (BYTE_ORDER_MARKS.some((mark) => bytes.subarray(0, 2).equals(mark))) return 'text/plain';
  if (bytes.includes(0)) return undefined;
  const start = bytes
    .subarray(0, 100)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (start.startsWith('<')) return undefined;
  return start.startsWith('{') || start.startsWith('[') ? 'application/json' : 'text/plain';
}
