import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { InvoicingBodyDocument, InvoicingChoicesDocument } from '../generated/graphql.js';
import { invoicing as texts } from '../locales/sv/invoicing.js';
import { reports } from '../locales/sv/reports.js';
import { BillingLinks } from './BillingLinks.js';
import { InvoiceFilters } from './InvoiceFilters.js';
import './invoicing.css';
import { InvoicesList } from './InvoicesList.js';

/** A body's invoices that one may see, and for its host the way to bill. */
export function BodyInvoices({ slug, name }: { readonly slug: string; readonly name: string }) {
  const search = useSearch({ from: '/samverkan/$slug' });
  const navigate = useNavigate({ from: '/samverkan/$slug' });
  const body = useData(InvoicingBodyDocument, { slug }).data?.body;
  const years = body?.viewerBillingYears ?? [];
  const latest = body?.costAllocations?.nodes[0]?.year;
  const viewer = useData(InvoicingChoicesDocument, {}).data?.viewer;
  const { fran, till, ar, visa } = search;
  const chosen = { fran, till, ar, visa };
  return (
    <div className="stack loose">
      {years.length > 0 && (
        <section className="stack tight no-print" aria-labelledby="fakturera">
          <h2 id="fakturera">{texts.toBill.title}</h2>
          <div className="row">
            <BillingLinks slug={slug} name={name} years={years} />
          </div>
        </section>
      )}
      {latest != null && (
        <section className="stack tight no-print" aria-labelledby="rapporter">
          <h2 id="rapporter">{reports.title}</h2>
          <div className="row">
            <Link className="button compact" to="/fakturor/regeln/$slug/$year" params={{ slug, year: String(latest) }}>
              {reports.rule.link}
            </Link>
            <Link className="button compact" to="/fakturor/rattvisa/$slug" params={{ slug }}>
              {reports.fairness.link}
            </Link>
          </div>
        </section>
      )}
      <section className="stack" aria-labelledby="fakturor">
        <h2 id="fakturor">{texts.title}</h2>
        <InvoiceFilters
          search={chosen}
          choose={(change) =>
            void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
          }
          viewer={viewer}
        />
        <InvoicesList search={chosen} body={slug} />
      </section>
    </div>
  );
}
