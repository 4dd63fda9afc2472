import { readableKronor } from '@domain/shared/ore.js';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useChange, useData } from '../../api/hooks.js';
import { faultOf } from '../../bodies/form.js';
import { BillingIssueDocument, BillingPreviewPartDocument } from '../../generated/graphql.js';
import { billing } from '../../locales/sv/billing.js';
import { today } from '../../ui/format.js';
import { Fault, Loading } from '../../ui/states.js';
import { TextField } from '../../ui/TextField.js';
import { Ask } from './Ask.js';
import { type BillingYear, datesFor, documentsIn, isDay, type Part, partName, sumOf } from './billing-view.js';
import { DraftsTable } from './DraftsTable.js';
import { MissingNotice } from './MissingNotice.js';

const t = billing.preview;

/** What billing a part would issue, what is missing, and the button that does it. */
export function PartPreview({
  slug,
  billed,
  part: chosen,
}: {
  readonly slug: string;
  readonly billed: BillingYear;
  readonly part: Part;
}) {
  const [dates, setDates] = useState(() => datesFor(chosen, today()));
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose the part is led to what it would issue.
  useEffect(() => heading.current?.focus(), []);
  const { allocation, year, seller } = billed;
  const { index, of } = chosen.part;
  const wanted = { allocation, part: { index, of } };
  // The payer's coding string is that of the day of issue; the due date changes nothing.
  const suggested = datesFor(chosen, today());
  const issuedOn = isDay(dates.issuedOn) ? dates.issuedOn : suggested.issuedOn;
  const preview = useData(BillingPreviewPartDocument, { input: { ...wanted, issuedOn, dueOn: suggested.dueOn } });
  const issue = useChange(BillingIssueDocument);
  const navigate = useNavigate();
  const confirm = async () => {
    const done = await issue.mutateAsync({ input: { ...wanted, ...dates } }).catch(() => null);
    if (done) await navigate({ to: '/fakturor/utskick/$id', params: { id: done.issueInvoices.run.id } });
    return done !== null;
  };
  const shown = preview.data?.previewInvoices;
  const drafts = shown?.invoices ?? [];
  const what = documentsIn(drafts);
  const sum = readableKronor(sumOf(drafts));
  return (
    <section className="card stack" aria-labelledby="forhandsgranska">
      <div className="row spread">
        <h2 id="forhandsgranska" ref={heading} tabIndex={-1}>
          {t.title(partName(chosen.part), year)}
        </h2>
        <Link
          from="/fakturor/fakturera/$slug/$year"
          to="."
          search={{}}
          resetScroll={false}
          className="button quiet compact no-print"
        >
          {t.close}
        </Link>
      </div>
      {preview.error ? (
        preview.error.code === 'VAT_UNDECIDED' ? (
          <div className="notice warn stack tight" role="status">
            <p>
              <strong>{t.undecided}</strong>
            </p>
            <p>{preview.error.message}</p>
            <p>
              <a href="#moms">{t.toVat}</a>
            </p>
          </div>
        ) : (
          <Fault error={preview.error} retry={() => void preview.refetch()} />
        )
      ) : shown === undefined ? (
        <Loading what={t.loading} />
      ) : (
        <>
          <MissingNotice missing={shown.missing} slug={slug} />
          <DraftsTable drafts={drafts} />
          <p className="small muted">{t.internal(seller.name)}</p>
          <div className="billing-dates no-print">
            <TextField
              label={t.issuedOn}
              type="date"
              value={dates.issuedOn}
              fault={faultOf(issue.error, 'issuedOn')}
              onChange={({ target }) => setDates({ ...dates, issuedOn: target.value })}
            />
            <TextField
              label={t.dueOn}
              type="date"
              help={t.dueHelp}
              value={dates.dueOn}
              fault={faultOf(issue.error, 'dueOn')}
              onChange={({ target }) => setDates({ ...dates, dueOn: target.value })}
            />
          </div>
          <div className="row no-print">
            <Ask
              {...wordsOf(billed, drafts.length, what, sum)}
              disabled={drafts.length === 0 || shown.missing.length > 0 || !dates.issuedOn || !dates.dueOn}
              error={issue.error}
              pending={issue.isPending}
              onConfirm={confirm}
              onOpen={() => issue.reset()}
            />
          </div>
        </>
      )}
    </section>
  );
}

/** What the button does, and what comes of it: issued here, handed to the finance system, or waiting for a colleague. */
export function wordsOf(
  { issuing, approvalRequired }: Pick<BillingYear, 'issuing' | 'approvalRequired'>,
  count: number,
  what: string,
  sum: string,
): { readonly label: string; readonly text: string } {
  if (approvalRequired) return { label: t.issue.approval(what), text: t.confirm.approval(what, sum) };
  return issuing === 'BASIS'
    ? { label: t.issue.BASIS(count), text: t.confirm.BASIS(count, sum) }
    : { label: t.issue.PORTAL(what), text: t.confirm.PORTAL(what, sum) };
}
