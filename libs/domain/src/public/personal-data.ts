import { localDate } from '../shared/local-date.js';
import { swedishKey } from '../shared/swedish-key.js';

/** Personnummer (samordningsnummer too), e-mail address, telephone number, street or postal address, name outside the roll. */
export const PERSONAL_DATA_KINDS = ['PERSONAL_NUMBER', 'EMAIL', 'PHONE', 'ADDRESS', 'NAME'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** A text that is to be published, with where it stands as people say it: "§ 4 Anteckningar". */
export interface Passage {
  readonly where: string;
  readonly text: string;
}

export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly where: string;
  /** As it stands in the text. */
  readonly text: string;
}

/** What may stand in a name's place without being anybody's. */
export interface KnownNames {
  /** Those who sit in the body or took part. */
  readonly people: readonly string[];
  /** Organisations, places and bodies. */
  readonly others: readonly string[];
}

/** Ten or twelve digits, however they are set apart: "850101-1236", "1985-01-01-1236", "850101.1236". */
const PERSONAL_NUMBER = /(?<!\d)(?:19|20)?(\d{2})[-./ ]?(\d{2})[-./ ]?(\d{2})\s{0,2}[-+./:]?\s{0,2}(\d{4})(?!\d)/gu;
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
/** "070-123 45 67", "(0910) 123456", "070.123.45.67", "+46 (0)8 123 456 78", "+47 22 12 34 56"; "08.30-12.00" and "01.02.2026" are none. */
const PHONE =
  /(?<![\d+]|\d[.,:/-])(?:(?:\(?(?:\+|00)46\)?[ -]{0,2}(?:\(0\) {0,2})?[1-9]\d{0,2}|\(0[1-9]\d{0,2}\)|0[1-9]\d{0,2}|\(?\+(?!46)[1-9]\d{0,2}\)?)[ /-]{0,3}(?:\d{2,4}(?:[ -]{1,2}\d{2,4}){1,4}|\d{5,10})|(?!\d\d\.\d\d\.\d{4}(?!\d))0[1-9]\d{0,2}(?:\.\d{2,4}){2,4})(?!\d)/gu;
const [FEWEST_DIGITS, MOST_DIGITS, MOST_DIGITS_ABROAD] = [8, 10, 15];

const ROADS = 'gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|backen|backe|allén|allé|leden|led|liden|kajen|kaj|ringen|promenaden|esplanaden|plan|planen'; // prettier-ignore
const ANY_ROAD = `(?:${ROADS}|${ROADS.toUpperCase()})`;
/** "Storgatan 5", "STORGATAN 5", "Norra vägen 12 B"; a road that only has a number ("väg 364") is none. */
const STREET = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Lu}?\p{L}{2,40}${ANY_ROAD}|\p{Lu}\p{L}{1,40} {1,3}${ANY_ROAD}) {1,3}(?:nr\.? )?\d{1,3}(?!\d)(?: ?[A-Ha-h](?!\p{L}))?`,
  'gu',
);
const BOX = /(?<![\p{L}\d])(?:[Bb]ox|BOX) {1,3}\d{1,5}(?!\d)/gu;
/** "936 31 Boliden", "93631 Boliden", "SE-936 31 BOLIDEN". */
const POSTAL = /(?<![\p{L}\d.,-]|\d )(?:(?:SE|S)[- ]{1,2})?[1-9]\d{2} {0,2}\d{2} {1,3}\p{Lu}\p{L}{2,30}/gu;

/** "Anna", "Bo-Erik", "McDonald", "O'Brien", "ANDERSSON". */
const WORD = String.raw`(?:(?:\p{Lu}['’])?\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?(?:[-'’]\p{Lu}\p{Ll}+)*|\p{Lu}{4,20})`;
const PARTICLES = String.raw`(?:(?:von|van|der|de|la|las|los|da|dos|di|del|af|av|el|al|bin|ibn)[ -]{1,3}|d['’]){0,3}`;
const NICKNAME = String.raw`(?: {1,4}[("”“][\p{L} -]{1,30}[)"”“])?`;
const INITIAL = String.raw`(?:\p{Lu}\. {0,3}|\p{Lu} {1,4})`;
const CAPITALS = String.raw`\p{Lu}{3,20}(?:-\p{Lu}{3,20})?`;
const BEFORE = String.raw`(?<![\p{L}\d@]|\p{L}-)`;
const AFTER = String.raw`(?![\p{L}@])`;
/** "Anna Andersson", "Carl von Berg", "Anna (Ankan) B. Andersson", "J Andersson", "ANNA ANDERSSON". */
const NAME = new RegExp(
  String.raw`${BEFORE}(?:${WORD}${NICKNAME}(?: {1,4}${INITIAL}?${PARTICLES}${WORD}){1,3}|${INITIAL}{1,3}${PARTICLES}${WORD}(?: {1,4}${WORD}){0,2}|\p{Lu}{2,20}(?: {1,4}${CAPITALS}){1,3})${AFTER}`,
  'gu',
);
/** "Andersson, Anna", and a name that goes on in the next line; the second word may be the first of the next pair. */
const PAIR = new RegExp(
  String.raw`${BEFORE}${WORD}(, {0,3}| {0,3}\n {0,3})(?=(${PARTICLES}(?:${WORD}${AFTER}|\p{Lu}\.)))`,
  'gu',
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(swedishKey));

/** Words that begin with a capital and are nobody's name, wherever they stand. */
const NO_NAMES = words(
  `region regionen kommun kommunen län länet länsstyrelsen nämnd nämnden kommunstyrelsen kommunfullmäktige fullmäktige styrelsen
  sverige sveriges svenska januari februari juli augusti september oktober november december
  måndag tisdag onsdag torsdag fredag lördag söndag punkt paragraf beslut bilaga ordförande ledamot ersättare sekreterare
  justerare vice protokoll mötet ab hb kb för eu fn skr scb akademi universitet högskola polisen trafikverket
  skatteverket försäkringskassan arbetsförmedlingen socialstyrelsen skolverket naturvårdsverket boverket energimyndigheten
  tillväxtverket räddningstjänsten hemvärnet samordningsförbundet
  i på av till från med om när då det den de detta denna dessa att och men eller enligt under efter före inom utan vid mot mellan
  sedan samt även inte nu här där hur vad vem vilka varför alla varje ingen inget en ett som har hos genom mellan över sammanträde
  sammanträdet möte medlemmen medlemmarna kommunerna direktören tjänsteperson`,
);
/** What such words end with when they are put together. */
const NO_NAME_END = /(?:ningen|ningar|heten|tion|tionen|tioner|n\|mnden|kommun|kommunen|styrelsen|direkt}r|direkt}ren|chef|chefen|gruppen|bolaget|f}rbundet|verket|planen)$/; // prettier-ignore
/** Nobody's first name, but perhaps a surname: "Norra Norrland", not "Björn Stora". */
const NO_FIRST_NAMES = words(
  'norra södra västra östra norr söder stora lilla gamla nya övre nedre mellersta inre yttre svensk',
);
/** Names as well: they excuse only one another. */
const PERHAPS_NAMES = words('mars april maj juni ek');

/**
 * What in the texts may tell of a person, in the order in which it stands; the same words in the same place once. It asks rather once too
 * often: who publishes looks at each. A first name alone, a nickname and what only the context tells are not found.
 */
export function findPersonalData(passages: readonly Passage[], known: KnownNames): PersonalDataFinding[] {
  const isKnown = knownNames(known);
  const found = passages.flatMap(({ where, text }) => {
    const written = text.normalize('NFC');
    const { line, at } = plainLine(written);
    const spans: (Span & { readonly kind: PersonalDataKind })[] = [];
    // What has been taken for one thing is not looked at again for another.
    const taken = new Uint8Array(line.length);
    const take = (kind: PersonalDataKind, matches: Iterable<Span>) => {
      for (const { from, to } of matches) {
        if (!taken.subarray(from, to).includes(1)) spans.push({ kind, from, to });
        taken.fill(1, from, to);
      }
    };
    take('PERSONAL_NUMBER', personalNumbersIn(line));
    take('EMAIL', spansOf(line.matchAll(EMAIL)));
    for (const address of [STREET, BOX, POSTAL]) take('ADDRESS', spansOf(line.matchAll(address)));
    take('PHONE', phonesIn(line));
    // A name is also found beside an address.
    const rest = line.replace(/[^]/g, (unit, index: number) => (taken[index] === 1 ? '#' : unit));
    for (const span of namesIn(rest, isKnown)) spans.push({ kind: 'NAME', ...span });
    return spans
      .sort((a, b) => a.from - b.from)
      .map(({ kind, from, to }) => ({
        kind,
        where,
        text: written
          .slice(at[from], at[to - 1]! + 1)
          .replace(/\s+/g, ' ')
          .trim(),
      }));
  });
  const once = new Map(found.map((finding) => [`${finding.kind}\n${finding.where}\n${finding.text}`, finding]));
  return [...once.values()];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const spansOf = (matches: Iterable<RegExpExecArray>): Span[] =>
  [...matches].map((match) => ({ from: match.index, to: match.index + match[0].length }));

/** The text with one kind of blank and of dash and nothing that is not seen, and where each sign of it stands in what was written. */
function plainLine(written: string): { readonly line: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let line = '';
  for (const { 0: sign, index } of written.matchAll(/[^\p{Cf}\r]/gsu)) {
    line += /[\p{Pd}\u2212]/u.test(sign) ? '-' : /[\p{Zs}\t]/u.test(sign) ? ' ' : sign;
    for (let unit = 0; unit < sign.length; unit++) at.push(index + unit);
  }
  return { line, at };
}

type IsKnown = (name: string, inList: boolean) => boolean;

/** Whether what looks like a name is none, or that of somebody known. */
function knownNames(known: KnownNames): IsKnown {
  const people = known.people.map((name) => new Set(partsOfName(name)));
  const others = known.others.map((name) => new Set(partsOfName(name)));
  const ofOthers = new Set(others.flatMap((other) => [...other]));
  return (name, inList) => {
    const initial = /^\p{Lu}\./u.test(name);
    const named = partsOfName(name).filter(
      (part, at) => (initial && at === 0) || !(NO_NAMES.has(part) || NO_NAME_END.test(part)),
    );
    while (NO_FIRST_NAMES.has(named[0] ?? '')) named.shift();
    // One word beside "Region" or the first word of a sentence: no first name with a surname.
    if (named.length < 2 || named.every((part) => PERHAPS_NAMES.has(part))) return true;
    // Of two municipalities in a row one may be a first name: only a list of them is known as a whole.
    if (others.some((other) => named.every((part) => other.has(part)))) return true;
    if (inList && named.every((part) => ofOthers.has(part) || PERHAPS_NAMES.has(part))) return true;
    return people.some((person) => {
      const strange = named.filter((part) => !person.has(part));
      return named.length - strange.length >= 2 && strange.every((part) => ofOthers.has(part));
    });
  };
}

function* namesIn(text: string, isKnown: IsKnown): Iterable<Span> {
  const names = spansOf(text.matchAll(NAME));
  for (const { from, to } of names) if (!isKnown(text.slice(from, to), false)) yield { from, to };
  const inName = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  for (const match of text.matchAll(PAIR)) {
    const [first, between, second] = [match[0], match[1]!, match[2]!];
    const [from, start] = [match.index, match.index + first.length];
    const to = start + second.length;
    const broken = between.includes('\n');
    // "Ekonomi" alone on its line is the heading of the sentence below.
    const heading = broken && isLineStart(text, from) && !isLineEnd(text, to);
    if (heading || inName.has(from) || inName.has(start)) continue;
    if (!isKnown(`${first} ${second}`, true)) yield { from, to };
  }
}

const isLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';
const isLineEnd = (text: string, at: number): boolean => at === text.length || text[at] === '\n';

function* personalNumbersIn(text: string): Iterable<Span> {
  for (const match of text.matchAll(PERSONAL_NUMBER)) {
    const [, year, month, day, last] = match;
    if (isPersonalNumber(year!, month!, day!, last!)) yield* spansOf([match]);
  }
}

/** Without the figures that stand behind the number. */
function* phonesIn(text: string): Iterable<Span> {
  for (const { 0: found, index } of text.matchAll(PHONE)) {
    const most = /^\(?\+(?!46)/.test(found) ? MOST_DIGITS_ABROAD : MOST_DIGITS;
    let phone = found;
    while (digitsOf(phone) > most && /[ -]+\d+$/.test(phone)) phone = phone.replace(/[ -]+\d+$/, '');
    const digits = digitsOf(phone);
    if (digits >= FEWEST_DIGITS && digits <= most) yield { from: index, to: index + phone.length };
  }
}

/** How many digits a telephone number has when it is written with its zero. */
const digitsOf = (phone: string): number =>
  phone
    .replace('(0)', '')
    .replace(/\D/g, '')
    .replace(/^(00)?46/, '0').length;

/**
 * Whether two digits each of year, month and day and the four last ones are a personnummer (folkbokföringslagen 1991:481, 18 §) or a
 * samordningsnummer, whose day is 60 more: a day of the calendar, and the right check digit.
 */
function isPersonalNumber(year: string, month: string, day: string, last: string): boolean {
  const number = Number(day) > 60 ? Number(day) - 60 : Number(day);
  // A year of the other century may have the 29 February: 1900 had none, 2000 had.
  const exists = [1900, 2000].some((century) => localDate(century + Number(year), Number(month), number) !== undefined);
  return exists && luhnSum(`${year}${month}${day}${last}`) % 10 === 0;
}

/** Every second digit from the first is doubled, and the digits of it all added. */
function luhnSum(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

const partsOfName = (name: string): string[] => swedishKey(name).split(' ').filter(Boolean);
