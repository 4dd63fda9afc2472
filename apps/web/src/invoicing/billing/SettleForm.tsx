import type { LocalDate } from '@domain/shared/local-date.js';
import { readableKronor } from '@domain/shared/ore.js';
import { addDays } from '@domain/shared/swedish-day.js';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useChange, useData } from '../../api/hooks.js';
import { faultOf } from '../../bodies/form.js';
import { BillingPreviewSettlementDocument, BillingSettleDocument } from '../../generated/graphql.js';
import { billing } from '../../locales/sv/billing.js';
import { kronor, today } from '../../ui/format.js';
import { Fault, Loading } from '../../ui/states.js';
import { TextField } from '../../ui/TextField.js';
import { Ask } from './Ask.js';
import { type BillingYear, documentsIn, sumOf } from './billing-view.js';
import { DraftsTable } from './DraftsTable.js';
import { MissingNotice } from './MissingNotice.js';
import { outcomeFaults, outcomeOf, placeOf } from './settle-form.js';
import { SettlementRows } from './SettlementRows.js';

const t = billing.settle;
const PAYMENT_DAYS = 30;

/** The outcome per component; then what becomes of the difference; then the question whether to. */
export function SettleForm({ slug, billed }: { readonly slug: string; readonly billed: BillingYear }) {
  const { allocation, vat, year } = billed;
  const [typed, setTyped] = useState<readonly string[]>(() => vat.map(() => ''));
  /** What the preview is of; a change of what is typed takes it away. */
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const [checked, setChecked] = useState(false);
  const [dates, setDates] = useState(() => ({
    issuedOn: today(),
    dueOn: addDays(today() as LocalDate, PAYMENT_DAYS) ?? today(),
  }));
  const form = useRef<HTMLFormElement>(null);
  const faults = outcomeFaults(vat, typed);
  const [firstDates] = useState(dates);
  const wanted = { allocation, outcome: outcomeOf(vat, asked ?? typed) };
  // The days do not matter to who pays what: a change of them asks nothing anew.
  const preview = useData(
    BillingPreviewSettlementDocument,
    { input: { ...wanted, ...firstDates } },
    { enabled: asked !== null },
  );
  const settle = useChange(BillingSettleDocument);
  const navigate = useNavigate();
  const blamed = placeOf(preview.error?.field, vat, asked ?? typed);
  const faultAt = (place: number): string | undefined => {
    const fault = checked ? faults[place] : undefined;
    if (fault) return fault === 'BAD' ? t.badAmount : t.missing;
    return asked && place === blamed ? preview.error?.message : undefined;
  };
  const confirm = async () => {
    const done = await settle.mutateAsync({ input: { ...wanted, ...dates } }).catch(() => null);
    if (done) await navigate({ to: '/fakturor/fakturera/$slug/$year', params: { slug, year: String(year) } });
    return done !== null;
  };
  const shown = asked && !preview.isPlaceholderData && !preview.error ? preview.data?.previewSettlement : undefined;
  return (
    <div className="stack loose">
      <form
        ref={form}
        className="card stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          if (faults.every((fault) => fault === undefined)) setAsked(typed);
          else form.current?.querySelectorAll<HTMLInputElement>('input')[faults.findIndex(Boolean)]?.focus();
        }}
      >
        <div className="outcomes">
          {vat.map(({ component, budget, outcomeRequired }, place) => (
            <TextField
              key={component}
              label={t.outcome(component)}
              help={outcomeRequired ? t.budget(kronor(budget)) : t.optional(kronor(budget))}
              number
              inputMode="decimal"
              autoComplete="off"
              value={typed[place]}
              fault={faultAt(place)}
              onChange={({ target }) => {
                setTyped(typed.map((text, index) => (index === place ? target.value : text)));
                setAsked(null);
              }}
            />
          ))}
        </div>
        <p>
          <button type="submit" className="button primary">
            {t.preview}
          </button>
        </p>
      </form>
      {asked && preview.error && blamed === undefined && (
        <Fault error={preview.error} retry={() => void preview.refetch()} />
      )}
      {asked && !preview.error && !shown && <Loading />}
      {shown && (
        <>
          <MissingNotice missing={shown.missing} slug={slug} />
          <section className="stack" aria-labelledby="skillnad">
            <h2 id="skillnad">{t.rows}</h2>
            <SettlementRows rows={shown.settlement?.rows ?? []} />
          </section>
          <section className="stack" aria-labelledby="stalls-ut">
            <h2 id="stalls-ut">{t.issuing}</h2>
            {shown.invoices.length === 0 ? <p>{t.noDocuments}</p> : <DraftsTable drafts={shown.invoices} />}
            <div className="billing-dates">
              <TextField
                label={billing.preview.issuedOn}
                type="date"
                value={dates.issuedOn}
                onChange={({ target }) => setDates({ ...dates, issuedOn: target.value })}
              />
              <TextField
                label={billing.preview.dueOn}
                type="date"
                value={dates.dueOn}
                fault={faultOf(settle.error, 'dueOn')}
                onChange={({ target }) => setDates({ ...dates, dueOn: target.value })}
              />
            </div>
            <p>
              <Ask
                label={billed.approvalRequired ? t.prepare : t.button}
                text={
                  billed.approvalRequired
                    ? billing.preview.confirm.approval(
                        documentsIn(shown.invoices) || t.section,
                        readableKronor(sumOf(shown.invoices)),
                      )
                    : t.confirm(year, documentsIn(shown.invoices))
                }
                disabled={shown.missing.length > 0 || !dates.issuedOn || !dates.dueOn}
                error={settle.error}
                pending={settle.isPending}
                onConfirm={confirm}
                onOpen={() => settle.reset()}
              />
            </p>
          </section>
        </>
      )}
    </div>
  );
}
