import type { Logo, MeetingDocument } from '@formats/meeting-document/index.js';
import { type PaperJob, pdfModule } from '@formats/pdf/index.js';
import type { ResponseDocument } from '@formats/response-document/index.js';
import { Injectable } from '@nestjs/common';
import { badInput } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import { beside, inWorker, WorkerStopped } from '@platform/worker/in-worker.js';
import { type Body, BodyLogos } from '../bodies/index.js';

const PAPERS_WORKER = beside(pdfModule, 'papers-worker');
/** Setting some hundred pages takes seconds. */
const LIMITS = { milliseconds: 60_000, megabytes: 1024 };
/** Bytes of all attachments of a merged paper. */
const LARGEST_MERGED = 100 * 1024 * 1024;

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface Paper {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Papers set in a thread of their own; as PDF with their attachments behind them. */
@Injectable()
export class PdfPapers {
  constructor(
    private readonly files: FilesService,
    private readonly logos: BodyLogos,
  ) {}

  /** @throws BAD_USER_INPUT when the attachments are too large, or it takes too long. */
  async write(
    document: MeetingDocument | ResponseDocument,
    createdAt: Date,
    papers: readonly { readonly name: string; readonly fileId: string | null }[],
  ): Promise<Uint8Array> {
    const files = await this.files.sizes(papers.flatMap(({ fileId }) => fileId ?? []));
    if ([...files.values()].reduce((sum, size) => sum + size, 0) > LARGEST_MERGED) {
      throw badInput('id', 'Bilagorna är tillsammans för stora för en PDF. Hämta dem var för sig.');
    }
    const attachments = [];
    for (const { name, fileId } of papers) {
      if (fileId !== null) attachments.push({ name, ...(await this.files.read(fileId)) });
    }
    const job: PaperJob = { document, createdAt, ...(attachments.length > 0 && { attachments }) };
    return set(
      job,
      attachments.length > 0
        ? 'Bilagorna tar för lång tid att sätta ihop. Hämta dem var för sig.'
        : 'Texten är för lång för att sättas som PDF. Korta den.',
    );
  }

  /** A response as Word. @throws BAD_USER_INPUT when it takes too long. */
  writeDocx(docx: ResponseDocument, createdAt: Date): Promise<Uint8Array> {
    return set({ docx, createdAt }, 'Texten är för lång för att sättas som Word-fil. Korta den.');
  }

  async logoOf({ id, name }: Body): Promise<{ readonly logo?: Logo }> {
    const file = await this.logos.of(id);
    if (!file) return {};
    const { bytes, mediaType } = await this.files.read(file);
    return { logo: { bytes, mediaType: mediaType as 'image/png' | 'image/jpeg', alt: name } };
  }
}

const set = (job: PaperJob, tooLong: string): Promise<Uint8Array> =>
  inWorker<Uint8Array>(PAPERS_WORKER, job, LIMITS).catch((error: unknown) => {
    if (!(error instanceof WorkerStopped)) throw error;
    throw badInput('id', tooLong);
  });
