const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
/** 1 January 1980, 00:00: the first moment that a ZIP archive can name. */
const TIME_AND_DATE = 0x00210000;

/** The archive with the same time on all its entries, so that equal papers are equal files. Expects no comment at its end. */
export function withFixedTimes(zip: Buffer): Uint8Array {
  const copy = Buffer.from(zip);
  const end = copy.length - END_LENGTH;
  if (copy.readUInt32LE(end) !== END_OF_DIRECTORY) throw new TypeError('Not a plain ZIP archive.');
  const count = copy.readUInt16LE(end + 10);
  let entry = copy.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    copy.writeUInt32LE(TIME_AND_DATE, entry + 12);
    copy.writeUInt32LE(TIME_AND_DATE, copy.readUInt32LE(entry + 42) + 10);
    entry += 46 + copy.readUInt16LE(entry + 28) + copy.readUInt16LE(entry + 30) + copy.readUInt16LE(entry + 32);
  }
  return new Uint8Array(copy);
}
