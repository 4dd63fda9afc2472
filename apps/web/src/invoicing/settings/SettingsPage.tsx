import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import '../../bodies/bodies.css';
import { useData } from '../../api/hooks.js';
import { bySwedishName, type Named } from '../../cost-sharing/names.js';
import { SettingsOrganisationDocument } from '../../generated/graphql.js';
import { invoiceDocuments } from '../../locales/sv/invoice-documents.js';
import { invoiceSettings } from '../../locales/sv/invoice-settings.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { useViewer } from '../../shell/viewer.js';
import { Page } from '../../ui/Page.js';
import { SelectField } from '../../ui/SelectField.js';
import { Answer, Empty, Loading } from '../../ui/states.js';
import '../invoicing.css';
import { PartyForm } from './PartyForm.js';
import { SellerForm } from './SellerForm.js';

const t = invoiceSettings;

/** How one's organisation stands on invoices, and how it bills as host. */
export function SettingsPage() {
  const search = useSearch({ from: '/fakturor/uppgifter' });
  const navigate = useNavigate({ from: '/fakturor/uppgifter' });
  const viewer = useViewer().data?.viewer;
  const known = new Map<string, Named>();
  for (const { role, organisation } of viewer?.roles ?? []) {
    if (role === 'FINANCE' && organisation) known.set(organisation.code, organisation);
  }
  const own = bySwedishName([...known.values()]);
  const code = search.organisation ?? own[0]?.code;
  return (
    <Page title={t.title} crumbs={[{ label: invoicing.title, to: '/fakturor' }]} lead={t.lead}>
      {own.length > 1 && (
        <div className="filters no-print">
          <SelectField
            label={t.organisation}
            value={code}
            onChange={({ target }) => void navigate({ search: { organisation: target.value }, replace: true })}
            options={own.map((one) => [one.code, one.name] as const)}
          />
        </div>
      )}
      {code === undefined ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <Settings key={code} code={code} />
      )}
    </Page>
  );
}

function Settings({ code }: { readonly code: string }) {
  const query = useData(SettingsOrganisationDocument, { code });
  if (query.isPlaceholderData) return <Loading />;
  return (
    <Answer of={query}>
      {({ organisation, invoiceParty, sellerSettings }) => (
        <div className="stack loose">
          <section className="stack" aria-labelledby="pa-fakturan">
            <h2 id="pa-fakturan">
              {organisation?.name}: {t.party.title.toLowerCase()}
            </h2>
            <p className="muted">
              {t.party.lead}{' '}
              {organisation?.organisationNumber ? t.party.number(organisation.organisationNumber) : t.party.noNumber}
            </p>
            <PartyForm organisation={code} party={invoiceParty} />
          </section>
          <section className="stack" aria-labelledby="som-vard">
            <h2 id="som-vard">{t.seller.title}</h2>
            <p className="muted">{t.seller.lead}</p>
            <SellerForm organisation={code} seller={sellerSettings} />
            <p>
              <Link to="/fakturor/ekonomisystem" search={{ organisation: code }}>
                {invoiceDocuments.link}
              </Link>
            </p>
          </section>
        </div>
      )}
    </Answer>
  );
}
