import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Actor } from '@domain/access/actor.js';
import { maySendFiles } from '@domain/access/file-policy.js';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { allow } from '../errors/allow.js';
import { badInput, notFound } from '../errors/portal-error.js';
import { Tx } from '../tx/tx.js';
import { mediaTypeOf } from './media-type.js';
import { StoredFile } from './stored-file.entity.js';

export const LARGEST_FILE = 20 * 1024 * 1024;

export interface FileWithBytes {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Files that people send in. They lie under their content hash, so the same bytes lie there once. */
@Injectable()
export class FilesService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async store(actor: Actor, name: string, bytes: Buffer): Promise<StoredFile> {
    allow(maySendFiles(actor), 'Filen');
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === undefined)
      throw badInput('file', 'Filen är varken text, PDF, Word (DOCX), Excel (XLSX), bild (PNG, JPEG) eller JSON.');
    const hash = createHash('sha256').update(bytes).digest('hex');
    await this.write(hash, bytes);
    const row = {
      id: uuid(),
      hash,
      name: name.slice(0, 200),
      mediaType,
      size: bytes.length,
      accountId: actor.id,
      storedAt: this.clock.now(),
    };
    await this.tx.run((em) => em.insert(StoredFile, row));
    return row;
  }

  /** A file that the actor sent in. */
  async own(actor: Actor, id: string): Promise<StoredFile> {
    const file = await this.tx.read.findOneBy(StoredFile, { id, accountId: actor.id });
    if (!file) throw notFound('Filen');
    return file;
  }

  /** The bytes of a file that the actor sent in. */
  async bytes(actor: Actor, id: string): Promise<{ readonly file: StoredFile; readonly bytes: Buffer }> {
    const file = await this.own(actor, id);
    return { file, bytes: await readFile(this.path(file.hash)) };
  }

  /** A file by id: whether somebody may have it is for the caller to decide. */
  async read(id: string): Promise<FileWithBytes> {
    const { hash, mediaType } = await this.tx.read.findOneByOrFail(StoredFile, { id });
    return { mediaType, bytes: await readFile(this.path(hash)) };
  }

  /** Keeps what the portal itself has written, under its content hash (SHA-256, hex), which it answers. */
  async keep(bytes: Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    await this.write(hash, Buffer.from(bytes));
    return hash;
  }

  /** What was kept under a hash: whether somebody may have it is for the caller to decide. */
  kept(hash: string): Promise<Buffer> {
    return readFile(this.path(hash));
  }

  /** The same, piece by piece. */
  keptStream(hash: string): Readable {
    return createReadStream(this.path(hash));
  }

  /** Whether two files have the same bytes. */
  async isSame(one: string, other: string): Promise<boolean> {
    const found = await this.tx.read.findBy(StoredFile, { id: In([one, other]) });
    return new Set(found.map(({ hash }) => hash)).size === 1;
  }

  /** Bytes, by id. */
  async sizes(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = await this.tx.read.findBy(StoredFile, { id: In([...ids]) });
    return new Map(found.map(({ id, size }) => [id, size]));
  }

  /** First under another name, so that a file under its hash is always whole. */
  private async write(hash: string, bytes: Buffer): Promise<void> {
    const path = this.path(hash);
    const partial = `${path}.${uuid()}`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(partial, bytes, { mode: 0o600 });
    await rename(partial, path);
  }

  private path(hash: string): string {
    return join(this.config.dataDir, 'files', hash.slice(0, 2), hash);
  }
}
