import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import '../../bodies/bodies.css';
import { useData } from '../../api/hooks.js';
import { bySwedishName } from '../../cost-sharing/names.js';
import { type PartnerDetailsFragment, SettingsBodyDocument } from '../../generated/graphql.js';
import { invoiceSettings } from '../../locales/sv/invoice-settings.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { Page } from '../../ui/Page.js';
import { Answer, Loading } from '../../ui/states.js';
import { TableBox } from '../../ui/TableBox.js';
import '../invoicing.css';
import { PartnerDialog } from './PartnerDialog.js';
import { TermsForm } from './TermsForm.js';

const t = invoiceSettings;

/** On what terms a body's cost is billed, and what each partner wants on its invoices. */
export function TermsPage() {
  const { slug } = useParams({ from: '/fakturor/villkor/$slug' });
  const query = useData(SettingsBodyDocument, { slug });
  const body = query.isPlaceholderData ? undefined : query.data?.body;
  return (
    <Page
      title={body ? t.terms.title(body.name) : t.terms.loading}
      crumbs={[
        { label: invoicing.title, to: '/fakturor' },
        ...(body ? [{ label: body.name, to: '/samverkan/$slug', params: { slug } } as const] : []),
      ]}
      lead={t.terms.lead}
    >
      {query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>
          {({ billingSettings: { terms, partners } }) => (
            <div className="stack loose">
              <section className="stack" aria-labelledby="villkor">
                <h2 id="villkor">{t.terms.heading}</h2>
                <TermsForm key={slug} body={slug} terms={terms} />
              </section>
              <Partners slug={slug} partners={partners} />
            </div>
          )}
        </Answer>
      )}
    </Page>
  );
}

function Partners({ slug, partners }: { readonly slug: string; readonly partners: readonly PartnerDetailsFragment[] }) {
  const { mottagare } = useSearch({ from: '/fakturor/villkor/$slug' });
  const navigate = useNavigate({ from: '/fakturor/villkor/$slug' });
  const choose = (code: string | undefined) =>
    void navigate({ search: { mottagare: code }, replace: true, resetScroll: false });
  const rows = bySwedishName(partners.map((partner) => ({ ...partner, ...partner.organisation })));
  const open = rows.find(({ code }) => code === mottagare);
  return (
    <section className="stack" aria-labelledby="referenser">
      <h2 id="referenser">{t.partners.title}</h2>
      <p className="muted">{t.partners.lead}</p>
      {rows.length === 0 ? (
        <p className="muted">{t.partners.none}</p>
      ) : (
        <TableBox label={t.partners.label}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.partners.partner}</th>
                <th scope="col">{t.partners.buyerReference}</th>
                <th scope="col">{t.partners.orderReference}</th>
                <th scope="col">{t.partners.accountingCost}</th>
                <th scope="col">{t.partners.paymentDays}</th>
                <th scope="col" className="no-print">
                  <span className="hidden">{t.partners.change}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ code, name, buyerReference, orderReference, accountingCost, paymentDays }) => (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  <td>
                    {buyerReference ||
                      (orderReference === '' && <span className="badge warn">{t.partners.missing}</span>)}
                  </td>
                  <td>{orderReference}</td>
                  <td>{accountingCost}</td>
                  <td>{paymentDays ?? <span className="muted">{t.partners.asBody}</span>}</td>
                  <td className="no-print">
                    <button
                      type="button"
                      className="button compact"
                      aria-label={t.partners.changeNamed(name)}
                      onClick={() => choose(code)}
                    >
                      {t.partners.change}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {open && <PartnerDialog key={open.code} body={slug} partner={open} onClose={() => choose(undefined)} />}
    </section>
  );
}
