import type { BodyPageQuery } from '../generated/graphql.js';
import { today } from '../ui/format.js';

/** A body as its page shows it. */
export type Body = NonNullable<BodyPageQuery['body']>;

/** 31 December of the year before: the latest day that inhabitants have been counted on. */
export const lastYearEnd = (): string => `${Number(today().slice(0, 4)) - 1}-12-31`;
