import type { SectionText } from '@domain/consultations/response-text.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { FilesService } from '@platform/files/files.service.js';
import { isDuplicate, Tx } from '@platform/tx/tx.js';
import { v7 as uuid } from 'uuid';
import { ConsultationFacts } from '../consultation-facts.js';
import type { ResponseSending } from '../handling/handling.entity.js';
import { ResponseFile } from './response-file.entity.js';
import { ResponseSendings } from './response-sendings.service.js';
import { ResponseVersion } from './response.entity.js';

/** What papers of a joint response are made of, and those of what was sent, which are made once. */
@Injectable()
export class KeptResponses {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly files: FilesService,
    private readonly facts: ConsultationFacts,
    private readonly sendings: ResponseSendings,
  ) {}

  sendingsOf(consultationIds: readonly string[]): Promise<ReadonlyMap<string, ResponseSending>> {
    return this.sendings.of(consultationIds);
  }

  version(consultationId: string, version: number): Promise<ResponseVersion | null> {
    return this.tx.read.findOneBy(ResponseVersion, { consultationId, version });
  }

  /** The sections as they are being written. */
  async written(consultationId: string): Promise<readonly SectionText[]> {
    return (await this.facts.written([consultationId], this.tx.read)).get(consultationId) ?? [];
  }

  /** Keeps a text that goes out to be worked in. @returns by what it is found again. */
  keepText(consultation: string, sections: readonly SectionText[]): Promise<string> {
    return this.files.keep(Buffer.from(JSON.stringify({ consultation, sections } satisfies TextKept)));
  }

  /** A text of the consultation that was kept; undefined when the key, which comes from a stranger's file, is none of it. */
  async keptText(consultation: string, key: string | null): Promise<readonly SectionText[] | undefined> {
    if (key === null || !/^[0-9a-f]{64}$/.test(key)) return undefined;
    try {
      const kept = JSON.parse(String(await this.files.kept(key))) as Partial<TextKept> | null;
      return kept?.consultation === consultation ? kept.sections : undefined;
    } catch {
      return undefined;
    }
  }

  /** The file of what was sent: written at the first asking, and the same bytes ever after. */
  async once(
    { id: sendingId }: ResponseSending,
    format: ResponseFile['format'],
    write: () => Promise<Uint8Array>,
  ): Promise<Uint8Array> {
    const known = await this.tx.read.findOneBy(ResponseFile, { sendingId, format });
    if (known) return this.files.kept(known.hash);
    const hash = await this.files.keep(await write());
    try {
      await this.tx.run((em) =>
        em.insert(ResponseFile, { id: uuid(), sendingId, format, hash, writtenAt: this.clock.now() }),
      );
    } catch (error) {
      // Somebody else asked at the same time and was first.
      if (!isDuplicate(error)) throw error;
    }
    return this.files.kept((await this.tx.read.findOneByOrFail(ResponseFile, { sendingId, format })).hash);
  }
}

interface TextKept {
  readonly consultation: string;
  readonly sections: readonly SectionText[];
}
