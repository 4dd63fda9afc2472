import type { DraftAttendee, DraftRole, ItemRange } from './draft.js';
import { looksLikeFirstName, looksLikeName } from './names.js';
import { withoutListMark } from './source-lines.js';

/** A row of a list of people, under the label that gives their role. */
export interface PeopleRow {
  readonly text: string;
  readonly role: DraftRole;
  readonly line: number;
  /** Whether other rows stand under the same label: then a row is one person. */
  readonly oneOfSeveral: boolean;
  /** Where the people of the row come from, when they do not say so themselves. */
  readonly organisation?: string;
}

export interface ReadPeople {
  readonly attendees: readonly DraftAttendee[];
  /** Words of the row that could be placed nowhere. */
  readonly unplaced: readonly string[];
}

const ROLES: readonly (readonly [RegExp, DraftRole])[] = [
  [/^(?:mötes)?ordf(?:\.|örande)?$/i, 'CHAIR'],
  [/^(?:mötes|protokolls)?(?:sekr(?:\.|eterare)?|antecknare)$/i, 'SECRETARY'],
  [/^(?:organisatör|sammankallande|mötesvärd)$/i, 'ORGANISER'],
  [/^(?:tjänstgörande |tjg\.? ?|ej tjänstgörande )?(?:ersättare|ers\.?|suppleant)$/i, 'SUBSTITUTE'],
  [/^(?:frånvarande|förhinder|anmält förhinder|ej närvarande|frånv\.?)$/i, 'ABSENT'],
  [/^(?:adjungerad|gäst|inbjuden|insynsplats)$/i, 'OTHER'],
  [/^(?:ledamot|deltagare|beslutande)$/i, 'MEMBER'],
];
/** "tjänstgörande ersättare för Bo Ek", "ersätter Bo Ek": who stands in for somebody. */
const STANDS_IN =
  /^(?:(?:tjänstgörande |tjg\.? ?)?(?:ersättare |ers\.? |suppleant )?(?:i ?stället )?för|ersätter) \p{Lu}/u;
/** The party of the one who is stood in for says nothing of the person. */
const PARTY_OF_OTHER = /(?<=\b(?:för|ersätter)\s\p{Lu}[\p{L} .-]{3,50})\s?\([A-ZÅÄÖ-]{1,4}\)/gu;
const SECRETARY_TITLE = /^(?:nämnd|kommun|utredningssekreterare|förbunds|kansli)sekreterare$/i;
const PARTY = /^(?!VD$|HR$|IT$)(?:S|M|C|L|V|KD|MP|SD|FP|NS|NV|FI|LP|[A-ZÅÄÖ]{1,3}p?|-)$/;
const RANGE =
  /^(?:§{1,2}|punkt(?:erna)?|p\.|ärende|pkt\.?)\s{0,3}(\d{1,4}(?:\.\d{1,2})?)(?:\s?[-–—]\s?(\d{1,4}(?:\.\d{1,2})?))?$/i;
const MANNER = /^(?:på distans|distans|digitalt|via (?:länk|teams|zoom)|teams|länk|deltar på distans)$/i;
const ORGANISATION =
  /(?:kommun|kommuner|region(?:en)?|förbund(?:et)?|länsstyrelsen|landsting)$|^(?:Region|Länsstyrelsen|Kommunalförbundet) /i;

/** "ej § 30": everything else. */
const EXCEPT = /(?:^|\s)(?:ej|utom|inte)\s{1,2}$/i;

interface Person {
  name: string;
  role: DraftRole;
  title: string;
  party: string;
  organisation: string;
  items: ItemRange[];
}

/** The people of one row: "Anna Ek (S), Umeå, ordförande", or several with commas in between. */
export function readPeople(row: PeopleRow, memberNames: readonly string[]): ReadPeople {
  const people: Person[] = [];
  const unplaced: string[] = [];
  const members = namesOf(memberNames);
  for (const part of partsOf(withoutListMark(row.text).replace(PARTY_OF_OTHER, ','))) {
    const last = people.at(-1);
    if (isName(part, last, row.oneOfSeveral, members)) people.push(newPerson(part, row.role));
    else if (last === undefined || !describe(last, part, row.oneOfSeveral, members)) unplaced.push(part);
  }
  return {
    attendees: people.map((person) => ({
      ...person,
      organisation: person.organisation || (row.organisation ?? ''),
      line: row.line,
    })),
    unplaced,
  };
}

/** The members in small letters, with and without "kommun". */
export const namesOf = (memberNames: readonly string[]): ReadonlySet<string> =>
  new Set(
    memberNames.flatMap((name) => {
      const bare = name.toLowerCase().replace(/s? kommun$/, '');
      return [
        name.toLowerCase(),
        name.toLowerCase().replace(/ kommun$/, ''),
        bare,
        `${bare} kommun`,
        `${bare}s kommun`,
      ];
    }),
  );

/** Parts between commas, tabs, bars, semicolons and parentheses; "§§ 1-3, 5" stays together as two ranges. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let ranges = false;
  const separated = text
    .replace(/\((?=[^()]{1,60}\))|(?<=\([^()]{1,60})\)/g, '\n')
    .replace(/(?<=\d)\s+(?=(?:för|ersätter)\s\p{Lu})/gu, '\n')
    .replace(/(?=§)/g, (_, at: number) =>
      at > 0 && text[at - 1] !== '§' && !EXCEPT.test(text.slice(Math.max(0, at - 8), at)) ? '\n' : '',
    );
  for (const piece of separated.split(/[,;\t|\n]|\s[–—-]\s|(?<=\p{Ll})\s(?:och|samt)\s(?=\p{Lu})/u)) {
    const part = piece
      .trim()
      .replace(/^(?:och|samt)\s(?=\p{Lu})/u, '')
      .replace(/[.:]$/, (end) => (/^\p{Lu}\.$/u.test(piece.trim()) ? end : ''));
    if (part === '') continue;
    const bare: boolean = ranges && /^\d{1,4}(?:\s?[-–—]\s?\d{1,4})?$/.test(part);
    parts.push(bare ? `§ ${part}` : part);
    ranges = bare || RANGE.test(part);
  }
  return parts;
}

function isName(part: string, last: Person | undefined, oneOfSeveral: boolean, members: ReadonlySet<string>): boolean {
  if (members.has(part.toLowerCase()) || isRole(part) || ORGANISATION.test(part) || MANNER.test(part)) return false;
  if (looksLikeName(part)) return last === undefined || !oneOfSeveral;
  if (!looksLikeFirstName(part)) return false;
  return last === undefined || (!oneOfSeveral && !last.name.includes(' '));
}

export const isRole = (part: string): boolean => ROLES.some(([pattern]) => pattern.test(part));

const newPerson = (name: string, role: DraftRole): Person => ({
  name,
  role,
  title: '',
  party: '',
  organisation: '',
  items: [],
});

/** Puts a word beside a name where it belongs; false when it belongs nowhere. */
function describe(person: Person, part: string, oneOfSeveral: boolean, members: ReadonlySet<string>): boolean {
  const range = RANGE.exec(part);
  const role = ROLES.find(([pattern]) => pattern.test(part))?.[1];
  if (range) person.items.push({ from: range[1]!, to: range[2] ?? range[1]! });
  else if (STANDS_IN.test(part)) {
    if (person.role !== 'ABSENT') person.role = 'SUBSTITUTE';
    takeTitle(person, part);
  } else if (role !== undefined) person.role = person.role === 'ABSENT' ? 'ABSENT' : role;
  // No field holds it yet, so that somebody must be told.
  else if (MANNER.test(part)) return false;
  else if (person.party === '' && PARTY.test(part)) person.party = part;
  else if (members.has(part.toLowerCase()) || ORGANISATION.test(part)) person.organisation ||= part;
  else if (/^\p{Ll}/u.test(part) || isTitle(part)) {
    person.title = person.title === '' ? part : `${person.title}, ${part}`;
    if (SECRETARY_TITLE.test(part)) person.role = 'SECRETARY';
  } else if (person.organisation === '' && /^\p{Lu}[\p{L}-]{2,30}(?: \p{L}[\p{L}-]{1,30}){0,3}$/u.test(part)) {
    person.organisation = part;
  } else return oneOfSeveral && takeTitle(person, part);
  return true;
}

const isTitle = (part: string): boolean =>
  /(?:chef|direktör|sekreterare|ordförande|strateg|utredare|controller|samordnare|ledare|ansvarig|handläggare|jurist|råd|konsult|ekonom|ingenjör|registrator|planerare)$/i.test(
    part.split(' ')[0]!,
  ) || /^\p{Lu}\p{L}+(?:chef|direktör|sekreterare|strateg|samordnare|ledare)$/u.test(part);

function takeTitle(person: Person, part: string): boolean {
  if (person.title !== '' || part.length > 80) return false;
  person.title = part;
  return true;
}
