import type { InvoiceStatus } from '../generated/graphql.js';
import { invoicing as texts } from '../locales/sv/invoicing.js';

const LOOKS: Readonly<Record<InvoiceStatus, string>> = { BASIS: 'warn', ISSUED: 'good', CREDITED: '' };

export const Status = ({ of }: { readonly of: InvoiceStatus }) => <Word look={LOOKS[of]} word={texts.statuses[of]} />;

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
