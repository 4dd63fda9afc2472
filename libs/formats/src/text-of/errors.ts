export type TextOfFault = 'TEXT_OF_TYPE' | 'TEXT_OF_TOO_LARGE' | 'TEXT_OF_UNREADABLE';

const MESSAGES: Readonly<Record<TextOfFault, string>> = {
  TEXT_OF_TYPE: 'Text kan läsas ur filer av slagen TXT, DOCX och PDF.',
  TEXT_OF_TOO_LARGE: 'Filen är större än 100 MB när den packas upp, eller har för många delar.',
  TEXT_OF_UNREADABLE: 'Filen är skadad, lösenordsskyddad eller av ett annat slag än den utger sig för.',
};

/** Why no text could be read. `code` survives the way out of a worker thread; the class does not. */
export class TextOfError extends Error {
  readonly code: TextOfFault;

  constructor(code: TextOfFault) {
    super(MESSAGES[code]);
    this.code = code;
  }
}
