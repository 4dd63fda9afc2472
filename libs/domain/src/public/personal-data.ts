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

/** Ten or twelve digits; the sign before the last four may be left out, or stand between blanks. */
const PERSONAL_NUMBER = /(?<!\d)(?:19|20)?(\d{2})(\d{2})(\d{2})\s?[-+–—]?\s?(\d{4})(?!\d)/gu;
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
/** "070-123 45 67", "0910 123456", "+46 (0)8 123 456 78": eight to ten digits with the zero. */
const PHONE =
  /(?<![\d.,:/+-])(?:(?:\+|00)46[ \u00a0-]?(?:\(0\)[ \u00a0]?)?[1-9]\d{0,2}|0[1-9]\d{0,2})[ \u00a0/–-]{0,3}(?:\d{2,4}(?:[ \u00a0-]\d{2,4}){1,4}|\d{5,8})(?!\d)/gu;
const [FEWEST_DIGITS, MOST_DIGITS] = [8, 10];
/** "Storgatan 5", "Norra vägen 12 B"; a road that only has a number ("väg 364") is none. */
const STREET =
  /(?<!\p{L})(?:\p{L}{2,40}(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|backen|allén|allé|leden|liden|kajen)|\p{Lu}\p{L}{1,40} (?:gatan|gata|vägen|väg|gränd|stigen|torg|allé))[ \u00a0]\d{1,3}(?!\d)(?: ?[A-Ha-h](?!\p{L}))?/gu;
const POSTAL = /(?<![\d.,-]|\d )\d{3} \d{2} {1,2}\p{Lu}\p{L}{2,30}/gu;

const PROPER = String.raw`(?:\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*)`;
const PARTICLE = String.raw`(?:(?:von|van|de|af|av|der|el|al)[ \u00a0])?`;
/** "Anna Andersson", "Carl von Berg", "A. Andersson", "ANNA ANDERSSON". */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\d@.-])(?:(?:${PROPER}|\p{Lu}\.)(?:[ \u00a0]${PARTICLE}${PROPER}){1,3}|\p{Lu}{3,20}(?:[ \u00a0]\p{Lu}{3,20}(?:-\p{Lu}{3,20})?){1,3})(?![\p{L}@])`,
  'gu',
);

/** Words that begin with a capital and are nobody's name. */
const NO_NAMES = new Set(
  `region regionen kommun kommunen län länet länsstyrelsen nämnd nämnden kommunstyrelsen kommunfullmäktige fullmäktige styrelsen
  sverige sveriges svensk svenska norra södra västra östra norr söder stora lilla gamla nya övre nedre mellersta inre yttre
  januari februari mars april maj juni juli augusti september oktober november december
  måndag tisdag onsdag torsdag fredag lördag söndag punkt paragraf beslut bilaga ordförande ledamot ersättare sekreterare
  justerare vice protokoll mötet ab hb kb ek för eu fn skr scb akademi universitet högskola polisen trafikverket
  skatteverket försäkringskassan arbetsförmedlingen socialstyrelsen skolverket naturvårdsverket boverket energimyndigheten
  tillväxtverket räddningstjänsten hemvärnet samordningsförbundet`
    .split(/\s+/)
    .map(swedishKey),
);

/**
 * What in the texts may tell of a person, in the order in which it stands; the same words in the same place once. It asks rather once too
 * often: who publishes looks at each. A first name alone, a nickname and what only the context tells are not found.
 */
export function findPersonalData(passages: readonly Passage[], known: KnownNames): PersonalDataFinding[] {
  const people = known.people.map((name) => new Set(partsOfName(name)));
  const others = new Set(known.others.flatMap(partsOfName));
  const isKnown = (name: string): boolean => {
    const parts = partsOfName(name);
    const named = parts.filter((part) => !NO_NAMES.has(part) && !others.has(part));
    // One word beside "Region", "Norsjö" or the first word of a sentence: no first name with a surname.
    return named.length < 2 || people.some((person) => named.every((part) => person.has(part)));
  };
  const found = passages.flatMap(({ where, text }) => {
    const line = text.normalize('NFC');
    // What has been taken for one thing is not looked at again for another.
    const taken: { readonly from: number; readonly to: number }[] = [];
    const hits = (kind: PersonalDataKind, matches: Iterable<RegExpExecArray>) =>
      [...matches].flatMap((match) => {
        const [from, to] = [match.index, match.index + match[0].length];
        if (taken.some((other) => from < other.to && other.from < to)) return [];
        taken.push({ from, to });
        return [{ kind, where, text: match[0].trim(), from }];
      });
    return [
      ...hits('PERSONAL_NUMBER', personalNumbersIn(line)),
      ...hits('EMAIL', line.matchAll(EMAIL)),
      ...hits('ADDRESS', line.matchAll(STREET)),
      ...hits('ADDRESS', line.matchAll(POSTAL)),
      ...hits('PHONE', phonesIn(line)),
      ...hits(
        'NAME',
        [...line.matchAll(NAME)].filter(([name]) => !isKnown(name)),
      ),
    ].sort((a, b) => a.from - b.from);
  });
  const once = new Map(found.map(({ kind, where, text }) => [`${kind}\n${where}\n${text}`, { kind, where, text }]));
  return [...once.values()];
}

function* personalNumbersIn(text: string): Iterable<RegExpExecArray> {
  for (const match of text.matchAll(PERSONAL_NUMBER)) {
    const [, year, month, day, last] = match;
    if (isPersonalNumber(year!, month!, day!, last!)) yield match;
  }
}

/** Without the figures that stand behind the number. */
function* phonesIn(text: string): Iterable<RegExpExecArray> {
  for (const match of text.matchAll(PHONE)) {
    while (digitsOf(match[0]) > MOST_DIGITS && /[ \u00a0-]\d+$/.test(match[0])) {
      match[0] = match[0].replace(/[ \u00a0-]\d+$/, '');
    }
    const digits = digitsOf(match[0]);
    if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS) yield match;
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
