import type { Actor } from '@domain/access/actor.js';
import DataLoader from 'dataloader';
import type { Request, Response } from 'express';

declare module 'express' {
  interface Request {
    /** Who asks; set once per request by identity. */
    actor?: Actor;
  }
}

/** What a resolver gets beside its arguments: one per GraphQL request. */
export interface RequestContext {
  readonly req: Request;
  readonly res: Response;
  /** The loaders of this request, by name. */
  readonly loaders: Map<string, DataLoader<unknown, unknown>>;
}

/**
 * The request's loader of that name, made at first use: the keys asked for in one tick are read together.
 *
 * @param batch values by key; a key that is left out gives null.
 */
export function loader<K extends string, V>(
  { loaders }: RequestContext,
  name: string,
  batch: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): DataLoader<K, V | null> {
  let found = loaders.get(name);
  if (!found) {
    found = new DataLoader<K, V | null>(async (keys) => {
      const values = await batch(keys);
      return keys.map((key) => values.get(key) ?? null);
    }) as DataLoader<unknown, unknown>;
    loaders.set(name, found);
  }
  return found as DataLoader<K, V | null>;
}
