import type { FundingGrantPageQuery } from '../../generated/graphql.js';

/** A grant as its page shows it. */
export type LoadedGrant = FundingGrantPageQuery['grant'];
export type Grant = Omit<LoadedGrant, 'body'>;
export type Tranche = Grant['tranches'][number];
export type Request = Tranche['requests'][number];
