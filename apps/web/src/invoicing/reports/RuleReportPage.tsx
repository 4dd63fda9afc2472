import { Link, useParams } from '@tanstack/react-router';
import { useData } from '../../api/hooks.js';
import { RuleReportDocument, type RuleReportQuery } from '../../generated/graphql.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { reports } from '../../locales/sv/reports.js';
import { kronor } from '../../ui/format.js';
import { Page } from '../../ui/Page.js';
import { Answer, Empty, Loading } from '../../ui/states.js';
import '../invoicing.css';
import { isYear } from '../search.js';
import { ore } from '../words.js';
import { Downloads } from '../../ui/Downloads.js';
import { deviationInWords, type RuleReport, yearsBeside } from './rule-report-view.js';
import { RuleTable } from './RuleTable.js';

const t = reports.rule;
type Body = NonNullable<RuleReportQuery['body']>;

/** What members have been charged for a year, against what the rule says. */
export function RuleReportPage() {
  const { slug, year: typed } = useParams({ from: '/fakturor/regeln/$slug/$year' });
  const known = isYear(typed);
  const year = Number(typed);
  const query = useData(RuleReportDocument, { body: slug, year: known ? year : 2000 }, { enabled: known });
  const data = query.isPlaceholderData ? undefined : query.data;
  return (
    <Page
      title={data?.body ? t.title(data.body.name, year) : t.loading}
      crumbs={[
        { label: invoicing.title, to: '/fakturor' },
        ...(data?.body ? [{ label: data.body.name, to: '/samverkan/$slug', params: { slug } } as const] : []),
      ]}
      lead={data?.ruleReport && <p>{`${t.lead} ${data.ruleReport.viewerSeesAll ? t.leadAll : t.leadOwn}`}</p>}
      actions={
        data?.body && (
          <>
            <Years body={data.body} year={year} />
            <Link className="button" to="/fakturor/rattvisa/$slug" params={{ slug }}>
              {t.fairness}
            </Link>
            {data.ruleReport && <Downloads path={`reports/rule/${slug}/${year}`} />}
          </>
        )
      }
    >
      {!known ? (
        <Empty title={t.badYear} />
      ) : query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>
          {({ ruleReport, body }) =>
            ruleReport ? <Content report={ruleReport} /> : <NotFixed body={body} slug={slug} year={year} />
          }
        </Answer>
      )}
    </Page>
  );
}

function Years({ body: { slug, costAllocations }, year }: { readonly body: Body; readonly year: number }) {
  const { before, after } = yearsBeside(costAllocations?.nodes ?? [], year);
  const link = (to: number | undefined, label: string) =>
    to !== undefined && (
      <Link className="button quiet" to="/fakturor/regeln/$slug/$year" params={{ slug, year: String(to) }}>
        {label}
      </Link>
    );
  if (before === undefined && after === undefined) return null;
  return (
    <nav aria-label={t.years} className="row">
      {link(before, `← ${before}`)}
      {link(after, `${after} →`)}
    </nav>
  );
}

function NotFixed({
  body,
  slug,
  year,
}: {
  readonly body: RuleReportQuery['body'];
  readonly slug: string;
  readonly year: number;
}) {
  const latest = body?.costAllocations?.nodes[0]?.year;
  return (
    <Empty title={t.notFixed(year)}>
      <p>{t.notFixedText}</p>
      {latest != null && (
        <Link className="button" to="/fakturor/regeln/$slug/$year" params={{ slug, year: String(latest) }}>
          {t.toYear(latest)}
        </Link>
      )}
    </Empty>
  );
}

function Content({ report }: { readonly report: RuleReport }) {
  const { basis, share, charges } = report;
  return (
    <div className="stack loose">
      <section aria-label={t.summary}>
        <dl className="invoice-facts">
          <Fact label={t.basis} value={reports.bases[basis]} />
          <Fact label={t.share} value={kronor(share)} />
          {charges && (
            <>
              <Fact label={t.charged} value={kronor(charges.charged)} />
              <Fact label={t.notYetBilled} value={kronor(charges.notYetBilled)} />
              <Fact label={t.deviation} value={deviationInWords(ore(charges.deviation))} />
            </>
          )}
        </dl>
      </section>
      <RuleTable report={report} />
      {!report.viewerSeesAll && report.rows.some((row) => row.charges) && <p className="small muted">{t.issuedOnly}</p>}
    </div>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
