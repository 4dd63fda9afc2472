/** A line of the text without its looks: what is left when page breaks, emphasis and odd spaces are gone. */
export interface SourceLine {
  /** Trimmed; '' for a blank line. Tabs between words stay, as they part the cells of a table. */
  readonly text: string;
  /** From 1, in the text as it was given. */
  readonly line: number;
  /** Leading spaces; a tab counts as four. */
  readonly indent: number;
  /** Bold as a whole or a Markdown heading: a hint that it is a heading. */
  readonly marked: boolean;
  /** A page begins with this line. */
  readonly newPage: boolean;
  /** The item goes on here after "forts."; `DECIDES`: and decides again further down. */
  readonly resumed?: 'DECIDES' | 'GOES_ON';
  /** Somebody ended it: the next word would have had room. */
  readonly ended?: boolean;
}

/** Longer lines are prose, whatever they begin with. */
export const LONGEST_HEADING = 300;

const LINE_END = /\r\n|\n|\r|\u2028|\u2029/;
/** Signs without a look of their own; half characters and those that only one font knows too. */
const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/gu;
/** A soft hyphen at the end of a line parts a word, as any hyphen does. */
const SOFT_HYPHEN_LAST = /\u00ad(?=\s{0,20}$)/;
const HYPHENS = /[\u2010\u2011]/g;
/** Bullets of Word's fonts, which have no character of their own. */
const FONT_BULLET = /^(\s*)[\uf0a7\uf0b7\uf0d8\uf0e0\uf0fc\u27a2\u27a4\u25ba\u2713\u2714][ \t]*/;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const EMPHASIS = /(^|[\s(])([*_]{1,3})(?=\S)([^*_\n]{1,500}?)(?<=\S)\2(?=$|[\s),.:;!?])/g;
const HEADING_MARK = /^#{1,6}[ \t]+/;
const WHOLLY_BOLD = /^(?:\d{1,3}(?:\.\d{1,3}){0,2}[.)]?[ \t]+)?(\*\*|__)[^*_]{1,300}\1[:.]?$/;

/** The text in lines. Linear in the length of the text. */
export function toSourceLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  for (const [index, raw] of text.normalize('NFC').split(LINE_END).entries()) {
    const pieces = raw.split('\f');
    for (const [at, piece] of pieces.entries()) {
      // A form feed at the very end of a line would otherwise add a blank one.
      if (at > 0 && at === pieces.length - 1 && piece.trim() === '') continue;
      lines.push(toLine(piece, index + 1, at > 0));
    }
  }
  return lines;
}

function toLine(raw: string, line: number, newPage: boolean): SourceLine {
  const plain = raw
    .replace(FONT_BULLET, '$1• ')
    .replace(SOFT_HYPHEN_LAST, '-')
    .replace(HYPHENS, '-')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ');
  const body = plain.trim();
  const bold = body.length <= LONGEST_HEADING && WHOLLY_BOLD.test(body);
  const heading = HEADING_MARK.test(body);
  return {
    text: withoutEmphasis(body.replace(HEADING_MARK, '')),
    line,
    indent: indentOf(plain),
    marked: bold || heading,
    newPage,
  };
}

const withoutEmphasis = (text: string): string => {
  if (!/[*_]/.test(text) || /^[*_\-=\s]+$/.test(text)) return text;
  return text.replace(EMPHASIS, '$1$3').replace(/\*\*/g, '').trim();
};

function indentOf(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === ' ') width += 1;
    else if (char === '\t') width += 4;
    else return width;
  }
  return 0;
}

const RULE = /^(?:[-–—_*=]\s?){3,}$/;

/** A line across the page, drawn with characters. */
export const isRule = (text: string): boolean => text.length <= 400 && RULE.test(text);

/** As the notes of Word files are read. */
export const isFootnote = (text: string): boolean => /^Fotnot \d{1,4}: \S/.test(text);

const BULLET = /^(?:[•●▪■◦○‣⁃∙·*–—-]|o(?=\t|\s{2,}))[ \t]+|^[•●▪■◦○‣⁃∙]/;
const TICK_BOX = /^\[[ xX✓]?\]\s+(?=\S)/;
const LIST_NUMBER = /^(?:\d{1,2}[.)]|[a-zåäö][.)])[ \t]+(?=\S)/;

export const isBullet = (text: string): boolean => BULLET.test(text);
export const isListed = (text: string): boolean => BULLET.test(text) || LIST_NUMBER.test(text);
export const withoutBullet = (text: string): string => text.replace(BULLET, '').trim().replace(TICK_BOX, '');
export const withoutListMark = (text: string): string => {
  const plain = withoutBullet(text);
  return plain === text ? text.replace(LIST_NUMBER, '').trim() : plain;
};

const NOTHING =
  /^\(?(?:(?:inga|ingen|inget)(?: (?:nya|särskilda|ytterligare))?(?: (?:åtgärd(?:er)?|beslut|bilag(?:a|or)|uppdrag|datum|slutdatum|ansvarig|person|tid))?(?: (?:noterades|beslutades|fattades|togs|antecknades|noterat|noterade|finns))?|ej angiven|ej angivet|ej bestämt|ej aktuellt|inte aktuellt|inte angivet|saknas|n\/a|[-–—]+)\)?\.?$/i;

/** "Inga", "Ej angivet", "–": somebody says that there is nothing here. */
export const saysNothing = (text: string): boolean => text.length <= 45 && NOTHING.test(withoutBullet(text) || text);
