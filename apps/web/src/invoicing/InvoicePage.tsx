import { readableKronor } from '@domain/shared/ore.js';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import '../bodies/bodies.css';
import { useData } from '../api/hooks.js';
import { InvoicingInvoiceDocument } from '../generated/graphql.js';
import { invoicing } from '../locales/sv/invoicing.js';
import { kronor, readableDay } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Answer, Loading } from '../ui/states.js';
import { CreditDialog } from './CreditDialog.js';
import './invoicing.css';
import type { Invoice } from './invoice.js';
import { InvoiceLines } from './InvoiceLines.js';
import { NumberDialog } from './NumberDialog.js';
import { InvoicePayments } from './payments/InvoicePayments.js';
import { Status } from './shown.js';
import { numberOf, ore, yearAndPart } from './words.js';

const t = invoicing.page;

/** One invoice or credit note: what it is for, why, and what became of it. */
export function InvoicePage() {
  const { id } = useParams({ from: '/fakturor/$id' });
  const query = useData(InvoicingInvoiceDocument, { id });
  const invoice = query.isPlaceholderData ? undefined : query.data?.invoice;
  return (
    <Page
      title={invoice ? titleOf(invoice) : t.loading}
      crumbs={[{ label: invoicing.title, to: '/fakturor' }]}
      lead={invoice && <Lead invoice={invoice} />}
      actions={invoice && <Actions key={invoice.id} invoice={invoice} />}
    >
      {query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>{(data) => <Content invoice={data.invoice} />}</Answer>
      )}
    </Page>
  );
}

const titleOf = (invoice: Invoice): string =>
  invoice.number === null ? t.basis(invoice.reference) : t.heading(invoicing.kinds[invoice.kind], invoice.number);

function Lead({ invoice }: { readonly invoice: Invoice }) {
  return (
    <p className="row">
      <Status of={invoice.status} kind={invoice.kind} />
      <span>
        {invoice.body.name} {yearAndPart(invoice.year, invoice.part)}
      </span>
    </p>
  );
}

function Actions({ invoice }: { readonly invoice: Invoice }) {
  const [asking, setAsking] = useState<'credit' | 'number' | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      {invoice.documents.map(({ kind, url }) => (
        <a key={kind} className="button" href={url} download>
          {kind === 'PDF' ? t.pdf : t.peppol}
        </a>
      ))}
      <button type="button" className="button" onClick={() => window.print()}>
        {t.print}
      </button>
      {invoice.viewerMayCredit && invoice.status === 'BASIS' && (
        <button type="button" className="button primary" onClick={() => setAsking('number')}>
          {t.setNumber}
        </button>
      )}
      {invoice.viewerMayCredit && invoice.status === 'ISSUED' && invoice.number !== invoice.reference && (
        <button type="button" className="button" onClick={() => setAsking('number')}>
          {t.correctNumber}
        </button>
      )}
      {invoice.viewerMayCredit && invoice.status !== 'CREDITED' && (
        <button type="button" className="button" onClick={() => setAsking('credit')}>
          {t.credit}
        </button>
      )}
      {asking === 'credit' && <CreditDialog invoice={invoice} onClose={close} />}
      {asking === 'number' && <NumberDialog invoice={invoice} onClose={close} />}
    </>
  );
}

function Content({ invoice }: { readonly invoice: Invoice }) {
  const credited = ore(invoice.creditedAmount);
  return (
    <div className="stack loose">
      {invoice.status === 'BASIS' && invoice.viewerMayCredit && <p className="notice warn">{t.basisNotice}</p>}
      <section className="card stack" aria-labelledby="uppgifter">
        <h2 id="uppgifter">{t.facts}</h2>
        <dl className="invoice-facts">
          <Fact label={t.seller} value={<Party of={invoice.seller} />} />
          <Fact label={t.buyer} value={<Party of={invoice.buyer} />} />
          <Fact
            label={t.body}
            value={
              <Link to="/samverkan/$slug" params={{ slug: invoice.body.slug }}>
                {invoice.body.name}
              </Link>
            }
          />
          <Fact label={t.year} value={yearAndPart(invoice.year, invoice.part)} />
          <Fact label={t.number} value={invoice.number ?? t.noNumber} />
          {invoice.number !== invoice.reference && <Fact label={t.reference} value={invoice.reference} />}
          <Fact label={t.issuedOn} value={readableDay(invoice.issuedOn)} />
          {invoice.kind === 'INVOICE' && <Fact label={t.dueOn} value={readableDay(invoice.dueOn)} />}
          {invoice.paymentReference !== '' && <Fact label={t.ocr} value={invoice.paymentReference} />}
          {invoice.buyerReference !== '' && <Fact label={t.buyerReference} value={invoice.buyerReference} />}
          {invoice.orderReference !== '' && <Fact label={t.orderReference} value={invoice.orderReference} />}
          {invoice.accountingCost !== '' && <Fact label={t.accountingCost} value={invoice.accountingCost} />}
        </dl>
        {invoice.reason !== '' && (
          <dl>
            <Fact label={t.reason} value={invoice.reason} />
          </dl>
        )}
      </section>
      <InvoiceLines invoice={invoice} />
      {credited !== 0n && (
        <dl className="invoice-facts">
          <Fact label={t.credited} value={readableKronor(credited)} />
          {invoice.status !== 'CREDITED' && (
            <Fact label={t.left} value={readableKronor(ore(invoice.totalAmount) - credited)} />
          )}
        </dl>
      )}
      {invoice.status !== 'BASIS' && <InvoicePayments invoice={invoice} />}
      <Related id="krediterar" title={invoice.reason === '' ? t.settles : t.credits} invoices={invoice.originals} />
      <Related id="krediteras" title={t.creditedBy} invoices={invoice.credits} />
    </div>
  );
}

function Party({ of: { code, name } }: { readonly of: { readonly code: string; readonly name: string } }) {
  return (
    <Link to="/organisationer/$code" params={{ code }}>
      {name}
    </Link>
  );
}

const Fact = ({ label, value }: { readonly label: string; readonly value: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

/** Other documents that this one has to do with. */
function Related({
  id,
  title,
  invoices,
}: {
  readonly id: string;
  readonly title: string;
  readonly invoices: readonly (Invoice['originals'][number] & { readonly reason?: string })[];
}) {
  if (invoices.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="plain stack tight">
        {invoices.map((one) => (
          <li key={one.id}>
            <Link to="/fakturor/$id" params={{ id: one.id }}>
              {invoicing.kinds[one.kind]} {numberOf(one)}
            </Link>
            , {one.issuedOn}, {kronor(one.totalAmount)}
            {one.reason && <span className="muted">: {one.reason}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
