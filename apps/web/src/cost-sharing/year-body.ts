import type { CostsYearQuery } from '../generated/graphql.js';

/** A body as the pages of a year need it. */
export type YearBody = NonNullable<CostsYearQuery['body']>;
