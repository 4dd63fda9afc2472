import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import '../../bodies/bodies.css';
import { useData } from '../../api/hooks.js';
import { bySwedishName, type Named } from '../../cost-sharing/names.js';
import { FinanceSystemDocument } from '../../generated/graphql.js';
import { invoiceDocuments } from '../../locales/sv/invoice-documents.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { useViewer } from '../../shell/viewer.js';
import { Page } from '../../ui/Page.js';
import { SelectField } from '../../ui/SelectField.js';
import { Answer, Empty, Loading } from '../../ui/states.js';
import { TextField } from '../../ui/TextField.js';
import '../invoicing.css';
import { AccountingSettings } from './AccountingSettings.js';
import { BasisColumns } from './BasisColumns.js';
import './documents.css';
import { FileButton } from './FileButton.js';

const t = invoiceDocuments;

/** How a host's finance system wants what it gets from here. */
export function FinanceSystemPage() {
  const search = useSearch({ from: '/fakturor/ekonomisystem' });
  const navigate = useNavigate({ from: '/fakturor/ekonomisystem' });
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
  const query = useData(FinanceSystemDocument, { code });
  if (query.isPlaceholderData) return <Loading />;
  return (
    <Answer of={query}>
      {({ accountingSettings, basisColumns }) => (
        <div className="stack loose">
          <section className="stack" aria-labelledby="kontering">
            <h2 id="kontering">{t.accounting.title}</h2>
            <p className="muted">{t.accounting.lead}</p>
            <AccountingSettings organisation={code} stored={accountingSettings} />
          </section>
          <Period code={code} />
          <section className="stack" aria-labelledby="kolumner">
            <h2 id="kolumner">{t.basis.title}</h2>
            <p className="muted">{t.basis.lead}</p>
            <BasisColumns organisation={code} stored={basisColumns} />
          </section>
        </div>
      )}
    </Answer>
  );
}

/** The vouchers of some days, for the books that are not kept run by run. */
function Period({ code }: { readonly code: string }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  return (
    <section className="stack no-print" aria-labelledby="period">
      <h2 id="period">{t.period.title}</h2>
      <p className="muted">{t.period.lead}</p>
      <div className="pair finance-period">
        <TextField label={t.period.from} type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        <TextField label={t.period.to} type="date" value={to} onChange={({ target }) => setTo(target.value)} />
      </div>
      <FileButton
        url={`/exports/bookkeeping/${code}/bokforing.si?${new URLSearchParams({ from, to }).toString()}`}
        label={t.period.fetch}
      />
    </section>
  );
}
