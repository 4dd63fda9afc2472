const AFTER_Z: Readonly<Record<string, string>> = {
  å: '{',
  ä: '|',
  ö: '}',
  æ: '|',
  ø: '}',
  ü: 'y',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
};

/**
 * The text as a key whose plain binary order is Swedish alphabetical order and in which plain substring search ignores case and
 * foreign accents: å ä ö become the three characters after z, é becomes e, ü sorts as y. Alike on every database.
 */
export function swedishKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[åäöæøüßđðþł]/g, (letter) => AFTER_Z[letter]!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim();
}
