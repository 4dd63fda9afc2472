import { createHash } from 'node:crypto';
import type { Actor } from '@domain/access/actor.js';
import { mayPlanMeetings } from '@domain/meetings/policy.js';
import {
  type MinutesAnswer,
  type MinutesDraft,
  minutesModule,
  type MinutesJob,
  readMinutes,
} from '@formats/minutes-text/index.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import { Tx } from '@platform/tx/tx.js';
import { beside, inWorker, WorkerStopped } from '@platform/worker/in-worker.js';
import { BodiesService, type Body } from '../bodies/index.js';
import { Meeting } from '../meetings/index.js';
import { OrganisationsService } from '../organisations/index.js';
import type { ImportWarningCode, MinutesDraftType, ReadMinutesInput } from './minutes-draft.types.js';

const MINUTES_WORKER = beside(minutesModule, 'read-worker');

export interface ImportWarning {
  readonly code: ImportWarningCode;
  readonly message: string;
  readonly line: number;
}

export interface Reading {
  readonly body: Body;
  readonly text: string;
  readonly recognised: MinutesDraft;
  readonly warnings: ImportWarning[];
  /** By name: codes of the members, of all times. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Reads minutes as text or as a file, and says what was recognised. Nothing is saved. */
@Injectable()
export class MinutesReader {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly files: FilesService,
  ) {}

  async read(actor: Actor, { body: slug, text, file }: ReadMinutesInput): Promise<Reading> {
    const body = await this.bodies.bySlug(slug);
    if (!body) throw notFound('Samverkan');
    allow(mayPlanMeetings(actor, await this.bodies.facts(body.id)), 'Samverkan');
    if ((text == null) === (file == null)) throw badInput('text', 'Klistra in texten, eller välj en fil.');
    const codes = await this.memberCodes(body);
    const source = text ?? (await this.fileOf(actor, file!));
    const options = { memberNames: [...codes.keys()] };
    const { text: found, draft } = isShort(source)
      ? { text: source, draft: readMinutes(source, options) }
      : await inThread({ source, options });
    return { body, text: found, recognised: draft, warnings: await this.warningsOf(body, found, draft), codes };
  }

  /** The recognised minutes as the API shows them. */
  presented({ recognised, codes }: Reading): MinutesDraftType {
    return {
      ...recognised,
      items: recognised.items.map((item) => ({
        ...item,
        attachments: item.attachments.map(({ name, line }) => ({ text: name, line })),
        notConcerned: item.notConcerned.flatMap((name) => codes.get(name) ?? []),
      })),
    };
  }

  private async warningsOf(body: Body, text: string, draft: MinutesDraft): Promise<ImportWarning[]> {
    const warnings: ImportWarning[] = [...draft.warnings];
    if (await this.tx.read.existsBy(Meeting, { bodyId: body.id, sourceHash: hashOf(text) })) {
      warnings.push({
        code: 'ALREADY_IMPORTED',
        message: 'Samma text är redan importerad i den här samverkan.',
        line: 1,
      });
    }
    if (draft.date !== null && draft.startsAt === null) {
      warnings.push({ code: 'NO_TIME', message: 'Texten säger inte när mötet började: 09.00 antas.', line: 1 });
    }
    return warnings.sort((a, b) => a.line - b.line);
  }

  private async memberCodes(body: Body): Promise<ReadonlyMap<string, string>> {
    const memberships = (await this.bodies.membershipsOf([body.id])).get(body.id) ?? [];
    const organisations = await this.organisations.byIds(memberships.map(({ organisationId }) => organisationId));
    return new Map([...organisations.values()].map(({ name, code }) => [name, code]));
  }

  private async fileOf(actor: Actor, id: string): Promise<MinutesJob['source']> {
    const { file, bytes } = await this.files.bytes(actor, id);
    return { bytes, mediaType: file.mediaType };
  }
}

/** A text of some thirty pages is read faster than a thread starts. */
const isShort = (source: MinutesJob['source']): source is string =>
  typeof source === 'string' && source.length < 100_000;

async function inThread(job: MinutesJob): Promise<{ text: string; draft: MinutesDraft }> {
  const answer = await inWorker<MinutesAnswer>(MINUTES_WORKER, job).catch((error: unknown) => {
    if (!(error instanceof WorkerStopped)) throw error;
    throw badInput('file', 'Filen tar för lång tid att läsa. Spara den som text och försök igen.');
  });
  if ('fault' in answer) throw badInput('file', answer.fault);
  return answer;
}

/** The same words with other blanks are the same text. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex');
