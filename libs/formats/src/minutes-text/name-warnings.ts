import { isOffice } from './action-parts.js';
import { warning } from './draft.js';
import type { DraftAction, DraftAttendee, DraftItem, DraftWarning } from './draft.js';
import { foldName } from './names.js';
import type { SourceLine } from './source-lines.js';

const LONGEST_NAME = 4;
const MOST_WARNINGS = 200;
/** More people of one first name would make the comparison slow. */
const MOST_NAMESAKES = 100;

/** Names spelt like another but for å ä ö é, and people who are to do something without having taken part. */
export function nameWarnings(
  lines: readonly SourceLine[],
  attendees: readonly DraftAttendee[],
  items: readonly DraftItem[],
): readonly DraftWarning[] {
  const names = new Set(attendees.map(({ name }) => name));
  const actions = items.flatMap((item) => item.actions).filter(({ assignee }) => assignee !== '');
  const known = new Map(
    [...actions.map(({ assignee }) => assignee), ...names]
      .filter((name) => name.includes(' '))
      .map((name) => [foldName(name), name]),
  );
  const folded = foldedNames(lines, known);
  const present = byFirstName([...names]);
  const distinct = [...new Map(actions.map((action) => [action.assignee, action])).values()];
  const asked = attendees.length === 0 ? [] : distinct.flatMap((action) => askWho(action, present));
  return [...folded, ...asked].slice(0, MOST_WARNINGS);
}

function askWho({ assignee, line }: DraftAction, present: ByFirstName): readonly DraftWarning[] {
  const fitting = whoFits(assignee, present);
  if (fitting === 'SAME') return [];
  if (isOffice(assignee)) {
    return [warning('ASSIGNEE_MISSING', line, `”${assignee}” är ingen person. Ange vem som ansvarar för åtgärden.`)];
  }
  const [first, ...others] = fitting;
  const message =
    first === undefined
      ? `${assignee} har en åtgärd men står inte bland deltagarna.`
      : others.length === 0
        ? `”${assignee}” har en åtgärd. Är det ${first}?`
        : `”${assignee}” har en åtgärd. Bland deltagarna finns ${fitting.slice(0, 3).join(', ')}. Ange vem det är.`;
  return [warning('ASSIGNEE_NOT_PRESENT', line, message)];
}

interface Named {
  readonly name: string;
  readonly words: readonly string[];
}

type ByFirstName = ReadonlyMap<string, readonly Named[]>;

function byFirstName(names: readonly string[]): ByFirstName {
  const index = new Map<string, Named[]>();
  for (const name of names) {
    const words = foldName(name).split(' ');
    const known = index.get(words[0]!);
    if (known === undefined) index.set(words[0]!, [{ name, words }]);
    else if (known.length < MOST_NAMESAKES) known.push({ name, words });
  }
  return index;
}

/** "Lisa" and "Lisa A L" may be Lisa Andersson Lindberg, which somebody must say. */
function whoFits(assignee: string, present: ByFirstName): 'SAME' | readonly string[] {
  const words = foldName(assignee).replace(/\./g, '').split(' ');
  const namesakes = present.get(words[0]!) ?? [];
  if (namesakes.some((full) => full.words.join(' ') === words.join(' '))) return 'SAME';
  return namesakes
    .filter((full) => words.length <= full.words.length && words.every((word, at) => full.words[at]!.startsWith(word)))
    .map(({ name }) => name);
}

function foldedNames(lines: readonly SourceLine[], known: ReadonlyMap<string, string>): readonly DraftWarning[] {
  const warnings = new Map<string, DraftWarning>();
  for (const { text, line } of lines) {
    const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    for (let at = 0; at + 1 < words.length; at += 1) {
      if (!/^\p{Lu}/u.test(words[at]!)) continue;
      for (let count = 2; count <= LONGEST_NAME && at + count <= words.length; count += 1) {
        const written = words.slice(at, at + count).join(' ');
        const other = known.get(foldName(written));
        if (
          other === undefined ||
          other === written ||
          warnings.has(written) ||
          other.toLowerCase() === written.toLowerCase()
        )
          continue;
        const message = `”${written}” och ”${other}” skiljer sig bara i prickar eller accenter. Är det samma person?`;
        warnings.set(written, warning('NAME_FOLDED', line, message));
      }
    }
  }
  return [...warnings.values()];
}
