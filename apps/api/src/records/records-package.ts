import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { LocalDate } from '@domain/shared/local-date.js';
import { writeZip } from '@formats/zip/index.js';

/** One giving of a document to somebody. */
export interface Share {
  readonly at: string;
  /** PORTAL = all with a place in the body can read it here from then on; MAIL, LETTER, E_SERVICE, INTERNAL; for a response the channel as it was written. */
  readonly how: string;
  readonly to: string;
  readonly email?: string;
}

export interface RecordDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** A paper of the portal that is PDF/A-2a; what came in stays as it came, whatever it is. */
  readonly pdfA: boolean;
  /** Kallelse, Protokoll, Protokollsutdrag, Bilaga, Remissvar … */
  readonly type: string;
  readonly title: string;
  readonly date: LocalDate;
  readonly registrationNumber: string;
  /** Minutes, or an extract of them, that are to be approved and are not yet. */
  readonly draft: boolean;
  /** Sections of the secrecy marks on what it holds. */
  readonly secrecy: string | null;
  readonly sharedWith: readonly Share[];
}

export interface RecordPackage {
  readonly kind: 'MEETING' | 'DECISION' | 'RESPONSE';
  readonly title: string;
  readonly date: LocalDate;
  readonly registrationNumbers: readonly string[];
  readonly body: { readonly name: string; readonly kind: string };
  /** The authority that is responsible for the documents: the host on the day; null where there is none. */
  readonly responsible: { readonly code: string; readonly name: string } | null;
  readonly sender: string;
  readonly receivers: readonly string[];
  readonly documents: readonly RecordDocument[];
}

/** `metadata.json`, as docs/registratorpaket.md describes it, and the documents that it names. */
export function zipOf({ documents, ...head }: RecordPackage, at: Date): Readable {
  const files = named(documents);
  const metadata = {
    format: 'samverkansportalen/registratorpaket',
    version: 1,
    takenAt: at.toISOString(),
    ...head,
    documents: files.map(({ bytes, ...document }) => ({
      ...document,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
  const text = Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`);
  return writeZip([
    { name: 'metadata.json', writtenAt: at, compress: true, open: () => Readable.from([text]) },
    ...files.map(({ file, bytes }) => ({
      name: file,
      writtenAt: at,
      compress: false,
      open: () => Readable.from([Buffer.from(bytes)]),
    })),
  ]);
}

/** File names that every system takes, each once. */
function named(documents: readonly RecordDocument[]): RecordDocument[] {
  return documents.map((document, at) => {
    const plain = document.file
      .normalize('NFC')
      .replace(/[^\p{L}\d. §_-]+/gu, '_')
      .slice(-100);
    return { ...document, file: `${String(at + 1).padStart(2, '0')} ${plain}` };
  });
}
