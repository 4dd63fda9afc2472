/** Protokoll or minnesanteckningar; a paragraph with its decisions; a samverkansavtal. */
export const PUBLICATION_KINDS = ['MINUTES', 'DECISION', 'AGREEMENT'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/**
 * What is published, frozen as it was seen by the person who published it: plain Swedish texts. What is changed in the portal afterwards
 * does not reach it.
 */
export interface PublicPaper {
  /** "Protokoll 12 maj 2026" */
  readonly title: string;
  readonly facts: readonly PublicFact[];
  /** Those who took part; none for what is no meeting. */
  readonly people: readonly PublicPerson[];
  readonly sections: readonly PublicSection[];
}

export interface PublicFact {
  readonly label: string;
  readonly text: string;
}

export interface PublicPerson {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly note: string;
}

/** A paragraph with its parts. */
export interface PublicSection {
  readonly heading: string;
  /** 0 for an item, 1 for a sub-item … */
  readonly depth: number;
  /** Why it is not shown, as a sentence; then nothing else of it is there. */
  readonly withheld?: string;
  readonly parts: readonly PublicPart[];
}

export interface PublicPart {
  readonly label: string;
  /** Several are a list. */
  readonly texts: readonly string[];
}
