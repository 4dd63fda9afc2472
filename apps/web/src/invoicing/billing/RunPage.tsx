import { readableKronor } from '@domain/shared/ore.js';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import '../../bodies/bodies.css';
import { useData } from '../../api/hooks.js';
import { BillingRunPageDocument, type BillingRunPageQuery } from '../../generated/graphql.js';
import { billing } from '../../locales/sv/billing.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { Page } from '../../ui/Page.js';
import { Answer, Loading } from '../../ui/states.js';
import { TableBox } from '../../ui/TableBox.js';
import { RunFiles } from '../documents/RunFiles.js';
import '../invoicing.css';
import { NumberDialog } from '../NumberDialog.js';
import { Status } from '../shown.js';
import { numberOf, ore, signed } from '../words.js';
import { DraftsTable } from './DraftsTable.js';
import { RunState } from './Runs.js';
import { SettlementRows } from './SettlementRows.js';
import { Waiting } from './Waiting.js';

const t = billing.run;
type Run = BillingRunPageQuery['billingRun'];

/** What was issued at once, or waits to be. */
export function RunPage() {
  const { id } = useParams({ from: '/fakturor/utskick/$id' });
  const query = useData(BillingRunPageDocument, { id });
  const run = query.isPlaceholderData ? undefined : query.data?.billingRun;
  return (
    <Page
      title={
        run ? t.title(billing.runs.name(billing.runs.kinds[run.kind], run.part), run.body.name, run.year) : t.loading
      }
      crumbs={[
        { label: invoicing.title, to: '/fakturor' },
        ...(run
          ? [
              {
                label: `${run.body.name} ${run.year}`,
                to: '/fakturor/fakturera/$slug/$year',
                params: { slug: run.body.slug, year: String(run.year) },
              } as const,
            ]
          : []),
      ]}
      lead={
        run && (
          <p className="row">
            <RunState of={run.state} />
            <span>
              {invoicing.documents(run.invoiceCount)}, {readableKronor(ore(run.total))}
            </span>
          </p>
        )
      }
      actions={
        run && (
          <>
            <button type="button" className="button" onClick={() => window.print()}>
              {invoicing.page.print}
            </button>
            <Link
              className="button"
              to="/fakturor/fakturera/$slug/$year"
              params={{ slug: run.body.slug, year: String(run.year) }}
            >
              {t.toYear(run.year)}
            </Link>
          </>
        )
      }
    >
      {query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>{(data) => <Content run={data.billingRun} />}</Answer>
      )}
    </Page>
  );
}

function Content({ run }: { readonly run: Run }) {
  return (
    <div className="stack loose">
      {run.state === 'PREPARED' && <Waiting run={run} open={false} />}
      {run.settlement && (
        <section className="stack" aria-labelledby="avrakning">
          <h2 id="avrakning">{t.settlement}</h2>
          <SettlementRows rows={run.settlement.rows} />
        </section>
      )}
      {run.state === 'ISSUED' ? (
        <section className="stack" aria-labelledby="dokument">
          <h2 id="dokument">{t.documents}</h2>
          {run.invoices.length === 0 ? <p className="muted">{t.none}</p> : <Documents invoices={run.invoices} />}
        </section>
      ) : (
        run.drafts.length > 0 && (
          <section className="stack" aria-labelledby="utkast">
            <h2 id="utkast">{t.drafts}</h2>
            <DraftsTable drafts={run.drafts} />
          </section>
        )
      )}
      {run.state === 'ISSUED' && <RunFiles runId={run.id} />}
    </div>
  );
}

function Documents({ invoices }: { readonly invoices: Run['invoices'] }) {
  const [entering, setEntering] = useState<Run['invoices'][number] | null>(null);
  const list = invoicing.list;
  return (
    <>
      <TableBox label={t.label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{list.number}</th>
              <th scope="col">{list.buyer}</th>
              <th scope="col">{list.dueOn}</th>
              <th scope="col" className="num">
                {list.amount}
              </th>
              <th scope="col">{list.status}</th>
              <th scope="col" className="no-print">
                {t.download}
              </th>
            </tr>
          </thead>
          <tbody>
            {invoices.map((one) => (
              <tr key={one.id}>
                <th scope="row" className="nowrap">
                  <Link to="/fakturor/$id" params={{ id: one.id }}>
                    {numberOf(one)}
                  </Link>
                  {one.kind === 'CREDIT_NOTE' && (
                    <span className="part-of small muted">{invoicing.kinds[one.kind]}</span>
                  )}
                </th>
                <td>{one.buyer.name}</td>
                <td className="day">{one.kind === 'INVOICE' && one.dueOn}</td>
                <td className="num">{readableKronor(signed(one.kind, one.totalAmount))}</td>
                <td>
                  <Status of={one.status} kind={one.kind} />
                </td>
                <td className="no-print nowrap">
                  {one.documents.map(({ kind, url }) => (
                    <a
                      key={kind}
                      className="button quiet compact"
                      href={url}
                      download
                      aria-label={kind === 'PDF' ? t.pdf(numberOf(one)) : t.peppol(numberOf(one))}
                    >
                      {kind === 'PDF' ? 'PDF' : t.xml}
                    </a>
                  ))}
                  {one.status === 'BASIS' && one.viewerMayCredit && (
                    <button
                      type="button"
                      className="button compact"
                      aria-label={invoicing.number.title(one.reference)}
                      onClick={() => setEntering(one)}
                    >
                      {invoicing.page.setNumber}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {entering && <NumberDialog key={entering.id} invoice={entering} onClose={() => setEntering(null)} />}
    </>
  );
}
