import { isListed } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** What is told here of a paragraph or a row of a list. */
interface Block {
  readonly text: string;
  readonly listed: boolean;
  /** A blank line stands before. */
  readonly apart: boolean;
}

/** Words that open a list: "Nämnden beslutar att", "Nämnden avslår följande ansökningar:". */
const OPENING = /(?:\bbeslutar|\bbeslutade|\bbesluta|\batt|\bföljande|:)\s?:?$/i;
/** What a row only goes on after, so that the words belong before each row. */
const GOES_ON = /\b(?:att|besluta)\s?:?$/i;
/** "Barn- och utbildningsnämnden beslutar att", "Beslutar följande:": says no more than that something is decided. */
const BARE =
  /^(?:(?:\p{L}+- och )?\p{L}+(?: (?!(?:och|samt|att|inte|ej|har) |(?!för )\p{Ll}+r )[\p{L}&–-]+){0,5} )?(?:beslutar|beslutade|beslutas|beslutades|beslöt)(?: (?:att|(?:om )?följande(?: beslut)?))?\s?:?$/iu;
const ORGAN =
  /^(?:\p{L}*(?:mötet|gruppen|nätverket|forumet|nämnden|direktionen|styrelsen|utskottet|rådet|presidiet|kommittén|fullmäktige)|vi)\s/iu;
/** Where a row that begins with "att" is a decision of its own, and no broken line of the one before. */
const BEFORE_ATT = /(?:[,;:.]|\b(?:och|samt|dels|beslutar|beslutade|besluta))$/i;
const LONE_ATT = /^att\s?:?$/i;

export const isAtt = (text: string): boolean => /^att\s/i.test(text);

/** Words that tell nothing of what is decided, which the rows below therefore can do without. */
export const isBareOpening = (text: string): boolean =>
  text.length <= 120 && (BARE.test(text) || /^(?:att|följande)\s?:?$/i.test(text));

/** A whole sentence of the meeting, which begins a decision, unlike "Villkor:". */
export const isSentenceOfMeeting = (text: string): boolean =>
  ORGAN.test(text.slice(0, 80)) ||
  GOES_ON.test(text.slice(-20)) ||
  /\b(?:beslutar|beslutade|följande)\s?:?$/i.test(text);

export function opens(block: Block, next: Block): boolean {
  const end = block.text.slice(-20);
  if (!OPENING.test(end) || (isAtt(block.text) && isAtt(next.text))) return false;
  return next.listed || isAtt(next.text) || !next.apart || (GOES_ON.test(end) && /^\p{Ll}/u.test(next.text));
}

/** Whether the words of the opening stand before each of its rows; otherwise the rows stand below them. */
export const goesBeforeEachRow = (opening: string, row: Block): boolean =>
  GOES_ON.test(opening.slice(-20)) && (row.listed || isAtt(row.text) || /^\p{Ll}/u.test(row.text));

/** "Rådet ber kansliet att" before "skriva brev" and before "att skriva brev". */
export const beforeRow = (opening: string, row: string): string => {
  const words = opening.replace(/\s?:$/, '');
  return `${isAtt(row) ? words.replace(/\s+att$/i, '') : words} ${row}`;
};

/** Rows that begin with "att" are parted, as if a blank line stood between, and so are sentences that somebody ended. */
export function rowsOfAtt(lines: readonly SourceLine[]): readonly SourceLine[] {
  const rows = withLoneAtt(lines);
  return rows.flatMap(({ line, alone }, index) => {
    const above = rows[index - 1]?.line;
    const parted = above !== undefined && above.text !== '' && (alone || isParted(above, line));
    return parted ? [{ ...line, text: '' }, line] : [line];
  });
}

function isParted(above: SourceLine, line: SourceLine): boolean {
  const ended = above.ended === true;
  if (!isAtt(line.text)) return ended && /[.!?]$/.test(above.text) && /^\p{Ll}/u.test(line.text);
  return (ended && isAtt(above.text)) || BEFORE_ATT.test(above.text.slice(-20));
}

interface Row {
  readonly line: SourceLine;
  /** Its "att" stood on a line of its own. */
  readonly alone: boolean;
}

/** "att" on a line of its own begins the row below it, or ends the words that open the list below it. */
function withLoneAtt(lines: readonly SourceLine[]): readonly Row[] {
  const rows: Row[] = [];
  let waiting: SourceLine | undefined;
  for (const line of lines) {
    if (waiting === undefined) {
      if (LONE_ATT.test(line.text)) waiting = line;
      else rows.push({ line, alone: false });
    } else if (line.text !== '' && !LONE_ATT.test(line.text)) {
      if (!isListed(line.text))
        rows.push({ line: { ...line, text: `att ${line.text}`, line: waiting.line }, alone: true });
      else rows.push({ line: waiting, alone: false }, { line, alone: false });
      waiting = undefined;
    }
  }
  return rows;
}
