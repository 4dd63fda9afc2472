import type { DecidedBy, DecisionOutcome } from '@domain/consultations/kinds.js';
import type { ProposalKind } from '@domain/consultations/proposals.js';

/** Something that all members of a demo body decide on. Days count from the day when the demo was loaded; texts are invented. */
export interface DemoProposal {
  readonly body: string;
  readonly kind: ProposalKind;
  readonly title: string;
  readonly description: string;
  readonly due: number;
  /** Names of the document's versions. */
  readonly versions: readonly string[];
  readonly decisions: readonly {
    readonly organisation: string;
    readonly decidedBy: DecidedBy;
    readonly instance: string;
    readonly day: number;
    readonly paragraph: string;
    readonly outcome?: DecisionOutcome;
    readonly extract?: string;
  }[];
  readonly adopted?: true;
}

export const PROPOSALS: readonly DemoProposal[] = [
  {
    body: 'kommunchefsgruppen',
    kind: 'COST_KEY',
    title: 'Fördelning av kansliets kostnad efter invånare',
    description: 'Kostnaden för det gemensamma kansliet delas efter invånare den 31 december i stället för lika.',
    due: 70,
    versions: ['Förslag till fördelningsnyckel.txt'],
    decisions: [
      {
        organisation: '2460',
        decidedBy: 'ASSEMBLY',
        instance: 'Kommunfullmäktige',
        day: -8,
        paragraph: '§ 41',
        extract: 'Protokollsutdrag KF § 41.txt',
      },
      { organisation: '2401', decidedBy: 'ASSEMBLY', instance: 'Kommunfullmäktige', day: -6, paragraph: '§ 77' },
      { organisation: '2404', decidedBy: 'ASSEMBLY', instance: 'Kommunfullmäktige', day: -3, paragraph: '§ 102' },
    ],
  },
  {
    body: 'miljo-bygg',
    kind: 'RULES',
    title: 'Reglemente för den gemensamma miljö- och byggnämnden',
    description: '',
    due: -30,
    versions: ['Reglemente.txt'],
    decisions: [
      { organisation: '2417', decidedBy: 'ASSEMBLY', instance: 'Kommunfullmäktige', day: -50, paragraph: '§ 60' },
      { organisation: '2418', decidedBy: 'ASSEMBLY', instance: 'Kommunfullmäktige', day: -44, paragraph: '§ 38' },
    ],
    adopted: true,
  },
];
