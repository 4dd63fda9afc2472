import { Link, useParams } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { OrganisationsOneDocument, type OrganisationsOneQuery } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { organisations as texts } from '../locales/sv/organisations.js';
import { count } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Empty, Fault, Loading } from '../ui/states.js';
import { CostSection } from './CostSection.js';
import { MembershipsSection } from './MembershipsSection.js';
import './organisations.css';
import { PopulationSection } from './PopulationSection.js';

type Organisation = NonNullable<OrganisationsOneQuery['organisation']>;

const crumbs = [{ label: texts.title, to: '/organisationer' }] as const;

/** An organisation: what it is, its inhabitants, what it takes part in and what that costs. */
export function OrganisationPage() {
  const { code } = useParams({ from: '/organisationer/$code' });
  const answer = useData(OrganisationsOneDocument, { code });
  // The page before is kept while the next one loads, but never shown as if it were the next.
  const organisation = answer.data?.organisation;
  if (organisation && organisation.code === code) return <Found key={code} organisation={organisation} />;
  if (answer.data && !answer.isPlaceholderData) {
    return (
      <Page title={texts.missing.title} crumbs={crumbs}>
        <Empty title={texts.missing.text(code)}>
          <Link className="button" to="/organisationer">
            {texts.missing.toList}
          </Link>
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={texts.title} crumbs={crumbs}>
      {answer.error ? <Fault error={answer.error} retry={() => void answer.refetch()} /> : <Loading />}
    </Page>
  );
}

function Found({ organisation }: { readonly organisation: Organisation }) {
  const { name, kind, county } = organisation;
  return (
    <Page
      title={name}
      crumbs={crumbs}
      lead={<p>{[common.organisationKinds[kind], county?.name].filter(Boolean).join(' · ')}</p>}
    >
      <Facts organisation={organisation} />
      <MembershipsSection organisation={organisation} />
      <CostSection organisation={organisation} />
      <PopulationSection organisation={organisation} />
    </Page>
  );
}

function Facts({ organisation }: { readonly organisation: Organisation }) {
  const { code, kind, organisationNumber, establishedOn, populationHistory } = organisation;
  const latest = populationHistory.find(({ replacedAt }) => replacedAt == null);
  const codeLabel = kind === 'MUNICIPALITY' || kind === 'REGION' ? texts.facts.code[kind] : texts.facts.code.other;
  return (
    <dl className="organisation-facts">
      <div>
        <dt>{codeLabel}</dt>
        <dd>{code}</dd>
      </div>
      <div>
        <dt>{texts.facts.number}</dt>
        <dd>{organisationNumber ?? texts.facts.numberUnknown}</dd>
      </div>
      {latest && (
        <div>
          <dt>{texts.facts.inhabitants}</dt>
          <dd>
            {count(latest.inhabitants)} <span className="muted small">{texts.facts.on(latest.referenceDate)}</span>
          </dd>
        </div>
      )}
      {establishedOn && (
        <div>
          <dt>{texts.facts.established}</dt>
          <dd>{establishedOn}</dd>
        </div>
      )}
    </dl>
  );
}
