import PDFDocument from 'pdfkit';
import { FONTS } from './fonts.js';

type Has = (sign: string) => boolean;

/** Basic Latin and Latin-1: what nearly all texts are made of, but for the hyphen that is not to be seen. */
const IN_EVERY_FONT = /^[ -~\u00a0-\u00ac\u00ae-\u00ff]*$/;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const KEPT_TOGETHER = /[\u2007\u202f]/g;
const BLANKS = /[\t\u1680\u2000-\u200a\u205f\u3000]/g;
const INVISIBLE = /(?![\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** The text as paper has it: every blank one that fonts know, line ends as line feeds, and nothing that cannot be seen. */
export const onPaper = (text: string): string =>
  text
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(KEPT_TOGETHER, '\u00a0')
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, '');

/**
 * The text in signs that the font has: a letter that it lacks as letter and accent. What it lacks even so becomes a question mark, since PDF/UA
 * forbids the font's empty box.
 */
export function drawable(text: string, has: Has): string {
  if (IN_EVERY_FONT.test(text)) return text;
  return Array.from(onPaper(text), (sign) => (sign === '\n' ? ' ' : (inSigns(sign, has) ?? '?'))).join('');
}

/** The signs of a text that no paper can show, each once. */
export function unprintable(text: string): readonly string[] {
  if (IN_EVERY_FONT.test(text)) return [];
  const fonts = (known ??= fontsRead());
  const signs = new Set(onPaper(text).replaceAll('\n', ''));
  return [...signs].filter((sign) => fonts.some((has) => inSigns(sign, has) === undefined));
}

function inSigns(sign: string, has: Has): string | undefined {
  if (has(sign)) return sign;
  const parts = sign.normalize('NFD');
  return parts !== sign && Array.from(parts).every(has) ? parts : undefined;
}

let known: readonly Has[] | undefined;

function fontsRead(): readonly Has[] {
  const pdf = new PDFDocument({ autoFirstPage: false });
  return Object.values(FONTS).map((file) => hasIn(pdf.font(file)));
}

/** Whether the font that is chosen now has a sign. */
export function hasIn(pdf: PDFKit.PDFDocument): Has {
  const { font } = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } })._font;
  return (sign) => font.hasGlyphForCodePoint(sign.codePointAt(0)!);
}
