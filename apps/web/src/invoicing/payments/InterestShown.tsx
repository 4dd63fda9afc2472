import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { type ApiError, send } from '../../api/client.js';
import { PaymentsInterestDocument, type PaymentsInterestQuery } from '../../generated/graphql.js';
import { payments } from '../../locales/sv/payments.js';
import { today } from '../../ui/format.js';
import { TextField } from '../../ui/TextField.js';
import type { Invoice } from '../invoice.js';

const t = payments.interest;

/** What the law would give for late payment, half-year by half-year: only shown. */
export function InterestShown({ invoice }: { readonly invoice: Invoice }) {
  const [through, setThrough] = useState(today);
  const [fault, setFault] = useState<string>();
  const count = useMutation<PaymentsInterestQuery['interestOn'], ApiError, string>({
    mutationFn: async (day) => (await send(PaymentsInterestDocument, { invoice: invoice.id, through: day })).interestOn,
  });
  return (
    <section className="stack tight" aria-labelledby="ranta">
      <h3 id="ranta">{t.title}</h3>
      <p className="muted">{t.text}</p>
      <form
        className="interest-form no-print"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setFault(through === '' ? t.badDay : undefined);
          if (through !== '') count.mutate(through);
        }}
      >
        <TextField
          label={t.through}
          type="date"
          fault={fault}
          value={through}
          onChange={({ target }) => {
            setThrough(target.value);
            count.reset();
          }}
        />
        <button type="submit" className="button" disabled={count.isPending}>
          {t.show}
        </button>
      </form>
      {count.error && (
        <p className="notice bad" role="alert">
          {count.error.message}
        </p>
      )}
      <div role="status" className="stack tight">
        {count.data && <p>{count.data.explanation}</p>}
        {count.data && count.data.segments.length > 0 && (
          <ul className="plain stack tight small" aria-label={t.segments}>
            {count.data.segments.map(({ from, explanation }) => (
              <li key={from}>{explanation}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
