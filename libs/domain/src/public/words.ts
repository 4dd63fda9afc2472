import type { BodyKind, SeatRole } from '../bodies/kinds.js';
import type { PublicationKind } from './kinds.js';

export const BODY_KIND_WORDS: Readonly<Record<BodyKind, string>> = {
  JOINT_COMMITTEE: 'Gemensam nämnd',
  FEDERATION: 'Kommunalförbund',
  CONTRACT: 'Avtalssamverkan',
  NETWORK: 'Nätverk',
  PROJECT: 'Projekt',
};

export const PUBLICATION_KIND_WORDS: Readonly<Record<PublicationKind, string>> = {
  MINUTES: 'Protokoll och anteckningar',
  DECISION: 'Beslut',
  AGREEMENT: 'Avtal',
};

/** Elected people of a nämnd or a förbund: their names are public. Others' names are not shown. */
export const ELECTED_ROLE_WORDS: Readonly<Partial<Record<SeatRole, string>>> = {
  CHAIR: 'Ordförande',
  VICE_CHAIR: 'Vice ordförande',
  ORDINARY: 'Ledamot',
  SUBSTITUTE: 'Ersättare',
};

/** Whether those who sit there are elected and decide as a public authority does. */
export const isElected = (kind: BodyKind): boolean => kind === 'JOINT_COMMITTEE' || kind === 'FEDERATION';

/** Who decides, as a sentence. `host` is its name, where there is one. */
export function whoDecides(kind: BodyKind, host: string | undefined): string {
  switch (kind) {
    case 'JOINT_COMMITTEE':
      return host === undefined
        ? 'Nämnden beslutar för alla medlemmar.'
        : `Nämnden beslutar för alla medlemmar. Den hör till värden, ${host}.`;
    case 'FEDERATION':
      return 'Förbundet är en egen juridisk person. Dess fullmäktige eller direktion beslutar.';
    case 'CONTRACT':
      return 'Medlemmarna samarbetar enligt avtal. Varje medlem fattar sina egna beslut.';
    case 'NETWORK':
      return 'Nätverket förbereder och samordnar. Besluten fattas av varje medlem för sig.';
    case 'PROJECT':
      return 'Projektet har en egen styrgrupp. Beslut om pengar och avtal fattas av varje medlem för sig.';
  }
}

/** How a decision is appealed, in paragraphs (KL 8:12, 9:32 and 13 kap.). */
export function howToAppeal(kind: BodyKind): readonly string[] {
  switch (kind) {
    case 'JOINT_COMMITTEE':
      return [
        'Du som är medlem i någon av kommunerna, till exempel för att du är folkbokförd där, kan få lagligheten av ett beslut prövad. Du överklagar skriftligt till förvaltningsrätten och skriver vilket beslut det gäller och varför du anser att det strider mot lag.',
        'Överklagandet ska ha kommit in inom tre veckor från den dag då justeringen av protokollet har anslagits på alla medlemmars anslagstavlor. Räkna inte med dagen här på sidan: det är anslagen som gäller.',
        'Ett beslut som gäller dig själv, till exempel ett tillstånd, överklagas på det sätt som står i beslutet.',
      ];
    case 'FEDERATION':
      return [
        'Du som är medlem i någon av förbundets kommuner kan få lagligheten av ett beslut prövad. Du överklagar skriftligt till förvaltningsrätten och skriver vilket beslut det gäller och varför du anser att det strider mot lag.',
        'Överklagandet ska ha kommit in inom tre veckor från den dag då justeringen av protokollet har anslagits på förbundets anslagstavla.',
        'Ett beslut som gäller dig själv överklagas på det sätt som står i beslutet.',
      ];
    case 'CONTRACT':
    case 'NETWORK':
    case 'PROJECT':
      return [
        'Här fattas inga beslut som går att överklaga. Det gör varje medlem för sig: fråga den kommun eller region som beslutet gäller hur dess beslut överklagas.',
      ];
  }
}
