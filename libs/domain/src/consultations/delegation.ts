import type { DecidedBy } from './kinds.js';

/** Something that the law says of a decision, in words to show where it is entered. */
export interface LegalNote {
  readonly law: string;
  readonly text: string;
}

const NOT_DELEGATED: LegalNote = {
  law: 'KL 6:38',
  text: 'Får inte delegeras: ärenden om verksamhetens mål, inriktning, omfattning eller kvalitet; framställningar och yttranden till fullmäktige och yttranden när nämndens beslut i dess helhet eller fullmäktiges beslut har överklagats; myndighetsutövning mot enskilda av principiell beskaffenhet eller annars av större vikt; medborgarförslag som har överlåtits till nämnden; och det som enligt lag eller annan författning inte får delegeras.', // prettier-ignore
};
const MANDATED: LegalNote = {
  law: 'KL 6:37, 7:5',
  text: 'Nämnden kan uppdra åt presidiet, ett utskott, en ledamot, en ersättare eller en anställd att besluta. Ange punkten i delegationsordningen.', // prettier-ignore
};
const REPORTED: LegalNote = {
  law: 'KL 6:40, 7:8',
  text: 'Nämnden bestämmer i vilken utsträckning beslut på delegation ska anmälas till den. Ett beslut som inte anmäls ska protokollföras särskilt om det får överklagas.', // prettier-ignore
};
const URGENT: LegalNote = {
  law: 'KL 6:39–40',
  text: 'I brådskande ärenden kan ordföranden eller en annan ledamot besluta, om nämnden har gett den rätten. Beslutet ska anmälas vid nämndens nästa sammanträde.', // prettier-ignore
};
const ASSEMBLY: LegalNote = {
  law: 'KL 5:2',
  text: 'Fullmäktige kan uppdra åt en nämnd att besluta, men inte i ärenden som är av principiell beskaffenhet eller annars av större vikt.', // prettier-ignore
};

/** What to know before a decision by somebody is entered. */
export const LEGAL_NOTES: Readonly<Record<DecidedBy, readonly LegalNote[]>> = {
  BOARD: [],
  ASSEMBLY: [ASSEMBLY],
  COMMITTEE: [NOT_DELEGATED, REPORTED],
  DELEGATION: [MANDATED, NOT_DELEGATED, URGENT, REPORTED],
  MANDATE: [MANDATED, NOT_DELEGATED, REPORTED],
};
