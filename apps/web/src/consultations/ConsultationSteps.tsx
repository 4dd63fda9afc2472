import type { ConsultationState } from '@domain/consultations/kinds.js';
import { useState } from 'react';
import { useChange } from '../api/hooks.js';
import { ConsultationAdvanceDocument } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { Confirm } from '../meetings/Confirm.js';
import { Fault } from '../ui/states.js';
import type { Consultation } from './consultation.js';
import { ReceiptDialog } from './ReceiptDialog.js';
import { SendDialog } from './SendDialog.js';
import { onwards, sideways } from './steps.js';

const t = texts.steps;
/** What can't be taken back is asked about first. */
const ASKED: readonly ConsultationState[] = ['SENT', 'ACKNOWLEDGED', 'CANCELLED', 'NO_JOINT', 'DISMISSED', 'CLOSED'];

/** Where the secretariat takes a consultation: the way onwards stands out. */
export function ConsultationSteps({ consultation }: { readonly consultation: Consultation }) {
  const advance = useChange(ConsultationAdvanceDocument);
  const [asked, setAsked] = useState<ConsultationState>();
  const { id, nextStates, viewerMay } = consultation;
  if (!viewerMay.keep || nextStates.length === 0) return null;
  const close = () => setAsked(undefined);
  const go = (to: ConsultationState) => advance.mutateAsync({ input: { consultation: id, to } }).then(
    close,
    // Said where the button is.
    () => undefined,
  ); // prettier-ignore
  const take = (to: ConsultationState) => {
    advance.reset();
    if (ASKED.includes(to)) setAsked(to);
    else void go(to);
  };
  const next = onwards(nextStates);
  return (
    <section className="stack tight no-print" aria-label={t.label}>
      {advance.error && asked === undefined && <Fault error={advance.error} />}
      <div className="row">
        {next && (
          <button type="button" className="button primary" disabled={advance.isPending} onClick={() => take(next)}>
            {t.to[next]}
          </button>
        )}
        {sideways(nextStates).map((to) => (
          <button
            key={to}
            type="button"
            className={to === 'CANCELLED' ? 'button quiet' : 'button'}
            disabled={advance.isPending}
            onClick={() => take(to)}
          >
            {to === 'DRAFTING' ? t.back : t.to[to]}
          </button>
        ))}
      </div>
      {asked === 'SENT' && <SendDialog consultation={consultation} onClose={close} />}
      {asked === 'ACKNOWLEDGED' && <ReceiptDialog id={id} onClose={close} />}
      {asked && asked !== 'SENT' && asked !== 'ACKNOWLEDGED' && (
        <Confirm
          title={t.ask[asked] ?? t.to[asked]}
          text={t.askText[asked] ?? ''}
          button={t.to[asked]}
          danger={asked === 'CANCELLED'}
          error={advance.error}
          pending={advance.isPending}
          onConfirm={() => void go(asked)}
          onClose={close}
        />
      )}
    </section>
  );
}
