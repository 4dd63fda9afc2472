import type { HandlingStep } from '@domain/consultations/handling.js';
import type { ConsultationFileKind, ConsultationState, DecidedBy, Stance } from '@domain/consultations/kinds.js';
import type { MeetingDecider } from '@domain/consultations/plan-facts.js';

/** A consultation of the demo. Days count from the day when the demo was loaded. Senders, texts and decisions are invented. */
export interface DemoConsultation {
  readonly body: string;
  readonly title: string;
  readonly sender: string;
  readonly registrationNumber: string;
  /** null = expected. */
  readonly received: number | null;
  readonly due: number;
  /** Code of a member. */
  readonly penHolder?: string;
  readonly questions: readonly string[];
  /** How it came to where it is, from RECEIVED. */
  readonly states: readonly ConsultationState[];
  readonly stances: Readonly<Record<string, readonly [stance: Stance, contact: string]>>;
  /** Of the general section and those for the questions; an empty line parts paragraphs. */
  readonly text?: readonly string[];
  /** The text is frozen as version 1. */
  readonly frozen?: true;
  readonly decisions?: readonly DemoDecision[];
  /** By member: who decides there, and its own number. */
  readonly own?: Readonly<Record<string, readonly [decider: DecidedBy, registrationNumber: string]>>;
  /** By member: what it has done at home, and when. */
  readonly steps?: Readonly<Record<string, Readonly<Partial<Record<HandlingStep, number>>>>>;
  readonly files?: readonly DemoFile[];
  /** The body's next meeting is a conference about it. */
  readonly conference?: true;
  readonly sending?: {
    readonly day: number;
    readonly channel: string;
    readonly received: number;
    readonly note: string;
  };
}

export interface DemoFile {
  readonly kind: ConsultationFileKind;
  readonly name: string;
  /** Code of a member. */
  readonly organisation?: string;
}

export interface DemoDecision {
  readonly organisation: string;
  readonly decidedBy: DecidedBy;
  readonly instance: string;
  readonly day: number;
  readonly paragraph: string;
  readonly delegationPoint?: string;
  /** Name of the protokollsutdrag with it. */
  readonly extract?: string;
}

/** When boards meet, so that the time line of the first consultation has somebody who is late. */
export const BOARD_DAYS: readonly {
  readonly organisation: string;
  readonly decider: MeetingDecider;
  readonly board: string;
  readonly days: readonly (readonly [meets: number, papers: number | null])[];
}[] = [
  { organisation: '2460', decider: 'BOARD', board: 'Kommunstyrelsen', days: [[9, -2], [37, 26], [65, 54]] },
  { organisation: '2401', decider: 'BOARD', board: 'Kommunstyrelsen', days: [[12, 2], [40, 29]] },
  { organisation: '2480', decider: 'BOARD', board: 'Kommunstyrelsen', days: [[6, -6], [34, 22], [62, 50]] },
  { organisation: '2409', decider: 'BOARD', board: 'Kommunstyrelsen', days: [[3, -8], [58, 47]] },
  { organisation: '2409', decider: 'COMMITTEE', board: 'Allmänna utskottet', days: [[17, 10], [36, 29]] },
  { organisation: '2417', decider: 'BOARD', board: 'Kommunstyrelsen', days: [[23, 12]] },
  { organisation: '2418', decider: 'BOARD', board: 'Kommunstyrelsen', days: [[20, 9]] },
  { organisation: '2418', decider: 'COMMITTEE', board: 'Arbetsutskottet', days: [[8, 3]] },
]; // prettier-ignore

export const CONSULTATIONS: readonly DemoConsultation[] = [
  {
    body: 'kommunchefsgruppen',
    title: 'Trafikförsörjning på landsbygden efter 2030',
    sender: 'Utredningen om resor i glesbygd (påhittad)',
    registrationNumber: 'KCG 2026-14',
    received: -20,
    due: 45,
    penHolder: '2460',
    questions: [
      'Hur bör ansvaret för anropsstyrd trafik fördelas?',
      'Vilken hjälp behöver kommunerna för att samordna skolskjuts med linjetrafik?',
    ],
    states: ['ASSESSED', 'CANVASSING', 'JOINT', 'DRAFTING'],
    stances: {
      '2460': ['JOINS', 'Vera Exempel'],
      '2401': ['JOINS', 'Nina Exempel'],
      '2409': ['JOINS', ''],
      '2480': ['JOINT_AND_OWN', 'Ulla Exempel'],
      '2284': ['NOT_CONCERNED', ''],
    },
    text: [
      'Kommunerna delar utredningens bild av att resor på landsbygden behöver planeras i större områden än en kommun.\n\nVi saknar en beräkning av vad förslagen kostar de minsta kommunerna.',
      'Ansvaret bör ligga hos den regionala myndigheten, med kommunerna som beställare av lokala turer.',
      '',
    ],
    own: {
      '2460': ['BOARD', 'KS 2026/214'],
      '2480': ['BOARD', 'KS-2026/00871'],
      '2284': ['DELEGATION', ''],
    },
    steps: {
      '2460': { OFFICER_DRAFT: -9, WORKING_COMMITTEE: -3 },
      '2480': { OFFICER_DRAFT: -4 },
    },
    files: [
      { kind: 'RECEIVED', name: 'Remissbrev om landsbygdstrafik.txt' },
      { kind: 'RECEIVED', name: 'Bilaga 1 Turer i dag.txt' },
      { kind: 'OWN', name: 'Umeås eget svar, utkast.txt', organisation: '2480' },
    ],
    conference: true,
  },
  {
    body: 'b-urr',
    title: 'Förslag till gemensam plan för fritidsfiske',
    sender: 'Vattenrådet i Exempelälven (påhittat)',
    registrationNumber: '',
    received: -6,
    due: 60,
    questions: ['Är målen för fisketurism rimliga?'],
    states: ['ASSESSED', 'CANVASSING'],
    stances: { '2404': ['JOINS', 'Vide Exempel'], '2480': ['OWN', ''], '2403': ['NO_OBJECTION', ''] },
  },
  {
    body: 'miljo-bygg',
    title: 'Insamling av textilavfall nära hushållen',
    sender: 'Arbetsgruppen för textil (påhittad)',
    registrationNumber: 'MB 2026-31',
    received: -50,
    due: 12,
    penHolder: '2417',
    questions: ['Kan nämnden börja samla in textil inom två år?'],
    states: ['ASSESSED', 'CANVASSING', 'JOINT', 'DRAFTING', 'COMMENTING', 'FINAL_DRAFT', 'DECIDING'],
    stances: {
      '2417': ['JOINS', 'Nils Exempel'],
      '2418': ['JOINS', 'Mats Exempel'],
    },
    text: [
      'Nämnden är positiv till att textil samlas in för sig, om kostnaden bärs av producenterna.',
      'Ja, vid återvinningscentralerna. Insamling vid varje fastighet kräver nya fordon och längre tid.',
    ],
    frozen: true,
    decisions: [
      {
        organisation: '2417',
        decidedBy: 'BOARD',
        instance: 'Kommunstyrelsen',
        day: -5,
        paragraph: '§ 88',
        extract: 'Protokollsutdrag § 88.txt',
      },
    ],
    steps: {
      '2417': { OFFICER_DRAFT: -30, WORKING_COMMITTEE: -19, DECIDED: -5, APPROVED: -2 },
      '2418': { OFFICER_DRAFT: -12 },
    },
    files: [{ kind: 'RECEIVED', name: 'Frågor om textil.txt' }],
  },
  {
    body: 'miljo-bygg',
    title: 'Nya avgifter för provning av små avlopp',
    sender: 'Nätverket för tillsyn (påhittat)',
    registrationNumber: 'MB 2026-7',
    received: -140,
    due: -60,
    questions: [],
    states: [
      'ASSESSED',
      'CANVASSING',
      'JOINT',
      'DRAFTING',
      'COMMENTING',
      'FINAL_DRAFT',
      'DECIDING',
      'READY',
      'SENT',
      'ACKNOWLEDGED',
      'CLOSED',
    ],
    stances: { '2417': ['JOINS', 'Nils Exempel'], '2418': ['JOINS', 'Mats Exempel'] },
    text: ['Nämnden tillstyrker förslaget, och ser gärna en mall för hur tiden beräknas.'],
    frozen: true,
    decisions: [
      {
        organisation: '2417',
        decidedBy: 'COMMITTEE',
        instance: 'Arbetsutskottet',
        day: -75,
        paragraph: '§ 12',
        extract: 'Protokollsutdrag AU § 12.txt',
      },
      {
        organisation: '2418',
        decidedBy: 'DELEGATION',
        instance: 'Kommunchefen',
        day: -70,
        paragraph: '',
        delegationPoint: 'A 4',
      },
    ],
    own: { '2417': ['COMMITTEE', 'KS 2026:402'], '2418': ['DELEGATION', 'KS 2026-88'] },
    steps: {
      '2417': { OFFICER_DRAFT: -100, DECIDED: -75, APPROVED: -72, DISPATCHED: -71 },
      '2418': { OFFICER_DRAFT: -90, DECIDED: -70, DISPATCHED: -69 },
    },
    files: [
      { kind: 'RECEIVED', name: 'Förslag till avgifter.txt' },
      { kind: 'STATEMENT', name: 'Särskilt yttrande om resor.txt', organisation: '2418' },
      { kind: 'RECEIPT', name: 'Kvittens.txt' },
    ],
    sending: { day: -62, channel: 'E-post', received: -61, note: 'Nätverkets nummer 26-0117' },
  },
  {
    body: 'umearegionen',
    title: 'Kommande plan för kompetensförsörjning',
    sender: 'Samverkansrådet i Exempelregionen (påhittat)',
    registrationNumber: '',
    received: null,
    due: 110,
    questions: [],
    states: ['ASSESSED'],
    stances: {},
  },
  {
    body: 'urr',
    title: 'Gemensamma öppettider för återbruk',
    sender: 'Nätverket för återbruk (påhittat)',
    registrationNumber: 'URR 2026-4',
    received: -90,
    due: -20,
    questions: [],
    states: ['ASSESSED', 'CANVASSING', 'NO_JOINT'],
    stances: {
      '2480': ['OWN', ''],
      '2460': ['NO_OBJECTION', ''],
      '2401': ['ABSTAINS', ''],
      '2404': ['NOT_CONCERNED', ''],
    },
  },
];
