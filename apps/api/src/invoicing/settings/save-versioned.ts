import { conflict } from '@platform/errors/portal-error.js';
import { isDuplicate, locked } from '@platform/tx/tx.js';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Version 0: nobody has saved anything yet, and what is usual holds. */
export const UNSAVED = 0;

interface Save<T> {
  readonly key: Partial<T>;
  /** As it was read; another in store is a CONFLICT. */
  readonly version: number;
  readonly values: Partial<T>;
  readonly savedAt: Date;
  readonly onInsert?: Partial<T>;
}

export async function saveVersioned<T extends ObjectLiteral & { version: number; savedAt: Date }>(
  em: EntityManager,
  entity: EntityTarget<T>,
  { key, version, values, savedAt, onInsert = {} }: Save<T>,
): Promise<void> {
  const stored = await em.findOne(entity, { where: key as never, ...locked(em) });
  if ((stored?.version ?? UNSAVED) !== version) throw changedMeanwhile();
  const row = { ...values, version: version + 1, savedAt };
  if (stored) {
    await em.update(entity, key as never, row as never);
    return;
  }
  await em.insert(entity, { ...onInsert, ...key, ...row } as never).catch((error: unknown) => {
    throw isDuplicate(error) ? changedMeanwhile() : error;
  });
}

const changedMeanwhile = () =>
  conflict('Någon annan har ändrat uppgifterna sedan du läste dem. Läs om sidan och gör ändringen igen.');
