import type { InvoiceKind, InvoiceStatus } from '../generated/graphql.js';
import { invoicing as texts } from '../locales/sv/invoicing.js';

const LOOKS: Readonly<Record<InvoiceStatus, string>> = {
  BASIS: 'warn',
  ISSUED: 'good',
  PARTLY_PAID: 'warn',
  PAID: '',
  OVERPAID: 'warn',
  CREDITED: '',
};

/** How far a document has come, in a word. */
export const Status = ({ of, kind = 'INVOICE' }: { readonly of: InvoiceStatus; readonly kind?: InvoiceKind }) => (
  <Word look={LOOKS[of]} word={of === 'PAID' && kind === 'CREDIT_NOTE' ? texts.settled : texts.statuses[of]} />
);

/** A state in a word, with its icon. */
export function Word({
  look,
  word: [icon, word],
}: {
  readonly look: string;
  readonly word: readonly [string, string];
}) {
  return (
    <span className={`badge nowrap ${look}`}>
      <span aria-hidden="true">{icon}</span>
      <span>{word}</span>
    </span>
  );
}
