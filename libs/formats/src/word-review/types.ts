/** What somebody has done in a Word file that went out as a draft. */
export const REMARK_KINDS = ['COMMENT', 'INSERTED', 'DELETED', 'REPLACED', 'STRUCK'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

export interface Remark {
  readonly kind: RemarkKind;
  /** The section that it is in; null outside them all, and where that cannot be told. */
  readonly sectionId: string | null;
  /** As Word knows the author; may be empty. */
  readonly author: string;
  /** When, as Word wrote it (ISO 8601); null where it didn't. */
  readonly at: string | null;
  /** The passage as it was before: what is deleted or replaced; the beginning of what is commented; of what is inserted, the words before it. */
  readonly quote: string;
  /** What is said, or what is new; of STRUCK, what somebody else wants to insert and this author does not; empty for a deletion. */
  readonly text: string;
}

/** A section as it was before the tracked changes. */
export interface ReviewedSection {
  readonly id: string;
  /** Its paragraphs, without the heading. */
  readonly paragraphs: readonly string[];
}

export interface WordReview {
  /** What the file says of the text that went out (`ResponseDocument.origin`); null where it says nothing. */
  readonly origin: string | null;
  readonly sections: readonly ReviewedSection[];
  /** In the order of the text; comments that point nowhere come last. */
  readonly remarks: readonly Remark[];
}

/** A section that may be found by its heading where the file has lost its bookmarks. */
export interface KnownSection {
  readonly id: string;
  readonly heading: string;
}
