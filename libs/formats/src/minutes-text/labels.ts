import { foldName, looksLikeName } from './names.js';

/** The parts of an item that its labels begin. `END` is what comes after the last item: signatures and the like. */
export type Section =
  | 'BACKGROUND'
  | 'PROPOSAL'
  | 'NOTES'
  | 'DECISIONS'
  | 'ACTIONS'
  | 'ATTACHMENTS'
  | 'DOCUMENTS'
  | 'DISPATCH'
  | 'PRESENTERS'
  | 'NOT_CONCERNED'
  | 'END';

export interface Label {
  readonly section: Section;
  /** As written, without colon. */
  readonly name: string;
  /** What stands on the same line after it. */
  readonly rest: string;
}

const WORDS: Readonly<Record<Section, readonly string[]>> = {
  BACKGROUND: [
    'ärendebeskrivning',
    'beskrivning av ärendet',
    'beskrivning',
    'bakgrund',
    'ärendet',
    'sammanfattning',
    'sammanfattning av ärendet',
    'syfte',
    'ekonomi',
    'ekonomiska konsekvenser',
    'konsekvenser',
    'tidsbegränsningar',
    'tidsbegränsningar/tidsperspektiv',
    'tidsperspektiv',
    'tidsplan',
    'verksamhetens yttrande',
    'yttrande',
    'bedömning',
    'överväganden',
    'ärendets beredning',
    'barnkonsekvensanalys',
  ],
  PROPOSAL: [
    'förslag till beslut',
    'förslag på beslut',
    'beslutsförslag',
    'förvaltningens förslag',
    'förvaltningens förslag till beslut',
  ],
  NOTES: [
    'anteckningar',
    'anteckning',
    'minnesanteckningar',
    'mötesanteckningar',
    'noteringar',
    'notering',
    'diskussion',
    'diskussionen',
    'behandling',
    'redogörelse',
    'genomgång',
    'yrkande',
    'yrkanden',
    'förslag och yrkanden',
    'yrkanden och förslag',
    'reservation',
    'reservationer',
    'protokollsanteckning',
    'särskilt yttrande',
    'propositionsordning',
    'proposition',
    'beslutsgång',
    'omröstning',
    'votering',
    'omröstningsresultat',
    'voteringsresultat',
    'jäv',
    'ajournering',
    'deltar inte i beslutet',
    'deltar ej i beslutet',
    'deltog inte i beslutet',
    'deltog ej i beslutet',
    'deltar inte i beslut',
    'deltar ej i beslut',
    'deltar inte',
    'deltar ej',
    'avstår från att delta i beslutet',
    'särskilda yttranden',
    'protokollsanteckningar',
    'vid mötet',
    'på mötet',
  ],
  DECISIONS: [
    'beslut',
    'besluten',
    'beslut och åtgärder',
    'beslut/åtgärder',
    'beslutas',
    'beslutades',
    'mötet beslutar',
    'vi beslutade',
    'fattade beslut',
  ],
  ACTIONS: [
    'åtgärder',
    'åtgärd',
    'åtgärdslista',
    'åtgärdspunkter',
    'att göra',
    'att-göra',
    'uppdrag',
    'uppgifter',
    'aktiviteter',
    'uppföljning av åtgärder',
    'action',
    'actions',
    'nästa steg',
    'nya åtgärder',
  ],
  ATTACHMENTS: ['bilagor', 'bilaga', 'bifogat', 'bifogade filer', 'bifogade handlingar', 'bilagda handlingar'],
  DOCUMENTS: ['beslutsunderlag', 'underlag', 'handlingar', 'underlag för beslut', 'handlingar i ärendet'],
  DISPATCH: [
    'beslutet skickas till',
    'beslut skickas till',
    'skickas till',
    'beslutet expedieras till',
    'expedieras till',
    'beslut expedieras till',
    'beslut expedieras',
    'beslutet expedieras',
    'beslutet sänds till',
    'beslut sänds till',
    'sänds till',
    'beslutet meddelas',
    'protokollsutdrag',
    'utdrag till',
    'utdrag skickas till',
    'expedieras',
    'expediering',
    'beslutsexpediering',
    'expediering av beslut',
    'beslutet delges till',
    'protokollsutdrag till',
    'protokollsutdrag skickas till',
    'kopia till',
    'sändlista',
    'delges',
    'beslutet delges',
  ],
  PRESENTERS: ['föredragande', 'föredragare', 'föredras av', 'presentatör', 'presenteras av', 'inledare', 'dragning'],
  NOT_CONCERNED: ['berör inte', 'berör ej', 'berörs inte', 'berörs ej'],
  END: [
    'underskrift',
    'underskrifter',
    'signatur',
    'signaturer',
    'justering',
    'justeras',
    'justerat',
    'vid protokollet',
    'vid anteckningarna',
    'vid pennan',
    'vid tangenterna',
    'antecknat av',
    'bevis om anslag',
    'bevis om tillkännagivande',
    'anslagsbevis',
    'tillkännagivande av protokoll',
  ],
};

const SECTIONS = new Map(
  (Object.keys(WORDS) as Section[]).flatMap((section) =>
    WORDS[section].map((word) => [foldName(word), section] as const),
  ),
);

/** Labels that a text follows without colon: "Beslutet skickas till Anna Ek". */
const OPEN = WORDS.DISPATCH.filter((word) => word.endsWith(' till'));
/** Labels that open a long line only with a capital after the colon would be too strict; so many letters may stand before it. */
const LONGEST_LABEL = 90;

const ORGAN_DECIDES = /^\p{Lu}[\p{L} \-–&]{1,60}s (?:beslut|förslag till (?!beslut)[\p{L} \-–]{3,60})$/u;
/** What a committee decides is often a proposal to another. */
const PASSED_ON =
  /^förslag till (?:kommunstyrelsen|kommunfullmäktige|fullmäktige|regionstyrelsen|regionfullmäktige|förbundsdirektionen|direktionen|nämnden)$/i;
const ORGAN_PROPOSES =
  /^(?:\p{Lu}[\p{L} \-–&]{1,60}s )?(?:förslag till beslut|förslag på beslut|beslutsförslag)(?: (?:i|till|för|på|under|vid) [\p{L} \-–]{2,60}| [\p{L}\-]{4,40})?$/iu;
/** What was put right in minutes of the portal, with its number and day. */
const CORRECTION = /^rättelse \d{1,3}, .{4,20}\d{4}$/i;
const DECIDES =
  /^\p{Lu}[\p{L} \-–&]{1,60} (?:beslutar|beslutade|föreslår [\p{L} \-–]{3,60} besluta)(?: att)?(?: följande)?$/u;

/** The label that a line is or begins with; undefined for other lines. */
export function readLabel(text: string): Label | undefined {
  if (text === '' || !/^[\p{L}(]/u.test(text)) return undefined;
  return wholeLine(text) ?? beforeColon(text) ?? openLabel(text) ?? numberedAnnex(text) ?? signatures(text);
}

function wholeLine(text: string): Label | undefined {
  if (text.length > LONGEST_LABEL * 2) return undefined;
  const name = text.replace(/\s*:$/, '').trim();
  const section = sectionOf(name);
  return section && { section, name, rest: '' };
}

function sectionOf(name: string): Section | undefined {
  const plain = foldName(name).replace(/\s\/\s/g, '/');
  const exact = SECTIONS.get(plain.replace(/ (?:\([^()]{1,40}\)|\d{1,2})$/, ''));
  if (exact !== undefined || name.length > LONGEST_LABEL * 2) return exact;
  if (ORGAN_PROPOSES.test(name)) return 'PROPOSAL';
  if (CORRECTION.test(name)) return 'NOTES';
  return PASSED_ON.test(name) || ORGAN_DECIDES.test(name) || DECIDES.test(name) ? 'DECISIONS' : undefined;
}

function beforeColon(text: string): Label | undefined {
  const head = text.slice(0, LONGEST_LABEL + 1);
  const colon = head.search(/:(?=\s|$)/);
  if (colon < 2) return undefined;
  const name = head.slice(0, colon).trim();
  const section = sectionOf(name);
  return section && { section, name, rest: text.slice(colon + 1).trim() };
}

function openLabel(text: string): Label | undefined {
  const lower = text.slice(0, 60).toLowerCase();
  const word = OPEN.find((open) => lower.startsWith(`${open} `));
  if (word === undefined) return undefined;
  return { section: 'DISPATCH', name: text.slice(0, word.length), rest: text.slice(word.length).trim() };
}

/** "Bilaga 1 Budgetförslag", "Bilaga 2 – Karta": no sentence. */
function numberedAnnex(text: string): Label | undefined {
  const match = text.length <= 160 ? /^(bilaga \d{1,2})\s?[.,–-]?\s(\p{Lu}.*[^.!?])$/iu.exec(text) : null;
  return match && /^\p{Lu}/u.test(match[2]!) ? { section: 'ATTACHMENTS', name: match[1]!, rest: match[2]! } : undefined;
}

/** "Vid protokollet          Justeras", "Ordförande   Bo Ek": the first of several cells says that the minutes end. */
function signatures(text: string): Label | undefined {
  const [first, ...others] = text.length <= 300 ? text.split(/\t+|\s{3,}/) : [text];
  if (others.length === 0) return undefined;
  const signs =
    SIGNS.test(first!) && others.every((cell) => looksLikeName(cell) || SIGNS.test(cell) || /^[._…]+$/.test(cell));
  const label = wholeLine(first!);
  return signs || label?.section === 'END' ? { section: 'END', name: first!, rest: '' } : undefined;
}

const SIGNS = /^(?:sekreterare|ordförande|justerare|justerande|protokollförare)$/i;

/** Headings that a list of the agenda stands under. */
export const opensAgenda = (text: string): boolean =>
  /^(?:dagordning|föredragningslista|ärendelista|ärenden|agenda|innehåll|innehållsförteckning|punkter)(?:\s+dnr)?:?$/i.test(
    text,
  );
