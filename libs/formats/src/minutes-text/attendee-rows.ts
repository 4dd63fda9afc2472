import { isRole, namesOf } from './attendees.js';
import type { PeopleRow } from './attendees.js';
import type { DraftRole } from './draft.js';
import { LONGEST_ROW } from './head-fields.js';
import type { Field } from './head-fields.js';
import { joinLines } from './join-lines.js';
import { looksLikeName } from './names.js';
import { isListed, saysNothing, withoutListMark } from './source-lines.js';
import type { SourceLine } from './source-lines.js';

const TABLE_HEADING = /^\|?\s*(?:namn|deltagare|ledamot|ledamöter)\s*[\t|]/i;
const TABLE_RULE = /^[|:\-\s]{3,}$/;
const CROSS = /^[x✓✔√]$/i;

/** The rows under a label that names people, each with what the rows around it say of it. */
export function peopleRows({ field, rows }: Field, memberNames: readonly string[]): readonly PeopleRow[] {
  if (field.kind !== 'PEOPLE') return [];
  const written = rows.filter(({ text }) => !saysNothing(text) && !TABLE_HEADING.test(text) && !TABLE_RULE.test(text));
  const crossed = crossedRows(written, field.role) ?? written;
  const texts = underMembers(crossed.flatMap(partAtPlaces), namesOf(memberNames));
  // A list that was broken at the end of the line is one row.
  const joined: Row[] = [];
  for (const row of texts) {
    const last = joined.at(-1);
    const broken = last && /[,-]$/.test(last.text) && last.text.length < LONGEST_ROW * 10;
    if (broken) joined[joined.length - 1] = { ...last, text: joinLines(last.text, row.text) };
    else joined.push(row);
  }
  return joined.map((row) => ({ role: field.role, oneOfSeveral: joined.length > 1, ...row }));
}

type Row = Pick<SourceLine, 'text' | 'line'> & Partial<Pick<PeopleRow, 'role' | 'organisation' | 'oneOfSeveral'>>;

/** A table in which crosses say who was present and who absent. */
function crossedRows(rows: readonly Row[], role: DraftRole): readonly Row[] | undefined {
  const heading = rows.findIndex(({ text }) => /(?:^|\t)\s*närvarande\s*\t+\s*frånvarande/i.test(text.slice(0, 200)));
  if (heading < 0) return undefined;
  return rows.flatMap(({ text, line }, index) => {
    if (index === heading) return [];
    const cells = text.split('\t').map((cell) => cell.trim());
    const cross = cells.findIndex((cell) => CROSS.test(cell));
    const absent = cross > 1;
    const plain = cells.filter((cell) => cell !== '' && !CROSS.test(cell)).join(', ');
    return [{ text: plain, line, role: absent ? 'ABSENT' : role }];
  });
}

/** "Granby kommun" above the people who come from there, or before them with a colon. */
function underMembers(rows: readonly Row[], members: ReadonlySet<string>): readonly Row[] {
  let organisation: string | undefined;
  return rows.flatMap((row, index): readonly Row[] => {
    const text = withoutListMark(row.text);
    const name = text.replace(/:$/, '').trim();
    if (members.has(name.toLowerCase())) {
      organisation = name;
      // Nobody is named: whoever it was, the row must be told of.
      return index === rows.length - 1 ? [row] : [];
    }
    const [before, after] = partAtColon(text);
    if (isRole(before)) return [{ ...row, text: `${after}, ${before}`, oneOfSeveral: true }];
    const isPlace =
      members.has(before.toLowerCase()) || (before !== '' && looksLikeName(after.split(/[,(]/, 1)[0]!.trim()));
    if (isPlace) return [{ ...row, text: after, organisation: before, oneOfSeveral: false }];
    // Another heading, "Från bolaget": who stands below comes from there.
    if (organisation !== undefined && !/[,(]/.test(text) && !looksLikeName(text) && !isListed(row.text))
      organisation = '';
    return [organisation === undefined ? row : { ...row, organisation }];
  });
}

/** "Bo Ek, Region Norr: Eva Ros": before a place with people of its own the row is parted. */
function partAtPlaces(row: Row): readonly Row[] {
  if (row.text.length > LONGEST_ROW) return [row];
  const pieces = row.text.split(/[,;]\s*(?=\p{Lu}[^,;:()]{1,40}:\s\p{Lu})/u);
  return pieces.length === 1 ? [row] : pieces.map((text) => ({ ...row, text, oneOfSeveral: false }));
}

function partAtColon(text: string): readonly [string, string] {
  const colon = text.slice(0, 50).indexOf(': ');
  return colon < 0 ? ['', text] : [text.slice(0, colon).trim(), text.slice(colon + 2).trim()];
}
