import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useData } from '../../api/hooks.js';
import { FairnessDocument } from '../../generated/graphql.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { reports } from '../../locales/sv/reports.js';
import { Page } from '../../ui/Page.js';
import { SelectField } from '../../ui/SelectField.js';
import { Answer, Empty, Loading } from '../../ui/states.js';
import { Downloads } from '../../ui/Downloads.js';
import { chosenRows, type Fairness } from './fairness-view.js';
import { FairnessBars } from './FairnessBars.js';
import { FairnessNotes } from './FairnessNotes.js';
import { FairnessTable, YearsTable } from './FairnessTables.js';
import './reports.css';

const t = reports.fairness;

/** Each member's share of cost, inhabitants and usage over the fixed years. */
export function FairnessPage() {
  const { slug } = useParams({ from: '/fakturor/rattvisa/$slug' });
  const { mangd } = useSearch({ from: '/fakturor/rattvisa/$slug' });
  const query = useData(FairnessDocument, { body: slug, measure: mangd ?? null });
  const body = query.data?.fairness.body.slug === slug ? query.data.fairness.body : undefined;
  const files = mangd === undefined ? '' : `?measure=${encodeURIComponent(mangd)}`;
  return (
    <Page
      title={body ? t.title(body.name) : t.loading}
      crumbs={[
        { label: invoicing.title, to: '/fakturor' },
        ...(body ? [{ label: body.name, to: '/samverkan/$slug', params: { slug } } as const] : []),
      ]}
      lead={<p>{t.lead}</p>}
      actions={body && <Downloads path={`reports/fairness/${slug}`} query={files} />}
    >
      {query.isPlaceholderData && !body ? (
        <Loading />
      ) : (
        <Answer of={query}>{({ fairness }) => <Content fairness={fairness} />}</Answer>
      )}
    </Page>
  );
}

function Content({ fairness }: { readonly fairness: Fairness }) {
  const { ar } = useSearch({ from: '/fakturor/rattvisa/$slug' });
  if (fairness.years.length === 0) {
    return (
      <Empty title={t.emptyTitle}>
        <p>{t.emptyText}</p>
      </Empty>
    );
  }
  const { rows, year } = chosenRows(fairness, ar);
  const what = t.what(year?.year);
  return (
    <div className="stack loose">
      <Choices fairness={fairness} year={year?.year} />
      <section className="stack" aria-labelledby="andelar">
        <h2 id="andelar">{t.chart(what)}</h2>
        <FairnessBars rows={rows} />
        <FairnessNotes fairness={fairness} year={year} />
      </section>
      <section className="stack">
        <h2>{t.table(what)}</h2>
        <FairnessTable rows={rows} label={t.table(what)} measure={fairness.measure} />
      </section>
      {fairness.years.length > 1 && (
        <section className="stack">
          <h2>{t.overYears}</h2>
          <YearsTable fairness={fairness} />
        </section>
      )}
    </div>
  );
}

function Choices({ fairness, year }: { readonly fairness: Fairness; readonly year: number | undefined }) {
  const navigate = useNavigate({ from: '/fakturor/rattvisa/$slug' });
  const { measures, measure, years } = fairness;
  const choose = (change: { ar?: number | undefined; mangd?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  return (
    <form className="row no-print" aria-label={t.choices} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t.year}
        value={year === undefined ? '' : String(year)}
        onChange={({ target }) => choose({ ar: target.value === '' ? undefined : Number(target.value) })}
        options={[
          ['', t.allYears],
          ...years
            .map((one) => [String(one.year), `${one.year}, ${reports.bases[one.basis].toLowerCase()}`] as const)
            .reverse(),
        ]}
      />
      {measures.length > 1 && (
        <SelectField
          label={t.measure}
          value={measure ?? ''}
          onChange={({ target }) => choose({ mangd: target.value })}
          options={measures.map((one) => [one, one] as const)}
        />
      )}
    </form>
  );
}
