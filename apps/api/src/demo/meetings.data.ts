import type { ActionState } from '@domain/actions/kinds.js';
import type { MeetingStatus } from '@domain/meetings/kinds.js';

/** A meeting of the demo. Days count from the day when the demo was loaded, so that it is always alive. All matters are invented. */
export interface DemoMeeting {
  readonly body: string;
  readonly title: string;
  readonly day: number;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly status: MeetingStatus;
  /** Its minutes are there for everybody to read. */
  readonly published?: true;
  readonly items: readonly DemoItem[];
  /** APPROVED: the day, who approved, and what boards did: [code, posted on]. */
  readonly approval?: {
    readonly day: number;
    readonly by: readonly string[];
    readonly posted: readonly (readonly [code: string, day: number])[];
  };
}

export interface DemoItem {
  readonly title: string;
  /** Under the item before it. */
  readonly under?: true;
  readonly presenters?: readonly string[];
  readonly timeSlot?: string;
  readonly background?: string;
  readonly proposal?: string;
  readonly notes?: string;
  readonly decisions?: readonly string[];
  readonly actions?: readonly DemoAction[];
  /** What was decided is also published by itself. */
  readonly published?: true;
  /** Codes. */
  readonly notConcerned?: readonly string[];
}

export interface DemoAction {
  readonly text: string;
  /** Codes of the members whose representatives are to do it. */
  readonly members: readonly string[];
  /** Days from the loading; left out = no day. */
  readonly due?: number;
  readonly state?: ActionState;
}

const ALL_OF_UMEAREGIONEN = ['2403', '2401', '2409', '2480', '2404', '2460', '2284'] as const;

export const MEETINGS: readonly DemoMeeting[] = [
  {
    body: 'kommunchefsgruppen',
    title: 'Kommunchefsmöte',
    day: -24,
    from: '09:00',
    to: '12:00',
    place: 'Bjurholms kommunhus',
    status: 'MINUTES_SENT',
    items: [
      { title: 'Mötet öppnas', notes: 'Ordföranden hälsar välkommen. Två övriga frågor anmäls.' },
      {
        title: 'Föregående anteckningar',
        notes: 'Anteckningarna gås igenom utan ändringar.',
        decisions: ['Anteckningarna läggs till handlingarna.'],
      },
      {
        title: 'Gemensam vikariepool för förskolan',
        presenters: ['Kajsa Exempel'],
        timeSlot: '09.20',
        background:
          'Flera kommuner söker vikarier på samma arbetsmarknad. Kansliet har räknat på en gemensam pool med tio årsarbetare.\n\n- Rekrytering sker hos värdkommunen.\n- Kostnaden fördelas efter använda timmar.',
        proposal: 'Gruppen ger kansliet i uppdrag att ta fram ett avtalsutkast.',
        notes: 'Gruppen är positiv. Frågan om arbetsgivaransvar behöver redas ut före avtalet.',
        decisions: ['Kansliet tar fram ett avtalsutkast till nästa möte.', 'Varje kommun utser en kontaktperson.'],
        actions: [
          { text: 'Utse kontaktperson för vikariepoolen', members: ALL_OF_UMEAREGIONEN.slice(0, 5), due: -3 },
          { text: 'Reda ut arbetsgivaransvaret med Sobona', members: ['2480'], due: 12, state: 'IN_PROGRESS' },
        ],
        notConcerned: ['2284'],
      },
      { title: 'Inför rådets möten' },
      {
        title: 'Beredningen',
        under: true,
        background: 'Ärenden till beredningen ska vara inne tre veckor före mötet.',
        notes: 'Vikariepoolen tas upp som information.',
        actions: [{ text: 'Skicka in underlaget om vikariepoolen till beredningen', members: ['2460'], due: 2 }],
      },
      {
        title: 'Rådet',
        under: true,
        notes: 'Inga egna ärenden denna gång.',
      },
      {
        title: 'Beredskapsövning till våren',
        presenters: ['Siv Exempel'],
        background: 'Övningen planeras som en halvdag på plats hos var och en, med gemensam genomgång efteråt.',
        notes: 'Mars passar bäst. Lokal behövs för den gemensamma delen.',
        decisions: ['Övningen hålls i mars.'],
        actions: [
          { text: 'Boka lokal för genomgången efter övningen', members: ['2403'], due: -8, state: 'DONE' },
          { text: 'Föreslå övningsledare från den egna kommunen', members: ['2401', '2404', '2460'] },
        ],
      },
      { title: 'Mötet avslutas' },
    ],
  },
  {
    body: 'kommunchefsgruppen',
    title: 'Kommunchefsmöte',
    day: 11,
    from: '09:00',
    to: '12:00',
    place: 'Distansmöte',
    status: 'SUMMONED',
    items: [
      { title: 'Mötet öppnas' },
      { title: 'Föregående anteckningar' },
      {
        title: 'Vikariepoolen: avtalsutkast',
        presenters: ['Kajsa Exempel'],
        timeSlot: '09.15',
        background: 'Utkastet bygger på timmar och en fast del för rekrytering.',
        proposal: 'Gruppen ställer sig bakom utkastet och lämnar det till beredningen.',
        notConcerned: ['2284'],
      },
      {
        title: 'Digital signering av avtal',
        timeSlot: '10.00',
        background: 'Tre kommuner har bytt tjänst under året.',
      },
      { title: 'Övriga frågor' },
    ],
  },
  {
    body: 'kommunchefsgruppen',
    title: 'Kommunchefsmöte',
    day: 53,
    from: '09:00',
    to: '12:00',
    place: '',
    status: 'DRAFT',
    items: [{ title: 'Mötet öppnas' }, { title: 'Verksamhetsplan för nästa år' }],
  },
  {
    body: 'b-urr',
    title: 'Beredning inför rådet',
    day: 18,
    from: '13:00',
    to: '15:00',
    place: 'Distansmöte',
    status: 'SUMMONED',
    items: [
      { title: 'Dagordning' },
      { title: 'Vikariepool för förskolan', background: 'Information från kommuncheferna.' },
    ],
  },
  {
    body: 'treparten',
    title: 'Nämndsammanträde',
    day: -26,
    from: '10:00',
    to: '12:00',
    place: 'Kommunhuset i Sorsele',
    status: 'APPROVED',
    items: [
      { title: 'Val av justerare', decisions: ['Ledamoten från Sorsele justerar protokollet.'] },
      {
        title: 'Öppettider på återvinningscentralerna',
        notes: 'Förvaltningen redovisar besök per vecka.',
        decisions: ['Öppettiderna är oförändrade under vintern.'],
      },
    ],
    approval: {
      day: -20,
      by: ['Sigrid Exempel', 'Nils Exempel'],
      posted: [
        ['2417', -19],
        ['2418', -18],
        ['2422', -16],
      ],
    },
  },
  {
    body: 'uhc',
    title: 'Gemensam nämnd för upphandlingssamverkan',
    day: -12,
    from: '13:00',
    to: '15:30',
    place: 'Ludvika stadshus',
    status: 'APPROVED',
    items: [
      { title: 'Val av justerare', decisions: ['Ledamoten från Falun väljs att justera.'] },
      { title: 'Upphandlingsplan', decisions: ['Nämnden antar upphandlingsplanen.'] },
    ],
    approval: {
      day: -5,
      by: ['Lisbet Exempel'],
      posted: [
        ['2085', -4],
        ['2080', -4],
        ['2081', -3],
        ['2084', -3],
      ],
    },
  },
  {
    body: 'treparten',
    title: 'Nämndsammanträde',
    day: -75,
    from: '10:00',
    to: '12:00',
    place: 'Kommunhuset i Sorsele',
    status: 'APPROVED',
    published: true,
    items: [
      { title: 'Val av justerare', decisions: ['Ledamoten från Sorsele väljs att justera.'] },
      {
        title: 'Återvinningscentralernas öppettider',
        background: 'Besöken är få på vardagar före klockan tolv. Förvaltningen har räknat besök under våren.',
        notes: 'Nämnden önskar en kväll i veckan på varje central.',
        decisions: ['Centralerna har öppet till klockan 19 på torsdagar från årsskiftet.'],
        published: true,
      },
      {
        title: 'Uppföljning av budget',
        notes: 'Kostnaden ligger inom budget. Slamtömningen kostar mer än väntat, insamlingen mindre.',
        decisions: ['Uppföljningen godkänns och läggs till handlingarna.'],
      },
    ],
    approval: {
      day: -70,
      by: ['Sigrid Exempel', 'Nils Exempel'],
      posted: [
        ['2417', -70],
        ['2418', -69],
        ['2422', -69],
      ],
    },
  },
  {
    body: 'treparten',
    title: 'Nämndsammanträde',
    day: -10,
    from: '10:00',
    to: '12:00',
    place: 'Kommunhuset i Norsjö',
    status: 'HELD',
    items: [
      { title: 'Val av justerare', decisions: ['Ledamoten från Malå väljs att justera.'] },
      {
        title: 'Taxa för slamtömning',
        background: 'Entreprenörens pris har stigit. Förvaltningen föreslår att taxan följer index.',
        proposal: 'Nämnden antar taxan.',
        notes: 'Nämnden diskuterar när den nya taxan ska börja gälla.',
        decisions: ['Nämnden antar taxan, att gälla från årsskiftet.'],
        actions: [{ text: 'Uppdatera taxan på webbplatsen', members: ['2417'], due: 20 }],
      },
    ],
  },
  {
    body: 'treparten',
    title: 'Nämndsammanträde',
    day: 32,
    from: '10:00',
    to: '12:00',
    place: 'Kommunhuset i Malå',
    status: 'DRAFT',
    items: [{ title: 'Val av justerare' }, { title: 'Budgetuppföljning' }],
  },
  {
    body: 'region-10',
    title: 'Kommunchefer i Region 10',
    day: 25,
    from: '08:30',
    to: '10:00',
    place: 'Distansmöte',
    status: 'SUMMONED',
    items: [{ title: 'Läget runt bordet' }, { title: 'Gemensam upphandling av företagshälsovård' }],
  },
];

/** What lies in store: [body, title, month in which it comes back]. */
export const BACKLOG: readonly (readonly [body: string, title: string, month: number | null])[] = [
  ['kommunchefsgruppen', 'Budget för kansliet', 9],
  ['kommunchefsgruppen', 'Verksamhetsberättelse', 2],
  ['kommunchefsgruppen', 'Gemensam lönekartläggning', null],
  ['treparten', 'Delårsrapport', 8],
  ['treparten', 'Plan för intern kontroll', 12],
];
