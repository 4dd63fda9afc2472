/** A PDF that goes with a mail. */
export interface Paper {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes the PDFs that go with mails. */
export interface SummonsPapers {
  /** The agenda with its attachments. */
  summonsPdf(meetingId: string): Promise<Paper>;
  minutesPdf(meetingId: string): Promise<Paper>;
}

/** The injection token of `SummonsPapers`. */
export const SUMMONS_PAPERS = Symbol('SUMMONS_PAPERS');

/** Bytes. Many mail servers take no more than 10 MB, and the encoding adds a third. */
export const LARGEST_PAPER = 7_000_000;
