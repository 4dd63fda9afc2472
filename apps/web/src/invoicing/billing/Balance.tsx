import type { LocalDate } from '@domain/shared/local-date.js';
import { readableKronor } from '@domain/shared/ore.js';
import { addDays } from '@domain/shared/swedish-day.js';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog } from '../../bodies/form.js';
import { BillingReleaseDocument } from '../../generated/graphql.js';
import { billing } from '../../locales/sv/billing.js';
import { today } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';
import { TextField } from '../../ui/TextField.js';
import { atFields } from '../fault.js';
import { bare, ore } from '../words.js';
import type { BillingYear } from './billing-view.js';

const t = billing.balance;
const PAYMENT_DAYS = 30;

/** What the settlement carried over, what has become of it, and the button that pays it out. */
export function Balance({
  slug,
  billed: { year, balance },
  blocked,
}: {
  readonly slug: string;
  readonly billed: BillingYear;
  readonly blocked: boolean;
}) {
  const [asking, setAsking] = useState(false);
  const held = ore(balance.at(-1)?.balance ?? '0.00');
  // Members may hold opposite sums that meet: what counts is whether anybody has something left.
  const left = new Map<string, bigint>();
  for (const { organisation, component, amount } of balance) {
    const key = `${organisation.code}\n${component}`;
    left.set(key, (left.get(key) ?? 0n) + ore(amount));
  }
  const isOpen = [...left.values()].some((amount) => amount !== 0n);
  return (
    <section className="stack" aria-labelledby="saldo">
      <h2 id="saldo">{t.title}</h2>
      <p className="muted">{t.text}</p>
      <TableBox label={t.label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.on}</th>
              <th scope="col">{t.member}</th>
              <th scope="col">{t.component}</th>
              <th scope="col" className="num">
                {t.amount}
              </th>
              <th scope="col" className="num">
                {t.balance}
              </th>
            </tr>
          </thead>
          <tbody>
            {balance.map(({ on, organisation, component, amount, balance: after }, index) => (
              <tr key={index}>
                <td className="day">{on}</td>
                <th scope="row">{organisation.name}</th>
                <td>{component}</td>
                <td className="num">{bare(ore(amount))}</td>
                <td className="num">{bare(ore(after))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p>
        <strong>
          {held > 0n ? t.held(readableKronor(held)) : held < 0n ? t.waited(readableKronor(-held)) : t.zero}
        </strong>
      </p>
      {isOpen && !blocked && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {t.release}
          </button>
        </p>
      )}
      {asking && <ReleaseDialog slug={slug} year={year} onClose={() => setAsking(false)} />}
    </section>
  );
}

function ReleaseDialog({
  slug,
  year,
  onClose,
}: {
  readonly slug: string;
  readonly year: number;
  readonly onClose: () => void;
}) {
  const release = useChange(BillingReleaseDocument);
  const navigate = useNavigate();
  const [dates, setDates] = useState(() => ({
    issuedOn: today(),
    dueOn: addDays(today() as LocalDate, PAYMENT_DAYS) ?? today(),
  }));
  const submit = async () => {
    const done = await release.mutateAsync({ input: { body: slug, year, ...dates } }).catch(() => null);
    if (done) await navigate({ to: '/fakturor/utskick/$id', params: { id: done.releaseBalance.run.id } });
  };
  return (
    <FormDialog
      title={t.release}
      button={t.button}
      error={atFields(release.error, ['dueOn'])}
      pending={release.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.releaseText}</p>
      <TextField
        label={billing.preview.issuedOn}
        type="date"
        required
        value={dates.issuedOn}
        onChange={({ target }) => setDates({ ...dates, issuedOn: target.value })}
      />
      <TextField
        label={billing.preview.dueOn}
        type="date"
        required
        value={dates.dueOn}
        fault={faultOf(release.error, 'dueOn')}
        onChange={({ target }) => setDates({ ...dates, dueOn: target.value })}
      />
    </FormDialog>
  );
}
