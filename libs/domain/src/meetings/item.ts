import { hasControlSigns } from '../shared/control-signs.js';
import { isReadable } from '../shared/name.js';
import { err, ok, type Result } from '../shared/result.js';
import { badMeeting, type MeetingsError } from './errors.js';

/** How an item ended, where it was not simply decided: återremiss, bordläggning, flyttat till ett senare möte, utgår. */
export const ITEM_OUTCOMES = ['REFERRED_BACK', 'POSTPONED', 'MOVED', 'WITHDRAWN'] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** Yrkande, propositionsordning, votering, reservation, särskilt uttalande, jäv, ajournering (KL 5:65–67, 6:28–30). */
export const RECORD_KINDS = [
  'MOTION',
  'PROPOSITION',
  'VOTE',
  'RESERVATION',
  'STATEMENT',
  'RECUSAL',
  'ADJOURNMENT',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const VOTE_CHOICES = ['YES', 'NO', 'ABSTAINS'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

export interface RecordPerson {
  readonly name: string;
  readonly party: string;
  /** In a vote only. */
  readonly choice: VoteChoice | null;
}

export interface RecordFacts {
  readonly kind: RecordKind;
  readonly text: string;
  readonly people: readonly RecordPerson[];
}

/** Characters. */
export const LONGEST_ITEM_TEXT = 30_000;
/** What a text column of MariaDB holds, in UTF-8. */
const MOST_BYTES = 65_000;
export const MOST_PRESENTERS = 20;
export const MOST_ITEMS = 300;
export const LONGEST_NUMBER = 20;

/** Whether the texts of an item will do. */
export function checkItem<
  T extends {
    readonly title: string;
    readonly presenters: readonly string[];
    readonly timeSlot: string;
    readonly registrationNumber: string;
    readonly background: string;
    readonly proposal: string;
    readonly notes: string;
    readonly dispatchTo: readonly string[];
  },
>(item: T): Result<T, MeetingsError> {
  if (item.title.trim() === '' || item.title.length > 300) {
    return err(badMeeting('title', 'Rubriken ska ha 1–300 tecken.'));
  }
  if (!isReadable(item.title)) return err(badMeeting('title', UNREADABLE));
  if (item.timeSlot.length > 60) return err(badMeeting('timeSlot', 'Tiden får ha högst 60 tecken.'));
  if (item.registrationNumber.length > 60) {
    return err(badMeeting('registrationNumber', 'Diarienumret får ha högst 60 tecken.'));
  }
  const names = [...item.presenters, ...item.dispatchTo];
  if (item.presenters.length > MOST_PRESENTERS) {
    return err(badMeeting('presenters', `Högst ${MOST_PRESENTERS} föredragande får plats.`));
  }
  if (item.dispatchTo.length > 100) return err(badMeeting('dispatchTo', 'Högst 100 mottagare får plats.'));
  if (names.some((name) => name.trim() === '' || name.length > 200 || hasControlSigns(name))) {
    return err(badMeeting('presenters', 'Varje namn ska ha 1–200 tecken.'));
  }
  for (const field of ['title', 'timeSlot', 'registrationNumber'] as const) {
    if (hasControlSigns(item[field])) return err(badMeeting(field, CONTROL_SIGNS));
  }
  for (const field of ['background', 'proposal', 'notes'] as const) {
    const fault = textFault(item[field]);
    if (fault !== undefined) return err(badMeeting(field, fault));
  }
  return ok(item);
}

const UNREADABLE =
  'Rubriken ska ha minst en bokstav eller siffra, och inga styrtecken. Skriv den för hand i stället för att klistra in.';
const CONTROL_SIGNS = 'Texten har styrtecken som inte syns. Klistra in den som ren text, eller skriv den för hand.';

/** What is wrong with a long text, as a Swedish sentence. */
export function textFault(text: string): string | undefined {
  if (hasControlSigns(text)) return CONTROL_SIGNS;
  if (text.length <= LONGEST_ITEM_TEXT && bytesOf(text) <= MOST_BYTES) return undefined;
  return `Texten får ha högst ${LONGEST_ITEM_TEXT} tecken. Lägg resten som en bilaga.`;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Whether a record holds what its kind needs. */
export function checkRecord<T extends RecordFacts>(record: T): Result<T, MeetingsError> {
  const { kind, text, people } = record;
  const fault = textFault(text);
  if (fault !== undefined) return err(badMeeting('text', fault));
  if (textFault(JSON.stringify(people)) !== undefined) {
    return err(badMeeting('people', 'Namnen är för långa tillsammans. Dela upp på flera anteckningar.'));
  }
  if (people.some(({ name, party }) => name.trim() === '' || name.length > 120 || party.length > 40)) {
    return err(badMeeting('people', 'Varje namn ska ha 1–120 tecken och partiet högst 40.'));
  }
  if (people.length > 200) return err(badMeeting('people', 'Högst 200 personer får plats.'));
  if (kind === 'VOTE') {
    if (people.some(({ choice }) => choice === null)) {
      return err(badMeeting('people', 'Ange för var och en om rösten är ja, nej eller avstår.'));
    }
    const names = new Set(people.map(({ name }) => name));
    if (names.size !== people.length) return err(badMeeting('people', 'Var och en kan rösta en gång.'));
    if (people.length === 0) return err(badMeeting('people', 'Ange vilka som röstade.'));
  } else if (people.some(({ choice }) => choice !== null)) {
    return err(badMeeting('people', 'Bara i en votering anges hur någon röstar.'));
  }
  const needsPeople = kind === 'MOTION' || kind === 'RESERVATION' || kind === 'STATEMENT' || kind === 'RECUSAL';
  if (needsPeople && people.length === 0) return err(badMeeting('people', 'Ange vem det gäller.'));
  if (kind !== 'RECUSAL' && text.trim() === '') return err(badMeeting('text', 'Skriv vad som sades.'));
  return ok(record);
}

/** The names of those with jäv, by the records of an item. */
export const recusedIn = (
  records: readonly { readonly kind: RecordKind; readonly people: readonly { readonly name: string }[] }[],
): ReadonlySet<string> =>
  new Set(records.flatMap(({ kind, people }) => (kind === 'RECUSAL' ? people.map(({ name }) => name) : [])));

/** Whoever has jäv takes no part in what is decided under the item (KL 6:30): no vote of the same name may stand beside it. */
export function checkJav(records: readonly RecordFacts[]): Result<void, MeetingsError> {
  const recused = recusedIn(records);
  const voter = records
    .flatMap(({ kind, people }) => (kind === 'VOTE' ? people : []))
    .find(({ name }) => recused.has(name));
  if (!voter) return ok(undefined);
  return err(badMeeting('people', `${voter.name} har anmält jäv under punkten och kan inte rösta där.`));
}

/** The outcome of a vote by name. */
export function countVotes(people: readonly RecordPerson[]): {
  readonly yes: number;
  readonly no: number;
  readonly abstains: number;
} {
  const count = (wanted: VoteChoice) => people.filter(({ choice }) => choice === wanted).length;
  return { yes: count('YES'), no: count('NO'), abstains: count('ABSTAINS') };
}
