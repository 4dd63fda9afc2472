import { groupBy } from '../shared/group-by.js';
import { readableKronor, type Ore } from '../shared/ore.js';

/** What is open on an issued document (`PaymentStatus.open`): positive, the buyer is to pay; negative, the seller is to pay back. */
export interface OpenDocument {
  readonly number: string;
  readonly body: string;
  /** Codes of the organisations. */
  readonly seller: string;
  readonly buyer: string;
  readonly open: Ore;
}

/** What one organisation owes another, whole. */
export interface GrossClaim<D> {
  readonly debtor: string;
  readonly creditor: string;
  /** Above zero. */
  readonly amount: Ore;
  readonly documents: readonly D[];
}

/** Two that owe each other. Nothing is set off: that takes an agreement between them. */
export interface MutualClaims {
  /** The lower code. */
  readonly first: string;
  readonly second: string;
  readonly firstOwes: Ore;
  readonly secondOwes: Ore;
  /** What would be left to pay by netting; absent where it would be nothing. */
  readonly net?: { readonly debtor: string; readonly creditor: string; readonly amount: Ore };
  readonly explanation: string;
}

export interface OpenClaims<D> {
  /** Gross, by debtor and then creditor. */
  readonly claims: readonly GrossClaim<D>[];
  /** Only a view on the same claims. */
  readonly mutual: readonly MutualClaims[];
}

/** Open claims per counterparty, gross in both directions and over all bodies, and beside them who owes each other. */
export function openClaims<D extends OpenDocument>(documents: readonly D[]): OpenClaims<D> {
  const open = documents.filter((document) => document.open !== 0n);
  const claims = [...groupBy(open, (document) => JSON.stringify(partiesOf(document))).values()]
    .map((own) => ({
      ...partiesOf(own[0]!),
      amount: own.reduce((sum, document) => sum + (document.open < 0n ? -document.open : document.open), 0n),
      documents: own,
    }))
    .sort((a, b) => compare(a.debtor, b.debtor) || compare(a.creditor, b.creditor));
  return { claims, mutual: mutualOf(claims) };
}

const partiesOf = ({ seller, buyer, open }: OpenDocument) =>
  open > 0n ? { debtor: buyer, creditor: seller } : { debtor: seller, creditor: buyer };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function mutualOf(claims: readonly GrossClaim<unknown>[]): MutualClaims[] {
  const amounts = new Map(claims.map(({ debtor, creditor, amount }) => [JSON.stringify([debtor, creditor]), amount]));
  return claims
    .filter(({ debtor, creditor }) => debtor < creditor)
    .flatMap(({ debtor: first, creditor: second, amount: firstOwes }) => {
      const secondOwes = amounts.get(JSON.stringify([second, first]));
      return secondOwes === undefined ? [] : [mutual({ first, second, firstOwes, secondOwes })];
    });
}

function mutual(pair: Pick<MutualClaims, 'first' | 'second' | 'firstOwes' | 'secondOwes'>): MutualClaims {
  const { first, second, firstOwes, secondOwes } = pair;
  const difference = firstOwes - secondOwes;
  const [debtor, creditor] = difference > 0n ? [first, second] : [second, first];
  const amount = difference < 0n ? -difference : difference;
  const explanation = `Skulderna är ${readableKronor(firstOwes)} och ${readableKronor(secondOwes)}, och skillnaden ${readableKronor(amount)}. Var och en betalas för sig om parterna inte kommer överens om att kvitta.`;
  return { ...pair, ...(amount > 0n && { net: { debtor, creditor, amount } }), explanation };
}
