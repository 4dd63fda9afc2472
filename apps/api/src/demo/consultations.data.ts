import type { ConsultationState, DecidedBy, Stance } from '@domain/consultations/kinds.js';

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
}

export interface DemoDecision {
  readonly organisation: string;
  readonly decidedBy: DecidedBy;
  readonly instance: string;
  readonly day: number;
  readonly paragraph: string;
  readonly delegationPoint?: string;
}

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
    body: 'treparten',
    title: 'Insamling av textilavfall nära hushållen',
    sender: 'Arbetsgruppen för textil (påhittad)',
    registrationNumber: 'TRN 2026-31',
    received: -50,
    due: 12,
    penHolder: '2417',
    questions: ['Kan nämnden börja samla in textil inom två år?'],
    states: ['ASSESSED', 'CANVASSING', 'JOINT', 'DRAFTING', 'COMMENTING', 'FINAL_DRAFT', 'DECIDING'],
    stances: {
      '2417': ['JOINS', 'Nils Exempel'],
      '2418': ['JOINS', 'Mats Exempel'],
      '2422': ['ABSTAINS', ''],
    },
    text: [
      'Nämnden är positiv till att textil samlas in för sig, om kostnaden bärs av producenterna.',
      'Ja, vid återvinningscentralerna. Insamling vid varje fastighet kräver nya fordon och längre tid.',
    ],
    frozen: true,
    decisions: [{ organisation: '2417', decidedBy: 'BOARD', instance: 'Kommunstyrelsen', day: -5, paragraph: '§ 88' }],
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
      { organisation: '2417', decidedBy: 'COMMITTEE', instance: 'Arbetsutskottet', day: -75, paragraph: '§ 12' },
      {
        organisation: '2418',
        decidedBy: 'DELEGATION',
        instance: 'Kommunchefen',
        day: -70,
        paragraph: '',
        delegationPoint: 'A 4',
      },
    ],
  },
];
