import { useNavigate, useSearch } from '@tanstack/react-router';
import { useData } from '../../api/hooks.js';
import { OpenClaimsDocument, type OpenClaimsQuery } from '../../generated/graphql.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { reports } from '../../locales/sv/reports.js';
import { Page } from '../../ui/Page.js';
import { SelectField } from '../../ui/SelectField.js';
import { Answer, Empty, Loading } from '../../ui/states.js';
import '../invoicing.css';
import { type OwnOrganisation, useOwnOrganisations } from '../payer/own.js';
import { ClaimsTable } from './ClaimsTable.js';
import { Downloads } from '../../ui/Downloads.js';
import { MutualTable } from './MutualTable.js';

const t = reports.claims;
const CRUMBS = [{ label: invoicing.title, to: '/fakturor' }] as const;

/** What one's organisation has to claim and to pay, gross per counterparty over all bodies. */
export function OpenClaimsPage() {
  const { organisation } = useSearch({ from: '/fakturor/fordringar' });
  const own = useOwnOrganisations()?.filter(({ writes }) => writes);
  const chosen = own?.find(({ code }) => code === organisation) ?? own?.[0];
  return (
    <Page
      title={t.title}
      crumbs={CRUMBS}
      lead={chosen && <p>{t.lead}</p>}
      actions={chosen && <Downloads path={`reports/claims/${chosen.code}`} />}
    >
      {own === undefined ? (
        <Loading />
      ) : chosen ? (
        <Loaded organisations={own} chosen={chosen} />
      ) : (
        <Empty title={t.yoursTitle}>
          <p>{t.yoursText}</p>
        </Empty>
      )}
    </Page>
  );
}

function Loaded({
  organisations,
  chosen,
}: {
  readonly organisations: readonly OwnOrganisation[];
  readonly chosen: OwnOrganisation;
}) {
  const navigate = useNavigate({ from: '/fakturor/fordringar' });
  const query = useData(OpenClaimsDocument, { organisation: chosen.code });
  return (
    <>
      {organisations.length > 1 && (
        <form className="row no-print" onSubmit={(event) => event.preventDefault()}>
          <SelectField
            label={t.organisation}
            value={chosen.code}
            onChange={({ target }) => void navigate({ search: { organisation: target.value }, replace: true })}
            options={organisations.map(({ code, name }) => [code, name] as const)}
          />
        </form>
      )}
      {query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>{({ openClaims }) => <Content claims={openClaims} name={chosen.name} />}</Answer>
      )}
    </>
  );
}

function Content({ claims, name }: { readonly claims: OpenClaimsQuery['openClaims']; readonly name: string }) {
  const { receivables, receivable, payables, payable, mutual } = claims;
  return (
    <div className="stack loose">
      <section className="stack">
        <h2>{t.receivables(name)}</h2>
        {receivables.length === 0 ? (
          <p className="muted">{t.noReceivables}</p>
        ) : (
          <ClaimsTable label={t.receivables(name)} claims={receivables} sum={receivable} />
        )}
      </section>
      <section className="stack">
        <h2>{t.payables(name)}</h2>
        {payables.length === 0 ? (
          <p className="muted">{t.noPayables}</p>
        ) : (
          <ClaimsTable label={t.payables(name)} claims={payables} sum={payable} />
        )}
      </section>
      {mutual.length > 0 && (
        <section className="stack">
          <h2>{t.mutual}</h2>
          <p className="muted">{t.mutualLead}</p>
          <MutualTable mutual={mutual} name={name} />
        </section>
      )}
    </div>
  );
}
