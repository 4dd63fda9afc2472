import type { BodyKind } from '@domain/bodies/kinds.js';
import type { OrganisationKind } from '@domain/organisations/kinds.js';

/** Who sits there: politicians with substitutes, chief executives, or a contact person each. */
export type Seating = 'COMMITTEE' | 'GROUP' | 'CONTACTS';

export interface DemoBody {
  readonly slug: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly description: string;
  readonly parent?: string;
  /** Code of the host from 2000-01-01, or the hosts by year. */
  readonly host?: string | Readonly<Record<number, string>>;
  /** Codes. Members since 2000-01-01 unless `joined` says otherwise. */
  readonly members: readonly string[];
  readonly joined?: Readonly<Record<string, string>>;
  readonly seating: Seating;
}

export interface DemoOrganisation {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export const STOCKHOLM_BUSINESS_REGION = '5564916798';
export const RISE = '5564646874';
/** A number that nobody has been given. */
export const NORSJO_BUSINESS_ASSOCIATION = '8999999991';

/** What the register of municipalities and regions lacks. */
export const ORGANISATIONS: readonly DemoOrganisation[] = [
  { code: STOCKHOLM_BUSINESS_REGION, name: 'Stockholm Business Region AB', kind: 'COMPANY' },
  { code: RISE, name: 'RISE Research Institutes of Sweden AB', kind: 'COMPANY' },
  { code: NORSJO_BUSINESS_ASSOCIATION, name: 'Företagarföreningen i Norsjö', kind: 'ASSOCIATION' },
];

const UMEAREGIONEN = {
  host: { 2024: '2460', 2025: '2284', 2026: '2403', 2027: '2401', 2028: '2409', 2029: '2480', 2030: '2404' },
  members: ['2403', '2401', '2409', '2480', '2404', '2460', '2284'],
  joined: { 2284: '2013-01-01' },
} as const;

const VASTERBOTTEN = [
  '2401',
  '2403',
  '2404',
  '2409',
  '2417',
  '2418',
  '2421',
  '2422',
  '2425',
  '2460',
  '2462',
  '2463',
  '2480',
  '2481',
  '2482',
] as const;

/** A parent stands before its sub-groups. */
export const BODIES: readonly DemoBody[] = [
  {
    slug: 'treparten',
    name: 'Trepartens renhållningsnämnd',
    kind: 'JOINT_COMMITTEE',
    description:
      'Gemensam nämnd för avfall i Norsjö, Malå och Sorsele. Justerade protokoll anslås på alla tre kommuners anslagstavlor.',
    host: '2417',
    members: ['2417', '2418', '2422'],
    seating: 'COMMITTEE',
  },
  {
    slug: 'miljo-bygg',
    name: 'Miljö- och byggnämnden',
    kind: 'JOINT_COMMITTEE',
    description:
      'Gemensam nämnd för miljö, bygg och räddningstjänst i Norsjö och Malå. Sorsele, Arjeplog och Arvidsjaur har frågat om att gå med. Källorna nämner ingen värdkommun: Norsjö är ett antagande.',
    host: '2417',
    members: ['2417', '2418'],
    seating: 'COMMITTEE',
  },
  {
    slug: 'uhc',
    name: 'Gemensam nämnd för upphandlingssamverkan (UhC)',
    kind: 'JOINT_COMMITTEE',
    description:
      'Upphandlingscenter för sju kommuner i Dalarna. Avesta gick med senare än de andra; källorna säger inte när, så här räknas alla sju från början.',
    host: '2085',
    members: ['2085', '2080', '2081', '2084', '2026', '2083', '2082'],
    seating: 'COMMITTEE',
  },
  {
    slug: 'it-center',
    name: 'IT-center',
    kind: 'JOINT_COMMITTEE',
    description: 'Gemensam IT-drift för Ludvika och Smedjebacken. Belopp i kostnadsmodellerna är påhittade.',
    host: '2085',
    members: ['2085', '2061'],
    seating: 'COMMITTEE',
  },
  {
    slug: 'it-kapacitet',
    name: 'Nämnden för grundläggande IT-kapacitetstjänster',
    kind: 'JOINT_COMMITTEE',
    description: 'Gemensam nämnd för serverdrift och lagring i Umeå, Vännäs och Skellefteå.',
    host: '2480',
    members: ['2480', '2460', '2482'],
    seating: 'COMMITTEE',
  },
  {
    slug: 'e-tjanster',
    name: 'E-tjänstesamverkan Västerbotten',
    kind: 'CONTRACT',
    description:
      'Gemensam plattform för e-tjänster, med avgift per invånare. Källan säger 13 kommuner men nämner inte alla: att Umeå och Vännäs står utanför är ett antagande.',
    host: '2482',
    members: VASTERBOTTEN.filter((code) => !['2460', '2480'].includes(code)),
    seating: 'CONTACTS',
  },
  {
    slug: 'sba',
    name: 'Stockholm Business Alliance',
    kind: 'CONTRACT',
    description:
      'Partnerskap för etableringar och företagsklimat i Stockholmsregionen. Drivs av Stockholm Business Region AB; här står Stockholm som värd. Av de 54 kommunerna finns ett urval på 18 med, valt för demonstrationen.',
    host: '0180',
    members: [
      '0180',
      '0126',
      '0181',
      '0182',
      '0183',
      '0184',
      '0188',
      '0191',
      '0380',
      '0381',
      '0480',
      '0484',
      '0486',
      '0581',
      '1880',
      '1980',
      '2085',
      '2180',
    ],
    seating: 'CONTACTS',
  },
  {
    slug: 'umearegionen',
    name: 'Umeåregionen',
    kind: 'NETWORK',
    description: 'Sju kommuner runt Umeå. Värdskapet vandrar, ett år i taget. Örnsköldsvik gick med 2013.',
    ...UMEAREGIONEN,
    seating: 'CONTACTS',
  },
  {
    slug: 'urr',
    name: 'Umeåregionrådet (URR)',
    kind: 'NETWORK',
    description: 'De ledande politikerna i Umeåregionens kommuner.',
    parent: 'umearegionen',
    ...UMEAREGIONEN,
    seating: 'COMMITTEE',
  },
  {
    slug: 'b-urr',
    name: 'Beredningen för Umeåregionrådet (B-URR)',
    kind: 'NETWORK',
    description: 'Bereder ärenden till Umeåregionrådet (URR).',
    parent: 'urr',
    ...UMEAREGIONEN,
    seating: 'COMMITTEE',
  },
  {
    slug: 'kommunchefsgruppen',
    name: 'Kommunchefsgruppen i Umeåregionen',
    kind: 'NETWORK',
    description: 'Kommuncheferna i Umeåregionen. Förbereder ärenden till B-URR.',
    parent: 'b-urr',
    ...UMEAREGIONEN,
    seating: 'GROUP',
  },
  {
    slug: 'nis',
    name: 'NIS',
    kind: 'PROJECT',
    description:
      'Projekt för fem av Umeåregionens sju kommuner: Umeå och Örnsköldsvik berörs inte. Källorna nämner ingen värdkommun: Nordmaling är ett antagande.',
    parent: 'umearegionen',
    host: '2401',
    members: ['2401', '2460', '2404', '2409', '2403'],
    seating: 'CONTACTS',
  },
  {
    slug: 'overformyndare',
    name: 'Överförmyndarnämnden (ÖFUR)',
    kind: 'JOINT_COMMITTEE',
    description:
      'Gemensam överförmyndarnämnd i Umeåregionen. Källorna nämner varken värdkommun eller alla medlemmar: att Umeå är värd och alla sju kommuner är med är antaganden.',
    parent: 'umearegionen',
    host: '2480',
    members: ['2480', '2403', '2401', '2409', '2404', '2460', '2284'],
    joined: UMEAREGIONEN.joined,
    seating: 'COMMITTEE',
  },
  {
    slug: 'region-10',
    name: 'Region 10',
    kind: 'NETWORK',
    description:
      'Tio inlandskommuner i Västerbotten och Norrbotten. Nätverket är ingen juridisk person och har ingen värdkommun här.',
    members: ['2506', '2505', '2425', '2481', '2418', '2417', '2422', '2421', '2462', '2463'],
    seating: 'GROUP',
  },
  {
    slug: 'handelsplats',
    name: 'Handelsplats Norsjö',
    kind: 'PROJECT',
    description:
      'Kommunens och företagarföreningens projekt för handeln i Norsjö. Stödet betalas i delar som beror på hur många företag som är med. Föreningens organisationsnummer är påhittat.',
    host: '2417',
    members: ['2417', NORSJO_BUSINESS_ASSOCIATION],
    seating: 'CONTACTS',
  },
  {
    slug: 'ai-pa-jobbet',
    name: 'AI på jobbet',
    kind: 'PROJECT',
    description:
      'RISE hjälper små företag att börja använda AI, med kommuner som medfinansierar i tid eller pengar. Källorna nämner inte alla kommuner: urvalet är ett antagande.',
    host: RISE,
    members: [RISE, '2417', '2418', '2481', '2482'],
    seating: 'CONTACTS',
  },
  {
    slug: 'plast',
    name: 'Plaståtervinning, förstudie',
    kind: 'PROJECT',
    description:
      'Förstudie om plaståtervinning i norra Sverige, med Region Västerbotten och 17 kommuner. Källan nämner inte alla: länets femton samt Arvidsjaur och Piteå är ett antagande.',
    host: '24',
    members: ['24', ...VASTERBOTTEN, '2505', '2581'],
    seating: 'CONTACTS',
  },
  {
    slug: 'vbu',
    name: 'Västerbergslagens utbildningsförbund (VBU)',
    kind: 'FEDERATION',
    description:
      'Kommunalförbund för gymnasium och vuxenutbildning. Medlemmarna är ett antagande: källorna nämner bara Ludvika.',
    members: ['2085', '2061'],
    seating: 'COMMITTEE',
  },
  {
    slug: 'dala-mitt',
    name: 'Räddningstjänsten Dala Mitt',
    kind: 'FEDERATION',
    description: 'Kommunalförbund för räddningstjänst. Medlemmarna är ett antagande: källorna nämner bara Ludvika.',
    members: ['2080', '2081', '2026', '2085', '2082'],
    seating: 'COMMITTEE',
  },
];
