/** A paragraph with its own line breaks, or a list whose entries may have some too. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] };

/** People type a hyphen; what is pasted from Word comes with a dash or a dot. */
const LIST_ENTRY = /^\s{0,3}[-–•]\s+(?=\S)/;
const INDENTED = /^\s{2,}\S/;
/** What has no place on paper: control characters but line feed, and marks without width. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\ufffe\uffff]/g;

/** One line of plain text: no breaks, no tabs, nothing invisible. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();

/**
 * The paragraphs and lists of a plain text: a blank line ends a paragraph, "- " begins an entry, an indented line goes on with the entry
 * above. Blank lines between entries do not end the list.
 */
export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: { kind: TextBlock['kind']; parts: string[] }[] = [];
  let afterBlank = true;
  for (const line of plainText(text).split('\n')) {
    const last = blocks.at(-1);
    const entry = line.replace(LIST_ENTRY, '');
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    if (entry !== line) {
      if (last?.kind === 'list') last.parts.push(entry.trim());
      else blocks.push({ kind: 'list', parts: [entry.trim()] });
    } else if (last?.kind === 'list' && !afterBlank && INDENTED.test(line)) {
      last.parts.push(`${last.parts.pop()}\n${line.trim()}`);
    } else if (last?.kind === 'paragraph' && !afterBlank) {
      last.parts.push(line.trim());
    } else {
      blocks.push({ kind: 'paragraph', parts: [line.trim()] });
    }
    afterBlank = false;
  }
  return blocks.map(({ kind, parts }) =>
    kind === 'list' ? { kind, entries: parts } : { kind, text: parts.join('\n') },
  );
}

const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '');
