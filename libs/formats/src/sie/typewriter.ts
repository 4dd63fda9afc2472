const REPLACEMENTS: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2026': '...',
  '\u2022': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u00d7': 'x',
  '\u20ac': 'EUR',
};
const TYPOGRAPHIC = new RegExp(`[${Object.keys(REPLACEMENTS).join('')}]`, 'g');

/** Dashes, curly quotes and the like as a typewriter has them: for texts of invoices that go to the books. Other signs stay. */
export const typewriterText = (text: string): string =>
  text.normalize('NFC').replace(TYPOGRAPHIC, (sign) => REPLACEMENTS[sign]!);
