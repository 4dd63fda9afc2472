import { loader, type RequestContext } from '@platform/graphql/context.js';
import type { Invoice } from '../billing/invoice.entity.js';
import { type Balance, type Balances, untouched } from './balances.service.js';

/** What has been paid and is open of an invoice; those of a request are read together. */
export const balanceOf = async (context: RequestContext, balances: Balances, invoice: Invoice): Promise<Balance> =>
  (await loader(context, 'invoice.balance', (ids) => balances.byIds(ids)).load(invoice.id)) ?? untouched(invoice);
