import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import '../bodies/bodies.css';
import { useData } from '../api/hooks.js';
import { InvoicingChoicesDocument, type InvoicingChoicesQuery } from '../generated/graphql.js';
import { invoicing as texts } from '../locales/sv/invoicing.js';
import { payments } from '../locales/sv/payments.js';
import { payer } from '../locales/sv/payer.js';
import { reports } from '../locales/sv/reports.js';
import { Page } from '../ui/Page.js';
import { InvoiceFilters } from './InvoiceFilters.js';
import './invoicing.css';
import { InvoicesList } from './InvoicesList.js';
import { BillingLinks } from './BillingLinks.js';
import { useOwnOrganisations } from './payer/own.js';

/** Invoices that one's organisations issue or are to pay, over all bodies. */
export function InvoicesPage() {
  const search = useSearch({ from: '/fakturor' });
  const navigate = useNavigate({ from: '/fakturor' });
  const viewer = useData(InvoicingChoicesDocument, {}).data?.viewer;
  const own = useOwnOrganisations();
  const billed = viewer?.bodies.filter(({ viewerBillingYears }) => viewerBillingYears.length > 0) ?? [];
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        own &&
        own.length > 0 && (
          <>
            <Link to="/fakturor/budget" className="button">
              {payer.forecast.link}
            </Link>
            <Link to="/fakturor/beslut" className="button">
              {payer.decisions.title}
            </Link>
            {own.some(({ writes }) => writes) && (
              <>
                <Link to="/fakturor/betalningar" className="button">
                  {payments.link}
                </Link>
                <Link to="/fakturor/fordringar" className="button">
                  {reports.claims.link}
                </Link>
                <Link to="/fakturor/uppgifter" className="button">
                  {texts.list.settings}
                </Link>
              </>
            )}
          </>
        )
      }
    >
      {billed.length > 0 && <ToBill bodies={billed} />}
      <div className="stack">
        <InvoiceFilters
          search={search}
          choose={(change) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
          viewer={viewer}
          withBody
        />
        <InvoicesList search={search} />
      </div>
    </Page>
  );
}

function ToBill({ bodies }: { readonly bodies: InvoicingChoicesQuery['viewer']['bodies'] }) {
  return (
    <section className="card stack no-print" aria-labelledby="fakturera">
      <h2 id="fakturera">{texts.toBill.title}</h2>
      <ul className="plain stack tight">
        {bodies.map(({ slug, name, viewerBillingYears }) => (
          <li key={slug} className="bill-row">
            <span className="bill-name">{name}</span>
            <span className="row">
              <BillingLinks slug={slug} name={name} years={viewerBillingYears} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
