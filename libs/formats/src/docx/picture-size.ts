const PNG = 0x89504e47;
/** JPEG's frame headers, which hold the size; C4, C8 and CC are other things. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Width and height in points of the picture. Throws when the bytes are neither PNG nor JPEG. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const picture = Buffer.from(bytes);
  if (picture.length > 24 && picture.readUInt32BE(0) === PNG) {
    return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
  }
  if (picture[0] === 0xff && picture[1] === 0xd8) {
    for (let at = 2; at + 9 < picture.length && picture[at] === 0xff; at += 2 + picture.readUInt16BE(at + 2)) {
      if (isFrame(picture[at + 1]!))
        return { width: picture.readUInt16BE(at + 7), height: picture.readUInt16BE(at + 5) };
    }
  }
  throw new TypeError('The picture cannot be read.');
}
