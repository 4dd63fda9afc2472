/**
 * The paper of a meeting – kallelse, minnesanteckningar or protokoll – as plain texts, already in Swedish. Who may see what is decided
 * before; the writers of PDF and Word only set it. Empty texts and empty lists are left out of the paper.
 */
export interface MeetingDocument {
  readonly kind: 'SUMMONS' | 'MINUTES';
  /** "Kallelse", "Minnesanteckningar" or "Protokoll". */
  readonly heading: string;
  readonly bodyName: string;
  readonly logo?: Logo;
  readonly meetingTitle: string;
  /** Day and time as people read them: "torsdag 26 mars 2026 kl. 09.00–15.00". */
  readonly when: string;
  readonly place: string;
  /** A draft says "Utkast" on each page. */
  readonly draft: boolean;
  readonly attendees: readonly Attendee[];
  readonly items: readonly DocumentItem[];
  /** Who signs on paper, in this order. Empty where nobody does. */
  readonly signatures: readonly Signature[];
}

export interface Logo {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** What the picture says to those who do not see it. */
  readonly alt: string;
}

export interface Attendee {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  /** "punkt 1–4", "på distans", "frånvarande" … */
  readonly note: string;
}

export interface DocumentItem {
  /** "3", "4.1" or "§ 17". */
  readonly number: string;
  /** 0 for an item, 1 for a sub-item … */
  readonly depth: number;
  readonly title: string;
  readonly registrationNumber: string;
  readonly presenters: readonly string[];
  readonly timeSlot: string;
  /** The members that the item does not concern. */
  readonly notConcerned: readonly string[];
  readonly background: string;
  readonly proposal: string;
  readonly notes: string;
  /** Yrkande, Votering, Reservation, Jäv … in the order of the meeting. */
  readonly records: readonly DocumentRecord[];
  readonly decisions: readonly string[];
  readonly actions: readonly DocumentAction[];
  readonly attachments: readonly string[];
  readonly dispatchTo: readonly string[];
  /** What has been put right since the minutes were approved, beside a text that stays: "Rättelse 1, 3 mars 2026". */
  readonly corrections: readonly DocumentRecord[];
}

export interface DocumentRecord {
  readonly label: string;
  readonly text: string;
}

export interface DocumentAction {
  readonly text: string;
  readonly assignee: string;
  readonly dueOn: string;
}

export interface Signature {
  /** "Sekreterare", "Ordförande", "Justerare". */
  readonly role: string;
  readonly name: string;
}
