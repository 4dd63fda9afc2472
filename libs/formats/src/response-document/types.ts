import type { RichText } from '@domain/consultations/rich-text.js';
import type { Logo } from '../meeting-document/index.js';

/**
 * The joint response to a consultation as it stands on paper, in Swedish. Who stands behind it is decided before; the writers of PDF and Word
 * only set it. Empty texts and empty lists are left out.
 */
export interface ResponseDocument {
  readonly kind: 'RESPONSE';
  /** "Gemensamt remissvar" or "Utkast till gemensamt remissvar". */
  readonly heading: string;
  readonly bodyName: string;
  readonly logo?: Logo;
  readonly title: string;
  /** Who asked. */
  readonly recipient: string;
  /** The sender's and the body's own registration numbers. */
  readonly registrationNumber: string;
  /** The day as people read it; empty while it has not been sent. */
  readonly day: string;
  /** Of the text that members decide on; 0 = what is being written. */
  readonly version: number;
  /** A draft says "Utkast" on each page. */
  readonly draft: boolean;
  /** The members that stand behind it, in Swedish order. */
  readonly behind: readonly string[];
  /** Those without which it goes. */
  readonly without: readonly string[];
  readonly sections: readonly ResponseDocumentSection[];
  /** By what the portal knows again, in a file that comes back, the text that went out; absent = it is not to come back. */
  readonly origin?: string;
  /** Separate statements (särskilda yttranden): whose, and the name of the file. */
  readonly statements: readonly { readonly organisation: string; readonly name: string }[];
}

export interface ResponseDocumentSection {
  readonly id: string;
  readonly heading: string;
  /** What the sender asks; empty for a section in general. */
  readonly question: string;
  readonly content: RichText;
}
