import type { PayerDecisionsQuery } from '../../generated/graphql.js';

/** A decision as the list shows it. */
export type Decision = PayerDecisionsQuery['payerDecisions']['nodes'][number];
