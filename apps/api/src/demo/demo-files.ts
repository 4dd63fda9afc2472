import type { FilesService } from '@platform/files/files.service.js';
import { StoredFile } from '@platform/files/stored-file.entity.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';

export interface FileMaker {
  readonly now: Date;
  readonly files: FilesService;
  /** Account that a file is sent in by. */
  readonly sender: string;
}

/** A file of the demo, which says nothing but that it is one. */
export async function insertFile(em: EntityManager, { now, files, sender }: FileMaker, name: string): Promise<string> {
  const bytes = Buffer.from(`${name}\n\nEn påhittad handling i portalens exempel.\n`);
  const id = uuid();
  const hash = await files.keep(bytes);
  const row = { id, hash, name, mediaType: 'text/plain', size: bytes.length, accountId: sender, storedAt: now };
  await em.insert(StoredFile, row);
  return id;
}
