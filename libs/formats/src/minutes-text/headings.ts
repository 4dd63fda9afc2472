import { isListed, isRule, LONGEST_HEADING } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** A line that may be the heading of an item, by what it says itself. */
export interface HeadingLine {
  /** [4, 1] for "4.1" and for "4a". */
  readonly number: readonly number[];
  /** "4a", where a letter parts the number. */
  readonly lettered?: string;
  readonly style: 'PARAGRAPH' | 'NUMBER';
  readonly title: string;
  readonly registrationNumber: string;
  /** "§ 28 forts.": the item goes on. */
  readonly continued: boolean;
  /** How much it looks like a heading; below nought like an item of a list. */
  readonly weight: number;
}

const REGISTRATION =
  '(?:(?:dnr|diarienr|diarienummer|ärendenr)\\.?:?\\s{0,3})?(?:\\p{L}{1,8}[-. /]{0,2})?(?:\\d{4}|\\d{2})\\s?[/:]\\s?\\d{1,6}(?:(?:[ -]\\d{2,3}|\\s-\\s\\d{1,4})(?!\\d))?';
/** "ÖFN 2022-000117": after letters also with a hyphen, but no row of years. */
const HYPHENED = '(?:dnr\\.?:?\\s{0,3})?\\p{L}{2,8}[-. ]{1,2}\\d{4}-(?!(?:19|20)\\d\\d(?!\\d))\\d{3,6}';
/** "RUN 45-2024". */
const YEAR_LAST = '\\p{L}{2,8} \\d{1,5}-(?:19|20)\\d{2}';
const LABELLED = '(?:dnr|diarienr|diarienummer|ärendenr)\\.?:?\\s{0,3}[\\p{L}\\d][\\p{L}\\d/:. -]{1,30}\\d';
const REGISTRATION_LINE = new RegExp(`^(?:${REGISTRATION}|${HYPHENED}|${YEAR_LAST}|${LABELLED})$`, 'iu');
const REGISTRATION_AT_END = new RegExp(`(?:^|\\s)((?:${REGISTRATION}|${HYPHENED}|${LABELLED}))$`, 'iu');
/** "KS 2025.123", which only capitals before it tell from a number with decimals. */
const DOTTED = /^\p{Lu}{1,6}[-./ ]{1,2}(?:\d{4}|\d{2})\.\d{1,6}$/u;
const IN_PARENTHESES = /(?:^|\s)\(([^()]{4,40})\)$/;
const WHOLLY_IN_PARENTHESES = /^\(([^()]{4,40})\)$/;
const FIRST_IN_PARENTHESES = /^\(([^()]{4,40})\)\s+(?=\p{Lu})/u;
/** "2024/31 - 406": the number of a matter and of a document in it, no row of years. */
const WITH_DOCUMENT = /^\d{4}\/\d{1,6}(?:-\d{2,3}|\s-\s\d{1,4})$/;
const REGISTRATION_LABEL = /^(?:dnr|diarienr|diarienummer|ärendenr)\.?:?\s{0,3}/iu;

const FIRST_LABELLED = new RegExp(
  `^((?:dnr|diarienr|diarienummer)[.:]{0,2}\\s{1,3}${REGISTRATION})[.,]?\\s+(?=\\p{Lu})`,
  'iu',
);

/** Before the sign a registration number or the committee's short name; after it number, year of the number, title. */
const PARAGRAPH =
  /^(.{0,40}?)(?:§{1,2}\s{0,3}|paragraf\s{1,3})(\d{1,4})(?:\/(?:\d{4}|\d{2}))?(?![\d-])[.:]?(?:\s{0,3}[–—-]\s)?\s{0,5}(.*)$/iu;
const PARAGRAPH_LAST = /^(\d{1,4})\s{0,2}§\s{0,5}(.*)$/u;
const NUMBER =
  /^(?:(punkt|pkt\.?|ärende|dagordningspunkt|p\.)\s{1,3})?(\d{1,3}(?:\.\d{1,2}){0,2})([.):]{0,2})(?:\s{0,3}[–—-]\s|\s{1,20})(\S.*)$/iu;
/** "3a. Medlemsavgift"; without a point after it "3b" is a flat or a form. */
const LETTERED = /^(\d{1,3})([a-h])[.):]\s{1,20}(\p{Lu}.*)$/u;
const NUMBER_ALONE = /^(?:(?:punkt|pkt|ärende)\s{1,3}(\d{1,3})[.:]?|(\d{1,3})\.)$/i;

/** A registration number alone on its line, without "Dnr"; '' when the line is something else. */
export function readRegistrationLine(text: string): string {
  const plain = text.length <= 60 ? text.replace(WHOLLY_IN_PARENTHESES, '$1') : '';
  return REGISTRATION_LINE.test(plain) ? plain.replace(REGISTRATION_LABEL, '').trim() : '';
}

/** The heading that a line may be; undefined when it can be none. */
export function readHeading(line: SourceLine): HeadingLine | undefined {
  const { text } = line;
  if (text === '' || text.length > LONGEST_HEADING || !/\d/.test(text.slice(0, 60))) return undefined;
  return readParagraph(text) ?? readLettered(line) ?? readNumbered(line);
}

function readLettered({ text, marked }: SourceLine): HeadingLine | undefined {
  const match = LETTERED.exec(text);
  if (!match || Number(match[1]) === 0) return undefined;
  const { title, found } = partRegistration(match[3]!.trim());
  return {
    number: [Number(match[1]), match[2]!.charCodeAt(0) - 96],
    lettered: `${Number(match[1])}${match[2]!}`,
    style: 'NUMBER',
    title,
    registrationNumber: found,
    continued: false,
    weight: 3 + titleWeight(title) + (marked ? 4 : 0),
  };
}

function readParagraph(text: string): HeadingLine | undefined {
  const match = PARAGRAPH.exec(text);
  const last = match ? null : PARAGRAPH_LAST.exec(text);
  if (!match && !last) return undefined;
  const [before, number, after] = match ? [match[1]!.trim(), match[2]!, match[3]!] : ['', last![1]!, last![2]!];
  const registration = readRegistrationLine(before);
  if (before !== '' && registration === '' && !isCommitteePrefix(before)) return undefined;
  const continued = /^\(?(?:forts(?:\.|ättning)?|fortsättning från föregående sida)\)?\.?(?=\s|$)/i.exec(after);
  const rest = continued ? after.slice(continued[0].length).trim() : after.trim();
  const { title, found } = partRegistration(rest);
  const first = partFirstRegistration(title);
  return { ...paragraph(number, first.title, registration || found || first.found), continued: continued !== null };
}

function paragraph(number: string, title: string, registrationNumber: string): Omit<HeadingLine, 'continued'> {
  return {
    number: [Number(number)],
    style: 'PARAGRAPH',
    title,
    registrationNumber,
    weight: 6 + titleWeight(title) + (/^[\d§,–-]/.test(title) ? -8 : 0),
  };
}

/** "AU", "Ks", "KSAU" and "Dnr …" before the sign; words of a sentence are not. */
const isCommitteePrefix = (text: string): boolean => /^(?:\p{Lu}\p{L}{0,5}\.?|\p{Lu}{1,8})$/u.test(text);

function readNumbered(line: SourceLine): HeadingLine | undefined {
  const alone = NUMBER_ALONE.exec(line.text);
  const match = alone ? null : NUMBER.exec(line.text);
  const numberText = alone ? (alone[1] ?? alone[2]!) : match?.[2];
  if (numberText === undefined) return undefined;
  const number = numberText.split('.').map(Number);
  const rest = match?.[4] ?? '';
  if (number[0] === 0 || number[0]! > 300 || (match && !/^[\p{L}"”“'«(]/u.test(rest))) return undefined;
  const { title, found } = partRegistration(rest.trim());
  const plain = match !== null && match[1] === undefined && match[3] === '';
  return {
    number,
    style: 'NUMBER',
    title,
    registrationNumber: found,
    continued: false,
    weight:
      3 +
      titleWeight(title) +
      (match?.[1] ? 2 : 0) +
      (line.marked ? 4 : 0) +
      (plain && number.length === 1 ? -1.5 : 0) +
      (alone ? -1 : 0) +
      (line.indent > 3 ? -1 : 0),
  };
}

/** A title, and the registration number that it ends with. */
export function partRegistration(text: string): { readonly title: string; readonly found: string } {
  const inner = IN_PARENTHESES.exec(text.slice(-60));
  const alone = inner?.[0] === text;
  const marked = inner !== null && (alone || /^\p{L}/u.test(inner[1]!) || WITH_DOCUMENT.test(inner[1]!));
  if (marked && readRegistrationLine(inner[1]!) !== '') {
    return { title: text.slice(0, text.length - inner[0].length).trim(), found: readRegistrationLine(inner[1]!) };
  }
  if (text.length <= 60 && DOTTED.test(text)) return { title: '', found: text };
  const match = REGISTRATION_AT_END.exec(text.slice(-60));
  if (!match || /^\d/.test(match[1]!)) return { title: text, found: '' };
  return {
    title: text.slice(0, text.length - match[1]!.length).replace(/[\s(,–-]+$/, ''),
    found: match[1]!.replace(REGISTRATION_LABEL, '').trim(),
  };
}

/** "Dnr TU 2021/114   Belysning": the number before the title, with its label or in a cell of its own. */
function partFirstRegistration(text: string): { readonly title: string; readonly found: string } {
  const cell = /^(.{4,40}?)(?:\t|\s{2,})\s*(?=\S)/u.exec(text);
  const inner = FIRST_IN_PARENTHESES.exec(text);
  const match =
    [cell, inner].find((each) => each && readRegistrationLine(each[1]!) !== '') ?? FIRST_LABELLED.exec(text);
  if (!match) return { title: text, found: '' };
  return { title: text.slice(match[0].length).trim(), found: match[1]!.replace(REGISTRATION_LABEL, '').trim() };
}

function titleWeight(title: string): number {
  if (title === '') return 0;
  let weight = 0;
  if (title.length > 120) weight -= 4;
  if (/^\p{Ll}/u.test(title)) weight -= 5;
  if (/[.!]$/.test(title) && !/\b(?:m\.?m|e\.?d|etc|kl|inkl)\.$/.test(title)) weight -= 2.5;
  if (/[,;]$/.test(title)) weight -= 3;
  if (/\.(?:pdf|docx?|xlsx?|pptx?|odt)\b/i.test(title)) weight -= 4;
  if (isListed(title) || isRule(title)) weight -= 4;
  return weight;
}
