import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { badInput } from '../errors/portal-error.js';

export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 300;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: `How many to give: 1–${LARGEST_PAGE}.` })
  first: number = DEFAULT_PAGE;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before; absent = from the start.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field({ description: 'Whether more follows after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give this as `after` to get the next page; null when the page is empty.',
  })
  endCursor!: string | null;
}

export interface Connection<T> {
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
  /** Counted when it is read, so only when somebody asks. */
  readonly totalCount: Promise<number>;
}

/** The GraphQL type for pages of `node`. */
export function connectionOf<T>(node: Type<T>, what: string): Type<Connection<T>> {
  @ObjectType({ isAbstract: true })
  abstract class ConnectionType {
    @Field(() => [node], { description: `The ${what} of this page, in order.` })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are on all pages; counted only when asked for.' })
    totalCount!: Promise<number>;
  }
  return ConnectionType as Type<Connection<T>>;
}

/** The place after a row: the values that the list is ordered by. */
export const encodeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

const NO_CURSOR = 'after ska vara endCursor från sidan före.';

export function decodeCursor(cursor: string, length: number): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(key) &&
      key.length === length &&
      key.every((k) => typeof k === 'string' || Number.isSafeInteger(k))
    ) {
      return key as (string | number)[];
    }
  } catch {
    // falls through to the refusal
  }
  throw badInput('after', NO_CURSOR);
}

/** The place in a list that is ordered by a number alone. */
export function decodeNumberCursor(cursor: string): number {
  const [place] = decodeCursor(cursor, 1);
  if (typeof place !== 'number') throw badInput('after', NO_CURSOR);
  return place;
}

/**
 * A page out of rows read with one row more than asked for.
 *
 * @param keyOf the values that the list is ordered by.
 */
export function pageOf<R, T>(
  rows: readonly R[],
  first: number,
  keyOf: (row: R) => readonly (string | number)[],
  nodeOf: (row: R) => T,
  count: () => Promise<number>,
): Connection<T> {
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return {
    nodes: page.map(nodeOf),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? encodeCursor(keyOf(last)) : null },
    get totalCount() {
      return count();
    },
  };
}

/** The page size asked for, or a refusal. */
export function checkFirst(first: number): number {
  if (first < 1 || first > LARGEST_PAGE) throw badInput('first', `first ska vara 1–${LARGEST_PAGE}.`);
  return first;
}
