import type { DraftAttachment } from './draft.js';
import type { Part } from './parts.js';
import { toBlocks } from './sections.js';
import { saysNothing, withoutListMark } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

/** A name may hold commas; only after the ending of a file does one part two names. */
const AFTER_FILE = /(?<=\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|txt|csv|rtf|jpe?g|png|zip|msg|eml|html?))\s*[,;]\s*/i;
/** "[Planen.pdf](https://…)", as Markdown writes it. */
const LINK = /^\[([^[\]]{1,200})\]\([^()]{1,500}\)$/;
/** "1. Kartan  2. Planen" on one line. */
const NEXT_NUMBER = /\s{2,}(?=\d{1,2}[.)]\s)/;
const ANNEX = /,\s*(?:akt)?bilaga(?:\s+\d{1,3})?\.?$/i;
const NUMBERED = /^bilaga\s+\d{1,3}\s*[:.–-]?\s+(?=\S)/i;

/** The documents under "Bilagor", one for each row. */
export function readAttachments(lines: readonly SourceLine[]): readonly DraftAttachment[] {
  return lines.flatMap(({ text, line }) =>
    text
      .split(AFTER_FILE)
      .flatMap((row) => row.split(NEXT_NUMBER))
      .map((name) => withoutListMark(name).replace(NUMBERED, '').replace(LINK, '$1'))
      .filter((name) => name !== '' && !saysNothing(name))
      .map((name) => ({ name, line })),
  );
}

/** Under "Beslutsunderlag" only what is said to be annexed: "Kartan, bilaga". The rest are documents that lie elsewhere. */
export function readAnnexes(parts: readonly Part[]): readonly DraftAttachment[] {
  return parts.flatMap(({ lines }) =>
    toBlocksByRow(lines).flatMap(({ text, line }) =>
      text.length <= 400 && ANNEX.test(text) ? [{ name: withoutListMark(text.replace(ANNEX, '')), line }] : [],
    ),
  );
}

/** Each row is a document, unless it goes on with a small letter. */
function toBlocksByRow(lines: readonly SourceLine[]) {
  return toBlocks(
    lines.flatMap((line, index) => (index > 0 && !/^\p{Ll}/u.test(line.text) ? [{ ...line, text: '' }, line] : [line])),
  );
}
