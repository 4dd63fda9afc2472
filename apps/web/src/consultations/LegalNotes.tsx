import { LEGAL_NOTES } from '@domain/consultations/delegation.js';
import type { DecidedBy } from '@domain/consultations/kinds.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';

/** What the law says of a decision by somebody. */
export function LegalNotes({ decidedBy }: { readonly decidedBy: DecidedBy }) {
  const notes = LEGAL_NOTES[decidedBy];
  if (notes.length === 0) return null;
  return (
    <details className="small">
      <summary>{texts.own.law}</summary>
      <ul className="bullets stack tight">
        {notes.map(({ law, text }) => (
          <li key={law}>
            {text} <span className="muted">({law})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
